// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/room.h"
#include "ui/shell/workspace.h"

#include <QTabWidget>

class QLabel;

namespace prumo::ui {

class CellTableView;
class ChartView;
class RunSummary;

/// What one run left: the first failures of the chosen rule, the lines that could not be read, its summary and its charts.
class RunResults : public QTabWidget {
  Q_OBJECT
public:
  explicit RunResults(Workspace& workspace, QWidget* parent = nullptr);

  void showRun(const quality::QualityRun& run, const std::vector<quality::RuleResult>& results);
  void showRule(const std::string& rule);

Q_SIGNALS:
  /// A rule was picked in a chart.
  void rulePicked(const QString& rule);

private:
  QWidget* failurePage();
  QWidget* rejectPage();
  void sayFailures();
  void sayRejects();
  void sayCharts();
  void say();

  Workspace& m_workspace;
  quality::QualityRun m_run;
  std::vector<quality::RuleResult> m_results;
  std::string m_rule;
  QLabel* m_failureTitle;
  CellTableView* m_failures;
  QLabel* m_failureNote;
  QLabel* m_equation;
  CellTableView* m_rejects;
  QLabel* m_rejectNote;
  RunSummary* m_summary;
  ChartView* m_intervals;
  ChartView* m_pareto;
};

}  // namespace prumo::ui
