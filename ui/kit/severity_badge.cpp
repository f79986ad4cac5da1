// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/severity_badge.h"

#include "ui/kit/record_model.h"
#include "ui/kit/theme.h"

#include <QApplication>

namespace prumo::ui {

namespace {

int sideOf(const QFontMetrics& metrics) { return metrics.height() + 2; }

}  // namespace

QString severityLetter(Severity severity, const Speaker& speaker) {
  return speaker.say(Message{"kit.severity.letter." + std::string{record::keyOf(severity)}, {}});
}

void paintSeverity(QPainter& painter, const QRectF& box, Severity severity, const QString& letter) {
  const auto& fill = theme::colors().of(severity);
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(fill);
  painter.drawRoundedRect(box, 4, 4);
  auto font = theme::font(theme::Type::Secondary);
  font.setWeight(QFont::Bold);
  painter.setFont(font);
  painter.setPen(inkOn(fill));
  painter.drawText(box, Qt::AlignCenter, letter);
  painter.restore();
}

SeverityBadge::SeverityBadge(QWidget* parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }

void SeverityBadge::show(Severity severity, const Speaker& speaker) {
  m_severity = severity;
  m_letter = severityLetter(severity, speaker);
  m_count.clear();
  setAccessibleName(speaker.choice("finding", "severity", record::keyOf(severity)));
  setToolTip(accessibleName());
  updateGeometry();
  update();
}

void SeverityBadge::show(Severity severity, int count, const Speaker& speaker) {
  show(severity, speaker);
  m_count = speaker.number(std::int64_t{count});
  setAccessibleName(accessibleName() + QStringLiteral(": ") + m_count);
  setToolTip(accessibleName());
}

QSize SeverityBadge::sizeHint() const {
  const auto metrics = fontMetrics();
  const int side = sideOf(metrics);
  return {side + (m_count.isEmpty() ? 0 : 8 + metrics.horizontalAdvance(m_count)), side};
}

void SeverityBadge::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const int side = sideOf(fontMetrics());
  paintSeverity(painter, QRectF(0, (height() - side) / 2.0, side, side), m_severity, m_letter);
  painter.setPen(theme::colors().text);
  painter.drawText(rect().adjusted(side + 8, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, m_count);
}

SeverityDelegate::SeverityDelegate(const Speaker& speaker, QObject* parent) : QStyledItemDelegate(parent), m_speaker(speaker) {}

void SeverityDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const auto severity = record::fromKey<Severity>(index.data(RecordModel::KeyRole).toString().toStdString());
  if (!severity) return QStyledItemDelegate::paint(painter, option, index);
  const int side = sideOf(option.fontMetrics);
  const QRectF box(option.rect.left() + 10, option.rect.center().y() - side / 2.0, side, side);
  QStyleOptionViewItem words(option);
  initStyleOption(&words, index);
  const auto* style = option.widget ? option.widget->style() : QApplication::style();
  auto ground = words;
  ground.text.clear();
  style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
  words.rect.setLeft(static_cast<int>(box.right()));
  style->drawControl(QStyle::CE_ItemViewItem, &words, painter, option.widget);
  paintSeverity(*painter, box, *severity, severityLetter(*severity, m_speaker));
}

QSize SeverityDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
  return QStyledItemDelegate::sizeHint(option, index) + QSize(sideOf(option.fontMetrics) + 16, 8);
}

}  // namespace prumo::ui
