// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/action.h"
#include "ui/shell/workspace.h"

#include <QAbstractTableModel>

namespace prumo::ui {

/// The actions in the order of their worth. Owner and date are edited in place, each as one named edit of the finding.
class PlanModel : public QAbstractTableModel {
  Q_OBJECT
public:
  enum Column { SeverityColumn, ActionColumn, StepColumn, RiskColumn, GainColumn, OwnerColumn, DueColumn, ColumnCount };

  /// How much of the plan is not yet agreed.
  struct Gaps {
    int owners = 0;
    int dates = 0;
    int overdue = 0;
  };

  explicit PlanModel(Workspace& workspace, QObject* parent = nullptr);
  void load();
  void say();
  Gaps gaps() const;
  const Action& actionAt(int row) const { return m_actions[static_cast<std::size_t>(row)]; }

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;
  bool setData(const QModelIndex& index, const QVariant& value, int role) override;

private:
  QString textOf(const Action& action, int column) const;
  bool isMissing(const Action& action, int column) const;
  bool isOverdue(const Action& action) const;
  Workspace& m_workspace;
  std::vector<Action> m_actions;
};

}  // namespace prumo::ui
