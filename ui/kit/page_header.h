// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHBoxLayout>
#include <QLabel>
#include <QWidget>

namespace prumo::ui {

/// The top of a page: its title, what it is for, and at the right facts (chips) and buttons.
class PageHeader : public QWidget {
  Q_OBJECT
public:
  explicit PageHeader(QWidget* parent = nullptr);
  void setTitle(const QString& title);
  void setPurpose(const QString& purpose);
  /// Adds a chip or a button at the right.
  void add(QWidget* widget);

private:
  QLabel* m_title;
  QLabel* m_purpose;
  QHBoxLayout* m_right;
};

}  // namespace prumo::ui
