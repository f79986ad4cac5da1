// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/feed.h"

#include "core/quality/signs.h"
#include "core/quality/sources/kinds.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <sstream>

namespace prumo::cli {

namespace {

constexpr std::size_t kShownRejects = 10;
constexpr std::int64_t kMostLines = 1'000'000;

std::vector<std::string> linesOf(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

/// A delimiter or quote as people write it: the character itself, "tab" or \t; "none" for no quote.
std::optional<char> character(const std::string& text) {
  if (text == "tab" || text == "\\t") return '\t';
  if (text == "none") return '\0';
  const bool isPlain = text.size() == 1 && text[0] != '\n' && text[0] != '\r';
  return isPlain ? std::optional{text[0]} : std::nullopt;
}

Result<void> readCharacter(const Call& call, const std::string& name, std::optional<char>& out) {
  if (!call.has(name)) return {};
  out = character(call.option(name));
  if (out && (name != "delimiter" || *out != '\0')) return {};
  return usage("cli.bad_delimiter", {{"value", call.option(name)}});
}

Result<void> readLines(const Call& call, const std::string& name, std::optional<std::int64_t>& out) {
  if (!call.has(name)) return {};
  return countOption(call, name, 0, kMostLines).transform([&out](std::int64_t lines) { out = lines; });
}

constexpr std::array kThousands{std::pair{"none", '\0'}, std::pair{"point", '.'}, std::pair{"comma", ','}, std::pair{"space", ' '}, std::pair{"apostrophe", '\''}};

/// How numbers, dates and empty values are written.
Result<void> readTexts(const Call& call, quality::DialectChoice& choice) {
  if (call.has("decimal")) choice.decimalComma = call.option("decimal") == "comma";
  const auto* named = std::ranges::find(kThousands, call.option("thousands"), [](const auto& pair) { return std::string{pair.first}; });
  if (named != kThousands.end()) choice.thousands = named->second;
  if (call.has("dates")) choice.dates = record::fromKey<quality::DateForm>(call.option("dates"));
  if (call.has("null")) choice.nullWords = linesOf(call.option("null"));
  return quality::isOneSign(choice) ? Result<void>{usage("cli.one_sign")} : Result<void>{};
}

Result<void> readHeader(const Call& call, quality::DialectChoice& choice) {
  if (call.has("header") && call.has("no-header")) return usage("cli.two_answers", {{"option", std::string{"header"}}, {"other", std::string{"no-header"}}});
  if (call.has("header")) choice.header = true;
  if (call.has("no-header")) choice.header = false;
  return {};
}

}  // namespace

std::vector<Option> dialectOptions() {
  std::vector<std::string> kinds;
  for (const auto& kind : quality::sourceKinds()) kinds.emplace_back(kind.key);
  std::vector<std::string> marks;
  for (const auto& [name, mark] : kThousands) marks.emplace_back(name);
  return {{.name = "kind", .help = "cli.option.kind", .choices = std::move(kinds)},
          {.name = "part", .value = "cli.value.name", .help = "cli.option.part"},
          {.name = "delimiter", .value = "cli.value.character", .help = "cli.option.delimiter"},
          {.name = "encoding", .help = "cli.option.encoding", .choices = {"utf-8", "latin-1", "windows-1252", "utf-16le", "utf-16be"}},
          {.name = "quote", .value = "cli.value.character", .help = "cli.option.quote"},
          {.name = "escape", .value = "cli.value.character", .help = "cli.option.escape"},
          {.name = "header", .help = "cli.option.header"},
          {.name = "no-header", .help = "cli.option.no_header"},
          {.name = "skip", .value = "cli.value.count", .help = "cli.option.skip"},
          {.name = "footer", .value = "cli.value.count", .help = "cli.option.footer"},
          {.name = "decimal", .help = "cli.option.decimal", .choices = {"comma", "point"}},
          {.name = "thousands", .help = "cli.option.thousands", .choices = std::move(marks)},
          {.name = "dates", .help = "cli.option.dates", .choices = record::keysOf<quality::DateForm>()},
          {.name = "null", .value = "cli.value.text", .help = "cli.option.null", .repeated = true}};
}

Result<std::int64_t> countOption(const Call& call, const std::string& name, std::int64_t otherwise, std::int64_t most) {
  if (!call.has(name)) return otherwise;
  const auto text = call.option(name);
  std::int64_t value = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
  if (read.ec == std::errc{} && read.ptr == text.data() + text.size() && value >= 0 && value <= most) return value;
  return usage("cli.not_a_number", {{"option", name}, {"value", text}, {"most", most}});
}

Result<quality::DialectChoice> dialectChoice(const Call& call) {
  quality::DialectChoice choice;
  auto read = readCharacter(call, "delimiter", choice.delimiter)
                  .and_then([&] { return readCharacter(call, "quote", choice.quote); })
                  .and_then([&] { return readCharacter(call, "escape", choice.escape); })
                  .and_then([&] { return readLines(call, "skip", choice.skip); })
                  .and_then([&] { return readLines(call, "footer", choice.footer); })
                  .and_then([&] { return readHeader(call, choice); })
                  .and_then([&] { return readTexts(call, choice); });
  if (!read) return std::move(read).error();
  if (call.has("kind")) choice.kind = call.option("kind");
  if (call.has("part")) choice.part = call.option("part");
  if (call.has("encoding")) choice.encoding = quality::encodingFromName(call.option("encoding"));
  return choice;
}

Result<quality::Source> sourceOf(const Call& call, std::size_t parameter) {
  return dialectChoice(call).transform([&](quality::DialectChoice choice) { return quality::Source{call.path(parameter), std::move(choice)}; });
}

Result<quality::Dataset> datasetIn(const Call& call, const ProjectFile& project, const quality::Source& source) {
  auto fresh = quality::datasetSeen(source.path, source.choice, project.author().clock->now());
  if (!fresh) return fresh;
  fresh->name = call.option("dataset", fresh->name);
  auto known = quality::datasetNamed(project, fresh->name);
  return known ? quality::readAgain(*std::move(known), *fresh) : std::move(fresh);
}

nlohmann::ordered_json jsonOf(const std::vector<quality::Reject>& rejects) {
  auto list = nlohmann::ordered_json::array();
  for (const auto& reject : rejects) {
    list.push_back({{"line", reject.line},
                    {"reason", record::keyOf(reject.reason)},
                    {"found", reject.found},
                    {"expected", reject.expected},
                    {"text", reject.text}});
  }
  return list;
}

void printApart(const Call& call, const quality::Totals& totals) {
  if (totals.skipped + totals.footer + totals.blank == 0) return;
  call.print(call.speaker().say(
      Message{"quality.cli.apart", {{"header", totals.header}, {"skipped", totals.skipped}, {"footer", totals.footer}, {"blank", totals.blank}}}));
}

void printRejects(const Call& call, const std::vector<quality::Reject>& rejects, std::int64_t all) {
  if (all == 0) return;
  call.print(QString{});
  call.print(call.speaker().say(Message{"quality.cli.rejects", {{"n", all}}}));
  for (std::size_t i = 0; i < std::min(kShownRejects, rejects.size()); ++i) {
    const auto& reject = rejects[i];
    const Message reason{"quality.reject." + std::string{record::keyOf(reject.reason)}, {{"found", reject.found}, {"expected", reject.expected}}};
    call.print(QStringLiteral("  %1  %2").arg(call.speaker().number(reject.line).rightJustified(9), call.speaker().say(reason)));
  }
}

}  // namespace prumo::cli
