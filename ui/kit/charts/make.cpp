// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/chart_view.h"
#include "ui/kit/charts/plot.h"

#include <QGraphicsScene>
#include <QPaintDevice>

#include <algorithm>

namespace prumo::ui {

namespace {

using report::ChartKind;

constexpr qsizetype kLettersAcross = 80;  ///< about what fits under the columns of a chart as wide as a page
/// On paper a layout pixel is this many points: 12 pixel labels come out at 8 pt.
constexpr double kPointsPerPixel = 8.0 / 12.0;

/// Columns with long names, or many of them, cannot be read under a chart: as rows each name stands whole, and what a Pareto's line says
/// stands beside its row.
report::Chart readable(report::Chart chart) {
  if (chart.kind != ChartKind::Columns && chart.kind != ChartKind::Pareto) return chart;
  const Speaker speaker{kPortuguese};  // one answer for height and drawing, whatever the language
  qsizetype longest = 0;
  for (const auto& category : chart.categories) longest = std::max(longest, speaker.say(category).size());
  if (chart.series.size() != 1 || longest * static_cast<qsizetype>(chart.categories.size()) <= kLettersAcross) return chart;
  auto& points = chart.series.front().points;
  double whole = 0, sum = 0;
  for (const auto& point : points) whole += point.value.value_or(0);
  for (auto& point : points) {
    sum += point.value.value_or(0);
    if (chart.kind == ChartKind::Pareto && whole > 0) point.note = Message{"kit.chart.so_far", {{"share", sum / whole}}};
  }
  chart.kind = ChartKind::Bars;
  return chart;
}

double naturalHeight(const report::Chart& described, double width, double scale) {
  const auto chart = readable(described);
  switch (chart.kind) {
    case ChartKind::Bars:
    case ChartKind::StackedBars:
    case ChartKind::Intervals: return charts::rowsHeight(chart, scale);
    case ChartKind::HeatMap: return charts::heatMapHeight(chart, scale);
    case ChartKind::Radar: return std::clamp(width * 0.85, 240.0, 340 * scale);
    case ChartKind::Donut: return std::clamp(width * 0.45, 160.0, 220 * scale);
    case ChartKind::Columns:
    case ChartKind::Pareto:
    case ChartKind::Trend:
    case ChartKind::Curve: break;
    case ChartKind::Flow: return std::clamp(width * 0.4, 220.0 * scale, 280 * scale);
  }
  return std::clamp(width * 0.5, 180.0, 260 * scale);
}

/// Points on the device for one unit of the painter's coordinates.
double pointsPerUnit(const QPainter& painter) {
  const auto transform = painter.combinedTransform();
  const double dpi = painter.device() ? painter.device()->logicalDpiX() : 72;
  return std::hypot(transform.m11(), transform.m12()) * 72 / dpi;
}

}  // namespace

std::unique_ptr<QChart> makeChart(const report::Chart& chart, const Speaker& speaker, const Colors& colors, double textScale) {
  charts::Ink ink{readable(chart), speaker, colors, textScale};
  switch (ink.chart.kind) {
    case ChartKind::Radar: return charts::makeRadar(std::move(ink));
    case ChartKind::HeatMap: return charts::makeHeatMap(std::move(ink));
    case ChartKind::Donut: return charts::makeDonut(std::move(ink));
    case ChartKind::Trend: return charts::makeTrend(std::move(ink));
    case ChartKind::Curve: return charts::makeCurve(std::move(ink));
    case ChartKind::Flow: return charts::makeFlow(std::move(ink));
    case ChartKind::Columns:
    case ChartKind::Pareto: return charts::makeColumns(std::move(ink));
    case ChartKind::Bars:
    case ChartKind::StackedBars:
    case ChartKind::Intervals: break;
  }
  return charts::makeRows(std::move(ink));
}

void paintChart(QPainter& painter, const QRectF& target, const report::Chart& chart, const Speaker& speaker, const Colors& colors) {
  const double pixelsPerUnit = pointsPerUnit(painter) / kPointsPerPixel;
  QGraphicsScene scene;
  auto* drawing = makeChart(chart, speaker, colors).release();
  scene.addItem(drawing);
  const QRectF source(QPointF(), target.size() * pixelsPerUnit);
  scene.setSceneRect(source);
  drawing->resize(source.size());
  scene.render(&painter, target, source, Qt::IgnoreAspectRatio);
}

qreal chartHeight(const report::Chart& chart, qreal width) {
  return naturalHeight(chart, width / kPointsPerPixel, 1) * kPointsPerPixel;
}

int chartHeightOnScreen(const report::Chart& chart, int width, double textScale) {
  return static_cast<int>(naturalHeight(chart, width, textScale));
}

}  // namespace prumo::ui
