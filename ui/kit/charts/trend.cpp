// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/charts/plot.h"
#include "ui/kit/charts/words.h"

#include <QBarCategoryAxis>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>

namespace prumo::ui::charts {

namespace {

/// Draws points, their intervals and the line between neighbours; Qt's own series only lend the axes.
class TrendPlot final : public Plot {
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
    if (!m_ink.chart.series.empty()) {
      paintIntervals(*painter);
      paintLine(*painter);
      paintDots(*painter);
    }
    paintChosen(*painter);
  }

private:
  double yOf(double value) const {
    const auto area = m_chart->plotArea();
    const auto& chart = m_ink.chart;
    return area.bottom() - area.height() * std::clamp((value - chart.min) / std::max(1e-12, chart.max - chart.min), 0.0, 1.0);
  }
  const std::vector<report::Point>& points() const { return m_ink.chart.series.front().points; }
  QPointF at(std::size_t index) const { return {categoryRect(static_cast<int>(index)).center().x(), yOf(*points()[index].value)}; }

  void paintTarget(QPainter& painter) const {
    if (!m_ink.chart.target) return;
    QPen pen(m_ink.colors.text2, m_ink.px(1.2));
    pen.setDashPattern({3, 3});
    painter.setPen(pen);
    const auto area = m_chart->plotArea();
    const double y = yOf(*m_ink.chart.target);
    painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
  }

  void paintIntervals(QPainter& painter) const {
    painter.setPen(QPen(blend(m_ink.seriesColor(0), m_ink.colors.surface, 0.45), m_ink.px(4), Qt::SolidLine, Qt::RoundCap));
    for (std::size_t i = 0; i < points().size(); ++i) {
      const auto& point = points()[i];
      if (!point.value || !point.low || !point.high) continue;
      painter.drawLine(QPointF(at(i).x(), yOf(*point.low)), QPointF(at(i).x(), yOf(*point.high)));
    }
  }

  void paintLine(QPainter& painter) const {
    painter.setPen(QPen(m_ink.seriesColor(0), m_ink.px(2)));
    for (std::size_t i = 1; i < points().size(); ++i) {
      if (points()[i - 1].value && points()[i].value) painter.drawLine(at(i - 1), at(i));
    }
  }

  void paintDots(QPainter& painter) const {
    painter.setFont(m_ink.font(11, QFont::DemiBold));
    for (std::size_t i = 0; i < points().size(); ++i) {
      const auto box = categoryRect(static_cast<int>(i));
      const auto text = pointText(points()[i], m_ink.chart, m_ink.speaker);
      if (!points()[i].value) {
        painter.setPen(m_ink.colors.text2);
        painter.drawText(box.adjusted(2, 0, -2, -m_ink.px(6)), Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap, text);
        continue;
      }
      painter.setPen(Qt::NoPen);
      painter.setBrush(m_ink.seriesColor(0));
      painter.drawEllipse(at(i), m_ink.px(4.5), m_ink.px(4.5));
      paintValue(painter, i, text);
    }
  }

  /// Beside the dot where there is room, so that line and interval stay visible.
  void paintValue(QPainter& painter, std::size_t index, const QString& text) const {
    const QFontMetricsF metrics(painter.font(), nullptr);
    const double width = metrics.horizontalAdvance(text);
    const auto box = categoryRect(static_cast<int>(index));
    if (width + m_ink.px(8) > box.width()) return;  // the data table has it
    painter.setPen(m_ink.colors.text);
    const bool isRight = width + m_ink.px(10) <= box.width() / 2;
    const double x = isRight ? at(index).x() + m_ink.px(9) : at(index).x() - width / 2;
    const double y = isRight ? at(index).y() - m_ink.px(6) : std::max(box.top() + metrics.ascent(), at(index).y() - m_ink.px(9));
    painter.drawText(QPointF(x, y), text);
  }
};

void dress(QAbstractAxis& axis, const Ink& ink) {
  axis.setLabelsFont(ink.font(11));
  axis.setLabelsColor(ink.colors.text2);
  axis.setLinePen(QPen(ink.colors.border, 1));
  axis.setGridLineColor(ink.track());
}

/// Shares are labelled in per cent.
QValueAxis* valueAxis(const Ink& ink) {
  const bool isShare = ink.chart.unit == record::Kind::Share;
  const double factor = isShare ? 100 : 1;
  auto* axis = new QValueAxis;
  dress(*axis, ink);
  axis->setLineVisible(false);
  axis->setRange(ink.chart.min * factor, ink.chart.max * factor);
  axis->setTickCount(5);
  axis->setLabelFormat(QLatin1String(isShare ? "%.1f%" : "%.1f"));
  return axis;
}

}  // namespace

std::unique_ptr<QChart> makeTrend(Ink ink) {
  auto chart = std::make_unique<QChart>();
  undress(*chart);
  chart->setLocalizeNumbers(true);
  chart->setLocale(ink.speaker.locale());
  auto* categories = new QBarCategoryAxis;
  categories->append(distinctCategories(ink));
  dress(*categories, ink);
  categories->setGridLineVisible(false);
  auto* values = valueAxis(ink);
  auto* holder = new QLineSeries;
  chart->addSeries(holder);
  chart->addAxis(categories, Qt::AlignBottom);
  chart->addAxis(values, Qt::AlignLeft);
  holder->attachAxis(categories);
  holder->attachAxis(values);
  new TrendPlot(chart.get(), std::move(ink));
  return chart;
}

}  // namespace prumo::ui::charts
