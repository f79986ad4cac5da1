// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/trend.h"

#include <algorithm>
#include <cmath>

namespace prumo::quality {

namespace {

using report::Chart;
using report::ChartKind;

/// Where the axis begins: a round share below the lowest interval.
double floorOf(const std::vector<std::optional<Interval>>& points) {
  double low = 0.99;
  for (const auto& point : points) low = std::min(low, point ? point->low : 1.0);
  const double step = low > 0.9 ? 0.02 : 0.2;
  return std::max(0.0, std::floor(low / step) * step);
}

Chart chartOf(const std::vector<RunResultsAt>& runs, const std::vector<std::optional<Interval>>& points, Text name) {
  Chart chart{.kind = ChartKind::Trend, .title = Message{"quality.chart.trend", {}}};
  report::Series series{.name = std::move(name), .points = {}};
  for (std::size_t i = 0; i < runs.size(); ++i) {
    chart.categories.emplace_back(Message{"quality.chart.run", {{"at", toIso(runs[i].run.at)}}});
    const auto& point = points[i];
    if (point) series.points.push_back({.value = point->share, .low = point->low, .high = point->high});
    else series.points.push_back({.note = Message{"quality.not_checked", {}}});
  }
  chart.series.push_back(std::move(series));
  chart.min = floorOf(points);
  chart.max = 1;
  chart.unit = record::Kind::Share;
  return chart;
}

const RuleResult* find(const RunResultsAt& run, const std::string& rule) {
  const auto found = std::ranges::find(run.results, rule, &RuleResult::rule);
  return found == run.results.end() ? nullptr : &*found;
}

/// The rules whose values can be added up in every run alike.
std::vector<std::string> commonRules(const std::vector<RunResultsAt>& runs) {
  std::vector<std::string> common;
  for (const auto& last : runs.back().results) {
    const auto isAlike = [&last](const RunResultsAt& run) {
      const auto* result = find(run, last.rule);
      return result && result->checked > 0 && asksTheSame(*result, last);
    };
    if (last.share && std::ranges::all_of(runs, isAlike)) common.push_back(last.rule);
  }
  return common;
}

std::optional<Interval> together(const RunResultsAt& run, const std::vector<std::string>& rules) {
  std::int64_t checked = 0;
  std::int64_t failed = 0;
  for (const auto& rule : rules) {
    checked += find(run, rule)->checked;
    failed += find(run, rule)->failed;
  }
  return wilson(checked - failed, checked);
}

}  // namespace

Chart trendChart(const std::vector<RunResultsAt>& runs, const std::string& rule) {
  const auto trend = trendOf(runs, rule);
  const RuleResult* last = nullptr;
  for (const auto& run : runs) last = find(run, rule) ? find(run, rule) : last;
  auto chart = chartOf(runs, trend.points, last ? nameOf(*last) : Text{rule});
  chart.id = "quality.trend";
  if (last && last->tolerance > 0) chart.target = 1 - last->tolerance;
  const auto count = static_cast<std::int64_t>(runs.size());
  chart.caption = Message{trend.isBroken ? "quality.chart.trend_broken" : "quality.chart.trend_caption", {{"n", count}}};
  return chart;
}

Chart trendChart(const std::vector<RunResultsAt>& runs) {
  const auto rules = runs.size() < 2 ? std::vector<std::string>{} : commonRules(runs);
  if (rules.empty()) return {.kind = ChartKind::Trend, .id = "quality.trend_all", .title = Message{"quality.chart.trend", {}}};
  std::vector<std::optional<Interval>> points;
  for (const auto& run : runs) points.push_back(together(run, rules));
  auto chart = chartOf(runs, points, Message{"quality.summary.all_values", {}});
  chart.id = "quality.trend_all";
  chart.title = Message{"quality.chart.trend_all", {}};
  chart.caption = Message{"quality.chart.trend_all_caption", {{"n", static_cast<std::int64_t>(rules.size())}}};
  return chart;
}

}  // namespace prumo::quality
