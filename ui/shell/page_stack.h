// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pages.h"
#include "ui/shell/step_tab.h"

#include <QStackedWidget>

#include <map>

namespace prumo::ui {

/// The pages of the open assessment, each made when it is first asked for and gone when the assessment is closed.
class PageStack : public QStackedWidget {
  Q_OBJECT
public:
  PageStack(Workspace& workspace, const Pages& pages, const std::vector<Step>& steps, QWidget* parent = nullptr);

  /// Shows the page of a place ("step/quality/rules" is the tab "rules" of a step's page); false when there is no such place.
  bool go(const QString& place);
  void clear();
  /// The place something is at, as go() takes it; empty when it is on none of the pages.
  QString placeOf(const QWidget* inside) const;
  /// What is worked on: the page, or the tab of a step's page.
  QWidget* inSight() const;
  /// Puts the keyboard into what is in sight, where its work is done.
  void focusPage();
  /// Whether criteria are in sight: a step's page, at its tab Assess.
  bool isAssessing() const;

Q_SIGNALS:
  /// A step's page turned to another of its tabs.
  void tabShown();
  /// A page was made just now: it has not heard what place was asked for.
  void made();

private:
  QWidget* make(const QString& key);
  Workspace& m_workspace;
  const Pages& m_pages;
  const std::vector<Step>& m_steps;
  std::map<QString, QWidget*> m_made;
};

}  // namespace prumo::ui
