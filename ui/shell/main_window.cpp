// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/kit/looks.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/qt_words.h"
#include "ui/kit/settle.h"
#include "ui/kit/wheel_guard.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/rail.h"
#include "ui/shell/recent.h"
#include "ui/shell/status_line.h"
#include "ui/shell/tab_order.h"
#include "ui/shell/task_runner.h"
#include "ui/shell/welcome_page.h"

#include <QApplication>
#include <QCloseEvent>
#include <QMenuBar>
#include <QScreen>
#include <QSplitter>
#include <QToolBar>

namespace prumo::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kUsual{1280, 800};
constexpr QSize kSmallest{1000, 640};
constexpr int kLeastPage = 360;
constexpr int kRoomyLetters = 105;  ///< a window as wide as so many letters has room for the inspector and the whole search button
constexpr QSize kFrame{4, 36};  ///< about what the system draws around a window

}  // namespace

MainWindow::MainWindow(Workspace& workspace, Settings& settings, WindowParts parts, QWidget* parent)
    : QMainWindow(parent), m_workspace(workspace), m_settings(settings), m_parts(std::move(parts)),
      m_actions(new Actions([this](const char* id) { run(id); }, this)) {
  setContextMenuPolicy(Qt::NoContextMenu);
  qApp->installEventFilter(new WheelGuard(this));
  makeMenus();
  makeToolBar();
  makeCentre();
  m_status = new StatusLine(workspace);
  setStatusBar(m_status);
  listen();
  resize((screen()->availableSize() - kFrame).boundedTo(kUsual).expandedTo(kSmallest));
  restoreGeometry(settings.get(Settings::Key::Geometry).toByteArray());
  say();
  workspace.isOpen() ? showProject() : showWelcome();
}

/// A window may go without having been closed; its pages still can give out what is typed in them.
MainWindow::~MainWindow() { settleEditor(); }

void MainWindow::makeMenus() {
  QMenu* menu = nullptr;
  for (const auto& info : actionTable()) {
    if (m_menus.empty() || std::string_view{m_menus.back().first} != info.menu) {
      if (std::string_view{info.menu} == "shell.menu.view") m_steps = menuBar()->addMenu(QString());
      menu = menuBar()->addMenu(QString());
      m_menus.emplace_back(info.menu, menu);
    }
    if (info.startsGroup) menu->addSeparator();
    menu->addAction(m_actions->action(info.id));
    addAction(m_actions->action(info.id));
  }
  m_client = label(LabelKind::Secondary);
  m_client->setContentsMargins(0, 6, 16, 0);
  menuBar()->setCornerWidget(m_client);
}

void MainWindow::makeToolBar() {
  m_toolBar = addToolBar(QString());
  m_toolBar->setMovable(false);
  m_toolBar->setObjectName(u"tools"_s);
  auto* box = new QWidget;
  auto* layout = new QHBoxLayout(box);
  layout->setContentsMargins(12, 6, 12, 6);
  layout->setSpacing(6);
  const auto add = [&](const char* id, QPushButton* button) {
    m_buttons.emplace_back(id, button);
    layout->addWidget(button);
    auto* action = m_actions->action(id);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, [button, action] { button->setEnabled(action->isEnabled()); });
  };
  add("undo", foldingButton("undo"));
  add("redo", foldingButton("redo"));
  add("new_finding", plainButton("add"));
  add("import_evidence", plainButton("import"));
  add("report", primaryButton("report"));
  layout->addStretch(1);
  m_search = plainButton("search");
  m_search->setMinimumWidth(120);
  m_search->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
  setLook(m_search, "place", "start");
  layout->addWidget(m_search);
  connect(m_search, &QPushButton::clicked, this, &MainWindow::openPalette);
  box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  m_toolBar->addWidget(box);
}

void MainWindow::makeCentre() {
  auto* centre = new QWidget;
  auto* layout = bare<QVBoxLayout>(0);
  centre->setLayout(layout);
  m_message = new MessageBar;
  m_root = new QStackedWidget;
  m_welcome = new WelcomePage(m_workspace, m_settings);
  m_desk = new QSplitter;
  m_desk->setChildrenCollapsible(false);
  m_desk->setHandleWidth(1);
  setKind(m_desk, "desk");
  m_pages = new PageStack(m_workspace, m_parts.pages, m_parts.steps);
  m_pages->setMinimumWidth(kLeastPage);
  m_desk->addWidget(m_pages);
  m_root->addWidget(m_welcome);
  m_root->addWidget(m_desk);
  layout->addWidget(m_message);
  layout->addWidget(m_root, 1);
  setCentralWidget(centre);
}

