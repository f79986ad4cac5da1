// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/reconciliation/reconcile.h"

#include "core/quality/rejects.h"
#include "core/quality/reconciliation/fates.h"
#include "core/quality/reconciliation/judged.h"
#include "core/quality/reconciliation/notices.h"
#include "core/quality/reconciliation/opened.h"
#include "core/quality/reconciliation/samples.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <map>

namespace prumo::quality {

namespace {

constexpr std::size_t kMostSegments = 100;
constexpr double kShareOfJoin = 0.9;
constexpr double kLowBits = 1 << 20;

void rewind(const Feeds& feeds) {
  for (const auto& feed : feeds) feed->rewind();
}

/// Where a key stands for very many rows on both sides, their pairs are too many: then the first row of each key is found beforehand.
Result<void> joinFirsts(engine::Engine& engine, const Feeds& feeds, const PlacedPlan& plan, ReadCounts& counts, const Job& job) {
  rewind(feeds);
  for (const auto side : {Side::Sent, Side::Received}) {
    if (auto made = engine.run(firstsSql(plan, side), {job.stop}); !made) return std::move(made).error();
  }
  rewind(feeds);
  counts.clear();
  return engine.run(pairsSql(plan, true), job).transform([](const engine::Answer&) {});
}

Result<void> join(engine::Engine& engine, const Feeds& feeds, const PlacedPlan& plan, ReadCounts& counts, const Job& job) {
  const Job part{job.stop, [&job](double share) { job.progress(share * kShareOfJoin); }};
  const auto made = engine.run(pairsSql(plan, false), part);
  if (made) return {};
  if (made.error().code() != "reconciliation.too_many_pairs") return made.error();
  return joinFirsts(engine, feeds, plan, counts, part);
}

/// The largest segments, by name; the last stands for all others, where there are too many.
Result<std::vector<std::string>> segmentsOf(engine::Engine& engine, const PlacedPlan& plan, ReconcileResult& result, const Job& job) {
  std::vector<std::string> names;
  if (!plan.sides[0].segment) return names;
  auto answer = engine.run(fmt::format("SELECT coalesce(s, '') AS n, count(*) AS rows, count(*) OVER () AS all FROM pairs GROUP BY n ORDER BY rows DESC, n LIMIT {}", kMostSegments), {job.stop});
  if (!answer) return std::move(answer).error();
  for (std::size_t i = 0; i < answer->rows.size(); ++i) names.push_back(answer->text(i, 0));
  const auto all = names.empty() ? 0 : answer->integer(0, 2);
  const bool areAll = all <= static_cast<std::int64_t>(names.size());
  if (!areAll) names.pop_back();
  result.segmentsLeft = all - static_cast<std::int64_t>(names.size());
  if (plan.plan.segmentBy != SegmentUnit::Value) std::ranges::sort(names);
  if (!areAll) names.emplace_back();
  return names;
}

/// Rows that are the same in everything, counted by segment and delay.
Result<void> addEqual(engine::Engine& engine, const std::string& fates, Tally& tally, const Job& job) {
  const auto sql = fmt::format("SELECT coalesce(s, ''), tb - ta AS d, count(*), count(v), sum(v >> 20)::BIGINT, sum(v & 1048575)::BIGINT FROM ({}) WHERE c = 0 AND x IS NULL GROUP BY 1, 2", fates);
  return engine.each(
      sql,
      [&tally](const engine::Rows& rows) {
        for (std::size_t i = 0; i < rows.size(); ++i) {
          FateRow row{.segment = rows.text(0, i), .worths = rows.integer(3, i), .count = rows.integer(2, i)};
          if (!rows.isNull(1, i)) row.delay = rows.real(1, i);
          if (row.worths > 0) row.worth = static_cast<double>(rows.integer(4, i)) * kLowBits + static_cast<double>(rows.integer(5, i));
          tally.addEqual(row);
        }
      },
      job);
}

Result<void> addOthers(engine::Engine& engine, const std::string& fates, Tally& tally, const Job& job) {
  const auto sql = fmt::format("SELECT a, b, c, coalesce(s, ''), v, tb - ta, x FROM ({}) WHERE c <> 7 AND (c <> 0 OR x IS NOT NULL)", fates);
  return engine.each(
      sql,
      [&tally](const engine::Rows& rows) {
        const auto id = [&rows](std::size_t column, std::size_t i) { return rows.isNull(column, i) ? std::nullopt : std::optional{rows.integer(column, i)}; };
        for (std::size_t i = 0; i < rows.size(); ++i) {
          FateRow row{.fate = static_cast<Fate>(rows.integer(2, i)), .segment = rows.text(3, i)};
          if (!rows.isNull(4, i)) row.worth = static_cast<double>(rows.integer(4, i));
          row.worths = row.worth ? 1 : 0;
          if (!rows.isNull(5, i)) row.delay = rows.real(5, i);
          const bool isMatched = row.fate == Fate::Matched && !rows.isNull(6, i);
          tally.add(row, {id(0, i), id(1, i)}, isMatched ? rows.text(6, i) : std::string_view{});
        }
      },
      job);
}

Result<void> addFreshness(engine::Engine& engine, const PlacedPlan& plan, Instant now, Freshness& freshness, const Job& job) {
  if (!plan.sides[0].time) return {};
  auto answer = engine.run("SELECT max(ta), max(tb), min(ta), min(tb) FROM pairs", {job.stop});
  if (!answer) return std::move(answer).error();
  freshness.newest = {answer->number(0, 0), answer->number(0, 1)};
  freshness.oldest = {answer->number(0, 2), answer->number(0, 3)};
  if (freshness.newest[1]) freshness.age = static_cast<double>(now.ms) / 1000 - *freshness.newest[1];
  return {};
}

void merge(Freshness& freshness, const engine::Rows& rows, std::size_t row) {
  const auto take = [&](std::optional<double>& kept, std::size_t column, bool isNewest) {
    if (rows.isNull(column, row)) return;
    const auto moment = rows.real(column, row);
    kept = !kept ? moment : isNewest ? std::max(*kept, moment) : std::min(*kept, moment);
  };
  for (std::size_t side = 0; side < 2; ++side) {
    take(freshness.newest[side], 1 + side, true);
    take(freshness.oldest[side], 3 + side, false);
  }
}

/// The same of each segment; those that have no figures of their own are in the last one.
Result<void> addSegmentFreshness(engine::Engine& engine, const PlacedPlan& plan, Instant now, const std::vector<std::string>& names, ReconcileResult& result, const Job& job) {
  if (!plan.sides[0].time || names.empty()) return {};
  std::map<std::string, std::size_t, std::less<>> places;
  for (std::size_t i = 0; i < names.size(); ++i) places.emplace(names[i], i);
  auto done = engine.each(
      "SELECT coalesce(s, ''), max(ta), max(tb), min(ta), min(tb) FROM pairs GROUP BY 1",
      [&](const engine::Rows& rows) {
        for (std::size_t i = 0; i < rows.size(); ++i) {
          const auto found = places.find(rows.text(0, i));
          merge(result.segments[found == places.end() ? names.size() - 1 : found->second].freshness, rows, i);
        }
      },
      job);
  for (auto& group : result.segments) {
    if (group.freshness.newest[1]) group.freshness.age = static_cast<double>(now.ms) / 1000 - *group.freshness.newest[1];
  }
  return done;
}

FieldOutcome outcomeOf(const FieldPair& field, const FieldTally& tally, std::int64_t matched) {
  const auto count = [&tally](FieldState state) { return tally.states[static_cast<std::size_t>(state)]; };
  FieldOutcome out{.field = field,
                   .compared = matched,
                   .differing = count(FieldState::Differs),
                   .emptyReceived = count(FieldState::EmptyReceived),
                   .emptySent = count(FieldState::EmptySent),
                   .unreadable = count(FieldState::Unreadable),
                   .tolerated = count(FieldState::Tolerated)};
  out.difference = tally.differences.spread(field.comparison == FieldComparison::Moment);
  out.absolute = tally.absolute.total();
  return out;
}

void judge(const PlacedPlan& plan, const Tally& tally, const ReadCounts& counts, ReconcileResult& result) {
  result.all = tally.all();
  result.segments = tally.segments();
  const auto& all = result.all.counts;
  for (std::size_t i = 0; i < plan.plan.fields.size(); ++i) {
    auto& field = result.fields.emplace_back(outcomeOf(plan.plan.fields[i], tally.fields()[i], all.matched));
    field.noValue = {counts.of(Side::Sent, i).unreadable, counts.of(Side::Received, i).unreadable};
  }
  judgeRecords(result);
}

/// Segments are told masked, as everything else.
void maskSegments(const PlacedPlan& plan, ReconcileResult& result) {
  const auto& side = result.sides[0];
  const Showing showing(side.columns, side.personal, side.unmasked);
  for (auto& group : result.segments) group.segment = showing(*plan.sides[0].segment, group.segment);
}

Result<void> evaluate(engine::Engine& engine, const Feeds& feeds, const PlacedPlan& plan, const ReadCounts& counts, const ReconcileOptions& options, ReconcileResult& result, const Job& job) {
  const Job silent{job.stop};
  auto fates = fatesSql(engine, {result.sides[0].totals.rows, result.sides[1].totals.rows}, silent);
  if (!fates) return std::move(fates).error();
  const auto segments = segmentsOf(engine, plan, result, silent);
  if (!segments) return segments.error();
  const auto kept = recordsKept(options.recordsShown, plan, result.sides);
  Tally tally(plan.plan.fields, *segments, kept, std::max(kept, kLooked));
  auto done = addEqual(engine, *fates, tally, silent)
                  .and_then([&] { return addOthers(engine, *fates, tally, silent); })
                  .and_then([&] { return addFreshness(engine, plan, *options.now, result.freshness, silent); });
  if (!done) return done;
  judge(plan, tally, counts, result);
  if (auto fresh = addSegmentFreshness(engine, plan, *options.now, *segments, result, silent); !fresh) return fresh;
  if (!result.segments.empty()) maskSegments(plan, result);
  return attachRecords(feeds, plan, tally, kept, result);
}

Result<void> run(const Feeds& feeds, const PlacedPlan& plan, const ReconcileOptions& options, ReconcileResult& result, const Job& job) {
  const auto counts = std::make_shared<ReadCounts>(plan.plan.fields.size());
  auto engine = engineFor(feeds, plan, counts, {.memoryLimit = options.memoryLimit});
  if (!engine) return std::move(engine).error();
  if (auto joined = join(*engine, feeds, plan, *counts, job); !joined) return joined;
  for (std::size_t i = 0; i < 2; ++i) {
    auto& side = result.sides[i];
    side.totals = feeds[i]->totals();
    side.rejects = shownRejects(feeds[i]->rejects(), side.dialect, side.personal);
  }
  auto done = evaluate(*engine, feeds, plan, *counts, options, result, job);
  if (!done) return done;
  result.notices = noticesOf(result, *counts);
  return feeds[0]->unchanged().and_then([&feeds] { return feeds[1]->unchanged(); });
}

/// What is personal on one side is so on the other, whatever the column is called there and however few of its values look so.
void shareMasks(const PlacedPlan& plan, const std::array<const Source*, 2>& sources, std::array<SideRead, 2>& sides) {
  const auto share = [&sides](std::size_t sent, std::size_t received) {
    auto& ours = sides[0].personal[sent];
    auto& theirs = sides[1].personal[received];
    if (ours == Personal::None) ours = theirs;
    else if (theirs == Personal::None) theirs = ours;
  };
  for (std::size_t i = 0; i < plan.plan.key.size(); ++i) share(plan.sides[0].key[i], plan.sides[1].key[i]);
  for (std::size_t i = 0; i < plan.plan.fields.size(); ++i) share(plan.sides[0].fields[i], plan.sides[1].fields[i]);
  for (std::size_t i = 0; i < 2; ++i) sides[i].unmasked = Showing(sides[i].columns, sides[i].personal, sources[i]->unmasked).unmasked(sides[i].columns);
}

/// The same file, and the same part of it, on both sides: nothing can differ.
bool isSameSource(const Source& sent, const Source& received, const ReconcileResult& result) {
  std::error_code fault;
  const bool isSame = sent.path == received.path || std::filesystem::equivalent(sent.path, received.path, fault);
  return isSame && result.sides[0].dialect.part == result.sides[1].dialect.part;
}

}  // namespace

Result<ReconcileResult> reconcile(const Source& sent, const Source& received, const ReconciliationPlan& plan, const ReconcileOptions& options, const Job& job) {
  const auto start = std::chrono::steady_clock::now();
  if (auto sound = validate(plan); !sound) return std::move(sound).error();
  auto opened = openSides(sent, received, options.rejectsKept, job);
  if (!opened) return std::move(opened).error();
  ReconcileResult result{.plan = plan, .sides = std::move(opened->reads)};
  const auto placed = place(plan, result.sides);
  if (!placed) return placed.error();
  shareMasks(*placed, {&sent, &received}, result.sides);
  auto limits = options;
  limits.now = options.now.value_or(systemClock().now());
  auto done = run(opened->feeds, *placed, limits, result, job);
  if (!done) return std::move(done).error();
  if (isSameSource(sent, received, result)) result.notices.insert(result.notices.begin(), {"reconciliation.notice.same_source", {}});
  job.progress(1);
  result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  return result;
}

}  // namespace prumo::quality
