// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QLabel>
#include <QVBoxLayout>

namespace prumo::ui {

/// A white panel with a thin border and round corners; its content goes into body().
class Card : public QFrame {
  Q_OBJECT
public:
  explicit Card(QWidget* parent = nullptr);

  /// An empty text hides the line.
  void setTitle(const QString& title);
  void setCaption(const QString& caption);
  /// Drawn with the accent's border: the card a person works on.
  void setCurrent(bool current);
  QVBoxLayout* body() const { return m_body; }

private:
  QLabel* m_title;
  QLabel* m_caption;
  QVBoxLayout* m_body;
};

}  // namespace prumo::ui
