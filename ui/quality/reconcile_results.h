// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/quality/reconcile_tables.h"
#include "ui/shell/workspace.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTabWidget;

namespace prumo::ui {

class CellTableView;
class ChartView;
class MessageBar;

/// What one comparison found: the flow, the records behind each of its parts, a record side by side, fields, segments and charts.
class ReconcileResults : public QWidget {
  Q_OBJECT
public:
  explicit ReconcileResults(Workspace& workspace, QWidget* parent = nullptr);

  /// `runs`: all of the reconciliation, the newest first.
  void show(const quality::ReconcileResult& result, const std::vector<quality::ReconciliationRun>& runs);

private:
  QWidget* recordPage();
  QWidget* fieldPage();
  QWidget* segmentPage();
  QWidget* chartPage();
  void fitTabs();
  void openPart(int part);
  void chooseList(const RecordList& list);
  void showList();
  void showRecord();
  void showSegment();
  QString facts() const;
  void showCharts();
  void say();

  Workspace& m_workspace;
  quality::ReconcileResult m_result;
  std::vector<quality::ReconciliationRun> m_runs;
  std::vector<RecordList> m_lists;
  QLabel* m_notices;
  ChartView* m_flow;
  QLabel* m_facts;
  QTabWidget* m_tabs;
  QLabel* m_listLabel;
  QComboBox* m_list;
  QLabel* m_note;
  CellTableView* m_records;
  QLabel* m_recordTitle;
  CellTableView* m_record;
  QLabel* m_fatesTitle;
  CellTableView* m_fates;
  QLabel* m_fieldsTitle;
  CellTableView* m_fields;
  CellTableView* m_segments;
  QLabel* m_segmentTitle;
  CellTableView* m_segmentFields;
  std::vector<ChartView*> m_charts;  ///< fields, differences, delay, segments, trend
};

}  // namespace prumo::ui
