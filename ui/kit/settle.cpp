// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/settle.h"

#include <QApplication>
#include <QPointer>
#include <QWidget>

namespace prumo::ui {

void settleEditor() {
  const QPointer<QWidget> editor = QApplication::focusWidget();
  if (!editor) return;
  editor->clearFocus();
  if (editor && editor->isVisible() && !QApplication::focusWidget()) editor->setFocus(Qt::OtherFocusReason);
}

}  // namespace prumo::ui
