// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/summary.h"
#include "ui/shell/workspace.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace prumo::ui {

class CellTableView;

/// A run by characteristic and for the feed as a whole; every line opens where its numbers come from.
class RunSummary : public QWidget {
  Q_OBJECT
public:
  explicit RunSummary(Workspace& workspace, QWidget* parent = nullptr);
  void show(const std::vector<quality::RuleResult>& results);

private:
  void inspect();
  Workspace& m_workspace;
  std::vector<quality::RuleResult> m_results;
  quality::Summary m_summary;
  CellTableView* m_table;
  QLabel* m_note;
  QPushButton* m_inspect;
};

}  // namespace prumo::ui
