// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/sources/xlsx_book.h"

#include "core/base/platform.h"

#include <charconv>
#include <map>

namespace prumo::quality {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kPiece = std::size_t{256} * 1024;
constexpr std::size_t kMostStyles = 1'000'000;
constexpr std::size_t kMostSheets = 10'000;

std::string_view attribute(const char** attributes, std::string_view name) {
  for (; *attributes; attributes += 2) {
    if (localName(attributes[0]) == name) return attributes[1];
  }
  return {};
}

std::size_t numberOf(std::string_view text) {
  std::size_t number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

/// Which part is which: targets by their id, and by the last word of their type.
class RelationsReader final : public XmlEvents {
public:
  /// `owner`: the part whose relations they are.
  explicit RelationsReader(std::string_view owner) : m_folder(owner.substr(0, owner.rfind('/') + 1)) {}

  std::string byId(const std::string& id) const { return found(m_ids, id); }
  std::string byType(const std::string& type) const { return found(m_types, type); }

  void start(std::string_view name, const char** attributes) override {
    if (localName(name) != "Relationship") return;
    const auto type = attribute(attributes, "Type");
    const auto target = attribute(attributes, "Target");
    const auto entry = target.starts_with('/') ? std::string{target.substr(1)} : m_folder + std::string{target};
    m_ids.emplace(attribute(attributes, "Id"), entry);
    m_types.emplace(type.substr(type.rfind('/') + 1), entry);
  }
  void end() override {}
  void text(std::string_view) override {}

private:
  using Entries = std::map<std::string, std::string, std::less<>>;
  static std::string found(const Entries& entries, const std::string& key) {
    const auto at = entries.find(key);
    return at == entries.end() ? std::string{} : at->second;
  }

  std::string m_folder;
  Entries m_ids;
  Entries m_types;
};

/// Sheets by their names, and what their relations are called.
class SheetsReader final : public XmlEvents {
public:
  explicit SheetsReader(XlsxBook& book) : m_book(book) {}

  void start(std::string_view name, const char** attributes) override {
    const auto local = localName(name);
    const auto isSo = [attributes](std::string_view key, std::string_view word) { return attribute(attributes, key) == word; };
    if (local == "workbookPr") m_book.since1904 = isSo("date1904", "1") || isSo("date1904", "true");
    if (local != "sheet" || m_book.sheets.size() == kMostSheets) return;
    const auto state = attribute(attributes, "state");
    m_book.sheets.push_back({std::string{attribute(attributes, "name")}, std::string{attribute(attributes, "id")}, !state.empty() && state != "visible"});
  }
  void end() override {}
  void text(std::string_view) override {}

private:
  XlsxBook& m_book;
};

class TextsReader final : public XmlEvents {
public:
  explicit TextsReader(XlsxTexts& texts) : m_texts(texts) {}

  void start(std::string_view name, const char**) override {
    const auto local = localName(name);
    const bool isText = local == "si";
    if (isText) m_texts.begin();
    m_depth += isText || m_depth > 0 ? 1 : 0;
    if (local == "rPh" && m_spoken == 0) m_spoken = m_depth;  // how it is pronounced is no part of it
    m_isInText = local == "t" && m_depth > 0 && m_spoken == 0;
  }
  void end() override {
    m_isInText = false;
    if (m_depth == 0) return;
    if (m_depth == m_spoken) m_spoken = 0;
    if (--m_depth == 0) m_texts.finish();
  }
  void text(std::string_view piece) override {
    if (m_isInText) m_texts.append(piece);
  }

private:
  XlsxTexts& m_texts;
  std::size_t m_depth = 0;   ///< elements that are open, from the text's own on
  std::size_t m_spoken = 0;  ///< of them, the one that says how it is pronounced
  bool m_isInText = false;
};

class StylesReader final : public XmlEvents {
public:
  explicit StylesReader(std::vector<XlsxForm>& styles) : m_styles(styles) {}

  void start(std::string_view name, const char** attributes) override {
    const auto local = localName(name);
    if (local == "numFmt") m_forms[numberOf(attribute(attributes, "numFmtId"))] = formOf(attribute(attributes, "formatCode"));
    if (local == "cellXfs") m_isInside = true;
    if (local == "cellStyles" || local == "dxfs") m_isInside = false;
    if (local != "xf" || !m_isInside || m_styles.size() == kMostStyles) return;
    const auto id = numberOf(attribute(attributes, "numFmtId"));
    const auto own = m_forms.find(id);
    m_styles.push_back(own == m_forms.end() ? formOfId(id) : own->second);
  }
  void end() override {}
  void text(std::string_view) override {}

private:
  std::vector<XlsxForm>& m_styles;
  std::map<std::size_t, XlsxForm> m_forms;
  bool m_isInside = false;
};

/// Reads the parts of one book, piece by piece.
class BookReader {
public:
  BookReader(const Zip& zip, const fs::path& path) : m_zip(zip), m_path(path), m_piece(kPiece) {}

  Result<XlsxBook> read() {
    RelationsReader top("");
    if (auto done = part("_rels/.rels", top); !done) return std::move(done).error();
    const auto workbook = top.byType("officeDocument").empty() ? std::string{"xl/workbook.xml"} : top.byType("officeDocument");
    const auto name = workbook.rfind('/') + 1;
    RelationsReader relations(workbook);
    SheetsReader sheets(m_book);
    TextsReader texts(m_book.texts);
    StylesReader styles(m_book.styles);
    auto done = needed(workbook, sheets)
                    .and_then([&] { return needed(workbook.substr(0, name) + "_rels/" + workbook.substr(name) + ".rels", relations); })
                    .and_then([&] { return part(relations.byType("sharedStrings"), texts); })
                    .and_then([&] { return part(relations.byType("styles"), styles); });
    if (!done) return std::move(done).error();
    for (auto& sheet : m_book.sheets) sheet.entry = relations.byId(sheet.entry);
    return std::move(m_book);
  }

private:
  Result<void> needed(const std::string& name, XmlEvents& events) { return m_zip.find(name) ? part(name, events) : broken(name); }

  /// A part that need not be there.
  Result<void> part(const std::string& name, XmlEvents& events) {
    const auto* entry = m_zip.find(name);
    if (!entry) return {};
    auto stream = m_zip.stream(*entry);
    if (!stream) return broken(name);
    XmlParser parser(events);
    for (auto step = XmlStep::More; step == XmlStep::More;) {
      const auto got = stream->read(m_piece.data(), m_piece.size());
      if (got < 0) return broken(name);
      step = parser.parse({m_piece.data(), static_cast<std::size_t>(got)}, got == 0);
      if (m_book.texts.isTooLarge()) return tooLarge();
      if (step == XmlStep::Fault) return broken(name);
    }
    return {};
  }

  Error broken(const std::string& part) const { return {{"quality.broken_file", {{"path", platform::utf8FromPath(m_path)}, {"reason", part}}}, ErrorKind::BadInput, nullptr}; }
  Error tooLarge() const {
    const auto limit = static_cast<std::int64_t>(XlsxTexts::kMostBytes);
    return {{"quality.unpacks_too_large", {{"path", platform::utf8FromPath(m_path)}, {"limit", limit}}}, ErrorKind::BadInput, nullptr};
  }

  const Zip& m_zip;
  const fs::path& m_path;
  std::vector<char> m_piece;
  XlsxBook m_book;
};

}  // namespace

void XlsxTexts::append(std::string_view piece) {
  if (!isTooLarge()) m_bytes += piece;
}

void XlsxTexts::finish() {
  const auto begin = m_begins.back();
  if (m_bytes.find("_x", begin) == m_bytes.npos) return;
  std::string text = m_bytes.substr(begin);
  unescape(text);
  m_bytes.resize(begin);
  m_bytes += text;
}

std::string_view XlsxTexts::operator[](std::size_t index) const {
  const auto end = index + 1 < m_begins.size() ? m_begins[index + 1] : m_bytes.size();
  return std::string_view{m_bytes}.substr(m_begins[index], end - m_begins[index]);
}

Result<XlsxBook> readBook(const Zip& zip, const fs::path& path) { return BookReader(zip, path).read(); }

}  // namespace prumo::quality
