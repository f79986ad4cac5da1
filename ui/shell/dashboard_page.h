// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workspace.h"

#include <QScrollArea>

class QGridLayout;

namespace prumo::ui {

class Card;
class ChartView;
class DashboardFigures;
class PageHeader;

/// The assessment at a glance: maturity, the next best step, open findings, and the charts of the scorecard.
class DashboardPage : public QScrollArea {
  Q_OBJECT
public:
  explicit DashboardPage(Workspace& workspace, QWidget* parent = nullptr);

protected:
  void resizeEvent(QResizeEvent* event) override;

private:
  Card* chartCard(ChartView* chart);
  void goToStep(int index);
  void refresh();
  void place(int width);
  Workspace& m_workspace;
  PageHeader* m_header;
  DashboardFigures* m_figures;
  ChartView* m_radar;
  ChartView* m_bars;
  ChartView* m_severities;
  ChartView* m_coverage;
  QGridLayout* m_charts;
  std::vector<Card*> m_cards;
  int m_columns = 0;
};

}  // namespace prumo::ui