void MainWindow::listen() {
  connect(&m_workspace, &Workspace::settling, this, settleEditor);
  connect(&m_workspace, &Workspace::opened, this, &MainWindow::showProject);
  connect(&m_workspace, &Workspace::closed, this, &MainWindow::showWelcome);
  connect(&m_workspace, &Workspace::changed, this, &MainWindow::enable);
  connect(&m_workspace, &Workspace::languageChanged, this, &MainWindow::say);
  connect(&m_workspace, &Workspace::placeAsked, this, &MainWindow::go);
  connect(&m_workspace, &Workspace::told, this, qOverload<const Message&>(&MainWindow::tell));
  connect(&m_workspace, &Workspace::failed, this, qOverload<const Error&>(&MainWindow::tell));
  connect(m_pages, &PageStack::tabShown, this, &MainWindow::fitInspector);
  connect(&m_workspace, &Workspace::derivationInspected, this, [this] { showInspector(true); });
  connect(&m_workspace, &Workspace::criterionInspected, this, [this](const StepId&, const CriterionId& criterion) { m_criterion = criterion; });
  connect(m_status, &StatusLine::languageChosen, this, &MainWindow::setLanguage);
  connect(m_welcome, &WelcomePage::newAsked, m_actions->action("new"), &QAction::trigger);
  connect(m_welcome, &WelcomePage::openAsked, m_actions->action("open"), &QAction::trigger);
  connect(m_welcome, &WelcomePage::sampleAsked, m_actions->action("sample"), &QAction::trigger);
  connect(m_welcome, &WelcomePage::chosen, this, [this](const QString& path) { openFile(path); });
}

void MainWindow::say() {
  const auto& speaker = m_workspace.speaker();
  speakQt(speaker.language());
  m_actions->say(speaker);
  for (const auto& [code, menu] : m_menus) menu->setTitle(speaker.say(code));
  m_steps->setTitle(speaker.say("shell.menu.steps"));
  m_message->setCloseWords(speaker.say("shell.message.close"));
  if (m_message->isVisible() && m_retell) {
    const auto retell = m_retell;
    retell();
  }
  m_toolBar->setWindowTitle(speaker.say("shell.tools"));
  const bool isRoomy = width() >= kRoomyLetters * fontMetrics().averageCharWidth();
  setWords(m_search, isRoomy ? speaker.say("shell.find") + u"  Ctrl+K"_s : u"Ctrl+K"_s, speaker.say("shell.find"));
  m_search->setAccessibleName(speaker.say("shell.find") + u"  Ctrl+K"_s);
  setWindowTitle(u"Prumo"_s);
  m_client->hide();
  m_steps->clear();
  m_steps->menuAction()->setVisible(m_workspace.isOpen());
  if (m_workspace.isOpen()) {
    const auto& head = m_workspace.assessment();
    m_client->setText(QString::fromStdString(head.client + " × " + head.supplier));
    m_client->show();  // a menu bar measures its corner only when that appears
    setWindowTitle(m_client->text() + u" – Prumo"_s);
    fillSteps();
  }
  enable();
}

void MainWindow::fillSteps() {
  int position = 0;
  for (const auto& step : m_workspace.method().steps) {
    const auto place = u"step/"_s + QString::fromStdString(step.id.text);
    auto* action = m_steps->addAction(m_workspace.speaker().say(Text{step.name}), this, [this, place] { m_workspace.show(place); });
    action->setShortcut(stepShortcut(position++));
  }
}

