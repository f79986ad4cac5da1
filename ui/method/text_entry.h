// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace prumo::ui {

/// A field for a few lines of text, as high as they are, that gives out what was typed once: when it is left, or on Ctrl+Return; Escape too.
class TextEntry : public QPlainTextEdit {
  Q_OBJECT
public:
  explicit TextEntry(QWidget* parent = nullptr);

  /// What the project holds; it does not overwrite what is being typed.
  void setStored(const QString& text);
  /// Gives out what was typed, if it differs from what is stored.
  void commit();
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return {80, sizeHint().height()}; }

Q_SIGNALS:
  void committed(const QString& text);
  /// Left by key: the focus should go back to where the field was opened from.
  void left();

protected:
  void focusOutEvent(QFocusEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  bool event(QEvent* event) override;

private:
  QString m_stored;
};

}  // namespace prumo::ui
