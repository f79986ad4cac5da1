// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/method/fixture.h"
#include "ui/findings/finding_detail.h"
#include "ui/findings/pages.h"
#include "ui/kit/message_bar.h"
#include "ui/method/criterion_card.h"
#include "ui/method/pages.h"
#include "ui/method/text_entry.h"
#include "ui/plan/pages.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace prumo;
using namespace prumo::ui;

namespace {

struct Desk : Assessed {
  Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
  MainWindow window{workspace, settings, {.pages = {.assess = makeAssessPage, .findings = makeFindingsPage, .plan = makePlanPage}}};
  std::string criterion = workspace.method().find({"quality"})->criteria.front().id.text;

  Desk() {
    window.show();
    if (!QTest::qWaitForWindowActive(&window)) qWarning("the window did not become active");
  }

  void type(const char* text) { QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(text)); }
  void run(const char* action) { window.actions().action(action)->trigger(); }

  /// The note of the first criterion, being written.
  void writeNote(const char* text) {
    workspace.show(QStringLiteral("step/quality/assess"));
    auto* card = window.findChild<CriterionCard*>();
    QVERIFY(card);
    card->setFocus();
    QTest::keyClick(card, Qt::Key_Return);
    QVERIFY(qobject_cast<TextEntry*>(QApplication::focusWidget()));
    type(text);
  }
  /// The title of a new finding, being written; its id.
  std::string writeTitle(const char* text) {
    const auto id = addFinding({.step = "quality", .title = "before"});
    workspace.show(QStringLiteral("findings"), QString::fromStdString(id));
    auto* detail = window.findChild<FindingDetail*>();
    if (!QTest::qWaitFor([detail] { return detail->isVisible(); })) qWarning("the finding is not shown");
    detail->editTitle();
    type(text);
    return id;
  }
  /// The file is being read elsewhere while `act` runs, so that nothing can be written.
  void whileBusy(const std::function<void()>& act) {
    const auto other = ProjectFile::open(path(), workspace.schema(), workspace.author(), {.readOnly = true});
    QVERIFY(other);
    const auto read = other->eachRow("assessment", {}, [&](std::span<const record::Value>) { return act(), Result<void>{}; });
    QVERIFY(read);
  }
  QString words() const { return window.findChild<MessageBar*>()->words(); }
  void press(const QString& words) const {
    for (auto* button : window.findChild<MessageBar*>()->findChildren<QPushButton*>()) {
      if (button->text() == words) return button->click();
    }
    QFAIL(qPrintable(words));
  }
  /// A cost that is none, typed and left.
  QLineEdit* writeWrongCost() {
    writeTitle("Prices differ");
    auto* cost = window.findChild<QLineEdit*>(QStringLiteral("effect_min"));
    cost->setFocus();
    cost->setText(QStringLiteral("twelve"));
    return cost;
  }
  bool openAgain() { return workspace.isOpen() || workspace.open(path()).has_value(); }
  std::string note() const {
    const auto found = answer("quality/" + criterion);
    return found ? found->note : std::string{};
  }
};

}  // namespace

