// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/method/text_entry.h"

#include "ui/kit/fault_note.h"

#include <QKeyEvent>

#include <algorithm>

namespace prumo::ui {

TextEntry::TextEntry(Workspace& workspace, Keep keep, QWidget* parent)
    : QPlainTextEdit(parent), m_workspace(workspace), m_keep(std::move(keep)), m_note(new FaultNote(this)) {
  setTabChangesFocus(true);
  setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  connect(this, &QPlainTextEdit::textChanged, this, &QWidget::updateGeometry);
  connect(&workspace, &Workspace::keepAgain, this, &TextEntry::keepAgain);
  connect(&workspace, &Workspace::languageChanged, this, &TextEntry::keepAgain);
}

bool TextEntry::isKept() const { return !m_note->isTold(); }

void TextEntry::setStored(const QString& text) {
  const bool isTyped = (hasFocus() || !isKept()) && toPlainText() != m_stored;
  m_stored = text;
  if (!isTyped && toPlainText() != text) setPlainText(text);
}

void TextEntry::commit() {
  const auto text = toPlainText().trimmed();
  const auto kept = text == m_stored ? Result<void>{} : m_keep(text.toStdString());
  const auto& speaker = m_workspace.speaker();
  m_note->tell(kept ? QString{} : speaker.say(Message{"kit.form.not_kept", {{"reason", speaker.say(kept.error()).toStdString()}}}));
  (kept ? m_stored : m_refused) = text;
}

/// Unless it is being changed.
void TextEntry::keepAgain() {
  if (!isKept() && toPlainText().trimmed() == m_refused) commit();
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
