// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/fault_note.h"

#include "ui/kit/looks.h"

#include <algorithm>

namespace prumo::ui {

FaultNote::FaultNote(QWidget* editor) : m_editor(editor) {
  setTextFormat(Qt::PlainText);
  setWordWrap(true);
  setKind(this, "fault");
  hide();
}

void FaultNote::tell(const QString& words) {
  setText(words);
  setVisible(isTold());
  setLook(m_editor, "fault", isTold() ? "true" : "false");
  m_editor->setAccessibleDescription(words);
}

FaultNote* FaultNote::firstIn(const QWidget* parent) {
  const auto notes = parent->findChildren<FaultNote*>();
  const auto found = std::ranges::find_if(notes, &FaultNote::isTold);
  return found == notes.end() ? nullptr : *found;
}

}  // namespace prumo::ui