class TestTyping : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void closingByKeyKeepsTheNoteBeingTyped() {
    for (const char* action : {"close", "new"}) {
      Desk at;
      at.writeNote("Twice a day");
      at.run(action);
      QVERIFY(at.openAgain());
      QCOMPARE(at.note(), std::string("Twice a day"));
    }
  }

  void closingTheWindowKeepsTheNoteBeingTyped() {
    Desk at;
    at.writeNote("Twice a day");
    at.window.close();
    QVERIFY(at.openAgain());
    QCOMPARE(at.note(), std::string("Twice a day"));
  }

  void openingAnotherAssessmentKeepsTheFieldBeingTypedInTheFirst() {
    Desk at;
    const auto other = at.path().parent_path() / "other.prumo";
    QVERIFY(at.workspace.project().saveCopy(other));
    const auto id = at.writeTitle("Prices differ");
    at.window.openFile(QString::fromStdString(other.string()));
    QCOMPARE(at.workspace.project().path(), other);
    QVERIFY(!at.finding(id));
    QVERIFY(at.workspace.open(at.path()));
    QCOMPARE(at.finding(id)->title, std::string("Prices differ"));
  }

  void anotherLanguageKeepsTheFieldBeingTyped() {
    Desk at;
    const auto id = at.writeTitle("Prices differ");
    auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(editor);
    at.run("portuguese");
    QCOMPARE(editor->text(), QStringLiteral("Prices differ"));
    QCOMPARE(at.finding(id)->title, std::string("Prices differ"));
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(editor));
  }

  void whatIsTypedWhenAnEditIsUndoneComesBackWithRedo() {
    Desk at;
    const auto id = at.writeTitle("Prices differ");
    at.workspace.undo();
    QCOMPARE(at.finding(id)->title, std::string("before"));
    at.workspace.redo();
    QCOMPARE(at.finding(id)->title, std::string("Prices differ"));
  }

  void aChangeFromElsewhereDoesNotTakeAwayWhatIsTyped() {
    Desk at;
    const auto id = at.writeTitle("Prices differ");
    auto finding = *at.finding(id);
    finding.likelihood = 5;
    QVERIFY(at.workspace.edit({"findings.added", {{"title", finding.title}}}, [&](Transaction& edit) { return edit.update(finding); }));
    QTest::qWait(1);
    auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(editor);
    QCOMPARE(editor->text(), QStringLiteral("Prices differ"));
    QTest::keyClick(editor, Qt::Key_Tab);
    QCOMPARE(at.finding(id)->title, std::string("Prices differ"));
    QCOMPARE(at.finding(id)->likelihood, 5);
  }

  void aFieldThatCouldNotBeKeptIsKeptWhenTheFileIsFree() {
    Desk at;
    const auto id = at.writeTitle("Prices differ");
    auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(editor);
    at.whileBusy([&] { QTest::keyClick(editor, Qt::Key_Tab); });
    QCOMPARE(at.finding(id)->title, std::string("before"));
    QCOMPARE(editor->text(), QStringLiteral("Prices differ"));
    QVERIFY(!editor->accessibleDescription().isEmpty());
    QTRY_COMPARE(at.finding(id)->title, std::string("Prices differ"));
    QVERIFY(editor->accessibleDescription().isEmpty());
  }

  void aNoteThatCouldNotBeKeptIsKeptWhenTheFileIsFree() {
    Desk at;
    at.writeNote("Twice a day");
    auto* editor = qobject_cast<TextEntry*>(QApplication::focusWidget());
    at.whileBusy([&] { QTest::keyClick(editor, Qt::Key_Escape); });
    QCOMPARE(at.note(), std::string());
    QVERIFY(editor->isVisible() && !editor->isKept());
    QTRY_COMPARE(at.note(), std::string("Twice a day"));
    QTRY_VERIFY(!editor->isVisible());
  }

  void whatIsNoValueHoldsTheFileOpenUntilItIsDiscarded() {
    for (const char* action : {"close", "new"}) {
      Desk at;
      auto* cost = at.writeWrongCost();
      at.run(action);
      QVERIFY(at.workspace.isOpen());
      QVERIFY2(at.words().contains(cost->accessibleName()), qPrintable(at.words()));
      at.workspace.show(QStringLiteral("dashboard"));
      at.press(QStringLiteral("Go to the field"));
      QVERIFY(cost->isVisible() && cost->hasFocus());
      QCOMPARE(cost->text(), QStringLiteral("twelve"));
      at.run(action);
      at.press(QStringLiteral("Discard it and go on"));
      QVERIFY(!at.workspace.isOpen());
    }
  }

  void whatIsNoValueHoldsTheWindowOpenUntilItIsDiscarded() {
    Desk at;
    at.writeWrongCost();
    QVERIFY(!at.window.close());
    QVERIFY(at.window.isVisible());
    at.press(QStringLiteral("Discard it and go on"));
    QVERIFY(!at.window.isVisible());
  }

  void theOpenFileOpenedAgainStaysWritable() {
    Desk at;
    at.writeNote("Twice a day");
    at.window.openFile(QString::fromStdString(at.path().string()));
    QVERIFY(!at.workspace.project().isReadOnly());
    QCOMPARE(QApplication::focusWidget()->metaObject()->className(), TextEntry::staticMetaObject.className());
  }
};

QTEST_MAIN(TestTyping)
#include "tst_typing.moc"
