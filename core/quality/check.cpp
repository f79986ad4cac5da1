// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/check_feed.h"

#include "core/base/utf8.h"
#include "core/quality/duplicates.h"
#include "core/quality/lookups.h"
#include "core/quality/rejects.h"
#include "core/quality/rule_sql.h"
#include "core/quality/sources/kinds.h"
#include "core/quality/there.h"

#include <fmt/ranges.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <map>
#include <span>
#include <thread>

namespace prumo::quality {

namespace {

constexpr char kTable[] = "feed";
constexpr double kMilliseconds = 1000;
constexpr std::size_t kCellKept = 2000;      ///< bytes
constexpr std::int64_t kMostCells = 4'000'000;
constexpr std::size_t kRulesOfAScan = 64;
constexpr std::size_t kPatternsOfAllThreads = 128;  ///< 1 GiB at worst

Result<std::vector<PlacedRule>> placeAll(const RuleSet& rules, const FeedFacts& facts) {
  std::vector<PlacedRule> placed;
  for (const auto& rule : rules.rules) {
    if (auto sound = validate(rule); !sound) return sound.error();
    auto one = place(rule, facts, placed.size());
    if (!one) return std::move(one).error();
    placed.push_back(std::move(*one));
  }
  return placed;
}

void judge(RuleOutcome& outcome) {
  outcome.conforming = wilson(outcome.checked - outcome.failed, outcome.checked);
  if (outcome.checked == 0) return;
  const auto share = static_cast<double>(outcome.failed) / static_cast<double>(outcome.checked);
  const bool isTolerated = share <= outcome.rule.tolerance || outcome.failed <= outcome.rule.toleratedCount.value_or(-1);
  outcome.verdict = outcome.failed == 0 || isTolerated ? Verdict::Pass : Verdict::Fail;
}

bool isWithin(const Rule& rule, double value) {
  const auto* low = std::get_if<double>(&rule.min);
  const auto* high = std::get_if<double>(&rule.max);
  if (low && (rule.exclusiveMin ? value <= *low : value < *low)) return false;
  return !(high && (rule.exclusiveMax ? value >= *high : value > *high));
}

/// A feed judged as a whole: one check, of one measure; none where there was nothing to measure.
void judgeMeasure(RuleOutcome& outcome, std::optional<double> measured) {
  outcome.measured = measured;
  if (!measured) return;
  outcome.checked = 1;
  outcome.failed = isWithin(outcome.rule, *measured) ? 0 : 1;
  outcome.verdict = outcome.failed == 0 ? Verdict::Pass : Verdict::Fail;
}

using IdsByRule = std::vector<std::vector<std::int64_t>>;

/// As much of a value as is kept, masked before it is cut.
std::string kept(std::string text) {
  if (text.size() <= kCellKept) return text;
  text.resize(validUtf8Prefix(std::string_view{text}.substr(0, kCellKept)));
  return text + "…";
}

ShownRow shownRow(const SourceRow& row, const Showing& showing) {
  ShownRow out{row.line, {}, row.id};
  for (std::size_t c = 0; c < row.cells.size(); ++c) out.cells.push_back(kept(showing(c, row.cells[c])));
  return out;
}

/// Fetches the rows of all rules together, each once, and shares them out, masked.
Result<void> attachRows(const Feed& feed, const IdsByRule& ids, CheckResult& result) {
  std::map<std::int64_t, std::vector<std::size_t>> rulesOf;
  std::vector<std::int64_t> all;
  for (std::size_t i = 0; i < ids.size(); ++i) {
    for (const auto id : ids[i]) rulesOf[id].push_back(i);
    all.insert(all.end(), ids[i].begin(), ids[i].end());
  }
  const Showing showing(result.columns, result.personal, result.unmasked);
  return feed.rows(std::move(all), [&](const SourceRow& row) {
    const auto out = shownRow(row, showing);
    for (const auto rule : rulesOf[row.id]) result.outcomes[rule].rows.push_back(out);
  });
}

/// How many failing rows of each rule are kept, so that those of a wide feed and a large rule set fit into memory.
std::int64_t rowsKept(std::int64_t wanted, std::size_t rules, std::size_t columns) {
  const auto each = static_cast<std::int64_t>(std::max<std::size_t>(1, rules * columns));
  return std::min(wanted, std::max<std::int64_t>(1, kMostCells / each));
}

/// Where the next scan's rules end. Every thread compiles every pattern for itself, and a pattern may grow to 8 MiB beside the engine's own
/// memory: so many patterns, and rules in all, go through one scan.
std::size_t endOfScan(std::span<const PlacedRule> placed, std::size_t first) {
  const auto mostPatterns = std::max<std::size_t>(8, kPatternsOfAllThreads / std::max(1U, std::thread::hardware_concurrency()));
  std::size_t patterns = 0;
  auto end = first;
  while (end < placed.size() && end - first < kRulesOfAScan) {
    patterns += placed[end].rule->kind == RuleKind::Regex ? 1 : 0;
    if (patterns > mostPatterns) break;
    ++end;
  }
  return end;
}

/// One scan: the outcomes of these rules, and the ids of their first failing rows.
Result<void> scanPart(engine::Engine& engine, std::span<const PlacedRule> part, const CheckOptions& options, CheckResult& result, IdsByRule& ids, const Job& job) {
  auto answer = engine.run(checkSql(part, options.rowsPerRule, kTable), job);
  if (!answer) return std::move(answer).error();
  for (std::size_t i = 0; i < part.size(); ++i) {
    auto& outcome = result.outcomes.emplace_back(RuleOutcome{.rule = *part[i].rule});
    ids.push_back(answer->integers(0, 3 + 3 * i));
    if (part[i].shape == Shape::Total) {
      judgeMeasure(outcome, answer->number(0, 1 + 3 * i));
      continue;
    }
    outcome.checked = answer->integer(0, 1 + 3 * i);
    outcome.failed = answer->integer(0, 2 + 3 * i);
    judge(outcome);
  }
  return {};
}

Result<IdsByRule> scan(const std::shared_ptr<Feed>& feed, const std::vector<PlacedRule>& placed, const LookupFeeds& others, const CheckOptions& options, CheckResult& result, const Job& job) {
  auto files = feed->filesOfEngine();
  std::ranges::move(others.filesOfEngine(), std::back_inserter(files));
  auto engine = engine::Engine::open({.files = std::move(files)});
  if (!engine) return std::move(engine).error();
  if (auto made = others.makeTables(*engine, job); !made) return std::move(made).error();
  if (auto added = feed->attach(*engine, kTable); !added) return std::move(added).error();
  IdsByRule ids;
  std::size_t first = 0;
  do {  // once even without rules: the rows are counted
    const auto end = endOfScan(placed, first);
    if (first > 0) feed->rewind();
    const auto share = [&](double done) {
      const auto rules = static_cast<double>(std::max<std::size_t>(1, placed.size()));
      job.progress((static_cast<double>(first) + done * static_cast<double>(end - first)) / rules);
    };
    const Job part{job.stop, placed.empty() ? job.progress : share};
    auto done = scanPart(*engine, std::span{placed}.subspan(first, end - first), options, result, ids, part);
    if (!done) return std::move(done).error();
    first = end;
  } while (first < placed.size());
  result.totals = feed->totals();
  result.rejects = shownRejects(feed->rejects(), result.dialect, result.personal);
  for (std::size_t i = 0; i < placed.size(); ++i) {
    if (placed[i].shape != Shape::Key || result.outcomes[i].failed == 0 || options.rowsPerRule == 0) continue;
    auto repeated = firstRepeated(*engine, *feed, placed[i], {"again" + std::to_string(i), options.rowsPerRule, result.outcomes[i].failed}, job);
    if (!repeated) return std::move(repeated).error();
    ids[i] = std::move(*repeated);
  }
  return ids;
}

/// The rules that nobody judged elsewhere.
RuleSet leftOver(const RuleSet& rules, const AnswersThere& there) {
  RuleSet left;
  for (std::size_t i = 0; i < rules.rules.size(); ++i) {
    if (!there.rules[i]) left.rules.push_back(rules.rules[i]);
  }
  return left;
}

Result<void> judgeHere(const std::shared_ptr<Feed>& feed, const Source& source, const RuleSet& rules, const FeedFacts& facts, const CheckOptions& options, CheckResult& result, const Job& job) {
  auto placed = placeAll(rules, facts);
  if (!placed) return std::move(placed).error();
  auto others = LookupFeeds::open(*placed, source, options, job);
  if (!others) return std::move(others).error();
  auto ids = scan(feed, *placed, *others, options, result, job);
  if (!ids) return std::move(ids).error();
  return attachRows(*feed, *ids, result).and_then([&feed] { return feed->unchanged(); });
}

RuleOutcome outcomeOf(const Rule& rule, const JudgedThere& judged, const Showing& showing) {
  RuleOutcome outcome{.rule = rule, .evaluated = Evaluated::There, .checked = judged.checked, .failed = judged.failed};
  if (kindOf(rule).shape == Shape::Total) judgeMeasure(outcome, judged.measured);
  else judge(outcome);
  for (const auto& row : judged.rows) outcome.rows.push_back(shownRow(row, showing));
  return outcome;
}

/// Puts what was judged elsewhere between what was judged here, in the rules' order; the rules here are copies that go.
void merge(const RuleSet& rules, AnswersThere there, CheckResult& result) {
  auto here = std::move(result.outcomes);
  result.outcomes.clear();
  std::size_t next = 0;
  const Showing showing(result.columns, result.personal, result.unmasked);
  for (std::size_t i = 0; i < rules.rules.size(); ++i) {
    if (there.rules[i]) result.outcomes.push_back(outcomeOf(rules.rules[i], *there.rules[i], showing));
    else result.outcomes.push_back(std::move(here[next++]));
  }
  if (!here.empty() || rules.rules.empty()) return;  // then the rows were counted as they were read
  result.totals.rows = there.rows;
  result.totals.lines = there.rows;
}

FeedFacts factsOf(const Preview& seen, Instant now) { return {seen.columns, seen.dialect.writing(), static_cast<double>(now.ms) / kMilliseconds}; }

double secondsSince(std::chrono::steady_clock::time_point start) { return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count(); }

}  // namespace

std::optional<Interval> wilson(std::int64_t successes, std::int64_t n) {
  if (n <= 0) return {};
  constexpr double z = 1.959963984540054;
  const auto count = static_cast<double>(n);
  const double p = static_cast<double>(successes) / count;
  const double centre = (p + z * z / (2 * count)) / (1 + z * z / count);
  const double half = z / (1 + z * z / count) * std::sqrt(p * (1 - p) / count + z * z / (4 * count * count));
  return Interval{p, successes == 0 ? 0 : std::max(0.0, centre - half), successes == n ? 1 : std::min(1.0, centre + half)};
}

Result<CheckResult> checkFeed(const std::shared_ptr<Feed>& feed, const Preview& seen, const Source& source, const RuleSet& rules, const CheckOptions& options, const Job& job) {
  const auto start = std::chrono::steady_clock::now();
  auto limits = options;
  limits.rowsPerRule = rowsKept(options.rowsPerRule, rules.rules.size(), seen.columns.size());
  limits.now = options.now.value_or(systemClock().now());
  auto there = judgeThere(*feed, seen.dialect, rules, limits, job);
  if (!there) return std::move(there).error();
  CheckResult result{.dialect = seen.dialect, .columns = seen.columns, .personal = seen.personal, .limits = limits};
  result.limits.now = options.now;
  result.unmasked = Showing(seen.columns, seen.personal, source.unmasked).unmasked(seen.columns);
  const auto left = leftOver(rules, *there);
  const bool isJudged = left.rules.empty() && !rules.rules.empty();  // then no row needs to be read
  auto done = isJudged ? Result<void>{} : judgeHere(feed, source, left, factsOf(seen, *limits.now), limits, result, job);
  if (!done) return feed->explained(std::move(done).error());
  merge(rules, *std::move(there), result);
  result.rowsMoved = feed->rowsMoved();
  result.seconds = secondsSince(start);
  return result;
}

Result<CheckResult> check(const Source& source, const RuleSet& rules, const CheckOptions& options, const Job& job) {
  const auto start = std::chrono::steady_clock::now();
  auto seen = sniff(source.path, source.choice, job.stop);
  if (!seen) return std::move(seen).error();
  if (auto sound = placeAll(rules, factsOf(*seen, {})); !sound) return std::move(sound).error();
  auto feed = openFeed(source.path, seen->dialect, options.rejectsKept, job.stop);
  if (!feed) return std::move(feed).error();
  return checkFeed(*feed, *seen, source, rules, options, job).transform([&start](CheckResult result) {
    result.seconds = secondsSince(start);
    return result;
  });
}

}  // namespace prumo::quality
