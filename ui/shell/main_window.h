// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "ui/shell/actions.h"
#include "ui/shell/pages.h"
#include "ui/shell/settings.h"
#include "ui/shell/step_tab.h"
#include "ui/shell/workspace.h"

#include <QMainWindow>

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QToolBar;

namespace prumo::ui {

class MessageBar;
class PageStack;
class Rail;
class StatusLine;
class WelcomePage;

/// What the program gives the window: the pages of other rooms, the steps' tabs, and the sample.
struct WindowParts {
  Pages pages;
  std::vector<Step> steps;
  std::function<Result<void>(const std::filesystem::path& target, std::string_view language, const Job& job)> buildSample;
};

/// The window: it puts the parts beside each other and sends a person from one to the other; the work is theirs.
class MainWindow : public QMainWindow {
  Q_OBJECT
public:
  MainWindow(Workspace& workspace, Settings& settings, WindowParts parts, QWidget* parent = nullptr);
  ~MainWindow() override;

  /// Opens a file; what is wrong with it stands in the message bar, with what can be done.
  void openFile(const QString& path, OpenOptions options = {});
  const Actions& actions() const { return *m_actions; }
  QString place() const { return m_place; }
  void setLanguage(const QString& language);
  void setTheme(const QString& theme);
  void setTextSize(int percent);

protected:
  bool event(QEvent* event) override;
  void closeEvent(QCloseEvent* event) override;
  bool focusNextPrevChild(bool next) override;

private:
  void makeMenus();
  void makeToolBar();
  void makeCentre();
  void listen();
  void run(std::string_view id);
  void say();
  void fillSteps();
  void enable();
  void showProject();
  void showWelcome();
  void go(const QString& place, const QString& focus);
  void fitInspector();
  void showInspector(bool show);
  StepId currentStep() const;
  void tell(const Message& message);
  void tell(const Error& error);
  void settingsChanged();
  void askOpen();
  void askSaveCopy();
  void askEvidence();
  void recoverFile(const QString& path);
  void openSample();
  void newFinding();
  /// Goes on when everything typed is in the file, or the person gives up what is not.
  void leave(const std::function<void()>& then);
  /// Otherwise the person is asked, and may discard it.
  bool isAllKept(const std::function<void()>& ifDiscarded);
  void openPalette();

  Workspace& m_workspace;
  Settings& m_settings;
  WindowParts m_parts;
  Actions* m_actions;
  QString m_place;
  CriterionId m_criterion;  ///< the one last looked at
  bool m_isDiscarding = false;
  MessageBar* m_message = nullptr;
  std::function<void()> m_retell;  ///< says the message once more, in another language
  QStackedWidget* m_root = nullptr;
  WelcomePage* m_welcome = nullptr;
  QSplitter* m_desk = nullptr;
  Rail* m_rail = nullptr;
  PageStack* m_pages = nullptr;
  QWidget* m_inspector = nullptr;
  StatusLine* m_status = nullptr;
  QToolBar* m_toolBar = nullptr;
  QLabel* m_client = nullptr;
  QPushButton* m_search = nullptr;
  std::vector<std::pair<const char*, QMenu*>> m_menus;
  QMenu* m_steps = nullptr;
  std::vector<std::pair<const char*, QPushButton*>> m_buttons;
};

}  // namespace prumo::ui
