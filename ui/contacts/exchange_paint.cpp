// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/exchange_view.h"
#include "ui/kit/severity_badge.h"
#include "ui/kit/texts.h"
#include "ui/kit/theme.h"

#include <QPaintEvent>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

/// How the view draws itself. Only what is in sight is drawn.
namespace prumo::ui {

namespace {

using namespace contacts;

constexpr double kName = 12;        ///< units of the drawing, as the below
constexpr double kSmall = 10;
constexpr double kPad = 6;
constexpr double kRound = 6;
constexpr double kArrow = 8;
constexpr double kLeastBadge = 12;  ///< pixels
constexpr int kLeastLetter = 9;
constexpr double kLeastText = 5;    ///< pixels; smaller ones cannot be read and are left out

}  // namespace

QFont ExchangeView::fontOf(double units, bool isBold) const {
  auto font = theme::font(theme::Type::Body);
  font.setPixelSize(std::max(1, static_cast<int>(std::lround(units * m_zoom))));
  font.setWeight(isBold ? QFont::DemiBold : QFont::Normal);
  return font;
}

QColor ExchangeView::colorOf(const Exchange& edge) const { return edge.worst ? theme::colors().of(*edge.worst) : theme::colors().text2; }

/// The chosen line itself, or one of the chosen system.
bool ExchangeView::touches(const Exchange& edge) const {
  if (m_item < 0) return false;
  const auto at = static_cast<std::size_t>(m_item);
  return m_item < systems() ? edge.provider == at || edge.consumer == at : &edge == &m_exchanges.edges[at - m_exchanges.systems.size()];
}

void ExchangeView::paintEvent(QPaintEvent* event) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF seen = event->rect();
  painter.fillRect(seen, theme::colors().surface);
  for (std::size_t at = 0; at < m_exchanges.edges.size(); ++at) paintEdge(painter, at);
  for (Item item = 0; item < items(); ++item) {
    if (!boxOf(item).adjusted(-4, -4, 4, 4).intersects(seen)) continue;
    if (item < systems()) paintSystem(painter, static_cast<std::size_t>(item));
    else paintLabel(painter, static_cast<std::size_t>(item - systems()));
  }
}

void ExchangeView::paintEdge(QPainter& painter, std::size_t at) const {
  const auto& edge = m_exchanges.edges[at];
  const auto& points = m_layout.edges[at];
  QPainterPath path(scaled(points.front()));
  for (std::size_t i = 1; i + 2 < points.size(); i += 3) path.cubicTo(scaled(points[i]), scaled(points[i + 1]), scaled(points[i + 2]));
  if (!path.controlPointRect().adjusted(-9, -9, 9, 9).intersects(QRectF(painter.clipBoundingRect().isNull() ? rect() : painter.clipBoundingRect().toAlignedRect()))) return;
  QPen pen(colorOf(edge), (touches(edge) ? 3 : 1.5) * std::max(0.5, m_zoom));
  if (edge.flow == DataFlow::Unknown) pen.setStyle(Qt::DashLine);
  painter.setPen(pen);
  painter.setBrush(Qt::NoBrush);
  painter.drawPath(path);
  const auto last = points.size() - 1;
  if (edge.flow == DataFlow::ToProvider || edge.flow == DataFlow::Both) paintArrow(painter, scaled(points[last]), scaled(points[last - 1]));
  if (edge.flow == DataFlow::FromProvider || edge.flow == DataFlow::Both) paintArrow(painter, scaled(points[0]), scaled(points[1]));
}

void ExchangeView::paintArrow(QPainter& painter, QPointF tip, QPointF from) const {
  const QLineF way(tip, from);
  if (way.length() < 0.01) return;
  const auto along = (from - tip) / way.length() * kArrow * m_zoom;
  const QPointF across(-along.y() / 2, along.x() / 2);
  const QPolygonF head{tip, tip + along + across, tip + along - across};
  painter.setBrush(painter.pen().color());
  painter.save();
  painter.setPen(Qt::NoPen);
  painter.drawPolygon(head);
  painter.restore();
  painter.setBrush(Qt::NoBrush);
}

/// However small the drawing: a colour alone would not tell everybody. Answers where it ends.
double ExchangeView::paintLetter(QPainter& painter, const QRectF& label, Severity severity) const {
  const auto& fill = theme::colors().of(severity);
  const double side = std::max(label.height(), kLeastBadge);
  const QRectF badge(label.left(), label.center().y() - side / 2, side, side);
  painter.setPen(Qt::NoPen);
  painter.setBrush(fill);
  painter.drawRoundedRect(badge, kRound * m_zoom, kRound * m_zoom);
  auto font = fontOf(kSmall, true);
  font.setPixelSize(std::max(font.pixelSize(), kLeastLetter));
  painter.setFont(font);
  painter.setPen(inkOn(fill));
  painter.drawText(badge, Qt::AlignCenter, severityLetter(severity, m_speaker));
  return badge.right();
}

/// The letter of the worst finding, then the name, or how many the line stands for.
void ExchangeView::paintLabel(QPainter& painter, std::size_t at) const {
  const auto& edge = m_exchanges.edges[at];
  const auto& colors = theme::colors();
  const auto box = boxOf(systems() + static_cast<int>(at));
  const bool isChosen = m_item == systems() + static_cast<int>(at);
  painter.setPen(QPen(isChosen ? colors.accent : colorOf(edge), isChosen ? 2.5 : 1));
  painter.setBrush(isChosen ? colors.accentSoft : colors.surface);
  painter.drawRoundedRect(box, kRound * m_zoom, kRound * m_zoom);
  auto words = box.adjusted(kPad * m_zoom, 0, -kPad * m_zoom, 0);
  if (edge.worst) words.setLeft(paintLetter(painter, box, *edge.worst) + kPad / 2 * m_zoom);
  if (kSmall * m_zoom < kLeastText) return;
  const auto count = std::ssize(edge.contacts);
  const auto text = count == 1 ? fromUtf8(edge.name).simplified() : m_speaker.say(Message{"contacts.exchanges.several", {{"n", std::int64_t{count}}}});
  painter.setFont(fontOf(kSmall, false));
  painter.setPen(colors.text);
  painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, painter.fontMetrics().elidedText(text, Qt::ElideRight, static_cast<int>(words.width())));
}

void ExchangeView::paintSystem(QPainter& painter, std::size_t at) const {
  const auto& system = m_exchanges.systems[at];
  const auto& colors = theme::colors();
  const auto box = boxOf(static_cast<int>(at));
  const bool isChosen = m_item == static_cast<int>(at);
  const bool isNamed = !system.name.empty();
  QPen pen(isChosen ? colors.accent : colors.text2, isChosen ? 3 : 1.2);
  if (!isNamed) pen.setStyle(Qt::DashLine);
  painter.setPen(pen);
  painter.setBrush(isChosen ? colors.accentSoft : colors.window);
  painter.drawRoundedRect(box, kRound * m_zoom, kRound * m_zoom);
  if (kName * m_zoom < kLeastText) return;
  const auto words = box.adjusted(kPad * m_zoom, 0, -kPad * m_zoom, 0);
  painter.setFont(fontOf(kName, isNamed));
  painter.setPen(isNamed ? colors.text : colors.text2);
  painter.drawText(words, Qt::AlignCenter, painter.fontMetrics().elidedText(nameOf(at), Qt::ElideRight, static_cast<int>(words.width())));
}

QString ExchangeView::nameOf(std::size_t system) const { return m_speaker.say(contacts::nameOf(m_exchanges.systems[system])).simplified(); }

}  // namespace prumo::ui
