// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workspace.h"

#include <QObject>

class QAction;
class QPushButton;

namespace prumo::ui {

class MessageBar;

/// A button that asks where to write a sheet, as XLSX or CSV. A place where a feed or an assessment is read is refused on the message bar.
class SheetButton : public QObject {
  Q_OBJECT
public:
  /// Codes of what is said: on the button and in the dialog, and the names that are suggested.
  struct Words {
    const char* title;
    const char* xlsxName;
    const char* csvName;
  };
  SheetButton(Workspace& workspace, MessageBar& message, Words words, QWidget* parent);

  /// The page places and shows it.
  QPushButton* button() const { return m_button; }

Q_SIGNALS:
  void chosen(const QString& path);

private:
  void ask(const char* name, const QString& filter);
  void say();

  Workspace& m_workspace;
  MessageBar& m_message;
  Words m_words;
  QPushButton* m_button;
  QAction* m_xlsx;
  QAction* m_csv;
};

}  // namespace prumo::ui
