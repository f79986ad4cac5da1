// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/method/fixture.h"
#include "tests/ui/screen_reader.h"
#include "ui/kit/file_door.h"
#include "ui/kit/message_bar.h"
#include "ui/shell/main_window.h"

using namespace prumo;
using namespace prumo::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 20'000;

/// A window on an assessment, whose dialogs answer with the name they suggest, in its folder.
struct Desk : Assessed {
  Settings settings{folder.filePath(u"settings.ini"_s)};
  MainWindow window{workspace, settings, {}};
  ScreenReader reader{window};
  FileDoor door = fileDoor();
  std::filesystem::path chosen;

  Desk() {
    fileDoor().askTarget = [this](QWidget*, const QString&, const QString& name, const QString&, const auto& take) {
      chosen = toPath(folder.filePath(QFileInfo(name).fileName()));
      take(chosen);
    };
    window.show();
  }
  ~Desk() { fileDoor() = door; }

  QString words() const { return window.findChild<MessageBar*>()->words(); }
  QString say(const Message& message) const { return workspace.speaker().say(message); }

  /// The file with a page of it lost, closed.
  void damage() {
    addFinding({.step = "quality", .title = "Prices differ"});
    workspace.close();
    QFile file(toQString(path()));
    QVERIFY(file.open(QIODevice::ReadWrite));
    const auto bytes = file.readAll();
    const auto page = bytes.indexOf("Prices differ") / 4096;
    QVERIFY(page > 0);
    QVERIFY(file.seek(page * 4096));
    file.write(QByteArray(8, '\xAA'));
  }
};

}  // namespace

class TestCopies : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void aCopyIsSavedUnderAFreeNameAndHoldsEverything() {
    Desk at;
    const auto id = at.addFinding({.step = "quality", .title = "Prices differ"});
    at.window.actions().action("save_copy")->trigger();
    const auto told = [&at] { return at.say({"shell.copy_saved", {{"path", at.chosen.string()}}}); };
    QTRY_COMPARE_WITH_TIMEOUT(at.words(), told(), kPatience);
    QVERIFY(at.chosen != at.path());
    QCOMPARE(at.workspace.project().path(), at.path());
    const auto first = at.chosen;
    at.window.openFile(toQString(first));
    QCOMPARE(at.workspace.project().path(), first);
    QCOMPARE(at.finding(id)->title, std::string("Prices differ"));
  }

  void aSecondCopyDoesNotSuggestTheNameOfTheFirst() {
    Desk at;
    at.window.actions().action("save_copy")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(std::filesystem::exists(at.chosen), kPatience);
    const auto first = at.chosen;
    at.window.actions().action("save_copy")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(std::filesystem::exists(at.chosen), kPatience);
    QVERIFY(at.chosen != first);
  }

  void aCopyThatCannotBeWrittenIsSaidAndNothingElseChanges() {
    Desk at;
    fileDoor().askTarget = [&at](QWidget*, const QString&, const QString&, const QString&, const auto& take) {
      take(at.path().parent_path() / "nowhere" / "b.prumo");
    };
    at.window.actions().action("save_copy")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(at.words().contains(u"nowhere"_s), kPatience);
    QVERIFY(at.workspace.isOpen());
    QVERIFY(!at.workspace.project().isReadOnly());
  }

  void aDamagedFileIsRecoveredIntoAnotherThatOpensAtOnce() {
    Desk at;
    at.damage();
    at.window.openFile(toQString(at.path()));
    QTRY_VERIFY_WITH_TIMEOUT(at.reader.offers(at.say({"shell.recover", {}})), kPatience);
    QFile damaged(toQString(at.path()));
    QVERIFY(damaged.open(QIODevice::ReadOnly));
    const auto before = damaged.readAll();
    QVERIFY(at.reader.press(at.say({"shell.recover", {}})));
    const auto fresh = at.path().parent_path() / "assessment-recovered.prumo";
    QTRY_VERIFY_WITH_TIMEOUT(at.workspace.isOpen() && at.workspace.project().path() == fresh, kPatience);
    QVERIFY2(at.words().contains(toQString(fresh)), qPrintable(at.words()));
    QCOMPARE(at.workspace.assessment().client, std::string("Loja Exemplo"));
    damaged.seek(0);
    QCOMPARE(damaged.readAll(), before);
  }
};

QTEST_MAIN(TestCopies)
#include "tst_copies.moc"
