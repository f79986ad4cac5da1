// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/quality/bench.h"
#include "ui/kit/file_door.h"
#include "ui/kit/message_bar.h"
#include "ui/quality/sheet_button.h"

#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

using namespace prumo;
using namespace prumo::ui;

class TestSheetButton : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void whatIsReadIsNeverWrittenOver_data() {
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("said");
    QTest::newRow("the feed") << "catalogue.csv" << "is where the feed catalogue.csv is read";
    QTest::newRow("a link to it") << "link.csv" << "is where the feed catalogue.csv is read";
    QTest::newRow("one of a folder") << "delivery/monday.csv" << "is where the feed delivery is read";
    QTest::newRow("the assessment") << "a.prumo" << "is the name of an assessment";
    QTest::newRow("another one to be") << "b.PRUMO" << "is the name of an assessment";
    QTest::newRow("nothing yet") << "failures.csv" << QString{};
    QTest::newRow("an export of before") << "old.csv" << QString{};
    QTest::newRow("new in the folder") << "delivery/failures.csv" << QString{};
  }
  void whatIsReadIsNeverWrittenOver() {
    QFETCH(QString, target);
    QFETCH(QString, said);
    Bench bench;
    QVERIFY(QDir(bench.folder.path()).mkdir(QStringLiteral("delivery")));
    bench.addFeed(bench.catalogue());
    bench.write("delivery/monday.csv", "sku;price\n1;2\n");
    bench.addFeed(bench.text("delivery"));
    bench.write("old.csv", "old");
    QVERIFY(QFile::link(bench.text("catalogue.csv"), bench.text("link.csv")));
    fileDoor().askTarget = [&](QWidget*, const QString&, const QString&, const QString&, const auto& take) { take(bench.path(target.toUtf8().constData())); };

    QWidget page;
    MessageBar message(&page);
    SheetButton sheet(bench.workspace, message, {"quality_page.export_failures", "quality_page.failures.file_xlsx", "quality_page.failures.file"}, &page);
    QSignalSpy chosen(&sheet, &SheetButton::chosen);
    for (auto* format : sheet.button()->menu()->actions()) format->trigger();
    QCOMPARE(chosen.size(), said.isEmpty() ? 2 : 0);
    QVERIFY2(message.words().contains(said), qPrintable(message.words()));
    QCOMPARE(message.words().isEmpty(), said.isEmpty());
  }
};

QTEST_MAIN(TestSheetButton)
#include "tst_sheet_button.moc"
