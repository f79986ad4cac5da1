// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/chart.h"

#include <utility>
#include <vector>

/// Charts of every kind, with a gap where nothing was assessed.
namespace prumo::test {

inline report::Chart sampleChart(report::ChartKind kind) {
  using namespace report;
  Chart chart{.kind = kind, .id = "sample", .title = std::string{"Data pulls the score down"}, .caption = std::string{"44 of 71 criteria"}};
  const std::vector<std::pair<const char*, std::optional<double>>> values{
      {"Processo", 3.8}, {"Contatos", 2.6}, {"Dados", 2.1}, {"Testes", 3.2}, {"Monitor.", 1.4}, {"Mercado", {}}, {"Compat.", 2.2}, {"Suporte", 3.5}};
  Series first{.name = std::string{"score"}, .tone = Tone::Accent};
  Series second{.name = std::string{"before"}, .tone = Tone::Neutral};
  for (const auto& [name, value] : values) {
    chart.categories.emplace_back(std::string{name});
    Point point{.value = value, .note = std::string{"90% assessed"}};
    if (value) point.low = *value - 0.4, point.high = *value + 0.3;
    if (!value) point.note = Message{};
    first.points.push_back(point);
    second.points.push_back({.value = 1.0, .note = Message{}});
  }
  chart.series.push_back(first);
  if (kind == ChartKind::StackedBars || kind == ChartKind::HeatMap) chart.series.push_back(second);
  if (kind != ChartKind::Donut && kind != ChartKind::HeatMap && kind != ChartKind::Pareto) chart.target = 4;
  return chart;
}

inline constexpr std::array kAllKinds{report::ChartKind::Radar,   report::ChartKind::Bars,      report::ChartKind::StackedBars, report::ChartKind::Columns,
                                      report::ChartKind::HeatMap, report::ChartKind::Intervals, report::ChartKind::Pareto,      report::ChartKind::Donut,
                                      report::ChartKind::Trend, report::ChartKind::Curve,     report::ChartKind::Flow};

}  // namespace prumo::test
