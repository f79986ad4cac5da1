// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/sources/json.h"

#include "core/base/platform.h"
#include "core/base/utf8.h"
#include "core/quality/csv/feed.h"
#include "core/quality/sources/files.h"
#include "core/quality/sources/json_cutter.h"
#include "core/quality/sources/parts.h"

#include <nlohmann/json.hpp>

#include <unordered_map>

namespace prumo::quality {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostColumns = 10'000;
constexpr std::size_t kMostDepth = 100;
constexpr std::size_t kRejectText = 500;

/// Takes an object's members one by one, each with its path; arrays are put together again as text.
class Flattener : public nlohmann::json_sax<nlohmann::json> {
public:
  using Take = std::function<void(const std::string& path, std::string_view text)>;
  explicit Flattener(const Take& take) : m_take(take) {}

  bool isObject() const { return m_isObject; }

  bool null() override { return value({}, "null"); }
  bool boolean(bool given) override { return value(given ? "true" : "false", given ? "true" : "false"); }
  bool number_integer(number_integer_t number) override { return number_text(std::to_string(number)); }
  bool number_unsigned(number_unsigned_t number) override { return number_text(std::to_string(number)); }
  bool number_float(number_float_t, const string_t& written) override { return number_text(written); }
  bool string(string_t& text) override { return value(text, m_lists > 0 ? nlohmann::json(text).dump() : std::string{}); }
  bool binary(binary_t&) override { return false; }

  bool start_object(std::size_t) override {
    if (m_lengths.empty() && m_lists == 0) m_isObject = true;
    if (m_lists > 0) return open('{');
    m_lengths.push_back(m_path.size());
    return m_lengths.size() <= kMostDepth;
  }
  bool end_object() override {
    if (m_lists > 0) return close('}');
    m_path.resize(m_lengths.back());
    m_lengths.pop_back();
    return true;
  }
  bool start_array(std::size_t) override {
    if (m_lists == 0) m_list.clear();
    return open('[');
  }
  bool end_array() override { return close(']'); }

  bool key(string_t& name) override {
    if (m_lists > 0) {
      separate();
      m_list += nlohmann::json(name).dump() + ":";
      return true;
    }
    m_path.resize(m_lengths.back());
    if (!m_path.empty()) m_path += '.';
    m_path += name;
    return true;
  }
  bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) override { return false; }

private:
  bool number_text(const std::string& text) { return value(text, text); }

  /// A value of its own, or one inside an array, as it is written there.
  bool value(std::string_view text, const std::string& inList) {
    if (m_lists > 0) {
      separate();
      m_list += inList;
    } else if (!m_lengths.empty()) {
      m_take(m_path, text);
    }
    return true;
  }

  void separate() {
    if (!m_list.ends_with('[') && !m_list.ends_with('{') && !m_list.ends_with(':')) m_list += ',';
  }
  bool open(char bracket) {
    if (m_lists > 0) separate();
    m_list += bracket;
    return ++m_lists + m_lengths.size() <= kMostDepth;
  }
  bool close(char bracket) {
    m_list += bracket;
    if (--m_lists == 0 && !m_lengths.empty()) m_take(m_path, m_list);
    return true;
  }

  const Take& m_take;
  std::string m_path;
  std::vector<std::size_t> m_lengths;  ///< of the path, at each object that is open
  std::size_t m_lists = 0;             ///< brackets open since the outermost array
  std::string m_list;
  bool m_isObject = false;
};

/// Why a piece is no row; nothing when all its members were taken.
std::optional<RejectReason> flatten(const JsonPiece& piece, const Flattener::Take& take) {
  if (piece.isTooLong) return RejectReason::TooLong;
  if (validUtf8Prefix(piece.text) != piece.text.size()) return RejectReason::BadEncoding;
  Flattener flattener(take);
  if (!nlohmann::json::sax_parse(piece.text, &flattener)) return RejectReason::BadJson;
  return flattener.isObject() ? std::nullopt : std::optional{RejectReason::NoObject};
}

using Places = std::unordered_map<std::string, std::size_t>;

class JsonRecords final : public RecordReader {
public:
  JsonRecords(JsonCutter cutter, std::shared_ptr<const Places> places) : m_cutter(std::move(cutter)), m_places(std::move(places)) {}

  Result<bool> next(SourceRecord& record) override {
    if (!m_cutter.next(m_piece)) return false;
    record.line = m_piece.line;
    record.cells.assign(m_places->size(), {});
    record.fault = flatten(m_piece, [&](const std::string& path, std::string_view text) {
      const auto place = m_places->find(path);
      if (place != m_places->end()) record.cells[place->second] = text;
    });
    if (record.fault) record.text = textOf(m_piece.text);
    return true;
  }
  double progress() const override { return m_cutter.progress(); }

private:
  static std::string textOf(const std::string& text) {
    const auto head = std::string_view{text}.substr(0, kRejectText);
    return std::string{head.substr(0, validUtf8Prefix(head))};
  }

