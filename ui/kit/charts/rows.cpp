// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/charts/plot.h"
#include "ui/kit/charts/words.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace prumo::ui::charts {

namespace {

using report::ChartKind;
using report::Point;

constexpr double kRow = 26;
constexpr double kSecondBar = 14;
constexpr double kLegend = 24;

bool hasLegend(const report::Chart& chart) { return chart.series.size() > 1; }

double rowHeight(const report::Chart& chart, double scale) {
  const auto bars = chart.kind == ChartKind::Bars ? std::max<std::size_t>(1, chart.series.size()) : 1;
  return scale * (kRow + kSecondBar * static_cast<double>(bars - 1));
}

/// Name at the left, the drawing, then value and note at the right; the note gives way first when it gets narrow, then the name.
class Rows final : public Plot {
public:
  Rows(QChart* chart, Ink ink) : Plot(chart, std::move(ink)), m_row(rowHeight(m_ink.chart, m_ink.scale)) {}

  int categoryAt(QPointF point) const override {
    const auto row = static_cast<int>(std::floor((point.y() - top()) / m_row));
    return row >= 0 && row < static_cast<int>(m_ink.chart.categories.size()) && point.y() >= top() ? row : -1;
  }

  QRectF categoryRect(int index) const override { return {0, top() + index * m_row, size().width(), m_row}; }

  void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override {
    painter->setRenderHint(QPainter::Antialiasing);
    measure();
    if (hasLegend(m_ink.chart)) paintLegend(*painter);
    for (int i = 0; i < static_cast<int>(m_ink.chart.categories.size()); ++i) paintRow(*painter, i);
    paintChosen(*painter);
  }

private:
  double top() const { return hasLegend(m_ink.chart) ? m_ink.px(kLegend) : 0; }

  const Point* point(std::size_t series, int row) const {
    const auto& points = m_ink.chart.series[series].points;
    return static_cast<std::size_t>(row) < points.size() ? &points[static_cast<std::size_t>(row)] : nullptr;
  }

  QString valueAt(int row) const {
    if (m_ink.chart.series.empty()) return {};
    if (m_ink.chart.kind == ChartKind::StackedBars) return valueText(total(row), m_ink.chart, m_ink.speaker);
    const auto* first = point(0, row);
    return first && first->value ? valueText(*first->value, m_ink.chart, m_ink.speaker) : QString{};
  }

  QString noteAt(int row) const {
    const auto* first = m_ink.chart.series.empty() ? nullptr : point(0, row);
    return first && first->value ? noteText(*first, m_ink.speaker) : QString{};
  }

  double total(int row) const {
    double sum = 0;
    for (std::size_t s = 0; s < m_ink.chart.series.size(); ++s) {
      const auto* one = point(s, row);
      if (one) sum += one->value.value_or(0);
    }
    return sum;
  }

  void measure() {
    const QFontMetricsF names(m_ink.font(12)), values(m_ink.font(12, QFont::DemiBold)), notes(m_ink.font(11));
    double name = 0, value = 0, note = 0;
    for (int i = 0; i < static_cast<int>(m_ink.chart.categories.size()); ++i) {
      name = std::max(name, names.horizontalAdvance(m_ink.speaker.say(m_ink.chart.categories[static_cast<std::size_t>(i)])));
      value = std::max(value, values.horizontalAdvance(valueAt(i)));
      note = std::max(note, notes.horizontalAdvance(noteAt(i)));
    }
    const double width = size().width(), gap = m_ink.px(12);
    m_name = std::min(name + gap, width * 0.45);
    m_value = value + gap;
    m_note = note > 0 ? note + gap : 0;
    if (width - m_name - m_value - m_note < m_ink.px(120)) m_note = 0;
    m_bar = QRectF(m_name, 0, std::max(10.0, width - m_name - m_value - m_note), m_ink.px(12));
  }

  double x(double value) const {
    const double span = m_ink.chart.max - m_ink.chart.min;
    const double share = span > 0 ? (value - m_ink.chart.min) / span : 0;
    return m_bar.left() + m_bar.width() * std::clamp(share, 0.0, 1.0);
  }

  void paintLegend(QPainter& painter) const {
    painter.setFont(m_ink.font(11));
    double left = m_bar.left();
    for (std::size_t s = 0; s < m_ink.chart.series.size(); ++s) {
      const auto name = m_ink.speaker.say(m_ink.chart.series[s].name);
      painter.setPen(Qt::NoPen);
      painter.setBrush(m_ink.seriesColor(s));
      painter.drawRoundedRect(QRectF(left, m_ink.px(5), m_ink.px(10), m_ink.px(10)), 2, 2);
      painter.setPen(m_ink.colors.text2);
      const double width = painter.fontMetrics().horizontalAdvance(name) + m_ink.px(4);
      painter.drawText(QRectF(left + m_ink.px(15), 0, width, m_ink.px(20)), Qt::AlignVCenter, name);
      left += m_ink.px(30) + width;
    }
  }

