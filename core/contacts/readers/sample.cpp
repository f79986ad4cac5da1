// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/readers/sample.h"

#include "core/base/ascii.h"
#include "core/base/encodings.h"
#include "core/base/file.h"
#include "core/base/platform.h"
#include "core/base/utf8.h"
#include "core/contacts/readers/common.h"
#include "core/contacts/readers/exposed.h"
#include "core/contacts/readers/inferred.h"
#include "core/contacts/secrets.h"
#include "core/document/xml.h"
#include "core/engine/engine.h"
#include "core/engine/sql.h"

#include <nlohmann/json.hpp>

#include <unordered_map>
#include <utility>

namespace prumo::contacts {

namespace {

using document::Document;
using document::Syntax;
using document::XmlNode;
using nlohmann::ordered_json;

constexpr std::size_t kLooked = std::size_t{16} * 1024 * 1024;
constexpr int kMostLines = 10'000;    ///< of JSON Lines
constexpr int kDeepest = 100;
constexpr std::size_t kMostColumns = 2000;   ///< more than these are named, but not looked through

/// The beginning as UTF-8, without a line that is not whole.
std::string decoded(std::string text, bool isCut) {
  if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF")) text = utf8FromUtf16(text, text.starts_with("\xFE\xFF"));
  else if (validUtf8Prefix(text) + 3 < text.size()) text = utf8FromWindows1252(text);
  if (text.starts_with("\xEF\xBB\xBF")) text.erase(0, 3);
  if (isCut) text.resize(std::min(text.size(), text.rfind('\n') + 1));  // npos + 1 is 0
  return text;
}

struct Layout {
  std::vector<FoundField> fields;
  std::string mediaType;
  bool isWhole = true;
};

Result<Layout> layoutOfLines(std::string_view text, Found& found) {
  Inferred inferred;
  for (std::int64_t before = 0; !text.empty() && before < kMostLines; ++before) {
    const auto line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(text.size(), line.size() + 1));
    if (line.find_first_not_of(" \t\r") == std::string_view::npos) continue;
    const auto record = Document::parse(line, Syntax::Json);
    if (!record) return record.error();
    inferred.add(record->root());
    exposeValues(found, record->root(), before);
  }
  return Layout{inferred.fields(), "application/x-ndjson", inferred.isWhole()};
}

Result<Layout> layoutOfJson(std::string_view text, Found& found) {
  const auto whole = Document::parse(text, Syntax::Json);
  if (!whole) {
    auto lines = layoutOfLines(text, found);
    return lines && !lines->fields.empty() ? std::move(lines) : whole.error();
  }
  Inferred inferred;
  inferred.add(whole->root());
  exposeValues(found, whole->root());
  return Layout{inferred.fields(), "application/json", inferred.isWhole()};
}

/// An element as JSON: attributes are "@name", what comes more than once is a list, text beside attributes is "#text".
class XmlAsJson {
public:
  std::string of(XmlNode root) {
    m_json = "{";
    addKey(root.local());
    add(root, 0);
    return m_json + '}';
  }

private:
  struct Member {
    std::string_view name;
    std::vector<XmlNode> elements;
  };

  static std::vector<Member> membersOf(XmlNode element) {
    std::vector<Member> members;
    std::unordered_map<std::string_view, std::size_t> places;
    for (const auto child : element) {
      const auto [place, isNew] = places.emplace(child.local(), members.size());
      if (isNew) members.push_back({child.local(), {}});
      members[place->second].elements.push_back(child);
    }
    return members;
  }

  void addText(std::string_view text) { m_json += ordered_json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace); }

  void addKey(std::string_view name, std::string_view mark = {}) {
    if (m_json.back() != '{') m_json += ',';
    addText(std::string{mark} + std::string{name});
    m_json += ':';
  }

