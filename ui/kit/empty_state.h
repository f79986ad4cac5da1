// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QPushButton>
#include <QWidget>

namespace prumo::ui {

/// What a page shows while it has nothing: an icon, what would be here, what to do, and the button that does it.
class EmptyState : public QWidget {
  Q_OBJECT
public:
  explicit EmptyState(const char* icon, QWidget* parent = nullptr);
  /// Without words for the button it is hidden.
  void setWords(const QString& title, const QString& hint, const QString& button = {});

Q_SIGNALS:
  void asked();

protected:
  void changeEvent(QEvent* event) override;

private:
  void drawIcon();
  const char* m_iconName;
  QLabel* m_icon;
  QLabel* m_title;
  QLabel* m_hint;
  QPushButton* m_button;
};

}  // namespace prumo::ui
