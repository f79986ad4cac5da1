// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/probe/table.h"
#include "ui/shell/workspace.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace prumo::ui {

class CellTableView;
class ChartView;
class EmptyState;

/// The probes of a contact point: one a row, the trend of their times, and all that the chosen one found. Whether it may be probed, and a way to
/// take that back.
class ProbesView : public QWidget {
  Q_OBJECT
public:
  explicit ProbesView(Workspace& workspace, QWidget* parent = nullptr);
  /// Of that contact point; nothing: none.
  void show(const std::optional<contacts::ContactPoint>& contact);

Q_SIGNALS:
  void probeAsked();
  void exportAsked();

private:
  void build();
  void fillTable();
  void showChosen();
  void showTrend();
  void say();
  Workspace& m_workspace;
  std::optional<contacts::ContactPoint> m_contact;
  std::vector<contacts::KeptProbe> m_probes;  ///< newest first
  std::int64_t m_older = 0;                   ///< those that are not shown
  EmptyState* m_empty;
  QLabel* m_title;
  QLabel* m_allowed;
  QPushButton* m_withdraw;
  QPushButton* m_export;
  CellTableView* m_table;
  QLabel* m_note;
  QLabel* m_found;
  CellTableView* m_chain;
  ChartView* m_trend;
};

}  // namespace prumo::ui
