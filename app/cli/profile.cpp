// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/feed.h"
#include "app/cli/unmasking.h"
#include "core/base/file.h"
#include "core/base/platform.h"
#include "core/quality/moved.h"
#include "core/quality/proposals.h"

#include <cmath>

namespace prumo::cli {

namespace {

using namespace quality;
using nlohmann::ordered_json;

QString line(const Speaker& speaker, const ColumnProfile& column, std::int64_t rows) {
  const auto filled = rows > 0 ? static_cast<double>(column.values) / static_cast<double>(rows) : 0;
  const auto distinct = (column.distinctIsApproximate ? QStringLiteral("~") : QString{}) + speaker.number(column.distinct);
  return QStringLiteral("  %1 %2 %3 %4  %5")
      .arg(QString::fromStdString(column.name).leftJustified(32),
           speaker.choice("rule", "type", record::keyOf(column.type)).leftJustified(14), speaker.percent(filled, 2).rightJustified(8),
           distinct.rightJustified(12),
           QString::fromStdString(column.min.empty() ? "" : column.min.substr(0, 60) + " … " + column.max.substr(0, 60)));
}

RuleSet rulesOf(const std::vector<RuleProposal>& proposals) {
  RuleSet rules;
  for (const auto& proposal : proposals) rules.rules.push_back(proposal.rule);
  return rules;
}

template <class E>
std::string key(const char* area, E value) {
  return "quality_profile." + std::string{area} + "." + std::string{record::keyOf(value)};
}

QString shareOf(const Speaker& speaker, const char* code, const char* name, const QString& what, std::int64_t count, std::int64_t all) {
  return speaker.say(Message{
      code, {{name, what.toStdString()}, {"share", static_cast<double>(count) / static_cast<double>(std::max<std::int64_t>(1, all))}}});
}

QString examples(const Speaker& speaker, const std::vector<Example>& examples) {
  QStringList words;
  for (const auto& example : examples)
    words += speaker.say(Message{"quality_profile.example", {{"line", example.line}, {"value", example.value}}});
  return words.join(QStringLiteral(" · "));
}

QString keyWords(const Speaker& speaker, const ColumnProfile& column) {
  const auto words = column.key == KeyProof::Exact ? speaker.say("quality_profile.key.exact")
                                                   : speaker.say(Message{"quality_profile.key.probable", {{"n", column.keyLooked}}});
  return speaker.say("quality_profile.key") + QStringLiteral(": ") + words;
}

/// What a column means and how its values look, in one line.
QStringList remarks(const Speaker& speaker, const ColumnProfile& column) {
  QStringList parts;
  if (column.meaning != Meaning::None) {
    const auto name = speaker.say(Message{key("meaning", column.meaning), {}});
    parts += shareOf(speaker, "quality_profile.conforming", "meaning", name, column.conforming, column.values);
  }
  if (column.likelyType != column.type && !isCode(column.meaning)) {
    parts += speaker.say("quality_profile.likely") + QStringLiteral(": ") +
             shareOf(speaker, "quality_profile.likely_share", "type", speaker.choice("rule", "type", record::keyOf(column.likelyType)),
                     column.likely, column.values);
  }
  if (column.key != KeyProof::No) parts += keyWords(speaker, column);
  QStringList forms;
  for (std::size_t i = 0; i < std::min<std::size_t>(3, column.patterns.size()); ++i) {
    forms += QString::fromStdString(column.patterns[i].form) + QStringLiteral(" (") + speaker.number(column.patterns[i].count) + u')';
  }
  if (!forms.isEmpty()) parts += speaker.say("quality_profile.patterns") + QStringLiteral(": ") + forms.join(QStringLiteral(", "));
  return parts;
}

void printDetails(const Call& call, const ColumnProfile& column) {
  const auto& speaker = call.speaker();
  const auto parts = remarks(speaker, column);
  if (!parts.isEmpty()) call.print(QStringLiteral("      ") + parts.join(QStringLiteral(" · ")));
  if (column.outliers && column.outliers->count > 0) {
    call.print(QStringLiteral("      ") + speaker.say("quality_profile.outliers") + QStringLiteral(": ") +
               speaker.number(column.outliers->count) + QStringLiteral(" · ") + examples(speaker, column.outliers->examples));
  }
  for (const auto& pattern : column.rarePatterns) {
    call.print(QStringLiteral("      ") + speaker.say(Message{"quality_profile.rare_form", {{"form", pattern.form}}}) +
               QStringLiteral(" · ") + examples(speaker, {pattern.example}));
  }
  for (const auto& wound : column.wounds) {
    const auto name = speaker.say(Message{key("wound", wound.kind), {}});
    call.print(QStringLiteral("    ! ") +
               speaker.say(Message{"quality_profile.wound_count", {{"wound", name.toStdString()}, {"count", wound.count}}}) +
               QStringLiteral(" · ") + examples(speaker, wound.examples));
    call.print(QStringLiteral("      ") + speaker.say(Message{key("wound", wound.kind) + ".hint", {}}));
  }
}

void printPairs(const Call& call, const std::vector<KeyPair>& pairs) {
  if (pairs.empty()) return;
  QStringList words;
  for (const auto& pair : pairs) {
    const auto* code = pair.proof == KeyProof::Exact ? "quality_profile.pair" : "quality_profile.pair_probable";
    words += call.speaker().say(Message{code, {{"first", pair.first}, {"second", pair.second}, {"looked", pair.looked}}});
  }
  call.print(call.speaker().say(Message{"quality_profile.pairs", {{"pairs", words.join(QStringLiteral("; ")).toStdString()}}}));
}

void printText(const Call& call, const Profile& profile) {
  const auto& totals = profile.totals;
  call.print(call.speaker().say(Message{
      "quality.cli.totals",
      {{"rows", totals.rows}, {"n", totals.rejects}, {"lines", totals.lines}, {"seconds", std::round(profile.seconds * 100) / 100}}}));
  printApart(call, totals);
  if (const auto moved = movedWords(profile)) call.print(call.speaker().say(*moved));
  call.print(call.speaker().say("quality.cli.columns"));
  for (const auto& column : profile.columns) {
    call.print(line(call.speaker(), column, totals.rows));
    printDetails(call, column);
  }
  printPairs(call, profile.pairs);
  printRejects(call, profile.rejects, totals.rejects);
}

ordered_json jsonOf(const Speaker& speaker, const RuleProposal& proposal) {
  ordered_json json{{"id", proposal.rule.id}, {"why", speaker.say(proposal.reason).toStdString()}, {"reason", proposal.reason.code}};
  json["failing"] = proposal.failing ? ordered_json(*proposal.failing) : ordered_json(nullptr);
  return json;
}

ordered_json jsonOf(const Call& call, const Profile& profile, const std::vector<RuleProposal>& proposals) {
  auto json = ordered_json::parse(toJson(profile));
  json["suggested"] = ordered_json::parse(toJson(rulesOf(proposals)))["rules"];
  for (std::size_t i = 0; i < proposals.size(); ++i) json["suggested"][i].update(jsonOf(call.speaker(), proposals[i]));
  return json;
}

/// The rule, why it is suggested, and what it would cost.
void printProposal(const Call& call, const RuleProposal& proposal) {
  const auto& speaker = call.speaker();
  auto line = QStringLiteral("  %1 %2").arg(speaker.say(nameOf(proposal.rule)).leftJustified(40), speaker.say(proposal.reason));
  if (proposal.failing.value_or(0) > 0) line += QStringLiteral(" · ") + speaker.say(Message{"quality.proposal.would_fail", {{"n", *proposal.failing}}});
  call.print(line);
}

/// Nothing is written that could not be read again.
Result<void> writeRules(const Call& call, const std::vector<RuleProposal>& proposals) {
  if (!call.has("rules")) return {};
  if (proposals.empty()) return badInput("quality.nothing_suggested", {{"path", call.parameter(0)}});
  const auto text = toJson(rulesOf(proposals));
  return parseRules(text).and_then([&](const RuleSet&) { return writeFile(platform::pathFromUtf8(call.option("rules")), text); });
}

void printProposals(const Call& call, const std::vector<RuleProposal>& proposals) {
  if (!call.has("rules")) return;
  call.print(call.speaker().say(Message{"quality.cli.suggested", {{"n", std::ssize(proposals)}, {"path", call.option("rules")}}}));
  for (const auto& proposal : proposals) printProposal(call, proposal);
}

Result<Outcome> run(const Call& call) {
  const platform::StopSignals signals;
  const auto asked = columnsToUnmask(call);
  if (!asked) return asked.error();
  auto result = sourceOf(call, 0).and_then([&](Source source) {
    source.unmasked = *asked;
    return profile(source, {signals.token()});
  });
  if (!result) return std::move(result).error();
  std::vector<std::string> columns;
  for (const auto& column : result->columns) columns.push_back(column.name);
  if (auto told = tellUnmasked(call, *asked, *asked, columns); !told) return std::move(told).error();
  const auto proposals = proposedRules(*result);
  if (auto written = writeRules(call, proposals); !written) return std::move(written).error();
  if (call.wantsJson()) {
    call.print(jsonOf(call, *result, proposals));
  } else {
    printText(call, *result);
    printProposals(call, proposals);
  }
  return Outcome::Done;
}

}  // namespace

Command profileCommand() {
  auto options = dialectOptions();
  for (auto& option : unmaskOptions()) options.push_back(std::move(option));
  options.push_back({.name = "rules", .value = "cli.value.json_file", .help = "cli.option.suggested_rules", .isWritten = true});
  options.push_back(jsonOption());
  return {.name = "profile", .summary = "cli.profile", .parameters = {{"cli.arg.data"}}, .options = std::move(options), .run = run};
}

}  // namespace prumo::cli
