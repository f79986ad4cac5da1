// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/speaker.h"

#include <QStyledItemDelegate>

namespace prumo::ui {

/// Edits a date as text in the order the language writes it; an empty field takes the date away, anything unreadable changes nothing.
class DueDelegate : public QStyledItemDelegate {
  Q_OBJECT
public:
  explicit DueDelegate(const Speaker& speaker, QObject* parent = nullptr) : QStyledItemDelegate(parent), m_speaker(speaker) {}
  void setSpeaker(const Speaker& speaker) { m_speaker = speaker; }

  QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  void setEditorData(QWidget* editor, const QModelIndex& index) const override;
  void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

private:
  Speaker m_speaker;
};

}  // namespace prumo::ui
