// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/trend.h"
#include "ui/shell/workspace.h"

#include <QTabWidget>

class QLabel;

namespace prumo::ui {

class CellTableView;
class ChartView;
class RowNeighbours;
class RunComparison;
class RunSummary;

/// What one run left: the first failures of the chosen rule, the lines that could not be read, its summary and its charts.
class RunResults : public QTabWidget {
  Q_OBJECT
public:
  explicit RunResults(Workspace& workspace, QWidget* parent = nullptr);

  /// `runs`: all of the feed, the newest first; `course`: the newest with their results, the oldest first.
  void showRun(const quality::QualityRun& run, const std::vector<quality::RuleResult>& results, const std::vector<quality::QualityRun>& runs,
               const std::vector<quality::RunResultsAt>& course);
  /// The run against an earlier one; nothing where it is the first.
  const std::optional<quality::Comparison>& comparison() const;
  void showRule(const std::string& rule);

Q_SIGNALS:
  /// A rule was picked in a chart.
  void rulePicked(const QString& rule);
  /// The run is compared with another one now.
  void comparisonChosen();

private:
  QWidget* failurePage();
  QWidget* rejectPage();
  QWidget* chartPage();
  void lookAround(const QString& row);
  void sayFailures();
  void sayRejects();
  void sayCharts();
  void sayTrend();
  void say();

  Workspace& m_workspace;
  quality::QualityRun m_run;
  std::vector<quality::RuleResult> m_results;
  std::vector<quality::RunResultsAt> m_course;
  std::string m_rule;
  std::vector<quality::FailingRow> m_rows;  ///< of the chosen rule
  QLabel* m_failureTitle;
  CellTableView* m_failures;
  QLabel* m_failureNote;
  RowNeighbours* m_neighbours;
  QLabel* m_equation;
  CellTableView* m_rejects;
  QLabel* m_rejectNote;
  RunSummary* m_summary;
  RunComparison* m_comparison;
  ChartView* m_intervals;
  ChartView* m_pareto;
  ChartView* m_trend;
  ChartView* m_trendOfAll;
};

}  // namespace prumo::ui
