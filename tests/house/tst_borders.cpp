// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/source_tree.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace {

const QSet<QString> kStepRooms{QStringLiteral("process"),    QStringLiteral("contacts"), QStringLiteral("quality"),  QStringLiteral("trials"),
                               QStringLiteral("monitoring"), QStringLiteral("experience"), QStringLiteral("profile"),  QStringLiteral("coverage"),
                               QStringLiteral("market"),     QStringLiteral("compatibility"), QStringLiteral("support")};

/// Which rooms of core a room may include beside itself: the arrows of the house, from the ground up.
const QHash<QString, QStringList> kGround{
    {QStringLiteral("base"), {}},
    {QStringLiteral("document"), {QStringLiteral("base")}},
    {QStringLiteral("store"), {QStringLiteral("base")}},
    {QStringLiteral("engine"), {QStringLiteral("base")}},
    {QStringLiteral("method"), {QStringLiteral("base"), QStringLiteral("store")}},
    {QStringLiteral("findings"), {QStringLiteral("base"), QStringLiteral("store")}},
    {QStringLiteral("scoring"), {QStringLiteral("base"), QStringLiteral("store"), QStringLiteral("method"), QStringLiteral("findings")}},
    {QStringLiteral("plan"),
     {QStringLiteral("base"), QStringLiteral("store"), QStringLiteral("method"), QStringLiteral("findings"), QStringLiteral("scoring")}},
    {QStringLiteral("report"),
     {QStringLiteral("base"), QStringLiteral("store"), QStringLiteral("method"), QStringLiteral("findings"), QStringLiteral("scoring"),
      QStringLiteral("plan")}},
};

/// Step rooms stand on the ground rooms and never on each other.
QStringList allowed(const QString& room) {
  if (!kStepRooms.contains(room)) return kGround.value(room);
  return {QStringLiteral("base"),   QStringLiteral("document"), QStringLiteral("store"),   QStringLiteral("engine"),
          QStringLiteral("method"), QStringLiteral("findings"), QStringLiteral("scoring"), QStringLiteral("report")};
}

QStringList includesOf(const QString& path) {
  static const QRegularExpression include(QString::fromLatin1("^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"), QRegularExpression::MultilineOption);
  QStringList found;
  for (auto match = include.globalMatch(house::read(path)); match.hasNext();) found << match.next().captured(1);
  return found;
}

}  // namespace

