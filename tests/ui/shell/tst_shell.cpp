// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/platform.h"
#include "core/quality/room.h"
#include "ui/findings/pages.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/theme.h"
#include "ui/method/inspector.h"
#include "ui/method/pages.h"
#include "ui/plan/pages.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/history_model.h"
#include "ui/shell/main_window.h"
#include "ui/shell/new_assessment.h"
#include "ui/shell/rail.h"
#include "ui/shell/recent.h"
#include "ui/shell/step_page.h"
#include "ui/shell/task_runner.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QLabel>
#include <QLibraryInfo>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QProxyStyle>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QStatusBar>
#include <QStyleFactory>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QToolBar>

#include <thread>

using namespace prumo;
using namespace prumo::ui;
using namespace Qt::StringLiterals;

namespace {

/// A window on an assessment of its own.
struct Desk {
  QTemporaryDir folder;
  Settings settings{folder.filePath(u"settings.ini"_s)};
  Workspace workspace{{.name = "Ana"}, {quality::room()}, "pt-BR"};
  MainWindow window{workspace, settings, {.pages = {.assess = makeAssessPage, .findings = makeFindingsPage, .plan = makePlanPage, .inspector = makeInspector}}};

  QString path() const { return folder.filePath(u"a.prumo"_s); }
  bool create() {
    Assessment head;
    head.client = "Loja Exemplo";
    head.supplier = "Fornecedor Exemplo";
    head.language = "pt-BR";
    head.started = "2026-11-23";
    const auto method = ownMethod();
    if (!method || !workspace.create(platform::pathFromUtf8(path().toStdString()), head, *method)) return false;
    window.show();
    return true;
  }
  bool addFinding(const char* title, Severity severity) {
    Finding finding{.id = newUuid(), .step = "quality", .title = title, .severity = severity};
    return workspace.edit({"shell.new_finding", {}}, [&finding](Transaction& edit) { return edit.insert(finding); });
  }
  RailButton* rail(const QString& name) const {
    for (auto* button : window.findChildren<RailButton*>()) {
      if (button->accessibleName() == name) return button;
    }
    return nullptr;
  }
  QString words() const { return window.findChild<MessageBar*>()->words(); }
  QPushButton* messageButton(const QString& words) const {
    const auto buttons = window.findChild<MessageBar*>()->findChildren<QPushButton*>();
    const auto found = std::ranges::find(buttons, words, [](const QPushButton* button) { return button->text(); });
    return found == buttons.end() ? nullptr : *found;
  }
};

/// A system that has gone over to the other scheme.
struct TurnedStyle : QProxyStyle {
  TurnedStyle() : QProxyStyle(u"Fusion"_s) {}
  QPalette standardPalette() const override {
    auto palette = QProxyStyle::standardPalette();
    const auto window = palette.color(QPalette::Window);
    palette.setColor(QPalette::Window, palette.color(QPalette::WindowText));
    palette.setColor(QPalette::WindowText, window);
    return palette;
  }
};

bool isControl(QAccessible::Role role) {
  return role == QAccessible::PushButton || role == QAccessible::EditableText || role == QAccessible::ComboBox || role == QAccessible::Table ||
         role == QAccessible::List || role == QAccessible::PageTab || role == QAccessible::CheckBox || role == QAccessible::RadioButton;
}

void collectUnnamed(QAccessibleInterface* node, QStringList& unnamed) {
  if (!node || node->state().invisible) return;
  const auto name = node->text(QAccessible::Name);
  if (isControl(node->role()) && name.isEmpty() && node->object()) unnamed << QString::fromLatin1(node->object()->metaObject()->className());
  for (int i = 0; i < node->childCount(); ++i) collectUnnamed(node->child(i), unnamed);
}

}  // namespace

