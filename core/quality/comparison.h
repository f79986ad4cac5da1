// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/room.h"
#include "core/report/report.h"

/// A run against another one of the same dataset: what got worse, what was mended, and what cannot be compared.
namespace prumo::quality {

/// How a rule stands in a run against an earlier one. New: met then, missed now. Fixed: the reverse. NewlyChecked and NoLongerChecked: the
/// rule was not there, or found nothing to check, in one of the two. ChangedRule: it asks something else now (kind, columns or options), so
/// its figures are no trend.
enum class Standing { New, StillFailing, Fixed, ChangedRule, NewlyChecked, NoLongerChecked, StillMet, NeverChecked };

/// Which failing rows are the same, by their whole content; only told where both runs kept every failing row of the
/// rule and there are few of them.
struct RowChanges {
  std::int64_t same = 0;
  std::int64_t fresh = 0;  ///< fail now and did not then, or were changed since
  std::int64_t gone = 0;   ///< failed then: mended, changed or no longer there
};

struct RuleChange {
  std::string rule;
  Standing standing = Standing::StillMet;
  std::optional<RuleResult> before;  ///< nothing: the rule was not in the earlier run
  std::optional<RuleResult> now;
  std::optional<double> difference;  ///< conforming share now less then, where both asked the same and had something to check
  bool isApart = false;              ///< the 95 % intervals do not touch: the difference is more than chance
  bool isJudgedAnew = false;         ///< the same question, with another tolerance
  std::optional<RowChanges> rows;
};

struct Comparison {
  QualityRun earlier;
  QualityRun later;
  std::vector<RuleChange> rules;  ///< in the later run's order, then those that are no longer there
  std::int64_t count(Standing standing) const;
};

/// Whether two results of a rule answer the same question: kind, columns and options are the same; name, severity and tolerance may differ.
/// Results of older files, which did not keep the rule, are compared by kind and columns.
bool asksTheSame(const RuleResult& one, const RuleResult& other);

/// Every rule of two runs; rows are not looked at.
std::vector<RuleChange> changesOf(const std::vector<RuleResult>& earlier, const std::vector<RuleResult>& later);

/// The run of the same dataset before that one, or nothing. Errors: as ProjectFile::all.
Result<std::optional<QualityRun>> runBefore(const ProjectFile& project, const QualityRun& run);
/// Errors: as ProjectFile::all.
Result<Comparison> compare(const ProjectFile& project, const QualityRun& earlier, const QualityRun& later);

/// The comparison as a table of the report: what changed, and what still fails; what is met as before is only counted.
report::Table comparisonTable(const Comparison& comparison);
/// "2 new", "1 fixed"... of the standings that occur, the worst first.
std::vector<Message> countsOf(const Comparison& comparison);
/// How a rule stands, with its tolerance where that was another one.
Message wordsOf(const RuleChange& change);
/// The ids of the rules that the table tells of, a row each.
std::vector<std::string> tellingRules(const Comparison& comparison);
/// Whether it is worth a line of its own: it is not simply met as before.
bool isTelling(const RuleChange& change);

/// A run with its results, for what is told over runs.
struct RunResultsAt {
  QualityRun run;
  std::vector<RuleResult> results;
};
/// The newest runs of a dataset, at most so many, the oldest of them first. Errors: as ProjectFile::all.
Result<std::vector<RunResultsAt>> lastRuns(const ProjectFile& project, const std::string& dataset, std::size_t most);

/// How one rule did over runs (oldest first): a point a run, nothing where it was not asked, found nothing to check, or asked something else
/// than in the last of them that has it.
struct RuleTrend {
  std::vector<std::optional<Interval>> points;
  bool isBroken = false;  ///< in some run it asked something else
};
RuleTrend trendOf(const std::vector<RunResultsAt>& runs, const std::string& rule);

}  // namespace prumo::quality

namespace prumo::record {
template <>
inline constexpr std::array enumKeys<quality::Standing>{"new",           "still_failing",     "fixed",     "changed_rule",
                                                        "newly_checked", "no_longer_checked", "still_met", "never_checked"};
}  // namespace prumo::record
