// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/comparison.h"

#include <algorithm>
#include <map>

namespace prumo::quality {

namespace {

constexpr std::int64_t kMostRowsCompared = 200;  ///< of a rule, so that a window can compare at once

/// The rule with everything left out that does not change what is asked of a value; empty where it was not kept.
std::string questionOf(const RuleResult& result) {
  if (result.definition.empty()) return {};
  auto read = parseRules(result.definition);
  if (!read || read->rules.size() != 1) return {};
  auto& rule = read->rules.front();
  rule.title = rule.owner = rule.note = {};
  rule.severity = Severity::Medium;
  rule.tolerance = 0;
  rule.toleratedCount.reset();
  rule.characteristic.reset();
  return toJson(*read);
}

std::optional<std::int64_t> toleratedCountOf(const RuleResult& result) {
  if (result.definition.empty()) return {};
  const auto read = parseRules(result.definition);
  return read && read->rules.size() == 1 ? read->rules.front().toleratedCount : std::nullopt;
}

bool isJudgedAlike(const RuleResult& one, const RuleResult& other) {
  if (one.tolerance != other.tolerance) return false;
  const bool areKept = !one.definition.empty() && !other.definition.empty();
  return !areKept || toleratedCountOf(one) == toleratedCountOf(other);
}

bool isChecked(const std::optional<RuleResult>& result) { return result && result->verdict != Verdict::NotApplicable; }

Standing standingOf(const RuleChange& change) {
  if (!isChecked(change.before)) return isChecked(change.now) ? Standing::NewlyChecked : Standing::NeverChecked;
  if (!isChecked(change.now)) return Standing::NoLongerChecked;
  if (!asksTheSame(*change.before, *change.now)) return Standing::ChangedRule;
  const bool failed = change.before->verdict == Verdict::Fail;
  if (change.now->verdict == Verdict::Fail) return failed ? Standing::StillFailing : Standing::New;
  return failed ? Standing::Fixed : Standing::StillMet;
}

/// Figures are compared only between answers to the same question.
void compareFigures(RuleChange& change) {
  if (!isChecked(change.before) || !isChecked(change.now) || change.standing == Standing::ChangedRule) return;
  const auto& before = *change.before;
  const auto& now = *change.now;
  change.isJudgedAnew = !isJudgedAlike(before, now);
  if (!before.share || !now.share) return;
  change.difference = *now.share - *before.share;
  if (before.low && before.high && now.low && now.high) change.isApart = *now.low > *before.high || *now.high < *before.low;
}

RuleChange changeOf(std::optional<RuleResult> before, std::optional<RuleResult> now) {
  RuleChange change{.rule = now ? now->rule : before->rule, .before = std::move(before), .now = std::move(now)};
  change.standing = standingOf(change);
  compareFigures(change);
  return change;
}

std::optional<RuleResult> resultFor(const std::vector<RuleResult>& results, const std::string& rule) {
  const auto found = std::ranges::find(results, rule, &RuleResult::rule);
  return found == results.end() ? std::nullopt : std::optional{*found};
}

bool mayCompareRows(const RuleChange& change) {
  if (!change.difference) return false;
  const auto all = change.before->failed + change.now->failed;
  return all > 0 && all <= kMostRowsCompared;
}

RowChanges rowChangesOf(const std::vector<FailingRow>& before, const std::vector<FailingRow>& now) {
  std::map<std::string_view, std::int64_t> then;
  for (const auto& row : before) ++then[row.cells];
  RowChanges changes;
  for (const auto& row : now) {
    auto& left = then[row.cells];
    ++(left > 0 ? changes.same : changes.fresh);
    left -= left > 0 ? 1 : 0;
  }
  changes.gone = static_cast<std::int64_t>(before.size()) - changes.same;
  return changes;
}

/// Nothing where a run kept only the first of its failing rows, or where the columns are other ones: then it cannot be told honestly.
Result<void> compareRows(const ProjectFile& project, const Comparison& comparison, RuleChange& change) {
  if (!mayCompareRows(change) || comparison.earlier.header != comparison.later.header) return {};
  auto before = failingRowsOf(project, comparison.earlier.id, change.rule);
  if (!before) return std::move(before).error();
  auto now = failingRowsOf(project, comparison.later.id, change.rule);
  if (!now) return std::move(now).error();
  const auto isWhole = [](const std::vector<FailingRow>& rows, const RuleResult& result) { return static_cast<std::int64_t>(rows.size()) == result.failed; };
  if (isWhole(*before, *change.before) && isWhole(*now, *change.now)) change.rows = rowChangesOf(*before, *now);
  return {};
}

/// The oldest first: ids sort as they were made.
Result<std::vector<QualityRun>> runsOf(const ProjectFile& project, const std::string& dataset) {
  return project.all<QualityRun>({.equals = {{"dataset", dataset}}, .orderBy = "id"});
}

}  // namespace

std::int64_t Comparison::count(Standing standing) const { return std::ranges::count(rules, standing, &RuleChange::standing); }

bool asksTheSame(const RuleResult& one, const RuleResult& other) {
  if (one.kind != other.kind || one.columns != other.columns) return false;
  if (one.definition.empty() || other.definition.empty() || one.definition == other.definition) return true;
  return questionOf(one) == questionOf(other);
}

std::vector<RuleChange> changesOf(const std::vector<RuleResult>& earlier, const std::vector<RuleResult>& later) {
  std::vector<RuleChange> changes;
  for (const auto& now : later) changes.push_back(changeOf(resultFor(earlier, now.rule), now));
  for (const auto& before : earlier) {
    if (!resultFor(later, before.rule)) changes.push_back(changeOf(before, {}));
  }
  return changes;
}

Result<std::optional<QualityRun>> runBefore(const ProjectFile& project, const QualityRun& run) {
  return runsOf(project, run.dataset).transform([&run](const std::vector<QualityRun>& runs) {
    std::optional<QualityRun> before;
    for (const auto& other : runs) {
      if (other.id < run.id) before = other;
    }
    return before;
  });
}

Result<Comparison> compare(const ProjectFile& project, const QualityRun& earlier, const QualityRun& later) {
  auto then = resultsOf(project, earlier.id);
  if (!then) return std::move(then).error();
  auto now = resultsOf(project, later.id);
  if (!now) return std::move(now).error();
  Comparison comparison{earlier, later, changesOf(*then, *now)};
  for (auto& change : comparison.rules) {
    if (auto done = compareRows(project, comparison, change); !done) return std::move(done).error();
  }
  return comparison;
}

Result<std::vector<RunResultsAt>> lastRuns(const ProjectFile& project, const std::string& dataset, std::size_t most) {
  auto runs = runsOf(project, dataset);
  if (!runs) return std::move(runs).error();
  if (runs->size() > most) runs->erase(runs->begin(), runs->end() - static_cast<std::ptrdiff_t>(most));
  std::vector<RunResultsAt> all;
  for (auto& run : *runs) {
    auto results = resultsOf(project, run.id);
    if (!results) return std::move(results).error();
    all.push_back({std::move(run), std::move(*results)});
  }
  return all;
}

RuleTrend trendOf(const std::vector<RunResultsAt>& runs, const std::string& rule) {
  RuleTrend trend{std::vector<std::optional<Interval>>(runs.size()), false};
  std::optional<RuleResult> last;
  for (std::size_t i = runs.size(); i-- > 0;) {
    const auto result = resultFor(runs[i].results, rule);
    if (!result) continue;
    if (!last) last = result;
    const bool isSame = asksTheSame(*result, *last);
    trend.isBroken = trend.isBroken || !isSame;
    if (isSame && result->share) trend.points[i] = Interval{*result->share, result->low.value_or(*result->share), result->high.value_or(*result->share)};
  }
  return trend;
}

}  // namespace prumo::quality
