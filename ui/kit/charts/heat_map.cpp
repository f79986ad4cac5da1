// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/charts/plot.h"
#include "ui/kit/charts/words.h"
#include "ui/kit/severity_badge.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace prumo::ui::charts {

namespace {

constexpr double kRow = 32;
constexpr double kHead = 32;

std::optional<Severity> severityOf(const report::Series& series) {
  const auto* name = std::get_if<Message>(&series.name);
  constexpr std::string_view prefix = "choice.finding.severity.";
  if (!name || !name->code.starts_with(prefix)) return {};
  return record::fromKey<Severity>(std::string_view{name->code}.substr(prefix.size()));
}

/// Rows are categories, columns are series; a cell is its number, and its note, on a tint that grows with it.
class HeatMap final : public Plot {
public:
  using Plot::Plot;

  int categoryAt(QPointF point) const override {
    const auto row = static_cast<int>(std::floor((point.y() - m_ink.px(kHead)) / m_ink.px(kRow)));
    return row >= 0 && row < static_cast<int>(m_ink.chart.categories.size()) ? row : -1;
  }

  QRectF categoryRect(int index) const override { return {0, m_ink.px(kHead) + index * m_ink.px(kRow), size().width(), m_ink.px(kRow)}; }

  void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override {
    painter->setRenderHint(QPainter::Antialiasing);
    const auto columns = m_ink.chart.series.size();
    if (columns == 0) return;
    m_cell = std::min(m_ink.px(96), size().width() * 0.6 / static_cast<double>(columns));
    m_names = size().width() - m_cell * static_cast<double>(columns);
    for (std::size_t s = 0; s < columns; ++s) paintHead(*painter, s);
    for (int row = 0; row < static_cast<int>(m_ink.chart.categories.size()); ++row) paintRow(*painter, row);
    paintChosen(*painter);
  }

private:
  double left(std::size_t series) const { return m_names + m_cell * static_cast<double>(series); }

  void paintHead(QPainter& painter, std::size_t s) const {
    const QRectF box(left(s), 0, m_cell, m_ink.px(kHead));
    const auto& series = m_ink.chart.series[s];
    if (const auto severity = severityOf(series)) {
      const QRectF badge(box.center() - QPointF(m_ink.px(9), m_ink.px(9)), QSizeF(m_ink.px(18), m_ink.px(18)));
      const auto fill = m_ink.colors.of(*severity);
      painter.setPen(Qt::NoPen);
      painter.setBrush(fill);
      painter.drawRoundedRect(badge, 4, 4);
      painter.setFont(m_ink.font(11, QFont::Bold));
      painter.setPen(inkOn(fill));
      painter.drawText(badge, Qt::AlignCenter, severityLetter(*severity, m_ink.speaker));
      return;
    }
    painter.setFont(m_ink.font(11, QFont::DemiBold));
    painter.setPen(m_ink.colors.text2);
    painter.drawText(box, Qt::AlignCenter, painter.fontMetrics().elidedText(m_ink.speaker.say(series.name), Qt::ElideRight, static_cast<int>(m_cell - 4)));
  }

  void paintRow(QPainter& painter, int row) const {
    const auto box = categoryRect(row);
    painter.setPen(QPen(m_ink.colors.border, 1));
    painter.drawLine(box.topLeft(), box.topRight());
    painter.setFont(m_ink.font(12));
    painter.setPen(m_ink.colors.text);
    const auto name = m_ink.speaker.say(m_ink.chart.categories[static_cast<std::size_t>(row)]);
    painter.drawText(QRectF(0, box.top(), m_names - m_ink.px(8), box.height()), Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(name, Qt::ElideRight, static_cast<int>(m_names - m_ink.px(8))));
    for (std::size_t s = 0; s < m_ink.chart.series.size(); ++s) {
      const auto& points = m_ink.chart.series[s].points;
      if (static_cast<std::size_t>(row) < points.size()) paintCell(painter, QRectF(left(s), box.top(), m_cell, box.height()), points[static_cast<std::size_t>(row)], s);
    }
  }

  void paintCell(QPainter& painter, const QRectF& box, const report::Point& point, std::size_t series) const {
    const bool isEmpty = !point.value || *point.value == 0;
    if (!isEmpty) {
      const double share = m_ink.chart.max > 0 ? std::clamp(*point.value / m_ink.chart.max, 0.0, 1.0) : 0;
      const auto tone = point.tone == report::Tone::Accent ? m_ink.chart.series[series].tone : point.tone;
      painter.fillRect(box.adjusted(1, 1, 0, 0), blend(m_ink.colors.surface, m_ink.colors.of(tone), 0.16 + 0.28 * share));
    }
    painter.setFont(m_ink.font(12, isEmpty ? QFont::Normal : QFont::DemiBold));
    painter.setPen(isEmpty ? m_ink.colors.text2 : m_ink.colors.text);
    painter.drawText(box, Qt::AlignCenter, point.value ? cellText(point) : QStringLiteral("–"));
  }

  /// The note stands behind the number, so that a tint is never all that tells.
  QString cellText(const report::Point& point) const {
    const auto note = noteText(point, m_ink.speaker);
    const auto value = valueText(*point.value, m_ink.chart, m_ink.speaker);
    return note.isEmpty() ? value : value + QStringLiteral(" · ") + note;
  }

  double m_cell = 0, m_names = 0;
};

}  // namespace

std::unique_ptr<QChart> makeHeatMap(Ink ink) {
  auto chart = std::make_unique<QChart>();
  undress(*chart);
  new HeatMap(chart.get(), std::move(ink));
  return chart;
}

double heatMapHeight(const report::Chart& chart, double scale) {
  return scale * (kHead + kRow * static_cast<double>(std::max<std::size_t>(1, chart.categories.size())));
}

}  // namespace prumo::ui::charts