  JsonCutter m_cutter;
  std::shared_ptr<const Places> m_places;
  JsonPiece m_piece;
};

Error named(std::string code, const fs::path& path) { return {{std::move(code), {{"path", platform::utf8FromPath(path)}}}, ErrorKind::BadInput, nullptr}; }

/// `firstFault`: the line of the first record that cannot be read; 0 where there is none.
Error nothingIn(const fs::path& path, std::int64_t firstFault) {
  auto error = named(firstFault > 0 ? "quality.no_json_record" : "quality.no_rows", path);
  if (firstFault > 0) error.message.args.emplace_back("line", firstFault);
  return error;
}

bool isWide(std::string_view head) { return head.starts_with("\xFF\xFE") || head.starts_with("\xFE\xFF"); }

/// The paths of all records, in the order they are first met: a member that only the last record has is a column too.
Result<std::vector<std::string>> columnsOf(JsonCutter cutter, const fs::path& path, const std::stop_token& stop) {
  std::vector<std::string> columns;
  std::unordered_map<std::string, bool> known;
  std::int64_t firstFault = 0;
  JsonPiece piece;
  while (cutter.next(piece)) {
    if (stop.stop_requested()) return cancelled();
    std::vector<std::string> fresh;
    const auto fault = flatten(piece, [&](const std::string& name, std::string_view) {
      if (!known.contains(name)) fresh.push_back(name);
    });
    if (fault) {
      firstFault = firstFault > 0 ? firstFault : piece.line;
      continue;
    }
    for (auto& name : fresh) {
      if (known.emplace(name, true).second) columns.push_back(std::move(name));
    }
    if (columns.size() > kMostColumns) {
      auto error = named("quality.too_many_columns", path);
      error.message.args.emplace_back("count", static_cast<std::int64_t>(columns.size()));
      error.message.args.emplace_back("limit", static_cast<std::int64_t>(kMostColumns));
      return error;
    }
  }
  if (columns.empty()) return nothingIn(path, firstFault);
  return columns;
}

Result<RecordSource> recordsOf(const fs::path& path, const JsonLayout& layout, const std::stop_token& stop) {
  return JsonCutter::open(path, layout)
      .and_then([&](JsonCutter cutter) { return columnsOf(std::move(cutter), path, stop); })
      .transform([&](std::vector<std::string> columns) {
        auto places = std::make_shared<Places>();
        for (std::size_t i = 0; i < columns.size(); ++i) places->emplace(columns[i], i);
        return RecordSource{path, csv::columnNames(std::move(columns)), [path, layout, places]() {
                              return JsonCutter::open(path, layout).transform([&places](JsonCutter cutter) -> std::unique_ptr<RecordReader> {
                                return std::make_unique<JsonRecords>(std::move(cutter), places);
                              });
                            }};
      });
}

}  // namespace

bool isJson(const fs::path& path, std::string_view head) {
  const bool isNamed = hasExtension(path, {".json", ".jsonl", ".ndjson"});
  if (isNamed && isWide(head)) return true;
  if (head.starts_with("\xEF\xBB\xBF")) head.remove_prefix(3);
  const auto first = head.find_first_not_of(" \t\r\n");
  if (first == head.npos || (head[first] != '{' && head[first] != '[')) return false;
  if (isNamed) return true;
  const auto second = head.find_first_not_of(" \t\r\n", first + 1);
  return second != head.npos && std::string_view{head[first] == '{' ? "\"}" : "{["}.find(head[second]) != std::string_view::npos;
}

Result<Preview> sniffJson(const fs::path& path, const DialectChoice& choice, std::stop_token stop) {
  if (isWide(headOf(path))) return named("quality.wide_json", path);
  const auto layout = layoutOf(path, choice.part.value_or(""));
  if (!layout) return layout.error();
  Dialect dialect{.kind = "json", .part = layout->part};
  settleTexts(choice, {}, dialect);
  return recordsOf(path, *layout, stop).and_then([&](const RecordSource& source) { return previewOf(source, dialect, !choice.dates); });
}

Result<std::shared_ptr<Feed>> openJson(const fs::path& path, const Dialect& dialect, std::int64_t rejectsKept, std::stop_token stop) {
  return layoutOf(path, dialect.part)
      .and_then([&](const JsonLayout& layout) { return recordsOf(path, layout, stop); })
      .and_then([&](RecordSource source) { return recordFeed(std::move(source), dialect, rejectsKept, stop); });
}

}  // namespace prumo::quality
