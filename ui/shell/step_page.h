// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pages.h"
#include "ui/shell/step_tab.h"

#include <QStackedWidget>
#include <QTabBar>

namespace prumo::ui {

class Chip;
class PageHeader;

/// One step: what it is for, how it stands, and its tabs: Assess, its own workbench, Findings. Tabs are made when first looked at.
class StepPage : public QWidget {
  Q_OBJECT
public:
  StepPage(Workspace& workspace, StepId step, const Pages& pages, std::vector<StepTab> tabs, QWidget* parent = nullptr);
  /// "assess", "findings" or a tab's id; an empty or unknown id leaves the tab as it is.
  void showTab(const QString& id);
  /// The id of the tab something is in.
  QString tabOf(const QWidget* inside) const;
  QWidget* inSight() const { return m_stack->currentWidget(); }
  /// Whether Assess is in sight, the one tab that the inspector stands beside.
  bool isAssessing() const { return m_tabs->currentIndex() == 0; }

Q_SIGNALS:
  void tabMade();
  void tabShown();

private:
  void say();
  void refresh();
  void showIndex(int index);
  QWidget* make(int index);
  Workspace& m_workspace;
  StepId m_step;
  Pages m_pages;
  std::vector<StepTab> m_own;
  PageHeader* m_header;
  Chip* m_score;
  Chip* m_coverage;
  Chip* m_cap;
  QTabBar* m_tabs;
  QStackedWidget* m_stack;
};

}  // namespace prumo::ui
