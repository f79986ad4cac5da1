// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/sampling/plan_words.h"

#include <algorithm>
#include <cmath>

namespace prumo::quality::sampling {

namespace {

using report::Chart;
using report::ChartKind;
using report::Tone;

constexpr std::int64_t kCurveSteps = 60;
constexpr std::int64_t kWideLot = 1000;  ///< samples: so many times larger, a lot behaves like a process
constexpr double kHardlyAny = 0.005;

std::string classKey(const Limit& limit) { return std::string{record::keyOf(limit.of)}; }

/// A quality as it is said: per cent of items, or defects per 100 items.
Message qualityText(const Limit& limit, double quality) {
  if (limit.countsDefects()) return {"sampling.per_hundred", {{"value", std::round(quality * 1000) / 10}}};
  return {"sampling.share", {{"share", quality}}};
}

Model curveModel(const Plan& plan, const Limit& limit) {
  const auto model = modelOf(limit);
  return model == Model::Lot && plan.lot / kWideLot > limit.size ? Model::Process : model;
}

/// The qualities of a curve: from none to where every limit hardly accepts any more. In a lot each is a whole number of items.
struct Scale {
  double end = 0;
  std::int64_t steps = kCurveSteps;

  double at(std::int64_t step) const { return end * static_cast<double>(step) / static_cast<double>(steps); }
};

Scale scaleOf(const Plan& plan) {
  double end = 0;
  for (const auto& limit : plan.limits) end = std::max(end, qualityAcceptedAt(acceptanceOf(plan, limit), curveModel(plan, limit), kHardlyAny).value_or(1));
  const bool hasItems = std::ranges::any_of(plan.limits, [&plan](const Limit& limit) { return curveModel(plan, limit) == Model::Lot; });
  if (!hasItems) return {end};
  const auto lot = static_cast<double>(plan.lot);
  const auto items = std::max<std::int64_t>(1, static_cast<std::int64_t>(std::ceil(end * lot)));
  const auto step = (items + kCurveSteps - 1) / kCurveSteps;
  const auto steps = (items + step - 1) / step;
  return {static_cast<double>(step * steps) / lot, steps};
}

report::Series curveOf(const Plan& plan, const Limit& limit, const Scale& scale, std::size_t index) {
  report::Series series{.name = Message{"choice.sample_limit.class." + classKey(limit), {}}, .tone = index == 0 ? Tone::Accent : index == 1 ? Tone::High : Tone::Neutral, .points = {}};
  for (std::int64_t i = 0; i <= scale.steps; ++i) series.points.push_back({.value = acceptanceAt(acceptanceOf(plan, limit), curveModel(plan, limit), scale.at(i))});
  return series;
}

void mark(Chart& chart, double quality, double end, Message words) {
  if (quality > 0 && quality <= end) chart.marks.push_back({quality / end, std::move(words)});
}

void addMarks(Chart& chart, const Plan& plan, double end) {
  const auto& first = plan.limits.front();
  if (plan.limits.size() > 1) return;
  const auto risks = risksOf(plan, first);
  if (first.aql > 0) mark(chart, first.aql / 100, end, {"sampling.mark.aql", {{"aql", first.aql}}});
  if (plan.kind == PlanKind::LimitingQuality && plan.good > 0) mark(chart, plan.good, end, {"sampling.mark.good", {{"share", plan.good}}});
  if (risks.limiting) mark(chart, *risks.limiting, end, {"sampling.mark.limiting", {{"risk", plan.consumerRisk}}});
}

}  // namespace

Message originOf(const Plan& plan) {
  const auto code = "sampling.origin." + std::string{record::keyOf(plan.kind)} + (plan.kind == PlanKind::Aql ? "_" + std::string{record::keyOf(plan.inspection)} : "");
  return {code,
          {{"edition", std::string{kEdition}},
           {"level", std::string{record::keyOf(plan.level)}},
           {"quality", plan.quality},
           {"good", plan.good},
           {"consumer", plan.consumerRisk},
           {"producer", plan.producerRisk},
           {"confidence", plan.confidence}}};
}

Message sizeOf(const Plan& plan) { return {plan.isWhole() ? "sampling.all_rows" : "sampling.rows", {{"size", plan.size}, {"lot", plan.lot}}}; }

Message ruleOf(const Limit& limit) {
  const auto* code = limit.aql == 0 ? "sampling.rule_plain" : limit.countsDefects() ? "sampling.rule_defects" : "sampling.rule";
  return {code, {{"aql", limit.aql}, {"letter", limit.letter}, {"size", limit.size}, {"accept", limit.accept}, {"reject", limit.accept + 1}}};
}

Message risksIn(const Plan& plan, const Limit& limit) {
  const auto risks = risksOf(plan, limit);
  if (plan.isWhole()) return {"sampling.risks_whole", {}};
  const std::string unit = limit.countsDefects() ? "_defects" : "";
  const double scale = limit.countsDefects() ? 100 : 1;
  const double limiting = risks.limiting.value_or(1) * scale;
  if (!risks.producer) return {"sampling.risks_consumer" + unit, {{"limiting", limiting}, {"risk", plan.consumerRisk}}};
  return {"sampling.risks" + unit,
          {{"producer", *risks.producer}, {"limiting", limiting}, {"risk", plan.consumerRisk}, {"indifferent", risks.indifferent.value_or(1) * scale}, {"outgoing", risks.outgoing * scale},
           {"good", limit.aql > 0 ? limit.aql / 100 * scale : plan.good}}};
}

Message cautionOf(const Plan& plan) {
  if (plan.isWhole()) return {"sampling.caution.whole", {}};
  if (plan.kind != PlanKind::Aql) return {"sampling.caution." + std::string{record::keyOf(plan.kind)}, {}};
  const auto& limit = *std::ranges::find_if(plan.limits, [](const Limit& one) { return one.aql > 0; });
  const auto limiting = risksOf(plan, limit).limiting.value_or(1);
  if (limit.countsDefects()) return {"sampling.caution.aql_defects", {{"limiting", limiting * 100}}};
  return {"sampling.caution.aql", {{"limiting", limiting}}};
}

std::optional<report::Chart> operatingChart(const Plan& plan) {
  if (plan.limits.empty()) return {};
  const auto scale = scaleOf(plan);
  Chart chart{.kind = ChartKind::Curve, .id = "sampling.curve", .title = Message{"sampling.chart.title", {}}, .caption = Message{"sampling.chart.caption", {{"lot", plan.lot}, {"size", plan.size}}}};
  for (std::int64_t i = 0; i <= scale.steps; ++i) chart.categories.push_back(qualityText(plan.limits.front(), scale.at(i)));
  for (std::size_t i = 0; i < plan.limits.size(); ++i) chart.series.push_back(curveOf(plan, plan.limits[i], scale, i));
  addMarks(chart, plan, scale.end);
  chart.max = 1;
  chart.unit = record::Kind::Share;
  return chart;
}

}  // namespace prumo::quality::sampling
