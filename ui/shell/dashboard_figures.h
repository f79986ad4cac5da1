// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/severity_badge.h"
#include "ui/shell/workspace.h"

#include <QWidget>

#include <array>

class QGridLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace prumo::ui {

class Card;

/// The three cards at the top of the dashboard: maturity, next step, open findings.
class DashboardFigures : public QWidget {
  Q_OBJECT
public:
  explicit DashboardFigures(Workspace& workspace, QWidget* parent = nullptr);
  void refresh();

protected:
  void resizeEvent(QResizeEvent* event) override;

private:
  void place(int width);
  void makeMaturity();
  void makeNext();
  void makeFindings();
  void refreshMaturity();
  void refreshNext();
  void refreshFindings();
  void openSuggestions();
  Workspace& m_workspace;
  std::vector<Suggestion> m_suggestions;
  QGridLayout* m_layout;
  int m_columns = 0;
  Card* m_maturity;
  Card* m_next;
  Card* m_findings;
  QPushButton* m_score;
  QLabel* m_of;
  QLabel* m_covered;
  QProgressBar* m_meter;
  QLabel* m_nextTitle;
  QLabel* m_what;
  QLabel* m_why;
  QPushButton* m_open;
  QPushButton* m_others;
  QLabel* m_findingsTitle;
  QPushButton* m_count;
  QLabel* m_maturityTitle;
  std::array<SeverityBadge*, 4> m_badges{};
};

}  // namespace prumo::ui
