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

/// On paper a layout pixel is this many points: 12 pixel labels come out at 8 pt.
constexpr double kPointsPerPixel = 8.0 / 12.0;

double naturalHeight(const report::Chart& chart, double width, double scale) {
  switch (chart.kind) {
    case ChartKind::Bars:
    case ChartKind::StackedBars:
    case ChartKind::Intervals: return charts::rowsHeight(chart, scale);
    case ChartKind::HeatMap: return charts::heatMapHeight(chart, scale);
    case ChartKind::Radar: return std::clamp(width * 0.85, 240.0, 340 * scale);
    case ChartKind::Donut: return std::clamp(width * 0.45, 160.0, 220 * scale);
    case ChartKind::Columns:
    case ChartKind::Pareto: break;
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
  charts::Ink ink{chart, speaker, colors, textScale};
  switch (chart.kind) {
    case ChartKind::Radar: return charts::makeRadar(std::move(ink));
    case ChartKind::HeatMap: return charts::makeHeatMap(std::move(ink));
    case ChartKind::Donut: return charts::makeDonut(std::move(ink));
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
