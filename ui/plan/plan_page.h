// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/plan_model.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTableView;

namespace prumo::ui {

class Chip;
class DueDelegate;
class EmptyState;
class PageHeader;
class SeverityDelegate;

/// The action plan: what to do first, who does it and until when, and what of that is not agreed yet.
class PlanPage : public QWidget {
  Q_OBJECT
public:
  explicit PlanPage(Workspace& workspace, QWidget* parent = nullptr);

protected:
  void showEvent(QShowEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

private:
  void build();
  void load();
  void take(const Change& change);
  void catchUp();
  void say();
  void sayGap(Chip* chip, const char* code, int count);
  void fitColumns();
  void goToFinding(const QModelIndex& index);

  Workspace& m_workspace;
  bool m_isStale = false;  ///< the project changed while nobody looked
  PlanModel* m_model;
  PageHeader* m_header;
  Chip* m_owners;
  Chip* m_dates;
  Chip* m_overdue;
  Chip* m_complete;
  QStackedWidget* m_stack;
  QTableView* m_table;
  EmptyState* m_empty;
  SeverityDelegate* m_badges;
  DueDelegate* m_due;
};

}  // namespace prumo::ui
