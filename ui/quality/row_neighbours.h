// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/neighbours.h"
#include "ui/shell/workspace.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace prumo::ui {

class CellTableView;
class MessageBar;
class WorkBar;

/// A failing row where it stands in its source, read again from there by a worker, with the rows around it.
class RowNeighbours : public QWidget {
  Q_OBJECT
public:
  explicit RowNeighbours(Workspace& workspace, QWidget* parent = nullptr);

  /// Reads and shows it; `columns`: those of the rule, joined, whose cells are marked.
  void look(const quality::QualityRun& run, const quality::FailingRow& row, const std::string& columns);
  void clear();

private:
  void show(const Result<quality::Neighbours>& found);
  void say();
  Workspace& m_workspace;
  quality::FailingRow m_row;
  std::string m_columns;
  std::string m_file;
  std::optional<quality::Neighbours> m_found;
  WorkBar* m_work;
  MessageBar* m_message;
  QWidget* m_card;
  QLabel* m_title;
  QPushButton* m_close;
  CellTableView* m_table;
  QLabel* m_note;
};

}  // namespace prumo::ui
