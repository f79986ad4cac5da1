// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/method/text_entry.h"

#include <QKeyEvent>

#include <algorithm>

namespace prumo::ui {

TextEntry::TextEntry(QWidget* parent) : QPlainTextEdit(parent) {
  setTabChangesFocus(true);
  setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  connect(this, &QPlainTextEdit::textChanged, this, &QWidget::updateGeometry);
}

void TextEntry::setStored(const QString& text) {
  const bool typing = hasFocus() && toPlainText() != m_stored;
  m_stored = text;
  if (!typing && toPlainText() != text) setPlainText(text);
}

void TextEntry::commit() {
  const auto text = toPlainText().trimmed();
  if (text == m_stored) return;
  m_stored = text;
  Q_EMIT committed(text);
}

QSize TextEntry::sizeHint() const {
  const int lines = std::clamp(blockCount(), 2, 10);
  return {240, lines * fontMetrics().lineSpacing() + 2 * static_cast<int>(document()->documentMargin()) + 12};
}

void TextEntry::focusOutEvent(QFocusEvent* event) {
  QPlainTextEdit::focusOutEvent(event);
  if (event->reason() != Qt::PopupFocusReason) commit();
}

void TextEntry::keyPressEvent(QKeyEvent* event) {
  const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (event->key() != Qt::Key_Escape && !(enter && event->modifiers() == Qt::ControlModifier)) return QPlainTextEdit::keyPressEvent(event);
  commit();
  Q_EMIT left();
}

/// Undo and redo belong to the text while there is something to take back in it, to the project otherwise.
bool TextEntry::event(QEvent* event) {
  if (event->type() == QEvent::ShortcutOverride) {
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->matches(QKeySequence::Undo) && !document()->isUndoAvailable()) return event->ignore(), false;
    if (key->matches(QKeySequence::Redo) && !document()->isRedoAvailable()) return event->ignore(), false;
  }
  return QPlainTextEdit::event(event);
}

}  // namespace prumo::ui
