// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/room.h"

#include <algorithm>
#include <cmath>

namespace prumo::quality {

namespace {

using report::Chart;
using report::ChartKind;
using report::Tone;

constexpr std::size_t kMostColumns = 30;

Text captionOf(const QualityRun& run) { return Message{"quality.chart.caption", {{"n", run.rows}, {"at", toIso(run.at)}}}; }

Tone toneOf(const RuleResult& result) {
  if (result.verdict == Verdict::NotApplicable) return Tone::Neutral;
  if (result.verdict == Verdict::Pass) return Tone::Good;
  return static_cast<Tone>(static_cast<int>(Tone::Low) + static_cast<int>(result.severity));
}

/// Where the axis of shares begins: a round number below the lowest interval, so that small misses can be seen.
double floorOf(const std::vector<RuleResult>& results) {
  double low = 0.99;
  for (const auto& result : results) low = std::min(low, result.low.value_or(1));
  const double step = low > 0.9 ? 0.01 : 0.1;
  return std::max(0.0, std::floor(low / step - 0.5) * step);
}

}  // namespace

report::Chart sharesOf(const QualityRun& run, const std::vector<RuleResult>& results) {
  Chart chart{.kind = ChartKind::Intervals, .id = "quality.shares", .title = Message{"quality.chart.shares", {}}, .caption = captionOf(run)};
  report::Series series{.name = Message{"quality.conforming", {}}, .points = {}};
  for (const auto& result : results) {
    chart.categories.push_back(nameOf(result));
    const Text note = result.share ? Text{} : Text{Message{"quality.not_checked", {}}};
    series.points.push_back({.value = result.share, .low = result.low, .high = result.high, .note = note, .tone = toneOf(result)});
  }
  const auto isAlike = [&results](const RuleResult& result) { return result.tolerance == results.front().tolerance; };
  if (!results.empty() && std::ranges::all_of(results, isAlike)) chart.target = 1 - results.front().tolerance;
  chart.series.push_back(std::move(series));
  chart.min = floorOf(results);
  chart.max = 1;
  chart.unit = record::Kind::Share;
  return chart;
}

report::Chart paretoOf(const QualityRun& run, const std::vector<RuleResult>& results) {
  Chart chart{.kind = ChartKind::Pareto, .id = "quality.pareto", .title = Message{"quality.chart.pareto", {}}, .caption = captionOf(run)};
  auto sorted = results;
  std::erase_if(sorted, [](const RuleResult& result) { return result.failed == 0; });
  std::ranges::stable_sort(sorted, std::ranges::greater{}, &RuleResult::failed);
  report::Series series{.name = Message{"quality.failed", {}}, .points = {}};
  for (const auto& result : sorted) {
    chart.categories.push_back(nameOf(result));
    series.points.push_back({.value = static_cast<double>(result.failed), .tone = toneOf(result)});
  }
  chart.max = sorted.empty() ? 1 : static_cast<double>(sorted.front().failed);
  chart.series.push_back(std::move(series));
  chart.unit = record::Kind::Integer;
  return chart;
}

report::Chart completenessOf(const Profile& profile) {
  auto columns = profile.columns;
  const bool isCut = columns.size() > kMostColumns;
  if (isCut) {
    std::ranges::stable_sort(columns, {}, &ColumnProfile::values);
    columns.resize(kMostColumns);
  }
  Chart chart{.kind = ChartKind::Columns, .id = "quality.completeness", .title = Message{"quality.chart.completeness", {}}};
  const auto all = static_cast<std::int64_t>(profile.columns.size());
  chart.caption = isCut ? Message{"quality.chart.least_complete", {{"n", static_cast<std::int64_t>(kMostColumns)}, {"all", all}}}
                        : Message{"quality.chart.rows", {{"n", profile.totals.rows}}};
  report::Series series{.name = Message{"quality.filled", {}}, .points = {}};
  for (const auto& column : columns) {
    chart.categories.emplace_back(column.name);
    const auto rows = profile.totals.rows;
    const auto share = rows > 0 ? std::optional{static_cast<double>(column.values) / static_cast<double>(rows)} : std::nullopt;
    series.points.push_back({.value = share});
  }
  chart.series.push_back(std::move(series));
  chart.max = 1;
  chart.unit = record::Kind::Share;
  return chart;
}

}  // namespace prumo::quality
