// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/charts/plot.h"
#include "ui/kit/charts/words.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QLegend>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace prumo::ui::charts {

namespace {

/// Finds the column under a point, writes the words where nothing was assessed, and draws the target.
class Overlay final : public Plot {
public:
  using Plot::Plot;

  int categoryAt(QPointF point) const override {
    const auto area = m_chart->plotArea();
    const auto count = static_cast<double>(m_ink.chart.categories.size());
    if (count == 0 || point.x() < area.left() || point.x() >= area.right()) return -1;
    return static_cast<int>((point.x() - area.left()) / area.width() * count);
  }

  QRectF categoryRect(int index) const override {
    const auto area = m_chart->plotArea();
    const double width = area.width() / static_cast<double>(std::max<std::size_t>(1, m_ink.chart.categories.size()));
    return {area.left() + index * width, area.top(), width, area.height()};
  }

  void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override {
    painter->setRenderHint(QPainter::Antialiasing);
    paintTarget(*painter);
    paintUnassessed(*painter);
    paintChosen(*painter);
  }

private:
  void paintTarget(QPainter& painter) const {
    if (!m_ink.chart.target) return;
    const auto area = m_chart->plotArea();
    const double share = (*m_ink.chart.target - m_ink.chart.min) / std::max(1e-12, m_ink.chart.max - m_ink.chart.min);
    QPen pen(m_ink.colors.text2, m_ink.px(1.2));
    pen.setDashPattern({3, 3});
    painter.setPen(pen);
    const double y = area.bottom() - area.height() * share;
    painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
  }

  void paintUnassessed(QPainter& painter) const {
    if (m_ink.chart.series.empty()) return;
    painter.setFont(m_ink.font(10));
    painter.setPen(m_ink.colors.text2);
    const auto& points = m_ink.chart.series.front().points;
    for (std::size_t i = 0; i < points.size(); ++i) {
      if (points[i].value) continue;
      const auto box = categoryRect(static_cast<int>(i));
      painter.save();
      painter.translate(box.center().x(), box.bottom() - m_ink.px(6));
      painter.rotate(-90);
      painter.drawText(QPointF(0, m_ink.px(4)), pointText(points[i], m_ink.chart, m_ink.speaker));
      painter.restore();
    }
  }
};

void dress(QAbstractAxis& axis, const Ink& ink) {
  axis.setLabelsFont(ink.font(11));
  axis.setLabelsColor(ink.colors.text2);
  axis.setLinePen(QPen(ink.colors.border, 1));
  axis.setGridLineColor(ink.track());
}

QValueAxis* valueAxis(const Ink& ink, double min, double max, const char* format) {
  auto* axis = new QValueAxis;
  dress(*axis, ink);
  axis->setLineVisible(false);
  axis->setRange(min, max);
  axis->setTickCount(max - min == 5 ? 6 : 5);
  axis->setLabelFormat(QLatin1String(format));
  return axis;
}

const char* formatOf(const report::Chart& chart) {
  if (chart.unit == record::Kind::Share) return "%.2f";
  return chart.max - chart.min >= 8 ? "%.0f" : "%.1f";
}

QBarSeries* barsOf(const Ink& ink) {
  auto* bars = new QBarSeries;
  bars->setBarWidth(0.7);
  const std::size_t count = ink.chart.kind == report::ChartKind::Pareto ? std::min<std::size_t>(1, ink.chart.series.size()) : ink.chart.series.size();
  for (std::size_t s = 0; s < count; ++s) {
    auto* set = new QBarSet(ink.speaker.say(ink.chart.series[s].name));
    for (const auto& point : ink.chart.series[s].points) set->append(point.value.value_or(0));
    set->setColor(ink.seriesColor(s));
    set->setBorderColor(Qt::transparent);
    bars->append(set);
  }
  return bars;
}

/// The running share of the whole, one point a column.
void addCumulative(QChart& chart, const Ink& ink, QAbstractAxis* categories) {
  const auto& points = ink.chart.series.front().points;
  double whole = 0, sum = 0;
  for (const auto& point : points) whole += point.value.value_or(0);
  auto* line = new QLineSeries;
  line->setName(ink.speaker.say("kit.chart.share_of_total"));
  for (std::size_t i = 0; i < points.size(); ++i) {
    sum += points[i].value.value_or(0);
    line->append(static_cast<double>(i), whole > 0 ? 100 * sum / whole : 0);
  }
  line->setPen(QPen(ink.colors.high, ink.px(2)));
  auto* axis = valueAxis(ink, 0, 100, "%.0f");
  axis->setGridLineVisible(false);
  chart.addSeries(line);
  chart.addAxis(axis, Qt::AlignRight);
  line->attachAxis(categories);
  line->attachAxis(axis);
}

void showLegend(QChart& chart, const Ink& ink) {
  chart.legend()->show();
  chart.legend()->setAlignment(Qt::AlignTop);
  chart.legend()->setFont(ink.font(11));
  chart.legend()->setLabelColor(ink.colors.text2);
}

}  // namespace

std::unique_ptr<QChart> makeColumns(Ink ink) {
  auto chart = std::make_unique<QChart>();
  undress(*chart);
  chart->setLocalizeNumbers(true);
  chart->setLocale(ink.speaker.locale());
  auto* categories = new QBarCategoryAxis;
  categories->append(distinctCategories(ink));
  dress(*categories, ink);
  categories->setGridLineVisible(false);
  auto* values = valueAxis(ink, ink.chart.min, ink.chart.max, formatOf(ink.chart));
  auto* bars = barsOf(ink);
  chart->addSeries(bars);
  chart->addAxis(categories, Qt::AlignBottom);
  chart->addAxis(values, Qt::AlignLeft);
  bars->attachAxis(categories);
  bars->attachAxis(values);
  const bool isPareto = ink.chart.kind == report::ChartKind::Pareto && !ink.chart.series.empty();
  if (isPareto) addCumulative(*chart, ink, categories);
  if (isPareto || ink.chart.series.size() > 1) showLegend(*chart, ink);
  new Overlay(chart.get(), std::move(ink));
  return chart;
}

}  // namespace prumo::ui::charts
