// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/dialect.h"

#include "core/base/json_reader.h"

#include <algorithm>
#include <array>

namespace prumo::quality {

namespace {

constexpr std::array kEncodings{"utf-8", "latin-1", "windows-1252", "utf-16le", "utf-16be"};
constexpr std::array kLineEnds{"lf", "crlf", "cr", "mixed"};

}  // namespace

std::string toJson(const Dialect& dialect) {
  const auto text = [](char c) { return c == '\0' ? std::string{} : std::string{c}; };
  if (dialect.kind == "xlsx") {
    return nlohmann::ordered_json{{"kind", dialect.kind}, {"part", dialect.part}, {"header", dialect.header}, {"skip", dialect.skip}, {"decimal_comma", dialect.decimalComma}, {"nulls", dialect.nullWords}}.dump();
  }
  if (dialect.kind != "csv") return nlohmann::ordered_json{{"kind", dialect.kind}, {"part", dialect.part}, {"decimal_comma", dialect.decimalComma}, {"nulls", dialect.nullWords}}.dump();
  return nlohmann::ordered_json{{"kind", dialect.kind},
                                {"encoding", nameOf(dialect.encoding)},
                                {"bom", dialect.bom},
                                {"delimiter", text(dialect.delimiter)},
                                {"quote", text(dialect.quote)},
                                {"header", dialect.header},
                                {"skip", dialect.skip},
                                {"decimal_comma", dialect.decimalComma},
                                {"nulls", dialect.nullWords},
                                {"line_end", kLineEnds.at(static_cast<std::size_t>(dialect.lineEnd))}}
      .dump();
}

Result<Dialect> dialectFromJson(std::string_view json) {
  auto parsed = parseJson(json);
  if (!parsed) return std::move(parsed).error();
  JsonReader reader(*parsed);
  Dialect dialect{.kind = reader.optionalText("kind", "csv"), .part = reader.optionalText("part")};
  if (reader.has("nulls")) dialect.nullWords = reader.texts("nulls");
  dialect.decimalComma = reader.optionalBoolean("decimal_comma", false);
  dialect.header = reader.optionalBoolean("header", true);
  dialect.skip = reader.has("skip") ? reader.integer("skip", 0, 1'000'000) : 0;
  if (dialect.kind != "csv") return reader.fault().transform([&dialect] { return dialect; });
  const auto character = [](const std::string& text) { return text.empty() ? '\0' : text[0]; };
  dialect.encoding = encodingFromName(reader.choice("encoding", {"utf-8", "latin-1", "windows-1252", "utf-16le", "utf-16be"})).value_or(Encoding::Utf8);
  dialect.bom = reader.optionalBoolean("bom", false);
  dialect.delimiter = character(reader.text("delimiter"));
  dialect.quote = character(reader.optionalText("quote"));
  const auto ends = reader.optionalText("line_end", "lf");
  const auto found = std::ranges::find(kLineEnds, ends);
  if (found != kLineEnds.end()) dialect.lineEnd = static_cast<LineEnd>(found - kLineEnds.begin());
  return reader.fault().transform([&dialect] { return dialect; });
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
