// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/charts/plot.h"
#include "ui/kit/charts/words.h"

#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>

namespace prumo::ui::charts {

namespace {

constexpr int kTicks = 5;

/// Draws lines through evenly spaced steps, the marks on their scale and the scale's words; Qt's own series only lend the axis of values.
class CurvePlot final : public Plot {
public:
  using Plot::Plot;

  int categoryAt(QPointF point) const override {
    const auto area = m_chart->plotArea();
    if (steps() < 2 || point.x() < area.left() || point.x() > area.right()) return -1;
    return qRound((point.x() - area.left()) / area.width() * (steps() - 1));
  }

  QRectF categoryRect(int index) const override {
    const auto area = m_chart->plotArea();
    const double step = area.width() / std::max(1, steps() - 1);
    return QRectF{area.left() + (index - 0.5) * step, area.top(), step, area.height()}.intersected(area);
  }

  void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override {
    painter->setRenderHint(QPainter::Antialiasing);
    paintScale(*painter);
    for (const auto& mark : m_ink.chart.marks) paintMark(*painter, mark);
    for (std::size_t i = m_ink.chart.series.size(); i-- > 0;) paintLine(*painter, i);
    if (m_ink.chart.series.size() > 1) paintNames(*painter);
    paintChosen(*painter);
  }

private:
  int steps() const { return static_cast<int>(m_ink.chart.categories.size()); }
  QPointF at(double share, double value) const {
    const auto area = m_chart->plotArea();
    const auto& chart = m_ink.chart;
    const double height = std::clamp((value - chart.min) / std::max(1e-12, chart.max - chart.min), 0.0, 1.0);
    return {area.left() + area.width() * share, area.bottom() - area.height() * height};
  }

  /// Words under the scale: at its ends and evenly between.
  void paintScale(QPainter& painter) const {
    painter.setFont(m_ink.font(11));
    painter.setPen(m_ink.colors.text2);
    const auto area = m_chart->plotArea();
    for (int tick = 0; tick < kTicks && steps() > 1; ++tick) {
      const int step = tick * (steps() - 1) / (kTicks - 1);
      const double x = at(static_cast<double>(step) / (steps() - 1), 0).x();
      const QRectF box(x - m_ink.px(60), area.bottom() + m_ink.px(4), m_ink.px(120), m_ink.px(16));
      const auto side = tick == 0 ? Qt::AlignLeft : tick == kTicks - 1 ? Qt::AlignRight : Qt::AlignHCenter;
      const QRectF placed = tick == 0 ? box.translated(m_ink.px(60), 0) : tick == kTicks - 1 ? box.translated(-m_ink.px(60), 0) : box;
      painter.drawText(placed, side | Qt::AlignTop, m_ink.speaker.say(m_ink.chart.categories[static_cast<std::size_t>(step)]));
    }
  }

  void paintMark(QPainter& painter, const report::Mark& mark) const {
    QPen pen(m_ink.colors.text2, m_ink.px(1.2));
    pen.setDashPattern({3, 3});
    painter.setPen(pen);
    painter.drawLine(at(mark.at, m_ink.chart.min), at(mark.at, m_ink.chart.max));
    painter.setFont(m_ink.font(11, QFont::DemiBold));
    painter.setPen(m_ink.colors.text);
    const auto words = m_ink.speaker.say(mark.text);
    const QFontMetricsF metrics(painter.font(), nullptr);
    const auto area = m_chart->plotArea();
    const double width = metrics.horizontalAdvance(words);
    const double x = at(mark.at, 0).x();
    const bool fits = x + m_ink.px(6) + width <= area.right();
    painter.drawText(QPointF(fits ? x + m_ink.px(6) : x - m_ink.px(6) - width, area.top() + metrics.ascent() + m_ink.px(2)), words);
  }

  void paintLine(QPainter& painter, std::size_t index) const {
    const auto& points = m_ink.chart.series[index].points;
    painter.setPen(QPen(m_ink.seriesColor(index), m_ink.px(2.2), index == 0 ? Qt::SolidLine : index == 1 ? Qt::DashLine : Qt::DotLine, Qt::RoundCap));
    for (std::size_t i = 1; i < points.size() && steps() > 1; ++i) {
      if (!points[i - 1].value || !points[i].value) continue;
      painter.drawLine(at(static_cast<double>(i - 1) / (steps() - 1), *points[i - 1].value), at(static_cast<double>(i) / (steps() - 1), *points[i].value));
    }
  }

  /// Which line is which, at the right where the curves are low.
  void paintNames(QPainter& painter) const {
    painter.setFont(m_ink.font(11, QFont::DemiBold));
    const auto area = m_chart->plotArea();
    for (std::size_t i = 0; i < m_ink.chart.series.size(); ++i) {
      const double y = area.top() + m_ink.px(8 + 16 * static_cast<double>(i));
      painter.setPen(QPen(m_ink.seriesColor(i), m_ink.px(2.2), i == 0 ? Qt::SolidLine : i == 1 ? Qt::DashLine : Qt::DotLine));
      painter.drawLine(QPointF(area.right() - m_ink.px(130), y), QPointF(area.right() - m_ink.px(106), y));
      painter.setPen(m_ink.colors.text);
      painter.drawText(QRectF(area.right() - m_ink.px(100), y - m_ink.px(8), m_ink.px(100), m_ink.px(16)), Qt::AlignLeft | Qt::AlignVCenter, m_ink.speaker.say(m_ink.chart.series[i].name));
    }
  }
};

QValueAxis* valueAxis(const Ink& ink) {
  const bool isShare = ink.chart.unit == record::Kind::Share;
  auto* axis = new QValueAxis;
  axis->setLabelsFont(ink.font(11));
  axis->setLabelsColor(ink.colors.text2);
  axis->setGridLineColor(ink.track());
  axis->setLineVisible(false);
  axis->setRange(ink.chart.min * (isShare ? 100 : 1), ink.chart.max * (isShare ? 100 : 1));
  axis->setTickCount(kTicks);
  axis->setLabelFormat(QLatin1String(isShare ? "%.0f%" : "%.1f"));
  return axis;
}

/// The scale itself is drawn by the plot, which knows its words; the axis keeps the room for them.
QValueAxis* scaleAxis(const Ink& ink) {
  auto* axis = new QValueAxis;
  axis->setRange(0, 1);
  axis->setLabelsFont(ink.font(11));
  axis->setLabelsColor(Qt::transparent);
  axis->setGridLineVisible(false);
  axis->setLinePen(QPen(ink.colors.border, 1));
  return axis;
}

}  // namespace

std::unique_ptr<QChart> makeCurve(Ink ink) {
  auto chart = std::make_unique<QChart>();
  undress(*chart);
  chart->setLocalizeNumbers(true);
  chart->setLocale(ink.speaker.locale());
  auto* holder = new QLineSeries;
  auto* scale = scaleAxis(ink);
  auto* values = valueAxis(ink);
  chart->addSeries(holder);
  chart->addAxis(scale, Qt::AlignBottom);
  chart->addAxis(values, Qt::AlignLeft);
  holder->attachAxis(scale);
  holder->attachAxis(values);
  new CurvePlot(chart.get(), std::move(ink));
  return chart;
}

}  // namespace prumo::ui::charts
