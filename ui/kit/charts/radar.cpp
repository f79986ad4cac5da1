// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/charts/plot.h"
#include "ui/kit/charts/words.h"

#include <QAreaSeries>
#include <QCategoryAxis>
#include <QLineSeries>
#include <QPainter>
#include <QPolarChart>
#include <QScatterSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace prumo::ui::charts {

namespace {

using Points = std::vector<report::Point>;

/// Where the spokes are; dotted where nothing was assessed.
class Spokes final : public Plot {
public:
  using Plot::Plot;

  int categoryAt(QPointF point) const override {
    const auto arm = point - m_chart->plotArea().center();
    const auto count = static_cast<double>(m_ink.chart.categories.size());
    if (count == 0 || std::hypot(arm.x(), arm.y()) > radius() * 1.45) return -1;
    const double turn = std::atan2(arm.x(), -arm.y()) / (2 * std::numbers::pi);
    return static_cast<int>(std::lround((turn + 1) * count)) % static_cast<int>(count);
  }

  QRectF categoryRect(int index) const override {
    const auto end = at(index, 1.0);
    return QRectF(end - QPointF(8, 8), QSizeF(16, 16));
  }

  void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override {
    painter->setRenderHint(QPainter::Antialiasing);
    if (m_ink.chart.series.empty()) return;
    painter->setPen(QPen(m_ink.colors.text2, m_ink.px(1), Qt::DotLine));
    const auto& points = m_ink.chart.series.front().points;
    for (std::size_t i = 0; i < points.size(); ++i) {
      if (!points[i].value) painter->drawLine(m_chart->plotArea().center(), at(static_cast<int>(i), 1.0));
    }
    paintChosen(*painter);
  }

private:
  double radius() const { return std::min(m_chart->plotArea().width(), m_chart->plotArea().height()) / 2; }
  QPointF at(int index, double share) const {
    const double angle = 2 * std::numbers::pi * index / static_cast<double>(m_ink.chart.categories.size());
    return m_chart->plotArea().center() + QPointF(std::sin(angle), -std::cos(angle)) * radius() * share;
  }
};

/// The assessed stretches between gaps, each a list of (axis, value); a full round closes on axis n.
std::vector<QList<QPointF>> stretches(const Points& points) {
  const auto count = points.size();
  std::vector<QList<QPointF>> all;
  QList<QPointF> run;
  for (std::size_t i = 0; i <= count; ++i) {
    const auto& point = points[i % count];
    if (point.value) {
      run << QPointF(static_cast<double>(i), *point.value);
    } else if (!run.isEmpty()) {
      all.push_back(std::exchange(run, {}));
    }
  }
  if (run.size() > 1) all.push_back(run);
  return all;
}

struct Axes {
  QCategoryAxis* angle;
  QValueAxis* radius;
};

void attach(QChart& chart, QAbstractSeries* series, const Axes& axes) {
  chart.addSeries(series);
  series->attachAxis(axes.angle);
  series->attachAxis(axes.radius);
}

Axes addAxes(QPolarChart& chart, const Ink& ink) {
  auto* angle = new QCategoryAxis;
  angle->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
  const auto names = distinctCategories(ink);
  for (qsizetype i = 0; i < names.size(); ++i) angle->append(names[i], static_cast<double>(i));
  angle->setRange(0, static_cast<double>(std::max<qsizetype>(1, names.size())));
  angle->setLabelsFont(ink.font(11));
  angle->setLabelsColor(ink.colors.text2);
  angle->setGridLineColor(ink.track());
  angle->setLinePen(QPen(ink.colors.border, 1));
  auto* radius = new QValueAxis;
  radius->setRange(ink.chart.min, ink.chart.max);
  radius->setTickCount(6);
  radius->setLabelsVisible(false);
  radius->setLineVisible(false);
  radius->setGridLineColor(ink.track());
  chart.addAxis(angle, QPolarChart::PolarOrientationAngular);
  chart.addAxis(radius, QPolarChart::PolarOrientationRadial);
  return {angle, radius};
}

void addSeries(QPolarChart& chart, const Ink& ink, std::size_t index, const Axes& axes) {
  const auto& points = ink.chart.series[index].points;
  if (points.empty()) return;
  const auto color = ink.seriesColor(index);
  auto* dots = new QScatterSeries;
  for (const auto& stretch : stretches(points)) {
    auto* edge = new QLineSeries;
    edge->append(stretch);
    auto* area = new QAreaSeries(edge);
    edge->setParent(area);
    auto soft = color;
    soft.setAlphaF(0.12f);
    area->setBrush(soft);
    area->setPen(Qt::NoPen);
    attach(chart, area, axes);
    auto* line = new QLineSeries;
    line->append(stretch);
    line->setPen(QPen(color, ink.px(2)));
    attach(chart, line, axes);
    dots->append(stretch);
  }
  dots->setMarkerSize(ink.px(7));
  dots->setColor(color);
  dots->setBorderColor(color);
  attach(chart, dots, axes);
}

void addTarget(QPolarChart& chart, const Ink& ink, const Axes& axes) {
  auto* target = new QLineSeries;
  for (std::size_t i = 0; i <= ink.chart.categories.size(); ++i) target->append(static_cast<double>(i), *ink.chart.target);
  QPen pen(ink.colors.text2, ink.px(1.2));
  pen.setDashPattern({3, 3});
  target->setPen(pen);
  attach(chart, target, axes);
}

}  // namespace

std::unique_ptr<QChart> makeRadar(Ink ink) {
  auto chart = std::make_unique<QPolarChart>();
  undress(*chart);
  const auto axes = addAxes(*chart, ink);
  if (ink.chart.target) addTarget(*chart, ink, axes);
  for (std::size_t i = 0; i < ink.chart.series.size(); ++i) addSeries(*chart, ink, i, axes);
  new Spokes(chart.get(), std::move(ink));
  return chart;
}

}  // namespace prumo::ui::charts