void MainWindow::enable() {
  const bool isOpen = m_workspace.isOpen();
  const bool isWritable = isOpen && !m_workspace.project().isReadOnly();
  const auto entryOf = [&](auto&& next) -> std::optional<HistoryEntry> {
    if (!isWritable) return {};
    auto entry = next();
    return entry ? *entry : std::nullopt;
  };
  const auto undo = entryOf([this] { return m_workspace.project().nextUndo(); });
  const auto redo = entryOf([this] { return m_workspace.project().nextRedo(); });
  m_actions->enable([&](Needs needs) {
    switch (needs) {
      case Needs::Open: return isOpen;
      case Needs::Writable: return isWritable;
      case Needs::Undo: return undo.has_value();
      case Needs::Redo: return redo.has_value();
      case Needs::Nothing: break;
    }
    return true;
  });
  m_actions->action("sample")->setEnabled(static_cast<bool>(m_parts.buildSample));
  const auto& speaker = m_workspace.speaker();
  const auto name = [&](const char* id, const std::optional<HistoryEntry>& entry) {
    const auto words = speaker.say(id == std::string_view{"undo"} ? "shell.undo" : "shell.redo");
    m_actions->action(id)->setText(entry ? words + u": "_s + speaker.say(entry->label) : words);
  };
  name("undo", undo);
  name("redo", redo);
  for (const auto& [id, button] : m_buttons) {
    const auto code = std::find_if(actionTable().begin(), actionTable().end(), [id = id](const ActionInfo& one) { return std::string_view{one.id} == id; });
    setWords(button, speaker.say(code->text), m_actions->action(id)->text());
    button->setEnabled(m_actions->action(id)->isEnabled());
  }
}

void MainWindow::showProject() {
  delete std::exchange(m_rail, nullptr);
  delete std::exchange(m_inspector, nullptr);
  m_pages->clear();
  m_rail = new Rail(m_workspace);
  m_desk->insertWidget(0, m_rail);
  if (m_parts.pages.inspector) {
    m_inspector = m_parts.pages.inspector(m_workspace);
    m_inspector->hide();
    m_desk->addWidget(m_inspector);
  }
  m_desk->setStretchFactor(1, 1);
  const int rail = std::max(200, std::min(272, width() / 4));
  m_desk->setSizes({rail, width() - rail - 272, 272});
  m_root->setCurrentWidget(m_desk);
  m_toolBar->show();
  m_welcome->showForm(false);
  m_message->hide();
  remember(m_settings, m_workspace);
  say();
  if (m_workspace.project().isReadOnly()) tell(m_workspace.project().readOnlyReason());
  m_workspace.show(u"dashboard"_s);
  m_rail->focusPlace();
}

void MainWindow::showWelcome() {
  m_pages->clear();
  delete std::exchange(m_rail, nullptr);
  delete std::exchange(m_inspector, nullptr);
  m_toolBar->hide();
  m_place.clear();
  m_welcome->refresh();
  m_root->setCurrentWidget(m_welcome);
  say();
}

void MainWindow::go(const QString& place, const QString& focus) {
  if (!m_workspace.isOpen()) return;
  bool isNew = false;
  const auto heard = connect(m_pages, &PageStack::made, this, [&isNew] { isNew = true; });
  const auto* before = m_pages->inSight();
  const bool isFromRail = m_rail->isOn(place);
  const bool isThere = m_pages->go(place);
  disconnect(heard);
  if (!isThere) return;
  if (m_pages->inSight() != before && !isFromRail) m_pages->focusPage();
  m_place = place;
  m_rail->setPlace(place);
  fitInspector();
  // A page made just now was not there to hear where it should go.
  if (isNew && !focus.isEmpty()) QMetaObject::invokeMethod(this, [this, place, focus] { m_workspace.show(place, focus); }, Qt::QueuedConnection);
}

/// Beside criteria only, so that a step's other tabs have the whole width, and where both can be read.
void MainWindow::fitInspector() {
  const bool isRoomy = width() >= kRoomyLetters * fontMetrics().averageCharWidth();
  showInspector(isRoomy && m_pages->isAssessing() && m_settings.get(Settings::Key::Inspector).toBool());
}

void MainWindow::showInspector(bool show) {
  if (m_inspector) m_inspector->setVisible(show);
}

bool MainWindow::event(QEvent* event) {
  const bool isHeard = QMainWindow::event(event);
  if (event->type() == QEvent::ThemeChange) followSystem(m_settings);
  return isHeard;
}

/// A page is made when it is first looked at, after what stands to the right of it.
bool MainWindow::focusNextPrevChild(bool next) {
  return moveFocus(this, {m_toolBar, m_message, m_rail, m_pages, m_inspector, m_status}, next) || QMainWindow::focusNextPrevChild(next);
}

void MainWindow::closeEvent(QCloseEvent* event) {
  const auto discard = [this] { m_isDiscarding = true, close(); };
  if (!std::exchange(m_isDiscarding, false) && !isAllKept(discard)) return event->ignore();
  m_settings.set(Settings::Key::Geometry, saveGeometry());
  if (m_workspace.isOpen()) remember(m_settings, m_workspace);
  m_workspace.tasks().cancelAll();
  QMainWindow::closeEvent(event);
}

}  // namespace prumo::ui
