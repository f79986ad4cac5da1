// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/diagram.h"

#include <QPainterPath>
#include <QTextLayout>

#include <cmath>

namespace prumo::ui {

namespace {

using report::Box;
using report::Connection;
using report::Diagram;
using report::Place;

constexpr double kName = 13;        ///< units, as the below
constexpr double kSmall = 11;
constexpr double kPad = 6;
constexpr double kRound = 6;
constexpr double kArrow = 8;
constexpr double kLeading = 1.2;
constexpr double kBadge = 15;
constexpr double kLeastBadge = 12;  ///< pixels
constexpr double kLeastLetter = 9;
constexpr double kLeastText = 5;    ///< pixels; smaller ones cannot be read and are left out

QPointF pointOf(Place place) { return {place.x, place.y}; }

QRectF centred(Place middle, double width, double height) { return {middle.x - width / 2, middle.y - height / 2, width, height}; }

/// At most so many lines that are no wider; the last one ends with an ellipsis where there would be more.
QStringList broken(const QString& text, const QFont& font, double width, int most) {
  QStringList lines;
  QTextLayout layout(text, font);
  QTextOption option;
  option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
  layout.setTextOption(option);
  layout.beginLayout();
  for (auto line = layout.createLine(); line.isValid() && lines.size() < most; line = layout.createLine()) {
    line.setLineWidth(width);
    const bool isLast = lines.size() + 1 == most;
    const auto words = isLast ? text.mid(line.textStart()) : text.mid(line.textStart(), line.textLength());
    lines << (isLast ? QFontMetricsF(font).elidedText(words, Qt::ElideRight, width) : words.trimmed());
  }
  layout.endLayout();
  return lines;
}

class Drawing {
public:
  Drawing(QPainter& painter, const Diagram& diagram, const Speaker& speaker, const Colors& colors, const DiagramSight& sight)
      : m_painter(painter), m_diagram(diagram), m_speaker(speaker), m_colors(colors), m_sight(sight) {}

  void paint() {
    m_painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t at = 0; at < m_diagram.connections.size(); ++at) paintLine(at);
    for (DiagramItem item = 0; item < itemsOf(m_diagram); ++item) {
      const auto box = rectOf(m_diagram, item);
      if (!box.adjusted(-4, -4, 4, 4).intersects(m_sight.seen)) continue;
      if (item < boxesOf(m_diagram)) paintBox(m_diagram.boxes[static_cast<std::size_t>(item)], box, item == m_sight.chosen);
      else paintLabel(m_diagram.connections[static_cast<std::size_t>(item - boxesOf(m_diagram))], box, item == m_sight.chosen);
    }
  }

private:
  double pixels(double count) const { return count / m_sight.zoom; }
  bool isReadable(double units) const { return units * m_sight.zoom >= kLeastText; }

  /// The chosen line itself, or one at the chosen box.
  bool isMeant(std::size_t at) const {
    const auto& line = m_diagram.connections[at];
    const auto chosen = m_sight.chosen;
    return chosen >= 0 && (chosen < boxesOf(m_diagram) ? static_cast<int>(line.from) == chosen || static_cast<int>(line.to) == chosen : static_cast<int>(at) == chosen - boxesOf(m_diagram));
  }

  void paintLine(std::size_t at) const {
    const auto& line = m_diagram.connections[at];
    const auto& points = line.curve;
    if (points.size() < 4) return;
    QPainterPath path(pointOf(points.front()));
    for (std::size_t i = 1; i + 2 < points.size(); i += 3) path.cubicTo(pointOf(points[i]), pointOf(points[i + 1]), pointOf(points[i + 2]));
    if (!path.controlPointRect().adjusted(-kArrow, -kArrow, kArrow, kArrow).intersects(m_sight.seen)) return;
    const auto& color = m_colors.of(line.tone);
    m_painter.setPen(diagrams::penOf(color, pixels((isMeant(at) ? 3 : 1.5) * std::max(0.5, m_sight.zoom)), line.isDashed));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPath(path);
    const auto last = points.size() - 1;
    if (line.endsWithArrow) paintArrow(pointOf(points[last]), pointOf(points[last - 1]), color);
    if (line.startsWithArrow) paintArrow(pointOf(points[0]), pointOf(points[1]), color);
  }

  void paintArrow(QPointF tip, QPointF from, const QColor& color) const {
    const auto length = QLineF(tip, from).length();
    if (length < 0.01) return;
    const auto along = (from - tip) / length * kArrow;
    const QPointF across(-along.y() / 2, along.x() / 2);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(color);
    m_painter.drawPolygon(QPolygonF{tip, tip + along + across, tip + along - across});
  }

  void paintFrame(const QRectF& box, const QPen& pen, const QColor& fill) const {
    m_painter.setPen(pen);
    m_painter.setBrush(fill);
    m_painter.drawRoundedRect(box, kRound, kRound);
  }

  /// Below each other, their middle at that height.
  void paintLines(const QRectF& box, double middle, const QStringList& lines, const QFont& font, const QColor& ink, Qt::Alignment align) const {
    const double height = font.pixelSize() * kLeading;
    double y = middle - height * static_cast<double>(lines.size()) / 2;
    m_painter.setFont(font);
    m_painter.setPen(ink);
    for (const auto& line : lines) {
      m_painter.drawText(QRectF(box.left(), y, box.width(), height), static_cast<int>(align | Qt::AlignVCenter) | Qt::TextSingleLine, line);
      y += height;
    }
  }

