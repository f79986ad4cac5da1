// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/cells.h"
#include "core/report/sections.h"
#include "core/report/words.h"

#include <algorithm>

namespace prumo::report {

namespace {

constexpr std::array kSeverityTones{Tone::Low, Tone::Medium, Tone::High, Tone::Critical};

Text severityName(std::size_t severity) {
  return choice("finding", "severity", record::keyOf(static_cast<Severity>(severity)));
}

/// How many assessed things, and the day of the report.
Message stampOf(const Facts& facts, std::size_t n) {
  return say("chart.stamp", {{"n", count(n)}, {"date", dateOf(facts.printedAt)}});
}

std::size_t measuredOf(const Facts& facts) {
  return static_cast<std::size_t>(std::ranges::count_if(facts.answers, [](const Answer& answer) {
    return answer.rating == Rating::Level && answer.confidence >= Confidence::Seen;
  }));
}

Point levelPoint(const Answer* answer) {
  if (!answer || answer->rating == Rating::Unknown) return {.note = say("chart.not_assessed")};
  if (answer->rating == Rating::NotApplicable) return {.note = say("chart.not_applicable")};
  const auto level = answer->level.value_or(0);
  Point point{.value = level, .note = choice("answer", "confidence", record::keyOf(answer->confidence))};
  if (level < 2) point.tone = level == 0 ? Tone::Critical : Tone::High;
  return point;
}

Message criteriaTitle(const Facts& facts, const MethodStep& step) {
  std::int64_t rated = 0;
  std::int64_t below = 0;
  for (const auto& criterion : step.criteria) {
    const auto* answer = facts.answerTo(step.id, criterion.id);
    if (!answer || answer->rating != Rating::Level) continue;
    ++rated;
    below += answer->level.value_or(0) < kTarget ? 1 : 0;
  }
  if (rated == 0) return say("chart.no_criterion");
  if (below == 0) return say("chart.criteria_reach", {{"n", rated}});
  return say("chart.criteria_below", {{"n", below}, {"rated", rated}, {"target", kTarget}});
}

std::vector<const Finding*> openOf(const Facts& facts) {
  std::vector<const Finding*> open;
  for (const auto& finding : facts.findings) {
    if (isOpen(finding)) open.push_back(&finding);
  }
  return open;
}

}  // namespace

Chart criteriaChart(const Facts& facts, const MethodStep& step) {
  Chart chart{.kind = ChartKind::Bars, .id = "criteria." + step.id.text, .title = criteriaTitle(facts, step)};
  Series series{.name = say("level")};
  for (const auto& criterion : step.criteria) {
    const auto number = numberOf(facts.method, step.id, criterion.id) + " ";
    chart.categories.emplace_back(LocalText{number + criterion.title.pt, number + criterion.title.en});
    series.points.push_back(levelPoint(facts.answerTo(step.id, criterion.id)));
  }
  chart.caption = stampOf(facts, step.criteria.size());
  chart.series.push_back(std::move(series));
  chart.target = kTarget;
  chart.unit = record::Kind::Integer;
  return chart;
}

Chart confidenceChart(const Facts& facts) {
  Chart chart{.kind = ChartKind::Bars, .id = "confidence", .max = 1, .unit = record::Kind::Share};
  chart.title = say("chart.confidence", {{"n", count(measuredOf(facts))}, {"answered", std::int64_t{facts.card.answered}}});
  chart.caption = say("chart.confidence_scale");
  Series series{.name = say("confidence")};
  for (const auto& step : facts.method.steps) {
    chart.categories.emplace_back(step.name);
    const auto* score = facts.card.find(step.id);
    Point point{.value = score ? score->confidence : std::nullopt};
    if (!point.value) point.note = say("chart.not_assessed");
    if (point.value && *point.value < 0.55) point.tone = Tone::Medium;
    series.points.push_back(std::move(point));
  }
  chart.series.push_back(std::move(series));
  return chart;
}

Chart levelsChart(const Facts& facts) {
  static constexpr std::array tones{Tone::Critical, Tone::High, Tone::Medium, Tone::Low, Tone::Accent, Tone::Good};
  Chart chart{.kind = ChartKind::StackedBars, .id = "levels", .max = 1, .unit = record::Kind::Integer};
  std::int64_t low = 0;
  for (std::size_t level = 0; level < tones.size(); ++level) {
    chart.series.push_back({.name = say("chart.level", {{"level", count(level)}}), .tone = tones[level]});
  }
  chart.series.push_back({.name = say("chart.unanswered"), .tone = Tone::Neutral});
  for (const auto& step : facts.method.steps) {
    chart.categories.emplace_back(step.name);
    std::array<double, 7> counts{};
    for (const auto& criterion : step.criteria) {
      const auto* answer = facts.answerTo(step.id, criterion.id);
      if (answer && answer->rating == Rating::NotApplicable) continue;
      const bool isRated = answer && answer->rating == Rating::Level;
      const auto place = isRated ? static_cast<std::size_t>(std::clamp(answer->level.value_or(0), 0, 5)) : std::size_t{6};
      counts.at(place) += 1;
      low += isRated && place < 2 ? 1 : 0;
    }
    for (std::size_t i = 0; i < counts.size(); ++i) chart.series[i].points.push_back({.value = counts.at(i), .tone = chart.series[i].tone});
    chart.max = std::max(chart.max, static_cast<double>(step.criteria.size()));
  }
  chart.title = low > 0 ? say("chart.low_levels", {{"n", low}}) : say("chart.no_low_levels");
  chart.caption = stampOf(facts, static_cast<std::size_t>(facts.card.answered));
  return chart;
}

Chart severityChart(const Facts& facts) {
  Chart chart{.kind = ChartKind::Donut, .id = "severity", .unit = record::Kind::Integer};
  const auto& open = facts.card.open;
  const auto total = open[0] + open[1] + open[2] + open[3];
  chart.title = say("chart.grave_share", {{"n", std::int64_t{open[3] + open[2]}}, {"total", std::int64_t{total}}});
  chart.caption = say("chart.open_only");
  chart.max = total;
  Series series{.name = say("findings")};
  for (std::size_t severity = 4; severity-- > 0;) {
    chart.categories.push_back(severityName(severity));
    series.points.push_back({.value = open[severity], .tone = kSeverityTones[severity]});
  }
  chart.series.push_back(std::move(series));
  return chart;
}

Chart riskChart(const Facts& facts) {
  Chart chart{.kind = ChartKind::HeatMap, .id = "risk", .max = 1, .unit = record::Kind::Integer};
  std::array<std::array<double, 5>, 4> counts{};
  std::int64_t urgent = 0;
  const auto open = openOf(facts);
  for (const auto* finding : open) {
    auto& cell = counts.at(static_cast<std::size_t>(finding->severity)).at(static_cast<std::size_t>(std::clamp(finding->likelihood, 1, 5) - 1));
    cell += 1;
    chart.max = std::max(chart.max, cell);
    urgent += finding->severity >= Severity::High && finding->likelihood >= 4 ? 1 : 0;
  }
  for (std::size_t likelihood = 0; likelihood < 5; ++likelihood) {
    Series series{.name = say("likelihood." + std::to_string(likelihood + 1))};
    for (std::size_t severity = 4; severity-- > 0;) {
      series.points.push_back({.value = counts.at(severity).at(likelihood), .tone = kSeverityTones.at(severity)});
    }
    chart.series.push_back(std::move(series));
  }
  for (std::size_t severity = 4; severity-- > 0;) chart.categories.push_back(severityName(severity));
  chart.title = urgent > 0 ? say("chart.urgent", {{"n", urgent}}) : say("chart.nothing_urgent");
  chart.caption = say("chart.risk_axes");
  return chart;
}

Chart moneyChart(const Facts& facts) {
  Chart chart{.kind = ChartKind::Bars, .id = "money", .max = 1, .unit = record::Kind::Money};
  Series series{.name = say("executive.at_risk"), .tone = Tone::High};
  double most = 0;
  std::string where;
  for (const auto& step : facts.method.steps) {
    double low = 0;
    double high = 0;
    for (const auto* finding : openOf(facts)) {
      const auto effect = finding->step == step.id.text ? effectOf(*finding) : std::nullopt;
      low += effect ? effect->min : 0;
      high += effect ? effect->max : 0;
    }
    if (high <= 0) continue;
    if (high > most) most = high, where = step.id.text;
    chart.categories.emplace_back(step.name);
    series.points.push_back({.value = high, .low = low, .high = high, .note = say("chart.money_from", {{"min", low}}), .tone = Tone::High});
  }
  chart.max = std::max(most, 1.0);
  chart.title = where.empty() ? say("chart.no_money") : say("chart.money_in", {{"step", where}, {"max", most}});
  chart.caption = say("chart.money_caption");
  chart.series.push_back(std::move(series));
  return chart;
}

Chart gainChart(const Facts& facts) {
  Chart chart{.kind = ChartKind::Bars, .id = "gain", .max = 0.1};
  Series series{.name = say("gain"), .tone = Tone::Good};
  for (const auto& action : facts.actions) {
    if (action.gain <= 0.0005 || chart.categories.size() >= 12) continue;
    chart.categories.emplace_back(facts.numbers.at(action.finding.id) + " " + action.finding.title);
    series.points.push_back({.value = action.gain, .tone = Tone::Good});
    chart.max = std::max(chart.max, action.gain);
  }
  chart.title = say("chart.gain", {{"n", count(chart.categories.size())}});
  chart.caption = say("chart.gain_caption");
  chart.series.push_back(std::move(series));
  return chart;
}

}  // namespace prumo::report
