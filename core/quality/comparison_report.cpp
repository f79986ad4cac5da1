// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/comparison.h"

#include <algorithm>

/// How a comparison of runs is told.
namespace prumo::quality {

namespace {

using report::Cell;

constexpr std::array kAllStandings{Standing::New,          Standing::StillFailing,    Standing::Fixed,    Standing::ChangedRule,
                                   Standing::NewlyChecked, Standing::NoLongerChecked, Standing::StillMet, Standing::NeverChecked};

Text fixed(const char* code) { return Message{code, {}}; }
Cell words(Text text) { return {.text = std::move(text)}; }

Cell shareOf(const std::optional<RuleResult>& result) {
  if (!result) return words({});
  if (result->measured) return {.value = *result->measured, .kind = record::Kind::Real};
  return words(result->share ? Text{Message{"quality.share", {{"share", *result->share}}}} : fixed("choice.rule_result.verdict.na"));
}

Cell differenceOf(const RuleChange& change) {
  return words(change.difference ? Text{Message{"quality.comparison.points", {{"points", *change.difference}}}} : Text{});
}

Cell intervalsOf(const RuleChange& change) {
  if (!change.difference) return words({});
  return words(fixed(change.isApart ? "quality.comparison.apart" : "quality.comparison.overlap"));
}

Cell rowsOf(const RuleChange& change) {
  if (!change.rows) return words({});
  return words(Message{"quality.comparison.rows", {{"same", change.rows->same}, {"fresh", change.rows->fresh}, {"gone", change.rows->gone}}});
}

std::vector<Cell> rowFor(const RuleChange& change) {
  const auto& result = change.now ? *change.now : *change.before;
  return {Cell{.severity = result.severity}, words(nameOf(result)),  words(wordsOf(change)), shareOf(change.before), shareOf(change.now),
          differenceOf(change),              intervalsOf(change), rowsOf(change)};
}

std::vector<RuleChange> tellingOf(const Comparison& comparison) {
  auto telling = comparison.rules;
  std::erase_if(telling, [](const RuleChange& change) { return !isTelling(change); });
  std::ranges::stable_sort(telling, {}, &RuleChange::standing);
  return telling;
}

}  // namespace

bool isTelling(const RuleChange& change) {
  const bool isAsBefore = change.standing == Standing::StillMet || change.standing == Standing::NeverChecked;
  return !isAsBefore || change.isJudgedAnew;
}

Message wordsOf(const RuleChange& change) {
  const auto code = "quality.standing." + std::string{record::keyOf(change.standing)};
  if (!change.isJudgedAnew) return {code, {}};
  return {code + "_anew", {{"before", change.before->tolerance}, {"now", change.now->tolerance}}};
}

std::vector<Message> countsOf(const Comparison& comparison) {
  std::vector<Message> counts;
  for (const auto standing : kAllStandings) {
    const auto count = comparison.count(standing);
    if (count > 0) counts.push_back({"quality.counts." + std::string{record::keyOf(standing)}, {{"n", count}}});
  }
  return counts;
}

std::vector<std::string> tellingRules(const Comparison& comparison) {
  std::vector<std::string> rules;
  for (const auto& change : tellingOf(comparison)) rules.push_back(change.rule);
  return rules;
}

report::Table comparisonTable(const Comparison& comparison) {
  report::Table table{.title = Message{"quality.comparison.title", {{"at", toIso(comparison.earlier.at)}}},
                      .columns = {{fixed("label.rule_result.severity"), 0.6},
                                  {fixed("label.rule_result.rule"), 2.6},
                                  {fixed("quality.comparison.change"), 1.7},
                                  {fixed("quality.comparison.before"), 1, true},
                                  {fixed("quality.comparison.now"), 1, true},
                                  {fixed("quality.comparison.difference"), 1.2, true},
                                  {fixed("quality.comparison.intervals"), 1.1},
                                  {fixed("quality.comparison.failing_rows"), 1.6}}};
  const auto telling = tellingOf(comparison);
  for (const auto& change : telling) table.rows.push_back(rowFor(change));
  const auto rest = static_cast<std::int64_t>(comparison.rules.size() - telling.size());
  table.note = Message{"quality.comparison.note", {{"rest", rest}}};
  return table;
}

}  // namespace prumo::quality
