// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace prumo::ui {

/// Under an editor: why what stands in it is not in the project. Whoever would close the editor asks for the notes that are told.
class FaultNote : public QLabel {
  Q_OBJECT
public:
  explicit FaultNote(QWidget* editor);

  /// Marks the editor, for those who cannot see it too; without words it is in order again.
  void tell(const QString& words);
  bool isTold() const { return !text().isEmpty(); }
  QWidget* editor() const { return m_editor; }

  /// The first note that is told below a widget, or nullptr.
  static FaultNote* firstIn(const QWidget* parent);

private:
  QWidget* m_editor;
};

}  // namespace prumo::ui
