// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/findings/findings_filter.h"
#include "ui/shell/workspace.h"

#include <QWidget>

class QAction;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace prumo::ui {

class Card;
class EmptyState;
class FindingDetail;
class FindingsBar;
class PageHeader;
class RiskMatrix;
class SeverityDelegate;

/// The register of findings: what is shown, the table, the finding to edit, and the matrix of severity and likelihood.
class FindingsPage : public QWidget {
  Q_OBJECT
public:
  FindingsPage(Workspace& workspace, std::optional<StepId> step, QWidget* parent = nullptr);

  /// Selects a finding, and lets go of filters that hide it.
  void reveal(const QString& id);

protected:
  void resizeEvent(QResizeEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

private:
  void build();
  void wire();
  void dressColumns();
  void fitColumns();
  void fitSide();
  void load();
  void clear();
  void take(const Change& change);
  void applyChoice();
  void showSelection();
  void updateFigures();
  void say();
  void goTo(const QString& place, const QString& focus);
  void addNew();
  void duplicate();
  void removeSelected();
  void setStatusOfSelected(FindingStatus status);
  void chooseCell(int severity, int likelihood);
  std::vector<int> selectedRows() const;
  std::string stepForNew() const;

  Workspace& m_workspace;
  std::optional<StepId> m_step;
  FindingsModel* m_model;
  FindingsFilter* m_filter;
  PageHeader* m_header;
  FindingsBar* m_bar;
  QStackedWidget* m_stack;
  EmptyState* m_empty;
  EmptyState* m_nothing;
  QSplitter* m_splitter;
  QTableView* m_table;
  QAction* m_remove;
  QStackedWidget* m_tableStack;
  SeverityDelegate* m_badges;
  QWidget* m_side;
  Card* m_matrixCard;
  RiskMatrix* m_matrix;
  FindingDetail* m_detail;
};

}  // namespace prumo::ui
