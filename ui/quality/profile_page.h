// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/quality/feeds.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace prumo::ui {

class CellTableView;
class ChartView;
class ColumnDetails;
class EmptyState;
class FeedChoice;
class MessageBar;
class WorkBar;

/// What a feed holds, column by column.
class ProfilePage : public QWidget {
  Q_OBJECT
public:
  explicit ProfilePage(Workspace& workspace, QWidget* parent = nullptr);

protected:
  void resizeEvent(QResizeEvent* event) override;

private:
  QLayout* topRow();
  void connectParts();
  void refresh();
  void run();
  void take(const quality::Dataset& dataset, Result<quality::Profile> profile);
  void showProfile();
  void showColumn();
  void sayEmpty();
  void say();

  Workspace& m_workspace;
  std::optional<quality::Profile> m_profile;
  FeedChoice* m_feed;
  QLabel* m_summary;
  QLabel* m_pairs;
  QPushButton* m_run;
  MessageBar* m_message;
  WorkBar* m_work;
  CellTableView* m_table;
  ColumnDetails* m_details;
  ChartView* m_chart;
  QWidget* m_content;
  QBoxLayout* m_columns;
  EmptyState* m_empty;
};

}  // namespace prumo::ui