class TestShell : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void tabGoesFromTheStepsToThePageToTheInspector() {
    Desk desk;
    QVERIFY(desk.create());
    desk.window.resize(1500, 900);
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    desk.workspace.show(u"step/quality/assess"_s);
    auto* rail = desk.window.findChild<Rail*>();
    auto* pages = desk.window.findChild<PageStack*>();
    const auto regionNow = [&] {
      auto* at = desk.window.focusWidget();
      return rail->isAncestorOf(at) ? u"steps"_s : pages->isAncestorOf(at) ? u"page"_s : desk.window.statusBar()->isAncestorOf(at) ? u"status"_s : at->inherits("QPushButton") && desk.window.findChild<QToolBar*>()->isAncestorOf(at) ? u"tools"_s : u"inspector"_s;
    };
    rail->focusPlace();
    const auto around = [&](Qt::KeyboardModifiers modifiers) {
      auto* first = desk.window.focusWidget();
      QStringList regions;
      for (int i = 0; i < 500; ++i) {
        if (regions.isEmpty() || regions.last() != regionNow()) regions << regionNow();
        QTest::keyClick(desk.window.focusWidget(), modifiers ? Qt::Key_Backtab : Qt::Key_Tab, modifiers);
        if (desk.window.focusWidget() == first) return regions;
      }
      return QStringList{u"never came around, but stays at "_s + QLatin1StringView(desk.window.focusWidget()->metaObject()->className()) + u' ' + desk.window.focusWidget()->accessibleName()};
    };
    auto forward = around({});
    if (forward.last() == u"steps") forward.removeLast();  // it began among them
    QCOMPARE(forward.join(u' '), u"steps page inspector status tools"_s);
    auto back = around(Qt::ShiftModifier);
    if (back.last() == u"steps") back.removeLast();
    QCOMPARE(back.join(u' '), u"steps tools status inspector page"_s);
  }

  void initTestCase() {
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    theme::apply(Scheme::Light);
  }

  void theWindowOpensOnTheDashboardAndTheRailLeadsEverywhere() {
    Desk desk;
    QVERIFY(desk.create());
    QCOMPARE(desk.window.place(), u"dashboard"_s);
    for (const auto& step : desk.workspace.method().steps) {
      auto* button = desk.rail(QString::fromStdString(step.name.pt));
      QVERIFY(button);
      button->click();
      QCOMPARE(desk.window.place(), u"step/"_s + QString::fromStdString(step.id.text));
    }
    desk.workspace.show(u"nowhere/at/all"_s);
    QVERIFY(desk.window.place().startsWith(u"step/"_s));
  }

  void anEditIsTakenBackAndDoneAgainByKeyAndNamed() {
    Desk desk;
    QVERIFY(desk.create());
    auto* undo = desk.window.actions().action("undo");
    QVERIFY(desk.addFinding("SKU", Severity::Critical));
    QVERIFY(undo->text().contains(u": "_s));
    QCOMPARE(desk.workspace.scorecard().open[3], 1);
    undo->trigger();
    QCOMPARE(desk.workspace.scorecard().open[3], 0);
    desk.window.actions().action("redo")->trigger();
    QCOMPARE(desk.workspace.scorecard().open[3], 1);
  }

  void languageAndThemeSwitchWhileTheWindowIsOpen() {
    Desk desk;
    QVERIFY(desk.create());
    const auto portuguese = desk.window.actions().action("dashboard")->text();
    desk.window.setLanguage(u"en"_s);
    QCOMPARE(desk.window.actions().action("dashboard")->text(), u"Dashboard"_s);
    QVERIFY(desk.rail(u"Findings"_s));
    QCOMPARE(desk.settings.text(Settings::Key::Language), u"en"_s);
    desk.window.setTheme(u"dark"_s);
    QCOMPARE(theme::scheme(), Scheme::Dark);
    desk.window.setTheme(u"light"_s);
    QCOMPARE(theme::scheme(), Scheme::Light);
    QVERIFY(!portuguese.isEmpty());
  }

  void aThemeLeftToTheSystemFollowsItWhileTheProgramRuns() {
    Desk desk;
    desk.settings.set(Settings::Key::Theme, u"system"_s);
    applyLooks(desk.settings);
    const auto before = theme::scheme();
    QApplication::setStyle(new TurnedStyle);
    QEvent change(QEvent::ThemeChange);
    QCoreApplication::sendEvent(&desk.window, &change);
    const auto after = theme::scheme();
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    theme::apply(Scheme::Light);
    QVERIFY(before != after);
  }
  void everyNameInTheRailIsReadWhole() {
    Desk desk;
    QVERIFY(desk.create());
    for (const double scale : {1.0, 1.5}) {
      theme::setTextScale(scale);
      desk.window.resize(1024, 700);
      QTest::qWait(20);
      QVERIFY2(desk.window.minimumSizeHint().width() <= 1024, qPrintable(QString::number(desk.window.minimumSizeHint().width())));
      auto* name = desk.rail(u"Processos existentes e ausentes"_s);
      QVERIFY(name->heightFor(name->width()) > name->heightFor(2000));
      for (const auto* button : desk.window.findChildren<RailButton*>()) QVERIFY2(button->height() >= button->heightFor(button->width()), qPrintable(button->text()));
    }
    theme::setTextScale(1);
  }
  void oneFindingIsSaidInTheSingular() {
    Desk desk;
    QVERIFY(desk.create());
    QVERIFY(desk.addFinding("SKU", Severity::Critical));
    const auto says = [&desk](const QString& words) {
      const auto labels = desk.window.statusBar()->findChildren<QLabel*>();
      return std::ranges::any_of(labels, [&words](const QLabel* label) { return label->text() == words; });
    };
    QVERIFY(says(u"1 achado, 1 crítico"_s));
    QVERIFY(desk.addFinding("GTIN", Severity::Low));
    QVERIFY(says(u"2 achados, 1 crítico"_s));
  }
  void theInspectorStandsBesideCriteriaOnly() {
    Desk desk;
    QVERIFY(desk.create());
    const auto isShown = [&desk] { return desk.window.findChild<Inspector*>()->isVisible(); };
    desk.workspace.show(u"step/quality/assess"_s);
    QVERIFY(isShown());
    desk.workspace.show(u"step/quality/findings"_s);
    QVERIFY(!isShown());
    desk.window.findChild<StepPage*>()->showTab(u"assess"_s);
    QVERIFY(isShown());
  }
  void everyStepHasItsKeyAndTheMenuTellsIt() {
    Desk desk;
    QVERIFY(desk.create());
    const auto& steps = desk.workspace.method().steps;
    for (std::size_t i = 0; i < steps.size(); ++i) {
      const auto key = stepShortcut(static_cast<int>(i));
      QVERIFY(!key.isEmpty());
      const auto actions = desk.window.menuBar()->findChildren<QAction*>();
      const auto found = std::ranges::find(actions, key, [](const QAction* action) { return action->shortcut(); });
      QVERIFY(found != actions.end());
      (*found)->trigger();
      QCOMPARE(desk.window.place(), u"step/"_s + QString::fromStdString(steps[i].id.text));
    }
  }
  void theClientStandsInFullBesideTheMenusOfAProjectMadeJustNow() {
    Desk desk;
    desk.window.show();
    QVERIFY(desk.create());
    const auto* client = desk.window.menuBar()->cornerWidget();
    QVERIFY(client->isVisible());
    QVERIFY(client->width() >= client->sizeHint().width());
  }
  void theKeyboardStartsAtTheCurrentPlace() {
    Desk desk;
    QVERIFY(desk.create());
    QCOMPARE(desk.window.focusWidget(), static_cast<QWidget*>(desk.rail(u"Painel"_s)));
  }
  void openDialogsFollowTheLanguageAndTheGuideIsInIt() {
    Desk desk;
    QVERIFY(desk.create());
    desk.window.actions().action("help")->trigger();
    auto* dialog = desk.window.findChild<QDialog*>();
    QVERIFY(dialog->findChild<QTextBrowser*>()->toPlainText().startsWith(u"Guia do Prumo"_s));
    desk.window.setLanguage(u"en"_s);
    QCOMPARE(dialog->windowTitle(), u"Guide and keyboard"_s);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!dialog->findChild<QTextBrowser*>()->toPlainText().startsWith(u"Guia"_s));
  }
  void whatIsTypedFindsCommandsStepsCriteriaAndFindings() {
    QVERIFY(fuzzyScore(u"acao"_s, u"Plano de ação"_s) > 0);
    QVERIFY(fuzzyScore(u"xyz"_s, u"Plano de ação"_s) < 0);
    QVERIFY(fuzzyScore(u"painel"_s, u"Painel"_s) > fuzzyScore(u"painel"_s, u"Parte a inserir no nível"_s));
    Desk desk;
    QVERIFY(desk.create());
    QVERIFY(desk.addFinding("Preço errado no catálogo", Severity::High));
    auto* palette = new CommandPalette(desk.workspace, desk.window.actions(), &desk.window);
    palette->show();
    palette->findChild<QLineEdit*>()->setText(u"preco errado"_s);
    QVERIFY(palette->findChild<QListWidget*>()->item(0)->text().startsWith(u"Preço errado"_s));
    palette->findChild<QLineEdit*>()->setText(QString::fromStdString(desk.workspace.method().steps[4].name.pt));
    QTest::keyClick(palette->findChild<QLineEdit*>(), Qt::Key_Return);
    QCOMPARE(desk.window.place(), u"step/monitoring"_s);
  }

  void aDamagedFileIsSaidInlineAndTheOpenOneStays() {
    Desk desk;
    QVERIFY(desk.create());
    const auto bad = desk.folder.filePath(u"bad.prumo"_s);
    QFile file(bad);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("SQLite format 3 is not here");
    file.close();
    desk.window.openFile(bad);
    QVERIFY(!desk.words().isEmpty());
    QVERIFY(desk.workspace.isOpen());
    desk.window.openFile(desk.folder.filePath(u"missing.prumo"_s));
    QVERIFY(desk.words().contains(u"missing.prumo"_s));
  }

  void aFileWhoseHistoryIsDamagedIsClosedAgainWithAWayOut() {
    Desk desk;
    QVERIFY(desk.create());
    QVERIFY(desk.addFinding("Prices differ", Severity::High));
    const auto note = std::string(9000, 'e');
    QVERIFY(desk.workspace.edit({"shell.new_finding", {}}, [&note](Transaction& edit) -> Result<void> {
      return edit.attach(note, "text/plain").transform([](const std::string&) {});
    }));
    desk.workspace.close();
    QFile file(desk.path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const auto second = file.readAll().indexOf(QByteArray(3000, 'e')) / 4096 + 1;
    QVERIFY(file.seek(second * 4096));
    file.write(QByteArray(4096, '\xAA'));
    file.close();
    desk.window.openFile(desk.path());
    QTRY_VERIFY(!desk.workspace.isOpen());
    QVERIFY(desk.words().contains(u"a.prumo"_s));
  }

  void aFileAnotherMachineLeftLockedCanBeEditedAnyway() {
    Desk desk;
    QVERIFY(desk.create());
    desk.workspace.close();
    QFile lock(desk.path() + u".lock"_s);
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write(R"({"user":"Carla","host":"notebook.example","at":"2026-11-23T10:00:00.000-03:00"})");
    lock.close();
    desk.window.openFile(desk.path());
    QVERIFY(desk.workspace.project().isReadOnly());
    QVERIFY(desk.words().contains(u"Carla"_s) && desk.words().contains(u"notebook.example"_s));
    auto* edit = desk.messageButton(u"Editar mesmo assim"_s);
    QVERIFY(edit);
    edit->click();
    QVERIFY(!desk.workspace.project().isReadOnly());
    QVERIFY(desk.addFinding("SKU", Severity::Low));
  }

  void closedProjectsAreRememberedWithTheirFigures() {
    Desk desk;
    QVERIFY(desk.create());
    QVERIFY(desk.addFinding("SKU", Severity::Critical));
    desk.window.actions().action("close")->trigger();
    QVERIFY(!desk.workspace.isOpen());
    const auto recent = recentProjects(desk.settings);
    QCOMPARE(recent.size(), std::size_t{1});
    QCOMPARE(recent[0].open[3], 1);
    forget(desk.settings, recent[0].path);
    QVERIFY(recentProjects(desk.settings).empty());
  }

  void theHistoryTellsFromValueToValue() {
    Desk desk;
    QVERIFY(desk.create());
    QVERIFY(desk.addFinding("SKU repetido", Severity::Critical));
    HistoryModel model(desk.workspace);
    QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, HistoryModel::Who).data().toString(), u"Ana"_s);
    QVERIFY(model.details(0).contains(u"SKU repetido"_s));
  }

  void theHistoryFollowsWhatIsDoneWhileItStandsOpen() {
    Desk desk;
    QVERIFY(desk.create());
    HistoryModel model(desk.workspace);
    QAbstractItemModelTester tester(&model);
    QVERIFY(desk.addFinding("SKU repetido", Severity::Critical));
    QCOMPARE(model.rowCount(), 2);
    const auto done = model.index(0, HistoryModel::State).data().toString();
    desk.workspace.undo();
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(model.index(0, HistoryModel::State).data().toString() != done);
  }

  void theFilterOfTheHistoryReachesTheOldestEntry() {
    Desk desk;
    QVERIFY(desk.create());
    QVERIFY(desk.workspace.edit({"findings.added", {{"title", std::string{"agulha"}}}}, [](Transaction& edit) {
      return edit.insert(Finding{.id = newUuid(), .step = "quality", .title = "agulha"});
    }));
    for (int i = 0; i < 250; ++i) QVERIFY(desk.addFinding("palha", Severity::Low));
    desk.window.actions().action("history")->trigger();
    auto* dialog = desk.window.findChild<QDialog*>();
    auto* table = dialog->findChild<QTableView*>();
    dialog->findChild<QLineEdit*>(u"filter"_s)->setText(u"agulha"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    table->selectRow(0);
    auto* details = dialog->findChild<QPlainTextEdit*>();
    QVERIFY(details->toPlainText().contains(u"agulha"_s));
    QVERIFY(desk.addFinding("palha", Severity::Low));
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QVERIFY(details->toPlainText().contains(u"agulha"_s));
    QVERIFY(table->currentIndex().isValid());
  }

  void theDashboardAsksOnlyForProposalsNobodyDecidedOn() {
    Desk desk;
    QVERIFY(desk.create());
    const auto criterion = desk.workspace.method().find({"quality"})->criteria.front().id;
    const auto id = answerId({"quality"}, criterion);
    const auto& clock = *desk.workspace.project().author().clock;
    QVERIFY(desk.workspace.edit({"shell.new_finding", {}}, [&](Transaction& edit) {
      return edit.put(Proposal{.id = id, .step = "quality", .criterion = criterion.text, .level = 4, .basis = "{}", .origin = "run", .at = clock.now()});
    }));
    const auto waiting = desk.workspace.speaker().say(Message{"scoring.suggest_proposals", {{"n", std::int64_t{1}}}});
    const auto asks = [&] {
      const auto labels = desk.window.findChildren<QLabel*>();
      return std::ranges::any_of(labels, [&](const QLabel* one) { return one->text() == waiting; });
    };
    QTRY_VERIFY(asks());
    QVERIFY(desk.workspace.edit({"shell.new_finding", {}}, [&](Transaction& edit) {
      return edit.put(Answer{.id = id, .step = "quality", .criterion = criterion.text, .rating = Rating::Level, .level = 4, .at = clock.now()});
    }));
    QTRY_VERIFY(!asks());
  }

  void aMessageAndQtsOwnWordsFollowTheLanguage() {
    Desk desk;
    QVERIFY(desk.create());
    desk.window.openFile(desk.folder.filePath(u"none.prumo"_s));
    const auto before = desk.words();
    desk.window.setLanguage(u"en"_s);
    QVERIFY(desk.words() != before);
    desk.window.setLanguage(u"pt-BR"_s);
    QCOMPARE(desk.words(), before);
    if (!QFile::exists(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_pt_BR.qm"_s)) QSKIP("Qt's translations are not installed");
    QCOMPARE(QCoreApplication::translate("QFileDialog", "Create New Folder"), u"Criar nova pasta"_s);
    desk.window.setLanguage(u"en"_s);
    QCOMPARE(QCoreApplication::translate("QFileDialog", "Create New Folder"), u"Create New Folder"_s);
  }

  void aDigitRatesRightAfterTheStepWasCalledByItsKey() {
    Desk desk;
    QVERIFY(desk.create());
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    desk.workspace.show(u"findings"_s);
    QTest::keyClick(&desk.window, Qt::Key_3, Qt::ControlModifier);
    const auto& step = desk.workspace.method().steps[2];
    QCOMPARE(desk.window.place(), u"step/"_s + QString::fromStdString(step.id.text));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_4);
    QCOMPARE(desk.workspace.scorecard().find(step.id)->answered, 1);
  }

  void theNumberInTheInspectorFollowsTheProject() {
    Desk desk;
    QVERIFY(desk.create());
    const auto criterion = desk.workspace.method().find({"quality"})->criteria.front().id;
    const auto rate = [&](int level) {
      return desk.workspace.edit({"shell.new_finding", {}}, [&](Transaction& edit) {
        return edit.put(Answer{.id = answerId({"quality"}, criterion), .step = "quality", .criterion = criterion.text, .rating = Rating::Level, .level = level});
      });
    };
    const auto shows = [&](const QString& words) {
      const auto labels = desk.window.findChild<Inspector*>()->findChildren<QLabel*>();
      return std::ranges::any_of(labels, [&](const QLabel* one) { return one->isVisible() && one->text() == words; });
    };
    QVERIFY(rate(4));
    desk.workspace.inspectDerivation(desk.workspace.scorecard().derivation);
    QVERIFY(shows(u"4,00"_s));
    QVERIFY(rate(2));
    QVERIFY(shows(u"2,00"_s));
    desk.workspace.undo();
    QVERIFY(shows(u"4,00"_s));
  }

  void longWorkTellsProgressAndDeliversOnlyToTheLiving() {
    TaskRunner tasks;
    QSignalSpy finished(&tasks, &TaskRunner::finished);
    int got = 0;
    tasks.run<int>({"x", {}}, &tasks, [](const Job& job) { return job.progress(0.5), Result<int>(42); }, [&got](Result<int> result) { got = *result; });
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(got, 42);
    auto* gone = new QObject;
    tasks.run<int>({"x", {}}, gone, [](const Job&) { return Result<int>(7); }, [&got](Result<int>) { got = 7; });
    delete gone;
    QTRY_COMPARE(finished.size(), 2);
    QCOMPARE(got, 42);
    bool stopped = false;
    tasks.run<int>({"x", {}}, &tasks,
                   [](const Job& job) -> Result<int> {
                     while (!job.stop.stop_requested()) std::this_thread::yield();
                     return cancelled();
                   },
                   [&stopped](Result<int> result) { stopped = !result; });
    tasks.cancelAll();
    QTRY_VERIFY(stopped);
  }

  void eachOfSeveralTasksCanBeCancelled() {
    Desk desk;
    QVERIFY(desk.create());
    std::vector<int> stopped;
    const auto start = [&](const char* name, int number) {
      desk.workspace.tasks().run<int>({name, {}}, &desk.window,
                                      [](const Job& job) -> Result<int> {
                                        while (!job.stop.stop_requested()) std::this_thread::yield();
                                        return cancelled();
                                      },
                                      [&stopped, number](const Result<int>&) { stopped.push_back(number); });
    };
    QTRY_COMPARE(desk.workspace.tasks().running(), 0);
    start("shell.building_sample", 1);
    start("shell.saving_copy", 2);
    const auto cancel = [&desk](const QString& words) -> QPushButton* {
      for (auto* button : desk.window.statusBar()->findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text() == words) return button;
      }
      return nullptr;
    };
    auto* which = cancel(u"Cancelar..."_s);
    QVERIFY(which);
    which->click();
    auto* menu = desk.window.statusBar()->findChild<QMenu*>();
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 2);
    menu->actions().front()->trigger();
    menu->close();
    QTRY_COMPARE(stopped, std::vector<int>{1});
    QVERIFY(cancel(u"Cancelar"_s));
    cancel(u"Cancelar"_s)->click();
    QTRY_COMPARE(stopped, (std::vector<int>{1, 2}));
    QVERIFY(!cancel(u"Cancelar"_s));
  }

  void largeTextFitsASmallScreen() {
    Desk desk;
    QVERIFY(desk.create());
    desk.window.setTextSize(150);
    std::atomic<bool> isDone = false;
    desk.workspace.tasks().run<int>({"shell.checking_file", {}}, &desk.window,
                                    [&isDone](const Job&) -> Result<int> {
                                      while (!isDone) std::this_thread::yield();
                                      return 1;
                                    },
                                    [](const Result<int>&) {});
    const auto end = qScopeGuard([&isDone] { isDone = true; });
    for (const auto& language : {u"pt-BR"_s, u"en"_s}) {
      desk.window.setLanguage(language);
      for (const auto& place : {u"dashboard"_s, u"step/quality/assess"_s, u"step/quality/findings"_s, u"findings"_s, u"plan"_s}) {
        desk.workspace.show(place);
        desk.window.resize(1024, 700);
        QTest::qWait(20);
        QVERIFY2(desk.window.width() == 1024, qPrintable(u"%1: %2"_s.arg(place).arg(desk.window.width())));
      }
    }
    desk.window.setTextSize(100);
  }

  void everythingFitsAndIsNamed() {
    Desk desk;
    QVERIFY(desk.create());
    QVERIFY(desk.addFinding("SKU repetido", Severity::Critical));
    desk.window.resize(1024, 700);
    QCOMPARE(desk.window.width(), 1024);
    QVERIFY(desk.window.minimumSizeHint().width() <= 1024);
    for (const auto& place : {u"dashboard"_s, u"step/quality/assess"_s, u"findings"_s, u"plan"_s}) {
      desk.workspace.show(place);
      QTest::qWait(10);
      QStringList unnamed;
      collectUnnamed(QAccessible::queryAccessibleInterface(&desk.window), unnamed);
      QVERIFY2(unnamed.isEmpty(), qPrintable(place + u": "_s + unnamed.join(u", "_s)));
    }
  }

  void everyPageIsPictured() {
    const auto folder = qEnvironmentVariable("PRUMO_GALLERY");
    if (folder.isEmpty()) QSKIP("PRUMO_GALLERY names no folder");
    Desk desk;
    const auto shoot = [&](const QString& page) {
      for (const auto& language : {u"pt-BR"_s, u"en"_s}) {
        for (const auto& theme : {u"light"_s, u"dark"_s}) {
          desk.window.setLanguage(language);
          desk.window.setTheme(theme);
          QTest::qWait(30);
          QVERIFY(desk.window.grab().save(u"%1/%2-%3-%4.png"_s.arg(folder, page, language, theme)));
        }
      }
    };
    desk.window.show();
    shoot(u"welcome"_s);
    const auto file = qEnvironmentVariable("PRUMO_GALLERY_FILE");
    if (file.isEmpty()) {
      QVERIFY(desk.create());
      QVERIFY(desk.addFinding("SKU repetido", Severity::Critical));
    } else {
      desk.window.openFile(file);
    }
    for (const auto& place : {u"dashboard"_s, u"step/quality/assess"_s, u"findings"_s, u"plan"_s}) {
      desk.workspace.show(place);
      shoot(QString(place).replace(u'/', u'_'));
    }
    desk.workspace.show(u"dashboard"_s);
    desk.window.resize(1024, 700);
    shoot(u"dashboard_1024"_s);
    desk.window.setTextSize(150);
    shoot(u"dashboard_150"_s);
    desk.window.setTextSize(100);
  }
};

QTEST_MAIN(TestShell)
#include "tst_shell.moc"