  void paintBox(const Box& box, const QRectF& rect, bool isChosen) const {
    paintFrame(rect, diagrams::penOf(isChosen ? m_colors.accent : m_colors.text2, pixels(isChosen ? 3 : 1.2), box.isDashed), isChosen ? m_colors.accentSoft : m_colors.window);
    if (!isReadable(kName)) return;
    const auto words = rect.adjusted(kPad, 0, -kPad, 0);
    const bool hasRoom = isReadable(kSmall) && rect.height() > (kName + kSmall) * kLeading;
    const auto wholeNote = hasRoom ? diagrams::lineOf(box.note, m_speaker) : QString{};
    const auto noteFont = diagrams::font(wholeNote, kSmall);
    const auto note = QFontMetricsF(noteFont).elidedText(wholeNote, Qt::ElideRight, words.width());
    const double noteHeight = note.isEmpty() ? 0 : kSmall * kLeading;
    const auto label = diagrams::lineOf(box.label, m_speaker);
    const auto font = diagrams::font(label, kName, !box.isDashed);
    const int most = std::max(1, static_cast<int>((rect.height() - noteHeight - 2) / (kName * kLeading)));
    const auto lines = broken(label, font, words.width(), most);
    const double height = static_cast<double>(lines.size()) * kName * kLeading;
    paintLines(words, words.center().y() - noteHeight / 2, lines, font, box.isDashed ? m_colors.text2 : m_colors.text, Qt::AlignHCenter);
    if (!note.isEmpty()) paintLines(words, words.center().y() + height / 2, {note}, noteFont, m_colors.text2, Qt::AlignHCenter);
  }

  /// The letter on the corner, however small the drawing: a colour alone would not tell everybody.
  void paintLabel(const Connection& line, const QRectF& rect, bool isChosen) const {
    const auto& color = m_colors.of(line.tone);
    paintFrame(rect, QPen(isChosen ? m_colors.accent : color, pixels(isChosen ? 2.5 : 1)), isChosen ? m_colors.accentSoft : m_colors.surface);
    auto words = rect.adjusted(kPad - 2, 0, -2, 0);
    if (const auto mark = diagrams::lineOf(line.mark, m_speaker); !mark.isEmpty()) {
      const double side = std::max(kBadge, pixels(kLeastBadge));
      const QRectF badge(rect.left() + 1 - side / 2, rect.top() + 3 - side / 2, side, side);  // beside where lines arrive
      diagrams::paintMark(m_painter, badge, mark, color, std::max(kSmall - 1, pixels(kLeastLetter)));
      words.setLeft(badge.right() + 1.5);
    }
    if (!isReadable(kSmall) || words.width() <= 0) return;
    const auto label = diagrams::lineOf(line.label, m_speaker);
    const auto font = diagrams::font(label, kSmall);
    const int most = std::max(1, static_cast<int>(rect.height() / (kSmall * kLeading)));
    paintLines(words, words.center().y(), broken(label, font, words.width(), most), font, m_colors.text, Qt::AlignLeft);
  }

  QPainter& m_painter;
  const Diagram& m_diagram;
  const Speaker& m_speaker;
  const Colors& m_colors;
  const DiagramSight& m_sight;
};

}  // namespace

int boxesOf(const Diagram& diagram) { return static_cast<int>(diagram.boxes.size()); }
int itemsOf(const Diagram& diagram) { return boxesOf(diagram) + static_cast<int>(diagram.connections.size()); }

QRectF rectOf(const Diagram& diagram, DiagramItem item) {
  if (item < boxesOf(diagram)) {
    const auto& box = diagram.boxes[static_cast<std::size_t>(item)];
    return centred(box.middle, box.width, box.height);
  }
  const auto& line = diagram.connections[static_cast<std::size_t>(item - boxesOf(diagram))];
  return centred(line.labelMiddle, line.labelWidth, line.labelHeight);
}

void paintDiagram(QPainter& painter, const Diagram& diagram, const Speaker& speaker, const Colors& colors, const DiagramSight& sight) {
  Drawing(painter, diagram, speaker, colors, sight).paint();
}

namespace diagrams {

/// Without hinting, so that words are as wide at every scale as they were measured.
QFont font(const QString& words, double units, bool isBold) {
  auto font = theme::font(theme::Type::Body);
  font.setPixelSize(std::max(1, static_cast<int>(std::lround(units))));
  font.setWeight(isBold ? QFont::DemiBold : QFont::Normal);
  font.setHintingPreference(QFont::PreferNoHinting);
  font.setStyleStrategy(theme::printedAs(words));
  return font;
}

void paintMark(QPainter& painter, const QRectF& badge, const QString& letter, const QColor& fill, double letterHeight) {
  painter.setPen(Qt::NoPen);
  painter.setBrush(fill);
  const double round = badge.height() / 3;
  painter.drawRoundedRect(badge, round, round);
  painter.setFont(font(letter, letterHeight, true));
  painter.setPen(inkOn(fill));
  painter.drawText(badge, Qt::AlignCenter | Qt::TextSingleLine, letter);
}

QString lineOf(const Text& text, const Speaker& speaker) {
  if (const auto* message = std::get_if<Message>(&text); message && message->empty()) return {};
  auto words = speaker.say(text);
  for (auto& letter : words) {
    if (letter.category() == QChar::Other_Control) letter = u' ';
  }
  return words.simplified();
}

QPen penOf(const QColor& color, double width, bool isDashed) { return {color, width, isDashed ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap}; }

}  // namespace diagrams

}  // namespace prumo::ui
