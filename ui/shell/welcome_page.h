// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/settings.h"
#include "ui/shell/workspace.h"

#include <QStackedWidget>
#include <QWidget>

class QLabel;
class QPushButton;

namespace prumo::ui {

class Card;
class NewAssessment;
class RecentList;

/// The first page: recent projects, new, open, sample, and how it works.
class WelcomePage : public QWidget {
  Q_OBJECT
public:
  WelcomePage(Workspace& workspace, Settings& settings, QWidget* parent = nullptr);
  /// Reads the list of recent projects again.
  void refresh();
  /// Shows the form of a new assessment, or the list again.
  void showForm(bool form);

Q_SIGNALS:
  void newAsked();
  void openAsked();
  void sampleAsked();
  void chosen(const QString& path);

protected:
  void changeEvent(QEvent* event) override;

private:
  QWidget* makeLeft();
  QWidget* makeRight();
  void say();
  void drawLogo();
  Workspace& m_workspace;
  Settings& m_settings;
  QStackedWidget* m_right;
  QLabel* m_logo;
  QLabel* m_tagline;
  QLabel* m_privacy;
  QPushButton* m_new;
  QPushButton* m_open;
  QPushButton* m_sample;
  QLabel* m_recentTitle;
  RecentList* m_recent;
  QLabel* m_none;
  QLabel* m_howTitle;
  std::vector<Card*> m_how;
  NewAssessment* m_form = nullptr;
};

}  // namespace prumo::ui
