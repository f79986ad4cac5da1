// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workspace.h"

#include <QPlainTextEdit>

namespace prumo::ui {

class FaultNote;

/// A field for a few lines of text, as high as they are, that gives out what was typed once: when it is left, or on Ctrl+Return; Escape too.
/// What could not be kept stays, and is given out again when the file is free.
class TextEntry : public QPlainTextEdit {
  Q_OBJECT
public:
  using Keep = std::function<Result<void>(const std::string& text)>;
  TextEntry(Workspace& workspace, Keep keep, QWidget* parent = nullptr);

  /// Stands below it, and says why the text is not kept.
  FaultNote* note() const { return m_note; }
  bool isKept() const;
  /// What the project holds; it does not overwrite what is being typed or could not be kept.
  void setStored(const QString& text);
  /// Gives out what was typed, if it differs from what is stored.
  void commit();
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return {80, sizeHint().height()}; }

Q_SIGNALS:
  /// Left by key: the focus should go back to where the field was opened from.
  void left();

protected:
  void focusOutEvent(QFocusEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  bool event(QEvent* event) override;

private:
  void keepAgain();
  Workspace& m_workspace;
  Keep m_keep;
  FaultNote* m_note;
  QString m_stored;
  QString m_refused;
};

}  // namespace prumo::ui
