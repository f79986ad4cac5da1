// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/dialect.h"

#include "core/base/json_reader.h"
#include "core/quality/signs.h"

#include <algorithm>
#include <array>

namespace prumo::quality {

namespace {

using nlohmann::ordered_json;

constexpr std::array<std::string_view, 5> kEncodings{"utf-8", "latin-1", "windows-1252", "utf-16le", "utf-16be"};
constexpr std::array<std::string_view, 4> kLineEnds{"lf", "crlf", "cr", "mixed"};
constexpr std::array<std::string_view, 4> kThousands{".", ",", " ", "'"};
constexpr std::int64_t kMostLines = 1'000'000;

std::string textOf(char c) { return c == '\0' ? std::string{} : std::string{c}; }
char characterOf(const std::string& text) { return text.empty() ? '\0' : text[0]; }

/// How texts are written, which concerns every kind of source.
void putTexts(const Dialect& dialect, ordered_json& json) {
  json["decimal_comma"] = dialect.decimalComma;
  json["thousands"] = textOf(dialect.thousands);
  json["dates"] = record::keyOf(dialect.dates);
  json["nulls"] = dialect.nullWords;
}

ordered_json jsonOf(const DialectChoice& choice) {
  auto json = ordered_json::object();
  if (choice.kind) json["kind"] = *choice.kind;
  if (choice.part) json["part"] = *choice.part;
  if (choice.encoding) json["encoding"] = nameOf(*choice.encoding);
  if (choice.delimiter) json["delimiter"] = textOf(*choice.delimiter);
  if (choice.quote) json["quote"] = textOf(*choice.quote);
  if (choice.escape) json["escape"] = textOf(*choice.escape);
  if (choice.header) json["header"] = *choice.header;
  if (choice.skip) json["skip"] = *choice.skip;
  if (choice.footer) json["footer"] = *choice.footer;
  if (choice.decimalComma) json["decimal_comma"] = *choice.decimalComma;
  if (choice.thousands) json["thousands"] = textOf(*choice.thousands);
  if (choice.dates) json["dates"] = record::keyOf(*choice.dates);
  if (choice.nullWords) json["nulls"] = *choice.nullWords;
  return json;
}

template <std::size_t N>
std::size_t placeOf(JsonReader& reader, const char* key, const std::array<std::string_view, N>& choices) {
  const auto found = std::ranges::find(choices, reader.choice(key, std::span{choices}));
  return found == choices.end() ? 0 : static_cast<std::size_t>(found - choices.begin());
}

std::optional<std::int64_t> linesOf(JsonReader& reader, const char* key) {
  return reader.has(key) ? std::optional{reader.integer(key, 0, kMostLines)} : std::nullopt;
}

std::optional<char> markOf(JsonReader& reader, const char* key) {
  if (!reader.has(key)) return {};
  const auto text = reader.optionalText(key);
  const bool isMark = text.empty() || (text.size() == 1 && static_cast<unsigned char>(text[0]) < 0x80 && text[0] != '\n' && text[0] != '\r' && text[0] != '\0');
  if (!isMark) reader.refuse("json.wrong_type", {{"expected", std::string{"character"}}}, key);
  return isMark ? characterOf(text) : '\0';
}

/// Never none: values have to be told apart.
std::optional<char> delimiterOf(JsonReader& reader) {
  if (reader.has("delimiter")) reader.text("delimiter");
  return markOf(reader, "delimiter");
}

/// What is said there and nothing else: an older file says less.
DialectChoice choiceFrom(JsonReader& reader) {
  DialectChoice choice;
  if (reader.has("kind")) choice.kind = reader.optionalText("kind");
  if (reader.has("part")) choice.part = reader.optionalText("part");
  if (reader.has("encoding")) choice.encoding = static_cast<Encoding>(placeOf(reader, "encoding", kEncodings));
  choice.delimiter = delimiterOf(reader);
  choice.quote = markOf(reader, "quote");
  choice.escape = markOf(reader, "escape");
  if (reader.has("header")) choice.header = reader.optionalBoolean("header", true);
  choice.skip = linesOf(reader, "skip");
  choice.footer = linesOf(reader, "footer");
  if (reader.has("decimal_comma")) choice.decimalComma = reader.optionalBoolean("decimal_comma", false);
  choice.thousands = markOf(reader, "thousands");
  if (choice.thousands.value_or('\0') != '\0') choice.thousands = kThousands[placeOf(reader, "thousands", kThousands)][0];
  const auto dates = record::keysOf<DateForm>();
  if (reader.has("dates")) choice.dates = record::fromKey<DateForm>(reader.choice("dates", std::vector<std::string_view>{dates.begin(), dates.end()}));
  if (reader.has("nulls")) choice.nullWords = reader.texts("nulls");
  return choice;
}

}  // namespace

void settleTexts(const DialectChoice& choice, const engine::Writing& found, Dialect& dialect) {
  dialect.decimalComma = decimalCommaOf(choice).value_or(found.comma);
  const auto usual = dialect.decimalComma == found.comma ? found.thousands : engine::usualThousands(dialect.decimalComma);
  dialect.thousands = choice.thousands.value_or(usual);
  if (dialect.thousands == (dialect.decimalComma ? ',' : '.')) dialect.thousands = '\0';  // one sign cannot be both
  dialect.dates = choice.dates.value_or(found.dates);
  dialect.nullWords = choice.nullWords.value_or(std::vector<std::string>{});
}

std::string toJson(const Dialect& dialect) {
  ordered_json json{{"kind", dialect.kind}};
  if (dialect.kind != "csv") json["part"] = dialect.part;
  if (dialect.kind == "csv") {
    json["encoding"] = nameOf(dialect.encoding);
    json["bom"] = dialect.bom;
    json["delimiter"] = textOf(dialect.delimiter);
    json["quote"] = textOf(dialect.quote);
    json["escape"] = textOf(dialect.escape);
  }
  if (dialect.kind == "csv" || dialect.kind == "xlsx") {
    json["header"] = dialect.header;
    json["skip"] = dialect.skip;
  }
  if (dialect.kind == "csv" && dialect.footer == kFooterOfEach) json["footer_of_each"] = true;
  else if (dialect.kind == "csv") json["footer"] = dialect.footer;
  putTexts(dialect, json);
  if (dialect.kind == "csv") json["line_end"] = kLineEnds.at(static_cast<std::size_t>(dialect.lineEnd));
  return json.dump();
}

Result<Dialect> dialectFromJson(std::string_view json) {
  auto parsed = parseJson(json);
  if (!parsed) return std::move(parsed).error();
  JsonReader reader(*parsed);
  const auto told = choiceFrom(reader);
  Dialect dialect{.kind = told.kind.value_or("csv"), .part = told.part.value_or("")};
  settleTexts(told, {false, engine::usualThousands(false)}, dialect);
  dialect.header = told.header.value_or(true);
  dialect.skip = told.skip.value_or(0);
  if (dialect.kind != "csv") return reader.fault().transform([&dialect] { return dialect; });
  dialect.encoding = static_cast<Encoding>(placeOf(reader, "encoding", kEncodings));
  dialect.bom = reader.optionalBoolean("bom", false);
  reader.text("delimiter");
  dialect.delimiter = told.delimiter.value_or(',');
  dialect.quote = told.quote.value_or('\0');
  dialect.escape = told.escape.value_or('\0');
  dialect.footer = reader.optionalBoolean("footer_of_each", false) ? kFooterOfEach : told.footer.value_or(0);
  const auto found = std::ranges::find(kLineEnds, std::string_view{reader.optionalText("line_end", "lf")});
  if (found != kLineEnds.end()) dialect.lineEnd = static_cast<LineEnd>(found - kLineEnds.begin());
  return reader.fault().transform([&dialect] { return dialect; });
}

std::string toJson(const DialectChoice& choice) { return jsonOf(choice).dump(); }

Result<DialectChoice> choiceFromJson(std::string_view json) {
  if (json.empty()) return DialectChoice{};
  auto parsed = parseJson(json);
  if (!parsed) return std::move(parsed).error();
  JsonReader reader(*parsed);
  auto choice = choiceFrom(reader);
  return reader.fault().transform([&choice] { return std::move(choice); });
}

std::string_view nameOf(Encoding encoding) { return kEncodings.at(static_cast<std::size_t>(encoding)); }

std::optional<Encoding> encodingFromName(std::string_view name) {
  std::string lower{name};
  std::ranges::transform(lower, lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c == '_' ? '-' : c; });
  static constexpr std::pair<std::string_view, Encoding> kNames[] = {
      {"utf-8", Encoding::Utf8},          {"utf8", Encoding::Utf8},         {"latin-1", Encoding::Latin1},
      {"latin1", Encoding::Latin1},       {"iso-8859-1", Encoding::Latin1}, {"windows-1252", Encoding::Windows1252},
      {"cp1252", Encoding::Windows1252},  {"utf-16le", Encoding::Utf16Le},  {"utf-16", Encoding::Utf16Le},
      {"utf-16be", Encoding::Utf16Be},
  };
  for (const auto& [known, encoding] : kNames) {
    if (lower == known) return encoding;
  }
  return {};
}

}  // namespace prumo::quality
