// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/delegates.h"

#include "ui/kit/cell_model.h"
#include "ui/kit/severity_badge.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace prumo::ui {

namespace {

constexpr int kPadding = 10;
constexpr std::size_t kTrendBars = 9;
constexpr int kSpreadBars = 12;
constexpr int kSpreadBar = 7;  ///< pixels, with the gap

/// The cell's ground (selection, line below) without its words.
void paintGround(QPainter* painter, QStyleOptionViewItem option) {
  option.text.clear();
  option.icon = {};
  const auto* style = option.widget ? option.widget->style() : QApplication::style();
  style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
}

}  // namespace

double intervalStart(double lowest) {
  if (lowest >= 0.9) return 0.9;
  return lowest >= 0.5 ? 0.5 : 0;
}

void MarkDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  if (!index.data(CellModel::ExtraRole).isValid()) return QStyledItemDelegate::paint(painter, option, index);
  QStyleOptionViewItem ground(option);
  initStyleOption(&ground, index);
  paintGround(painter, ground);
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  paintMark(*painter, QRectF(option.rect).adjusted(kPadding, 6, -kPadding, -6), index);
  painter->restore();
}

QSize MarkDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
  return {option.fontMetrics.averageCharWidth() * 19 + 2 * kPadding, option.fontMetrics.height() + 16};
}

void BadgeDelegate::paintMark(QPainter& painter, const QRectF& box, const QModelIndex& index) const {
  const auto severity = static_cast<Severity>(index.data(CellModel::ExtraRole).toInt());
  const qreal side = painter.fontMetrics().height() + 2;
  paintSeverity(painter, {box.center().x() - side / 2, box.center().y() - side / 2, side, side}, severity,
                severityLetter(severity, m_speaker));
}

QSize BadgeDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
  return {option.fontMetrics.height() + 2 + 2 * kPadding, option.fontMetrics.height() + 16};
}

void IntervalDelegate::paintMark(QPainter& painter, const QRectF& box, const QModelIndex& index) const {
  const auto mark = index.data(CellModel::ExtraRole).value<IntervalMark>();
  const auto& colors = theme::colors();
  const auto& ink = mark.passes ? colors.good : colors.of(mark.severity);
  const auto x = [&](double share) { return box.left() + std::clamp((share - m_from) / (1 - m_from), 0.0, 1.0) * box.width(); };
  const qreal y = box.center().y();
  painter.setPen(QPen(colors.border, 4, Qt::SolidLine, Qt::RoundCap));
  painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
  painter.setPen(QPen(ink, 4, Qt::SolidLine, Qt::RoundCap));
  painter.drawLine(QPointF(x(mark.low), y), QPointF(x(mark.high), y));
  painter.setPen(QPen(colors.text2, 1.5, Qt::DotLine));
  painter.drawLine(QPointF(x(mark.target), box.top()), QPointF(x(mark.target), box.bottom()));
  painter.setPen(Qt::NoPen);
  painter.setBrush(ink);
  painter.drawEllipse(QPointF(x(mark.share), y), 5, 5);
}

QSize TrendDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
  return {static_cast<int>(kTrendBars) * 8 + 2 * kPadding, option.fontMetrics.height() + 16};
}

void TrendDelegate::paintMark(QPainter& painter, const QRectF& box, const QModelIndex& index) const {
  auto trend = index.data(CellModel::ExtraRole).value<Trend>();
  if (trend.size() > kTrendBars) trend.erase(trend.begin(), trend.end() - kTrendBars);
  double lowest = 1;
  for (const auto& share : trend) lowest = std::min(lowest, share.value_or(1));
  const double from = lowest - std::max(0.02, (1 - lowest) / 2);
  painter.setPen(Qt::NoPen);
  qreal left = box.left();
  for (const auto& share : trend) {
    const qreal height = share ? std::max(2.0, (*share - from) / (1 - from) * box.height()) : 1.0;
    painter.setBrush(share ? theme::colors().accent : theme::colors().border);
    painter.drawRect(QRectF(left, box.bottom() - height, 6, height));
    left += 8;
  }
}

QSize SpreadDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
  return {kSpreadBars * kSpreadBar + 2 * kPadding, option.fontMetrics.height() + 16};
}

/// An empty bin keeps a thin foot, so that a gap between bars is seen as one.
void SpreadDelegate::paintMark(QPainter& painter, const QRectF& box, const QModelIndex& index) const {
  const auto counts = index.data(CellModel::ExtraRole).value<Spread>().counts;
  if (counts.empty()) return;
  const auto most = static_cast<double>(std::max<std::int64_t>(1, *std::ranges::max_element(counts)));
  const qreal step = std::min<qreal>(kSpreadBar * 2, box.width() / static_cast<qreal>(counts.size()));
  painter.setPen(Qt::NoPen);
  qreal left = box.left();
  for (const auto count : counts) {
    const qreal height = count > 0 ? std::max(2.0, static_cast<double>(count) / most * box.height()) : 1.0;
    painter.setBrush(count > 0 ? theme::colors().accent : theme::colors().border);
    painter.drawRect(QRectF(left, box.bottom() - height, step - 1, height));
    left += step;
  }
}

void CompletenessDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  QStyleOptionViewItem cell(option);
  initStyleOption(&cell, index);
  const auto words = cell.text;
  paintGround(painter, cell);
  const auto share = index.data(CellModel::ExtraRole);
  const auto& colors = theme::colors();
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  painter->setPen(colors.text);
  painter->drawText(option.rect.adjusted(kPadding, 0, -kPadding, 0), Qt::AlignVCenter | Qt::AlignRight, words);
  if (share.isValid()) {
    const qreal room = option.rect.width() - 3 * kPadding - option.fontMetrics.horizontalAdvance(QStringLiteral("99,999%"));
    const QRectF whole(option.rect.left() + kPadding, option.rect.center().y() - 2, std::max(room, 16.0), 5);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colors.border);
    painter->drawRoundedRect(whole, 2, 2);
    painter->setBrush(share.toDouble() >= 1 ? colors.good : colors.accent);
    painter->drawRoundedRect(QRectF(whole.topLeft(), QSizeF(whole.width() * share.toDouble(), whole.height())), 2, 2);
  }
  painter->restore();
}

QSize CompletenessDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
  return {option.fontMetrics.averageCharWidth() * 20 + 2 * kPadding, option.fontMetrics.height() + 16};
}

}  // namespace prumo::ui
