// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/reconciliation/kept.h"
#include "ui/shell/workspace.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;

namespace prumo::ui {

class DifferenceExport;
class EmptyState;
class FindingProposals;
class MessageBar;
class RatingProposals;
class ReconcileForm;
class ReconcileResults;
class WorkBar;

/// What was sent against what arrived: which feeds are compared how, and what the comparisons gave.
class ReconcilePage : public QWidget {
  Q_OBJECT
public:
  explicit ReconcilePage(Workspace& workspace, QWidget* parent = nullptr);

  /// Writes the records of the shown comparison that differ.
  void exportDifferences(const QString& path);

private:
  QLayout* choiceRow();
  QLayout* buttonRow();
  QWidget* choiceCell(QLabel* name, QComboBox* choice);
  void connectParts();
  void connectWorkspace();

  void refresh();
  void showRuns();
  void showRun();
  void showState();
  void say();
  void sayEmpty(std::size_t feeds);

  void begin(bool isNew);
  void take(const quality::Reconciliation& reconciliation);
  void remove();
  void run();
  void keep(const quality::Reconciliation& reconciliation, Result<quality::ReconcileResult> result);
  void write(const Result<quality::KeptReconciliation>& kept);
  void fail(const Error& error);

  Workspace& m_workspace;
  std::vector<quality::Reconciliation> m_all;
  std::optional<quality::Reconciliation> m_current;
  std::vector<quality::ReconciliationRun> m_runList;
  std::filesystem::path m_project;
  std::string m_wanted;  ///< to be shown after the next refresh
  bool m_isNew = false;
  QLabel* m_choiceLabel;
  QComboBox* m_choice;
  QLabel* m_runLabel;
  QComboBox* m_runs;
  QPushButton* m_run;
  QPushButton* m_add;
  QPushButton* m_edit;
  QPushButton* m_remove;
  QLabel* m_summary;
  MessageBar* m_message;
  WorkBar* m_work;
  DifferenceExport* m_export;
  ReconcileForm* m_form;
  ReconcileResults* m_results;
  FindingProposals* m_findings;
  RatingProposals* m_ratings;
  EmptyState* m_empty;
  QScrollArea* m_scroll = nullptr;
};

}  // namespace prumo::ui
