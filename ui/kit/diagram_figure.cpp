// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/diagram.h"

/// A diagram as it stands on a page: as large as the room allows, its legend below it.
namespace prumo::ui {

namespace {

using report::Diagram;

constexpr double kMostScale = 0.75;   ///< points of a unit: names come out at 9 pt
constexpr double kScreen = 96.0 / 72; ///< pixels a point
constexpr double kAbove = 6;          ///< points to the title; letters stand on corners
constexpr double kBeside = 1;         ///< points on both sides, for half a border
constexpr double kLegendGap = 10;     ///< units, as the below
constexpr double kRow = 18;
constexpr double kSign = 14;
constexpr double kLine = 26;
constexpr double kAfterSign = 6;
constexpr double kApart = 20;
constexpr double kWords = 10;

struct Entry {
  const report::LegendEntry* entry;
  QString words;
  QRectF box;   ///< sign and words
};

double signWidth(const report::LegendEntry& entry) { return entry.isDashed ? kLine : kSign; }

/// One after another, in as many rows as it takes.
std::vector<Entry> legendOf(const Diagram& diagram, const Speaker& speaker, double width) {
  std::vector<Entry> entries;
  double x = 0, y = 0;
  for (const auto& entry : diagram.legend) {
    const double before = signWidth(entry) + kAfterSign;
    const auto whole = diagrams::lineOf(entry.words, speaker);
    const QFontMetricsF metrics(diagrams::font(whole, kWords));
    const auto words = metrics.elidedText(whole, Qt::ElideRight, width - before);
    const double wide = before + metrics.horizontalAdvance(words) + 1;
    if (x > 0 && x + wide > width) x = 0, y += kRow;
    entries.push_back({&entry, words, {x, y, wide, kRow}});
    x += wide + kApart;
  }
  return entries;
}

double heightOf(const std::vector<Entry>& legend) { return legend.empty() ? 0 : kLegendGap + legend.back().box.bottom(); }

double scaleOf(const Diagram& diagram, QSizeF room) {
  if (diagram.width <= 0 || diagram.height <= 0) return kMostScale;
  return std::min({kMostScale, (room.width() - 2 * kBeside) / diagram.width, room.height() / diagram.height});
}

void paintEntry(QPainter& painter, const Entry& entry, const Speaker& speaker, const Colors& colors) {
  const double middle = entry.box.center().y();
  const auto& color = colors.of(entry.entry->tone);
  if (entry.entry->isDashed) {
    painter.setPen(diagrams::penOf(color, 1.5, true));
    painter.drawLine(QPointF(entry.box.left(), middle), QPointF(entry.box.left() + kLine, middle));
  } else {
    diagrams::paintMark(painter, {entry.box.left(), middle - kSign / 2, kSign, kSign}, diagrams::lineOf(entry.entry->mark, speaker), color, kWords - 1);
  }
  painter.setFont(diagrams::font(entry.words, kWords));
  painter.setPen(colors.text2);
  painter.drawText(entry.box.adjusted(signWidth(*entry.entry) + kAfterSign, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, entry.words);
}

}  // namespace

QSizeF diagramSize(const Diagram& diagram, const Speaker& speaker, QSizeF room) {
  const double around = kAbove + heightOf(legendOf(diagram, speaker, room.width() / kMostScale)) * kMostScale;
  return {room.width(), diagram.height * scaleOf(diagram, {room.width(), room.height() - around}) + around};
}

void paintDiagramFigure(QPainter& painter, const QRectF& target, const Diagram& diagram, const Speaker& speaker, const Colors& colors) {
  const auto legend = legendOf(diagram, speaker, target.width() / kMostScale);
  const double below = heightOf(legend) * kMostScale;
  const double scale = scaleOf(diagram, {target.width(), target.height() - kAbove - below});
  painter.save();
  painter.translate(target.left() + kBeside, target.top() + kAbove);
  painter.scale(scale, scale);
  paintDiagram(painter, diagram, speaker, colors, {.seen = {-1, -1, diagram.width + 2, diagram.height + 2}, .zoom = scale * kScreen});
  painter.restore();
  painter.save();
  painter.translate(target.left(), target.bottom() - below + kLegendGap * kMostScale);
  painter.scale(kMostScale, kMostScale);
  for (const auto& entry : legend) paintEntry(painter, entry, speaker, colors);
  painter.restore();
}

}  // namespace prumo::ui
