// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/build.h"
#include "core/report/words.h"

#include <algorithm>

namespace prumo::report {

namespace {

constexpr std::array kSeverityTones{Tone::Low, Tone::Medium, Tone::High, Tone::Critical};

Message answeredOf(const Scorecard& card) {
  return say("chart.answered_of", {{"answered", std::int64_t{card.answered}}, {"applicable", std::int64_t{card.applicable}}});
}

/// The assessed steps, the weakest first.
std::vector<const StepScore*> weakestFirst(const Scorecard& card) {
  std::vector<const StepScore*> assessed;
  for (const auto& step : card.steps) {
    if (step.score) assessed.push_back(&step);
  }
  std::ranges::stable_sort(assessed, {}, [](const StepScore* step) { return *step->score; });
  return assessed;
}

/// What the profile of scores says: who pulls the total down, or that nobody does.
Message profileTitle(const Scorecard& card) {
  const auto weakest = weakestFirst(card);
  if (weakest.empty()) return say("chart.nothing_assessed");
  if (*weakest.front()->score >= kTarget) return say("chart.all_reach_target");
  const std::pair<std::string, Argument> first{"first", weakest.front()->step.text};
  const bool isPair = weakest.size() > 2 && *weakest[1]->score < card.score.value_or(0);
  if (!isPair) return say("chart.one_pulls_down", {first});
  return say("chart.two_pull_down", {first, {"second", weakest[1]->step.text}});
}

Message targetTitle(const Scorecard& card) {
  const auto assessed = weakestFirst(card);
  const auto below = std::ranges::count_if(assessed, [](const StepScore* step) { return *step->score < kTarget; });
  if (assessed.empty()) return say("chart.nothing_assessed");
  if (below == 0) return say("chart.all_reach_target");
  return say("chart.below_target", {{"n", std::int64_t{below}}, {"assessed", count(assessed.size())}, {"target", kTarget}});
}

Point pointOf(const StepScore& step) {
  Point point{.value = step.score, .note = say("chart.covered", {{"coverage", step.coverage}})};
  if (!step.score) point.note = step.applicable == 0 ? say("chart.not_applicable") : say("chart.not_assessed");
  if (step.capped) point.tone = Tone::Critical;
  return point;
}

std::vector<Text> namesOf(const Method& method, LocalText MethodStep::*name) {
  std::vector<Text> names;
  for (const auto& step : method.steps) names.emplace_back(step.*name);
  return names;
}

/// One series with a point for each step of the method.
Series seriesOf(const Method& method, const Scorecard& card, Text name, Point (*make)(const StepScore&)) {
  Series series{.name = std::move(name)};
  for (const auto& step : method.steps) {
    const auto* score = card.find(step.id);
    series.points.push_back(score ? make(*score) : Point{.note = say("chart.not_assessed")});
  }
  return series;
}

Message severityTitle(const Scorecard& card) {
  const auto open = card.open[0] + card.open[1] + card.open[2] + card.open[3];
  if (open == 0) return say("chart.no_open_findings");
  const auto worst = std::ranges::max_element(card.steps, {}, [](const StepScore& step) {
    return std::tuple{step.open[3], step.open[2], step.open[1], step.open[0]};
  });
  const std::vector<std::pair<std::string, Argument>> args{{"step", worst->step.text}, {"n", std::int64_t{worst->open[3]}}};
  if (worst->open[3] > 0) return say("chart.criticals_in", args);
  return say("chart.worst_in", {{"n", std::int64_t{open}}, {"step", worst->step.text}});
}

Message coverageTitle(const Scorecard& card) {
  if (card.applicable > 0 && card.answered == card.applicable) return say("chart.all_answered");
  const auto least = std::ranges::min_element(card.steps, {}, &StepScore::coverage);
  if (least == card.steps.end()) return say("chart.nothing_assessed");
  return say("chart.least_covered", {{"coverage", card.coverage}, {"step", least->step.text}});
}

}  // namespace

Chart radarOf(const Method& method, const Scorecard& card) {
  Chart chart{.kind = ChartKind::Radar, .id = "radar", .title = profileTitle(card), .caption = answeredOf(card)};
  chart.categories = namesOf(method, &MethodStep::shortName);
  chart.series.push_back(seriesOf(method, card, say("chart.score"), pointOf));
  chart.target = kTarget;
  return chart;
}

Chart barsOf(const Method& method, const Scorecard& card) {
  Chart chart{.kind = ChartKind::Bars, .id = "bars", .title = targetTitle(card), .caption = answeredOf(card)};
  chart.categories = namesOf(method, &MethodStep::name);
  chart.series.push_back(seriesOf(method, card, say("chart.score"), pointOf));
  chart.target = kTarget;
  return chart;
}

Chart severityMapOf(const Method& method, const Scorecard& card) {
  Chart chart{.kind = ChartKind::HeatMap, .id = "severity_map", .title = severityTitle(card), .caption = say("chart.open_only")};
  chart.categories = namesOf(method, &MethodStep::name);
  chart.unit = record::Kind::Integer;
  chart.max = 1;
  for (int severity = 3; severity >= 0; --severity) {
    const auto index = static_cast<std::size_t>(severity);
    const auto key = std::string{record::keyOf(static_cast<Severity>(severity))};
    Series series{.name = Message{"choice.finding.severity." + key, {}}, .tone = kSeverityTones[index]};
    for (const auto& step : method.steps) {
      const auto* score = card.find(step.id);
      const double open = score ? score->open[index] : 0;
      chart.max = std::max(chart.max, open);
      series.points.push_back({.value = open, .tone = kSeverityTones[index]});
    }
    chart.series.push_back(std::move(series));
  }
  return chart;
}

Chart coverageOf(const Method& method, const Scorecard& card) {
  Chart chart{.kind = ChartKind::Bars, .id = "coverage", .title = coverageTitle(card), .caption = answeredOf(card)};
  chart.categories = namesOf(method, &MethodStep::name);
  chart.unit = record::Kind::Share;
  chart.max = 1;
  chart.series.push_back(seriesOf(method, card, say("chart.coverage"), [](const StepScore& step) {
    const Text note = say("chart.answered_of", {{"answered", std::int64_t{step.answered}}, {"applicable", std::int64_t{step.applicable}}});
    return Point{.value = step.coverage, .note = note, .tone = step.coverage < 0.5 ? Tone::Medium : Tone::Accent};
  }));
  return chart;
}

}  // namespace prumo::report
