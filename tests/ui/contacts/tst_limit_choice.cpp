// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "core/contacts/room.h"
#include "tests/ui/method/fixture.h"
#include "ui/contacts/limit_choice.h"
#include "ui/contacts/own_limits.h"
#include "ui/kit/file_door.h"

#include <QSignalSpy>
#include <QStandardPaths>

using namespace prumo;
using namespace prumo::ui;

namespace {

constexpr auto kOwn = "{\"format\": \"prumo-limits\", \"format_version\": 1, \"limits\": [{\"platform\": \"Our ERP\", \"calls\": 10, \"seconds\": 1, \"scope\": {}, \"note\": {}, "
                      "\"source\": \"contract\", \"noted_on\": \"2026-11-01\"}]}";

struct Choosing : Assessed {
  LimitChoice choice;

  Choosing() : Assessed("en", {contacts::room()}), choice(workspace) { choice.refresh(); }
  void pick(const QString& words) {
    const int at = choice.findText(words, Qt::MatchContains);
    if (at < 0) qFatal("no entry %s", qPrintable(words));
    Q_EMIT choice.activated(at);
  }
  void answer(const char* text) {
    const auto path = folder.filePath(QStringLiteral("own.json"));
    if (!writeFile(toPath(path), text)) qFatal("not written");
    fileDoor().askFiles = [path](QWidget*, const QString&, const QString&, bool, const std::function<void(const FileDoor::Paths&)>& take) { take({toPath(path)}); };
  }
};

}  // namespace

class TestLimitChoice : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void init() {
    QStandardPaths::setTestModeEnabled(true);
    QVERIFY(dropOwnLimits());
  }
  void cleanupTestCase() { QVERIFY(dropOwnLimits()); }

  void aLimitIsTakenOverByChoosingIt() {
    Choosing at;
    QSignalSpy taken(&at.choice, &LimitChoice::taken);
    at.pick(QStringLiteral("Wake Commerce"));
    QCOMPARE(taken.size(), 1);
    QCOMPARE(taken[0][0].value<contacts::KnownLimit>().calls, std::optional<std::int64_t>{120});
    QCOMPARE(at.choice.currentIndex(), 0);
  }

  void aListOfOnesOwnStaysInForceUntilItIsDropped() {
    {
      Choosing at;
      at.answer(kOwn);
      at.pick(QStringLiteral("list of your own"));
      QVERIFY(at.choice.findText(QStringLiteral("Our ERP"), Qt::MatchContains) > 0);
    }
    Choosing later;
    QVERIFY(later.choice.findText(QStringLiteral("Our ERP"), Qt::MatchContains) > 0);
    QCOMPARE(later.choice.findText(QStringLiteral("Wake"), Qt::MatchContains), -1);
    later.pick(QStringLiteral("Prumo ships"));
    QVERIFY(later.choice.findText(QStringLiteral("Wake"), Qt::MatchContains) > 0);
  }

  void aBrokenListIsToldAndTheOneInForceStays() {
    Choosing at;
    QSignalSpy failed(&at.workspace, &Workspace::failed);
    at.answer("{\"format\": \"prumo-limits\", \"limits\": 7}");
    at.pick(QStringLiteral("list of your own"));
    QCOMPARE(failed.size(), 1);
    QVERIFY(at.choice.findText(QStringLiteral("Wake"), Qt::MatchContains) > 0);
  }
};

QTEST_MAIN(TestLimitChoice)
#include "tst_limit_choice.moc"
