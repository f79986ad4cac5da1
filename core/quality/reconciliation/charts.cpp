// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/reconciliation/charts.h"

#include <algorithm>
#include <cmath>

namespace prumo::quality {

namespace {

using report::Chart;
using report::ChartKind;
using report::Point;
using report::Series;
using report::Tone;

constexpr std::size_t kSegmentsShown = 12;

Message fixed(const char* code) { return {code, {}}; }

Text captionOf(const ReconcileResult& result) {
  return Message{"reconciliation.chart.caption", {{"sent", result.all.counts.sentRows()}, {"received", result.all.counts.receivedRows()}}};
}

Point count(std::int64_t value, Tone tone) { return {.value = static_cast<double>(value), .note = Message{}, .tone = tone}; }
Point nothing() { return {.note = Message{}}; }

double shareOf(std::int64_t part, std::int64_t all) { return all > 0 ? static_cast<double>(part) / static_cast<double>(all) : 0; }

Tone toneOf(const FieldOutcome& field) {
  if (field.verdict != Verdict::Fail) return field.verdict == Verdict::Pass ? Tone::Good : Tone::Neutral;
  return static_cast<Tone>(static_cast<int>(Tone::Low) + static_cast<int>(field.field.severity));
}

/// A bin's edges; one number where there is but one.
Text binName(const Histogram& histogram, std::size_t bin, bool isTime) {
  const auto width = (histogram.high - histogram.low) / static_cast<double>(histogram.counts.size());
  const auto from = histogram.low + width * static_cast<double>(bin);
  return Message{isTime ? "reconciliation.chart.duration" : "reconciliation.chart.amount", {{"from", from}, {"to", from + width}}};
}

Chart histogramChart(const Spread& spread, bool isTime) {
  Chart chart{.kind = ChartKind::Columns};
  Series series{.name = fixed("reconciliation.chart.records"), .points = {}};
  double most = 1;
  for (std::size_t i = 0; i < spread.histogram.counts.size(); ++i) {
    chart.categories.push_back(binName(spread.histogram, i, isTime));
    series.points.push_back(count(spread.histogram.counts[i], Tone::Accent));
    most = std::max(most, static_cast<double>(spread.histogram.counts[i]));
  }
  chart.series.push_back(std::move(series));
  chart.max = most;
  chart.unit = record::Kind::Integer;
  return chart;
}

Message segmentsChartTitle(const ReconciliationPlan& plan) {
  if (plan.segmentBy == SegmentUnit::Value) return {"reconciliation.chart.segments", {{"column", plan.segment.sent}}};
  return {"reconciliation.chart.segments_by", {{"column", plan.segment.sent}, {"by", "reconciliation.by." + std::string{record::keyOf(plan.segmentBy)}}}};
}

}  // namespace

Text segmentTitle(const ReconciliationPlan& plan) {
  if (plan.segmentBy == SegmentUnit::Value) return plan.segment.sent;
  return Message{"reconciliation.segment_title", {{"column", plan.segment.sent}, {"by", "reconciliation.by." + std::string{record::keyOf(plan.segmentBy)}}}};
}

Text segmentName(const ReconcileResult& result, std::size_t segment) {
  const bool isRest = result.segmentsLeft > 0 && segment + 1 == result.segments.size();
  if (isRest) return Message{"reconciliation.other_segments", {{"n", result.segmentsLeft}}};
  return result.segments[segment].segment.empty() ? Text{fixed("quality.empty")} : Text{result.segments[segment].segment};
}

std::pair<std::size_t, std::size_t> segmentsToShow(const ReconcileResult& result, std::size_t most) {
  const auto all = result.segments.size();
  if (all <= most || result.plan.segmentBy == SegmentUnit::Value) return {0, std::min(all, most)};
  const auto end = all - (result.segmentsLeft > 0 ? 1 : 0);
  return {end - most, end};
}

Chart flowChart(const ReconcileResult& result) {
  const auto& c = result.all.counts;
  Chart chart{.kind = ChartKind::Flow, .id = "reconciliation.flow", .title = fixed("reconciliation.chart.flow"), .caption = captionOf(result)};
  for (const auto* code : {"reconciliation.fate.matched", "reconciliation.fate.equal", "reconciliation.fate.divergent", "reconciliation.part.omitted", "reconciliation.part.extra",
                           "reconciliation.part.duplicate", "reconciliation.part.without_key"}) {
    chart.categories.emplace_back(fixed(code));
  }
  const auto matched = count(c.matched, Tone::Accent);
  chart.series.push_back({.name = fixed("reconciliation.chart.sent"),
                          .points = {matched, nothing(), nothing(), count(c.omitted, Tone::Critical), nothing(), count(c.sentDuplicates, Tone::Medium), count(c.sentWithoutKey, Tone::Neutral)}});
  chart.series.push_back({.name = fixed("reconciliation.chart.received"),
                          .points = {matched, nothing(), nothing(), nothing(), count(c.extra, Tone::High), count(c.receivedDuplicates, Tone::Medium), count(c.receivedWithoutKey, Tone::Neutral)}});
  chart.series.push_back({.name = fixed("reconciliation.chart.compared"),
                          .points = {nothing(), count(c.equal(), Tone::Good), count(c.divergent, Tone::High), nothing(), nothing(), nothing(), nothing()}});
  chart.max = static_cast<double>(std::max({c.sentRows(), c.receivedRows(), std::int64_t{1}}));
  chart.unit = record::Kind::Integer;
  return chart;
}

Chart fieldsChart(const ReconcileResult& result) {
  Chart chart{.kind = ChartKind::Intervals, .id = "reconciliation.fields", .title = fixed("reconciliation.chart.fields"), .caption = captionOf(result)};
  Series series{.name = fixed("reconciliation.chart.divergent"), .points = {}};
  double most = 0.01;
  for (std::size_t i = 0; i < result.fields.size(); ++i) {
    const auto& field = result.fields[i];
    chart.categories.emplace_back(fieldName(result.plan, i));
    if (!field.conforming) {
      series.points.push_back({.note = fixed("quality.not_checked")});
      continue;
    }
    const auto& share = *field.conforming;
    series.points.push_back({.value = 1 - share.share, .low = 1 - share.high, .high = 1 - share.low, .note = Message{}, .tone = toneOf(field)});
    most = std::max(most, 1 - share.low);
  }
  chart.series.push_back(std::move(series));
  chart.max = std::min(1.0, std::ceil(most * 100) / 100);
  chart.unit = record::Kind::Share;
  return chart;
}

Chart delayChart(const ReconcileResult& result) {
  if (!result.all.delay) return {.kind = ChartKind::Columns};
  const auto& delay = *result.all.delay;
  auto chart = histogramChart(delay, true);
  chart.id = "reconciliation.delay";
  chart.title = fixed("reconciliation.chart.delay");
  chart.caption = Message{"reconciliation.chart.delay_caption", {{"p50", delay.p50}, {"p90", delay.p90}, {"p95", delay.p95}, {"max", delay.max}}};
  return chart;
}

Chart differencesChart(const FieldOutcome& field) {
  if (!field.difference) return {.kind = ChartKind::Columns};
  const bool isTime = field.field.comparison == FieldComparison::Moment;
  auto chart = histogramChart(*field.difference, isTime);
  chart.id = "reconciliation.differences";
  chart.title = Message{"reconciliation.chart.differences", {{"field", field.field.sent}}};
  chart.caption = Message{isTime ? "reconciliation.chart.differences_time" : "reconciliation.chart.differences_caption",
                          {{"min", field.difference->min}, {"p50", field.difference->p50}, {"max", field.difference->max}}};
  return chart;
}

Chart segmentsChart(const ReconcileResult& result) {
  Chart chart{.kind = ChartKind::StackedBars, .id = "reconciliation.segments", .title = segmentsChartTitle(result.plan)};
  std::array<Series, 3> parts{Series{.name = fixed("reconciliation.fate.divergent"), .tone = Tone::High, .points = {}},
                              Series{.name = fixed("reconciliation.part.omitted"), .tone = Tone::Critical, .points = {}},
                              Series{.name = fixed("reconciliation.part.extra"), .tone = Tone::Medium, .points = {}}};
  double most = 0.01;
  const auto [first, end] = segmentsToShow(result, kSegmentsShown);
  for (std::size_t i = first; i < end; ++i) {
    const auto& c = result.segments[i].counts;
    const auto all = c.matched + c.omitted + c.extra;
    chart.categories.push_back(segmentName(result, i));
    const std::array shares{shareOf(c.divergent, all), shareOf(c.omitted, all), shareOf(c.extra, all)};
    for (std::size_t part = 0; part < parts.size(); ++part) parts[part].points.push_back({.value = shares[part], .note = Message{}, .tone = parts[part].tone});
    most = std::max(most, shares[0] + shares[1] + shares[2]);
  }
  for (auto& part : parts) chart.series.push_back(std::move(part));
  const auto* caption = result.plan.segmentBy == SegmentUnit::Value ? "reconciliation.chart.segments_caption" : "reconciliation.chart.segments_newest";
  chart.caption = Message{caption, {{"shown", static_cast<std::int64_t>(end - first)}, {"all", static_cast<std::int64_t>(result.segments.size())}}};
  chart.max = std::min(1.0, most);
  chart.unit = record::Kind::Share;
  return chart;
}

Chart trendChart(const std::vector<ReconciliationRun>& runs) {
  Chart chart{.kind = ChartKind::Trend, .id = "reconciliation.trend", .title = fixed("reconciliation.chart.trend")};
  Series series{.name = fixed("reconciliation.chart.as_sent"), .points = {}};
  double low = 0.99;
  for (const auto& run : runs) {
    chart.categories.emplace_back(Message{"quality.chart.run", {{"at", toIso(run.at)}}});
    const auto share = wilson(run.matched - run.divergent, run.matched + run.omitted);
    if (share) series.points.push_back({.value = share->share, .low = share->low, .high = share->high, .note = Message{}});
    else series.points.push_back({.note = fixed("quality.not_checked")});
    low = std::min(low, share ? share->low : 1.0);
  }
  chart.series.push_back(std::move(series));
  chart.caption = Message{"reconciliation.chart.trend_caption", {{"n", static_cast<std::int64_t>(runs.size())}}};
  const double step = low > 0.9 ? 0.02 : 0.2;
  chart.min = std::max(0.0, std::floor(low / step) * step);
  chart.max = 1;
  chart.unit = record::Kind::Share;
  return chart;
}

}  // namespace prumo::quality