  void paintRow(QPainter& painter, int row) {
    const QRectF box = categoryRect(row);
    painter.setFont(m_ink.font(12));
    painter.setPen(m_ink.colors.text);
    const auto name = m_ink.speaker.say(m_ink.chart.categories[static_cast<std::size_t>(row)]);
    painter.drawText(QRectF(0, box.top(), m_name - m_ink.px(8), box.height()), Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(name, Qt::ElideRight, static_cast<int>(m_name - m_ink.px(8))));
    paintTrackAndData(painter, row, box);
    painter.setFont(m_ink.font(12, QFont::DemiBold));
    painter.setPen(m_ink.colors.text);
    painter.drawText(QRectF(m_bar.right(), box.top(), m_value, box.height()), Qt::AlignVCenter | Qt::AlignRight, valueAt(row));
    if (m_note <= 0) return;
    painter.setFont(m_ink.font(11));
    painter.setPen(m_ink.colors.text2);
    painter.drawText(QRectF(m_bar.right() + m_value + m_ink.px(12), box.top(), m_note, box.height()), Qt::AlignVCenter | Qt::AlignLeft, noteAt(row));
  }

  void paintTrackAndData(QPainter& painter, int row, const QRectF& box) {
    const bool isTwin = m_ink.chart.kind == ChartKind::Bars && m_ink.chart.series.size() > 1;
    const double first = isTwin ? box.top() + m_ink.px(7) : box.center().y() - m_bar.height() / 2;
    if (m_ink.chart.kind == ChartKind::StackedBars) {
      paintStack(painter, row, m_bar.translated(0, first));
    } else if (m_ink.chart.kind == ChartKind::Intervals) {
      paintInterval(painter, row, box);
    } else {
      for (std::size_t s = 0; s < m_ink.chart.series.size(); ++s) {
        paintBar(painter, s, row, m_bar.translated(0, first + m_ink.px(kSecondBar) * static_cast<double>(s)));
      }
    }
    paintTarget(painter, row, box);
  }

  void paintTarget(QPainter& painter, int row, const QRectF& box) const {
    const auto* one = m_ink.chart.series.empty() ? nullptr : point(0, row);
    if (!m_ink.chart.target || !one || !one->value) return;
    QPen pen(m_ink.colors.text2, m_ink.px(1.5));
    pen.setDashPattern({1.5, 1.5});
    painter.setPen(pen);
    const double at = x(*m_ink.chart.target);
    painter.drawLine(QPointF(at, box.top() + m_ink.px(4)), QPointF(at, box.bottom() - m_ink.px(4)));
  }

  void paintWords(QPainter& painter, const QRectF& track, const QString& words) const {
    painter.setFont(m_ink.font(10));
    painter.setPen(m_ink.colors.text2);
    const auto room = track.adjusted(m_ink.px(6), -m_ink.px(4), 0, m_ink.px(4));
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft, painter.fontMetrics().elidedText(words, Qt::ElideRight, static_cast<int>(room.width())));
  }

  void paintBar(QPainter& painter, std::size_t series, int row, QRectF track) const {
    const auto* one = point(series, row);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_ink.track());
    painter.drawRoundedRect(track, 2, 2);
    if (!one || !one->value) return paintWords(painter, track, one ? pointText(*one, m_ink.chart, m_ink.speaker) : QString{});
    const bool isOwnTone = one->tone != report::Tone::Accent;
    painter.setPen(Qt::NoPen);
    painter.setBrush(isOwnTone ? m_ink.colors.of(one->tone) : m_ink.seriesColor(series));
    track.setRight(x(*one->value));
    painter.drawRoundedRect(track, 2, 2);
  }

  void paintStack(QPainter& painter, int row, const QRectF& track) const {
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_ink.track());
    painter.drawRoundedRect(track, 2, 2);
    double sum = m_ink.chart.min;
    for (std::size_t s = 0; s < m_ink.chart.series.size(); ++s) {
      const auto* one = point(s, row);
      if (!one || !one->value || *one->value <= 0) continue;
      painter.setBrush(m_ink.seriesColor(s));
      painter.drawRect(QRectF(QPointF(x(sum), track.top()), QPointF(x(sum + *one->value), track.bottom())));
      sum += *one->value;
    }
  }

  void paintInterval(QPainter& painter, int row, const QRectF& box) const {
    const auto* one = m_ink.chart.series.empty() ? nullptr : point(0, row);
    const double y = box.center().y();
    const QRectF track(m_bar.left(), y - m_ink.px(2), m_bar.width(), m_ink.px(4));
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_ink.track());
    painter.drawRoundedRect(track, 2, 2);
    if (!one || !one->value) return paintWords(painter, track, one ? pointText(*one, m_ink.chart, m_ink.speaker) : QString{});
    const auto color = m_ink.colors.of(one->tone);
    if (one->low && one->high) {
      painter.setBrush(blend(m_ink.colors.surface, color, 0.5));
      painter.drawRoundedRect(QRectF(QPointF(x(*one->low), track.top()), QPointF(x(*one->high), track.bottom())), 2, 2);
    }
    painter.setBrush(color);
    painter.drawEllipse(QPointF(x(*one->value), y), m_ink.px(5), m_ink.px(5));
  }

  double m_row;
  double m_name = 0, m_value = 0, m_note = 0;
  QRectF m_bar;
};

}  // namespace

std::unique_ptr<QChart> makeRows(Ink ink) {
  auto chart = std::make_unique<QChart>();
  undress(*chart);
  new Rows(chart.get(), std::move(ink));
  return chart;
}

double rowsHeight(const report::Chart& chart, double scale) {
  return (hasLegend(chart) ? kLegend * scale : 0) + static_cast<double>(std::max<std::size_t>(1, chart.categories.size())) * rowHeight(chart, scale);
}

}  // namespace prumo::ui::charts
