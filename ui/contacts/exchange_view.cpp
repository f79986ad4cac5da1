// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/exchange_view.h"

#include "ui/contacts/exchange_words.h"
#include "ui/kit/looks.h"
#include "ui/kit/texts.h"
#include "ui/kit/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPaintEvent>
#include <QToolTip>

#include <cmath>

namespace prumo::ui {

namespace {

using namespace contacts;

constexpr double kLeastZoom = 0.05;
constexpr double kMostZoom = 4;
constexpr double kReadable = 0.75;
constexpr double kStep = 1.25;
constexpr double kAway = 3;         ///< how much further something off the way counts
constexpr double kMargin = 8;       ///< pixels around the drawing

}  // namespace

ExchangeView::ExchangeView(const Speaker& speaker, QWidget* parent) : QWidget(parent), m_speaker(speaker) {
  setFocusPolicy(Qt::StrongFocus);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ExchangeView::show(Exchanges exchanges, report::Diagram diagram, const Speaker& speaker) {
  m_exchanges = std::move(exchanges);
  m_diagram = std::move(diagram);
  m_speaker = speaker;
  m_item = -1;
  setAccessibleName(speaker.say("contacts.exchanges.graph"));
  setAccessibleDescription(speaker.say("contacts.exchanges.graph_hint"));
  resize(sizeHint());
  updateGeometry();
  update();
  Q_EMIT chosen({});
}

void ExchangeView::setZoom(double zoom) {
  m_zoom = std::clamp(zoom, kLeastZoom, kMostZoom);
  resize(sizeHint());
  updateGeometry();
  update();
}

void ExchangeView::fit(QSize room) {
  if (m_diagram.width <= 0 || m_diagram.height <= 0) return;
  const double wide = (room.width() - 2 * kMargin) / m_diagram.width, high = (room.height() - 2 * kMargin) / m_diagram.height;
  setZoom(std::min({wide, high, theme::textScale()}));
}

void ExchangeView::fitReadably(QSize room) {
  fit(room);
  const double least = kReadable * theme::textScale();
  if (m_zoom < least) setZoom(least);
}

QSize ExchangeView::sizeHint() const {
  return {static_cast<int>(std::ceil(m_diagram.width * m_zoom + 2 * kMargin)), static_cast<int>(std::ceil(m_diagram.height * m_zoom + 2 * kMargin))};
}

QRectF ExchangeView::boxOf(Item item) const {
  const auto box = rectOf(m_diagram, item);
  return {box.topLeft() * m_zoom + QPointF(kMargin, kMargin), box.size() * m_zoom};
}

ExchangeView::Item ExchangeView::itemAt(QPointF point) const {
  for (Item item = items() - 1; item >= 0; --item) {
    if (boxOf(item).contains(point)) return item;
  }
  return -1;
}

/// The nearest one in the direction of the key; what lies off the way counts as further.
ExchangeView::Item ExchangeView::nextFrom(Item from, int key) const {
  const bool isAcross = key == Qt::Key_Left || key == Qt::Key_Right;
  const double sign = key == Qt::Key_Left || key == Qt::Key_Up ? -1 : 1;
  const auto start = boxOf(from).center();
  Item best = from;
  double least = 0;
  for (Item item = 0; item < items(); ++item) {
    const auto way = boxOf(item).center() - start;
    const double along = sign * (isAcross ? way.x() : way.y());
    const double off = std::abs(isAcross ? way.y() : way.x());
    if (item == from || along < 1) continue;
    const double distance = along + kAway * off;
    if (best != from && distance >= least) continue;
    best = item;
    least = distance;
  }
  return best;
}

void ExchangeView::choose(Item item) {
  if (item == m_item) return;
  m_item = item;
  update();
  setAccessibleDescription(item < 0 ? m_speaker.say("contacts.exchanges.graph_hint") : words());
  QAccessibleEvent told(this, QAccessible::DescriptionChanged);
  QAccessible::updateAccessibility(&told);
  if (item >= 0) Q_EMIT movedTo(boxOf(item).toAlignedRect());
  Q_EMIT chosen(words());
}

void ExchangeView::open(Item item) {
  if (item < systems()) return;
  const auto& edge = m_exchanges.edges[static_cast<std::size_t>(item - systems())];
  if (!edge.contacts.empty()) Q_EMIT activated(fromUtf8(edge.contacts.front()));
}

QString ExchangeView::words() const { return m_item < 0 ? QString{} : wordsOf(m_item); }

QString ExchangeView::wordsOf(Item item) const {
  const auto at = static_cast<std::size_t>(item < systems() ? item : item - systems());
  return item < systems() ? systemWords(m_exchanges, at, m_speaker) : exchangeWords(m_exchanges, m_exchanges.edges[at], m_speaker);
}

void ExchangeView::paintEvent(QPaintEvent* event) {
  QPainter painter(this);
  const auto& colors = theme::colors();
  painter.fillRect(event->rect(), colors.surface);
  painter.translate(kMargin, kMargin);
  painter.scale(m_zoom, m_zoom);
  const auto seen = painter.transform().inverted().mapRect(QRectF(event->rect()));
  paintDiagram(painter, m_diagram, m_speaker, colors, {.seen = seen, .zoom = m_zoom, .chosen = m_item});
}

void ExchangeView::mousePressEvent(QMouseEvent* event) { choose(itemAt(event->position())); }

void ExchangeView::mouseDoubleClickEvent(QMouseEvent* event) { open(itemAt(event->position())); }

void ExchangeView::focusInEvent(QFocusEvent* event) {
  QWidget::focusInEvent(event);
  const bool isByKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
  if (isByKey && m_item < 0 && items() > 0) choose(0);
  update();
}

void ExchangeView::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
      if (items() > 0) choose(m_item < 0 ? 0 : nextFrom(m_item, event->key()));
      return;
    case Qt::Key_Return:
    case Qt::Key_Enter: return open(m_item);
    case Qt::Key_Plus: return setZoom(m_zoom * kStep);
    case Qt::Key_Minus: return setZoom(m_zoom / kStep);
    default: return QWidget::keyPressEvent(event);
  }
}

bool ExchangeView::event(QEvent* event) {
  if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) update();
  if (event->type() != QEvent::ToolTip) return QWidget::event(event);
  const auto* help = static_cast<QHelpEvent*>(event);
  const auto item = itemAt(help->pos());
  if (item < 0) QToolTip::hideText();
  else QToolTip::showText(help->globalPos(), plainTip(wordsOf(item)), this);
  return true;
}

}  // namespace prumo::ui