  void add(XmlNode element, int depth) {
    const auto members = depth < kDeepest ? membersOf(element) : std::vector<Member>{};
    const auto attributes = element.attributes();
    if (members.empty() && attributes.empty()) return addText(element.text());
    m_json += '{';
    for (const auto& [name, value] : attributes) addKey(name, "@"), addText(value);
    const auto text = members.empty() ? element.text() : std::string{};
    if (text.find_first_not_of(" \t\r\n") != std::string::npos) addKey("#text"), addText(text);
    for (const auto& member : members) addMember(member, depth);
    m_json += '}';
  }

  void addMember(const Member& member, int depth) {
    addKey(member.name);
    if (member.elements.size() == 1) return add(member.elements.front(), depth + 1);
    for (char before = '['; const auto one : member.elements) {
      m_json += std::exchange(before, ',');
      add(one, depth + 1);
    }
    m_json += ']';
  }

  std::string m_json;
};

/// The document is gone before what it says is read.
Result<std::string> jsonOfXml(std::string_view text, Found& found) {
  const auto xml = document::XmlDocument::parse(text);
  if (!xml) return xml.error();
  exposeXml(found, xml->root());
  return XmlAsJson().of(xml->root());
}

Result<Layout> layoutOfXml(std::string_view text, Found& found) {
  const auto json = jsonOfXml(text, found);
  if (!json) return json.error();
  Found ignored;  // their lines are not those of the file
  auto layout = layoutOfJson(*json, ignored);
  if (layout) layout->mediaType = "application/xml";
  return layout;
}

/// What DuckDB calls a type, as descriptions do.
std::pair<std::string, std::string> typeOf(const std::string& type) {
  if (type == "BIGINT" || type == "INTEGER" || type == "HUGEINT") return {"integer", {}};
  if (type == "DOUBLE" || type.starts_with("DECIMAL")) return {"number", {}};
  if (type == "BOOLEAN") return {"boolean", {}};
  if (type == "DATE") return {"string", "date"};
  if (type.starts_with("TIMESTAMP")) return {"string", "date-time"};
  return {"string", type == "TIME" ? "time" : ""};
}

Result<Layout> layoutOfColumns(const engine::Answer& columns, bool isWhole) {
  Layout layout{.fields = {}, .mediaType = "text/csv", .isWhole = isWhole};
  for (std::size_t row = 0; row < columns.rows.size(); ++row) {
    const auto [type, format] = typeOf(columns.text(row, 1));
    layout.fields.push_back({.path = columns.text(row, 0), .type = type, .format = format, .isRequired = columns.number(row, 2).value_or(100) == 0});
  }
  return layout;
}

/// Delimiter, quotes and header are found out by DuckDB; a column in which nothing is empty is required.
/// Of columns that are called like one; where in the file is not known.
void exposeColumns(Found& found, engine::Engine& engine, const engine::Answer& columns, const std::string& from, const Job& job) {
  for (std::size_t row = 0; row < columns.rows.size(); ++row) {
    const auto name = columns.text(row, 0);
    if (!isSecretName(name)) continue;
    const auto values = engine.run("SELECT CAST(" + engine::identifier(name) + " AS VARCHAR) AS value " + from + "-1) WHERE value IS NOT NULL LIMIT 1000", job);
    for (std::size_t i = 0; values && i < values->rows.size(); ++i) exposeIn(found, name, values->text(i, 0), 1);
  }
}

/// Keys of a form that is known, whatever their column is called.
void exposeLines(Found& found, std::string_view text) {
  for (std::int64_t line = 1; !text.empty(); ++line) {
    const auto one = text.substr(0, text.find('\n'));
    if (!secretsIn(one).empty()) addExposed(found, line, "CSV");
    text.remove_prefix(std::min(text.size(), one.size() + 1));
  }
}