class TestBorders : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void coreIncludesNoQt() {
    static const QRegularExpression qt(QString::fromLatin1("^(Q[A-Z]\\w*|Qt\\w*/.*|q[a-z]+\\.h)$"));
    for (const auto& path : house::sources(QStringLiteral("core"))) {
      for (const auto& include : includesOf(path)) QVERIFY2(!qt.match(include).hasMatch(), qPrintable(path + QStringLiteral(": ") + include));
    }
  }

  void coreKnowsNothingOfWhatStandsOnIt() {
    for (const auto& path : house::sources(QStringLiteral("core"))) {
      for (const auto& include : includesOf(path)) {
        QVERIFY2(!include.startsWith(u"ui/") && !include.startsWith(u"app/"), qPrintable(path + QStringLiteral(": ") + include));
      }
    }
  }

  void coreRoomsIncludeOnlyWhatTheyStandOn() {
    for (const auto& path : house::sources(QStringLiteral("core"))) {
      const auto room = path.section(u'/', 1, 1);
      for (const auto& include : includesOf(path)) {
        if (!include.startsWith(u"core/")) continue;
        const auto other = include.section(u'/', 1, 1);
        QVERIFY2(other == room || allowed(room).contains(other), qPrintable(path + QStringLiteral(" includes ") + include));
      }
    }
  }

  void uiRoomsDoNotIncludeEachOther() {
    // Evidence hangs on criteria and findings alike: its edits live with the findings, for both.
    const QStringList open{QStringLiteral("kit"), QStringLiteral("text"), QStringLiteral("shell"), QStringLiteral("findings")};
    for (const auto& path : house::sources(QStringLiteral("ui"))) {
      const auto room = path.section(u'/', 1, 1);
      for (const auto& include : includesOf(path)) {
        if (!include.startsWith(u"ui/")) continue;
        const auto other = include.section(u'/', 1, 1);
        QVERIFY2(other == room || open.contains(other), qPrintable(path + QStringLiteral(" includes ") + include));
      }
    }
  }

  void theKitAndTheWordsDoNotKnowTheShell() {
    for (const auto& path : house::sources(QStringLiteral("ui/kit")) + house::sources(QStringLiteral("ui/text"))) {
      for (const auto& include : includesOf(path)) QVERIFY2(!include.startsWith(u"ui/shell"), qPrintable(path + QStringLiteral(" includes ") + include));
    }
  }

  void onlyTheStoreKnowsSqliteAndOnlyTheEngineKnowsDuckDb() {
    for (const auto& folder : {QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")}) {
      for (const auto& path : house::sources(folder)) {
        for (const auto& include : includesOf(path)) {
          const bool isSqlite = include.startsWith(u"SQLiteCpp") || include == u"sqlite3.h";
          QVERIFY2(!isSqlite || path.startsWith(u"core/store/"), qPrintable(path + QStringLiteral(" includes ") + include));
          QVERIFY2(include != u"duckdb.h" || path.startsWith(u"core/engine/"), qPrintable(path + QStringLiteral(" includes ") + include));
        }
      }
    }
  }

  void qtChartsHasOneDoor() {
    for (const auto& path : house::sources(QStringLiteral("ui"))) {
      for (const auto& include : includesOf(path)) {
        static const QRegularExpression charts(QString::fromLatin1("^(QtCharts/|Q(Abstract)?(Chart|PolarChart|BarS|StackedBar|HorizontalBar|LineSeries|PieS|ScatterS))"));
        QVERIFY2(!charts.match(include).hasMatch() || path.startsWith(u"ui/kit/"), qPrintable(path + QStringLiteral(" includes ") + include));
      }
    }
  }

  void platformCallsHaveOnePlace() {
    static const QRegularExpression system(QString::fromLatin1("^(unistd|fcntl|pwd|windows|sys/.*)\\.h$"));
    for (const auto& folder : {QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")}) {
      for (const auto& path : house::sources(folder)) {
        for (const auto& include : includesOf(path)) {
          QVERIFY2(!system.match(include).hasMatch() || path.startsWith(u"core/base/platform"), qPrintable(path + QStringLiteral(" includes ") + include));
        }
      }
    }
  }

  /// Figures to look at, not to pass: the house of the design is a file of 60 to 110 lines and a function of six.
  void lengthsAreReported() {
    QList<QPair<int, QString>> files;
    for (const auto& folder : {QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")}) {
      for (const auto& path : house::sources(folder)) files.append({static_cast<int>(house::read(path).count(u'\n')), path});
    }
    std::sort(files.begin(), files.end());
    QVERIFY(!files.isEmpty());
    qInfo("%d files, median %d lines, p90 %d", int(files.size()), files[files.size() / 2].first, files[files.size() * 9 / 10].first);
    for (auto i = files.size() - 1; i >= 0 && files[i].first > 350; --i) qInfo("%5d  %s", files[i].first, qPrintable(files[i].second));
    reportFunctions(files);
  }

private:
  static void reportFunctions(const QList<QPair<int, QString>>& files) {
    QList<QPair<int, QString>> functions;
    for (const auto& [lines, path] : files) {
      int start = -1;
      int number = 0;
      for (const auto& line : house::read(path).split(u'\n')) {
        ++number;
        const bool opens = !line.isEmpty() && !line[0].isSpace() && line.endsWith(u'{') && line.contains(u'(');
        if (opens) start = number;
        if (line == u"}" && start > 0) {
          functions.append({number - start - 1, path + u':' + QString::number(start)});
          start = -1;
        }
      }
    }
    std::sort(functions.begin(), functions.end());
    if (functions.isEmpty()) return;
    qInfo("%d functions, median %d lines, p90 %d", int(functions.size()), functions[functions.size() / 2].first,
          functions[functions.size() * 9 / 10].first);
    for (auto i = functions.size() - 1; i >= 0 && functions[i].first > 40; --i) qInfo("%5d  %s", functions[i].first, qPrintable(functions[i].second));
  }
};

QTEST_APPLESS_MAIN(TestBorders)
#include "tst_borders.moc"
