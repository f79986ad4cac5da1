// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/charts/plot.h"
#include "ui/kit/charts/words.h"

#include <QPainter>
#include <QPieSeries>
#include <QPieSlice>

#include <algorithm>
#include <array>
#include <cmath>

namespace prumo::ui::charts {

namespace {

constexpr double kLine = 24;

/// By meaning where a slice has one, else by place.
QColor sliceColor(const Ink& ink, std::size_t index) {
  const auto tone = ink.chart.series.front().points[index].tone;
  if (tone != report::Tone::Accent) return ink.colors.of(tone);
  const auto& c = ink.colors;
  const std::array byPlace{c.accent, c.low, c.medium, c.good, c.high, c.text2, c.critical};
  return blend(byPlace[index % byPlace.size()], c.surface, index < byPlace.size() ? 0 : 0.45);
}

/// The ring's legend at its right: colour, name, value and share.
class Legend final : public Plot {
public:
  using Plot::Plot;

  int categoryAt(QPointF point) const override {
    const auto row = static_cast<int>(std::floor((point.y() - top()) / m_ink.px(kLine)));
    return point.x() >= left() && row >= 0 && row < static_cast<int>(m_ink.chart.categories.size()) ? row : -1;
  }

  QRectF categoryRect(int index) const override { return {left(), top() + index * m_ink.px(kLine), size().width() - left(), m_ink.px(kLine)}; }

  void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override {
    painter->setRenderHint(QPainter::Antialiasing);
    if (m_ink.chart.series.empty()) return;
    const auto& points = m_ink.chart.series.front().points;
    for (std::size_t i = 0; i < std::min(points.size(), m_ink.chart.categories.size()); ++i) paintLine(*painter, i);
    paintChosen(*painter);
  }

private:
  double left() const { return std::min(size().height(), size().width() * 0.45) + m_ink.px(16); }
  double top() const { return (size().height() - m_ink.px(kLine) * static_cast<double>(m_ink.chart.categories.size())) / 2; }

  void paintLine(QPainter& painter, std::size_t i) const {
    const auto box = categoryRect(static_cast<int>(i));
    painter.setPen(Qt::NoPen);
    painter.setBrush(sliceColor(m_ink, i));
    painter.drawRoundedRect(QRectF(box.left(), box.center().y() - m_ink.px(5), m_ink.px(10), m_ink.px(10)), 2, 2);
    const auto value = pointText(m_ink.chart.series.front().points[i], m_ink.chart, m_ink.speaker);
    painter.setFont(m_ink.font(12, QFont::DemiBold));
    painter.setPen(m_ink.colors.text);
    const double width = painter.fontMetrics().horizontalAdvance(value);
    const double names = box.width() - m_ink.px(30) - width;
    painter.drawText(box.adjusted(m_ink.px(18) + names, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, value);
    painter.setFont(m_ink.font(12));
    const auto name = m_ink.speaker.say(m_ink.chart.categories[i]);
    painter.drawText(box.adjusted(m_ink.px(18), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(name, Qt::ElideRight, static_cast<int>(names)));
  }
};

}  // namespace

std::unique_ptr<QChart> makeDonut(Ink ink) {
  auto chart = std::make_unique<QChart>();
  undress(*chart);
  auto* ring = new QPieSeries;
  ring->setHoleSize(0.6);
  ring->setPieSize(0.95);
  if (!ink.chart.series.empty()) {
    const auto& points = ink.chart.series.front().points;
    for (std::size_t i = 0; i < points.size(); ++i) {
      auto* slice = ring->append(QString{}, std::max(0.0, points[i].value.value_or(0)));
      slice->setColor(sliceColor(ink, i));
      slice->setBorderColor(ink.colors.surface);
    }
  }
  chart->addSeries(ring);
  auto* raw = chart.get();
  QObject::connect(raw, &QChart::geometryChanged, raw, [raw] {
    const auto size = raw->size();
    const double side = std::min(size.height(), size.width() * 0.45);
    raw->setPlotArea(QRectF(0, (size.height() - side) / 2, side, side));
  });
  new Legend(raw, std::move(ink));
  return chart;
}

}  // namespace prumo::ui::charts
