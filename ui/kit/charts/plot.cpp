// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/charts/plot.h"

#include <QGraphicsLayout>
#include <QPainter>

#include <cmath>

namespace prumo::ui::charts {

QFont Ink::font(double pixels, QFont::Weight weight) const {
  auto font = theme::font(theme::Type::Body);
  font.setPixelSize(std::max(1, static_cast<int>(std::lround(pixels * scale))));
  font.setWeight(weight);
  font.setStyleStrategy(theme::kCopiedAsTyped);
  return font;
}

QColor Ink::seriesColor(std::size_t index) const {
  const auto tone = chart.series[index].tone;
  int same = 0;
  for (std::size_t i = 0; i < index; ++i) same += chart.series[i].tone == tone;
  return blend(colors.of(tone), colors.surface, std::min(0.75, 0.3 * same));
}

Plot::Plot(QChart* chart, Ink ink) : QGraphicsItem(chart), m_chart(chart), m_ink(std::move(ink)) {
  setZValue(1000);
  QObject::connect(chart, &QChart::geometryChanged, chart, [this] {
    prepareGeometryChange();
    update();
  });
}

QRectF Plot::boundingRect() const { return QRectF(QPointF(), size()); }

QSizeF Plot::size() const { return m_chart->size(); }

void Plot::paintChosen(QPainter& painter) const {
  if (chosen < 0) return;
  painter.setPen(QPen(m_ink.colors.accent, 1));
  painter.setBrush(Qt::NoBrush);
  painter.drawRoundedRect(categoryRect(chosen).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

Plot* plotOf(const QChart& chart) {
  for (auto* child : chart.childItems()) {
    if (auto* plot = dynamic_cast<Plot*>(child)) return plot;
  }
  return nullptr;
}

void undress(QChart& chart) {
  chart.setBackgroundVisible(false);
  chart.setMargins({});
  chart.layout()->setContentsMargins(0, 0, 0, 0);
  chart.legend()->hide();
}

QStringList distinctCategories(const Ink& ink) {
  QStringList names;
  for (const auto& category : ink.chart.categories) {
    auto name = ink.speaker.say(category);
    while (names.contains(name)) name += QChar(0x200B);
    names << name;
  }
  return names;
}

}  // namespace prumo::ui::charts
