// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/due_delegate.h"

#include <QDate>
#include <QLineEdit>

namespace prumo::ui {

namespace {

QString formatOf(const Speaker& speaker) {
  return speaker.language() == kPortuguese ? QStringLiteral("dd/MM/yyyy") : QStringLiteral("MM/dd/yyyy");
}

/// The language's order, with one or two digits, or the ISO form.
QDate dateIn(const Speaker& speaker, const QString& text) {
  const auto loose = speaker.language() == kPortuguese ? QStringLiteral("d/M/yyyy") : QStringLiteral("M/d/yyyy");
  const auto date = QDate::fromString(text, loose);
  return date.isValid() ? date : QDate::fromString(text, Qt::ISODate);
}

}  // namespace

QWidget* DueDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const {
  auto* editor = new QLineEdit(parent);
  editor->setAccessibleName(m_speaker.label("finding", "due"));
  editor->setPlaceholderText(m_speaker.say("kit.date.hint"));
  return editor;
}

void DueDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
  static_cast<QLineEdit*>(editor)->setText(index.data(Qt::EditRole).toDate().toString(formatOf(m_speaker)));
}

void DueDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
  const auto text = static_cast<QLineEdit*>(editor)->text().trimmed();
  const auto date = dateIn(m_speaker, text);
  if (text.isEmpty() || date.isValid()) model->setData(index, date);
}

}  // namespace prumo::ui
