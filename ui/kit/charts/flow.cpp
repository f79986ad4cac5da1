// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/charts/plot.h"
#include "ui/kit/charts/words.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace prumo::ui::charts {

namespace {

constexpr double kHead = 28;
constexpr double kBar = 22;
constexpr double kLine = 17;
constexpr double kGap = 10;
constexpr double kThinnest = 3;

/// A part of a stage, where it is drawn.
struct Piece {
  std::size_t stage = 0;
  std::size_t category = 0;
  QRectF bar;
};

/// Stages from left to right, each a bar of its parts; the first part flows on into the next stage.
class Flow final : public Plot {
public:
  using Plot::Plot;

  int categoryAt(QPointF point) const override {
    for (const auto& piece : pieces()) {
      const QRectF label(piece.bar.right(), piece.bar.top(), columnWidth() - m_ink.px(kBar), m_ink.px(2 * kLine));
      if (piece.bar.contains(point) || label.contains(point)) return static_cast<int>(piece.category);
    }
    return -1;
  }

  QRectF categoryRect(int index) const override {
    QRectF all;
    for (const auto& piece : pieces()) {
      if (piece.category == static_cast<std::size_t>(index)) all |= piece.bar.adjusted(-2, -2, columnWidth() * 0.5, 2);
    }
    return all;
  }

  void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override {
    painter->setRenderHint(QPainter::Antialiasing);
    const auto all = pieces();
    for (std::size_t stage = 0; stage < m_ink.chart.series.size(); ++stage) {
      paintHead(*painter, stage);
      paintBand(*painter, all, stage);
    }
    for (const auto& piece : all) paintPiece(*painter, piece);
    paintChosen(*painter);
  }

private:
  double columnWidth() const { return size().width() / static_cast<double>(std::max<std::size_t>(1, m_ink.chart.series.size())); }
  double left(std::size_t stage) const { return columnWidth() * static_cast<double>(stage); }
  const report::Point& point(const Piece& piece) const { return m_ink.chart.series[piece.stage].points[piece.category]; }

  double whole(std::size_t stage) const {
    double sum = 0;
    for (const auto& point : m_ink.chart.series[stage].points) sum += std::max(0.0, point.value.value_or(0));
    return sum;
  }

  /// Nothing of a part is nothing to draw; the table has it.
  static bool isDrawn(const report::Point& point) { return point.value && *point.value > 0; }
  /// From the top of a part to that of the next: room for its two lines of words.
  double pitch(double height) const { return std::max(height + m_ink.px(kGap), m_ink.px(2 * kLine)); }

  /// Units of the drawing for one of what flows; the room that small parts need for their words is taken off first.
  double unit() const {
    double most = 1;
    std::ptrdiff_t parts = 1;
    for (std::size_t stage = 0; stage < m_ink.chart.series.size(); ++stage) {
      most = std::max(most, whole(stage));
      parts = std::max(parts, std::ranges::count_if(m_ink.chart.series[stage].points, isDrawn));
    }
    const double spare = m_ink.px(kHead) + static_cast<double>(parts) * m_ink.px(2 * kLine);
    return std::max(1.0, size().height() - spare) / most;
  }

  std::vector<Piece> pieces() const {
    std::vector<Piece> all;
    const double each = unit();
    for (std::size_t stage = 0; stage < m_ink.chart.series.size(); ++stage) {
      double y = m_ink.px(kHead);
      const auto& points = m_ink.chart.series[stage].points;
      for (std::size_t i = 0; i < std::min(points.size(), m_ink.chart.categories.size()); ++i) {
        if (!isDrawn(points[i])) continue;
        const double height = *points[i].value * each + m_ink.px(kThinnest);
        all.push_back({stage, i, QRectF(left(stage), y, m_ink.px(kBar), height)});
        y += pitch(height);
      }
    }
    return all;
  }

  static const Piece* firstOf(const std::vector<Piece>& all, std::size_t stage) {
    const auto found = std::ranges::find(all, stage, &Piece::stage);
    return found == all.end() ? nullptr : &*found;
  }

  /// From the first part of a stage: into the part of the next that is the same, else into all of the next.
  void paintBand(QPainter& painter, const std::vector<Piece>& all, std::size_t stage) const {
    const auto* from = firstOf(all, stage);
    const auto* to = firstOf(all, stage + 1);
    if (!from || !to) return;
    auto target = to->bar;
    if (to->category != from->category) {
      for (const auto& piece : all) {
        if (piece.stage == stage + 1) target |= piece.bar;
      }
    }
    const QPointF middle((from->bar.right() + target.left()) / 2, 0);
    QPainterPath path(from->bar.topRight());
    path.cubicTo({middle.x(), from->bar.top()}, {middle.x(), target.top()}, target.topLeft());
    path.lineTo(target.bottomLeft());
    path.cubicTo({middle.x(), target.bottom()}, {middle.x(), from->bar.bottom()}, from->bar.bottomRight());
    path.closeSubpath();
    painter.fillPath(path, blend(m_ink.colors.surface, m_ink.colors.of(point(*from).tone), 0.16));
  }

  void paintHead(QPainter& painter, std::size_t stage) const {
    painter.setFont(m_ink.font(12, QFont::DemiBold));
    painter.setPen(m_ink.colors.text2);
    const auto name = m_ink.speaker.say(m_ink.chart.series[stage].name) + QStringLiteral(" · ") + valueText(whole(stage), m_ink.chart, m_ink.speaker);
    const QRectF box(left(stage), 0, columnWidth() - m_ink.px(8), m_ink.px(20));
    painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeft, painter.fontMetrics().elidedText(name, Qt::ElideRight, static_cast<int>(box.width())));
  }

  void paintPiece(QPainter& painter, const Piece& piece) const {
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_ink.colors.of(point(piece).tone));
    painter.drawRoundedRect(piece.bar, 2, 2);
    const double width = columnWidth() - m_ink.px(kBar + 16);
    const QRectF box(piece.bar.right() + m_ink.px(8), piece.bar.top() - m_ink.px(2), width, m_ink.px(kLine));
    painter.setFont(m_ink.font(12, QFont::DemiBold));
    painter.setPen(m_ink.colors.text);
    painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeft, pointText(point(piece), m_ink.chart, m_ink.speaker));
    painter.setFont(m_ink.font(11));
    painter.setPen(m_ink.colors.text2);
    const auto name = m_ink.speaker.say(m_ink.chart.categories[piece.category]);
    painter.drawText(box.translated(0, m_ink.px(kLine - 2)), Qt::AlignVCenter | Qt::AlignLeft, painter.fontMetrics().elidedText(name, Qt::ElideRight, static_cast<int>(width)));
  }
};

}  // namespace

std::unique_ptr<QChart> makeFlow(Ink ink) {
  auto chart = std::make_unique<QChart>();
  undress(*chart);
  new Flow(chart.get(), std::move(ink));
  return chart;
}

}  // namespace prumo::ui::charts