Result<Layout> layoutOfCsv(const std::string& text, Found& found, const Job& job) {
  const PrivateFolder folder;
  const auto copy = folder.path() / "sample.csv";
  if (auto written = writeFile(copy, text); !written) return std::move(written).error();
  auto engine = engine::Engine::open({.files = {copy}});
  if (!engine) return std::move(engine).error();
  const auto from = "FROM read_csv(" + engine::literal(platform::utf8FromPath(copy)) + ", ignore_errors = true, sample_size = ";
  const auto sheet = engine->run("DESCRIBE SELECT * " + from + "100)", job);
  const bool isWide = sheet && sheet->rows.size() > kMostColumns;
  const auto columns = isWide || !sheet ? sheet : engine->run("SELECT column_name, column_type, CAST(null_percentage AS DOUBLE) FROM (SUMMARIZE SELECT * " + from + "-1))", job);
  if (!columns) return columns.error().kind == ErrorKind::Cancelled ? Result<Layout>{columns.error()} : Result<Layout>{notOfFormat(SpecFormat::Sample)};
  exposeColumns(found, *engine, *columns, from, job);
  exposeLines(found, text);
  return layoutOfColumns(*columns, !isWide);
}

bool isLines(const std::string& beginning) {
  Found ignored;
  const auto lines = layoutOfLines(decoded(beginning, true), ignored);
  return lines && !lines->fields.empty();
}

/// Of one document the beginning says nothing: it is read whole, unless its lines are documents of their own.
Result<std::string> contentOf(const std::filesystem::path& path, const Outline& outline, std::string beginning) {
  const bool isOneDocument = outline.kind == Outline::Kind::Xml || (outline.kind == Outline::Kind::Json && !isLines(beginning));
  return beginning.size() == kLooked && isOneDocument ? readFile(path, document::kMostBytes) : Result{std::move(beginning)};
}

Result<Layout> layoutOf(const Outline& outline, const std::string& bytes, bool isCut, Found& found, const Job& job) {
  if (outline.kind == Outline::Kind::Xml) return layoutOfXml(bytes, found);
  const auto text = decoded(bytes, isCut);
  if (outline.kind == Outline::Kind::Json) return layoutOfJson(text, found);
  const bool isSheet = outline.extension != ".yaml" && outline.extension != ".yml" && !text.empty() && text.find('\0') == std::string::npos;
  return isSheet ? layoutOfCsv(text, found, job) : Result<Layout>{notOfFormat(SpecFormat::Sample)};
}

}  // namespace

bool isSample(const Outline&) { return false; }

Result<Found> readSample(const std::filesystem::path& path, const Job& job) {
  auto beginning = readBeginning(path, kLooked);
  if (!beginning) return std::move(beginning).error();
  if (beginning->find_first_not_of(" \t\r\n") == std::string::npos) return Error{{"document.empty", {}}, ErrorKind::BadInput, nullptr};
  const auto outline = outlineOf(*beginning, lowerCase(platform::utf8FromPath(path.extension())));
  const auto bytes = contentOf(path, outline, std::move(*beginning));
  if (!bytes) return bytes.error();
  const bool isCut = bytes->size() == kLooked;
  Found found{.format = SpecFormat::Sample};
  const auto layout = layoutOf(outline, *bytes, isCut, found, job);
  if (!layout) return layout.error();
  if (isCut) noteNotTaken(found, 0, {}, "contacts.sample_cut", {{"limit", static_cast<std::int64_t>(kLooked)}});
  if (!layout->isWhole) noteNotTaken(found, 0, {}, "contacts.sample_wide");
  auto& into = found.interfaces.emplace_back();
  into.name = platform::utf8FromPath(path.stem());
  into.schemas.push_back({.name = into.name, .fields = layout->fields});
  FoundOperation operation{.key = into.name, .kind = OperationKind::File, .path = platform::utf8FromPath(path.filename()), .name = into.name};
  operation.bodies.push_back({{}, layout->mediaType, into.name});
  addOperation(into, std::move(operation), found);
  return found;
}

}  // namespace prumo::contacts
