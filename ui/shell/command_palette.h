// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/actions.h"
#include "ui/shell/workspace.h"

#include <QDialog>

#include <vector>

class QLineEdit;
class QListWidget;

namespace prumo::ui {

/// How well a name answers what was typed: the letters in order, better when they start words and stand together; below 0: not at all.
int fuzzyScore(const QString& typed, const QString& name);

/// Ctrl+K: everything one can do or go to, filtered by what is typed: actions, steps, criteria, findings.
class CommandPalette : public QDialog {
  Q_OBJECT
public:
  CommandPalette(Workspace& workspace, const Actions& actions, QWidget* parent);

protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

private:
  struct Entry {
    QString name;
    QString kind;
    std::function<void()> run;
  };
  void collect(const Actions& actions);
  void collectPlaces();
  void collectFindings();
  void filter();
  void runCurrent();
  Workspace& m_workspace;
  std::vector<Entry> m_entries;
  QLineEdit* m_field;
  QListWidget* m_list;
};

}  // namespace prumo::ui
