// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

using namespace prumo::test;

namespace {

const QByteArray kRules = R"({"format":"prumo-rules","format_version":1,"rules":[{"id":"a","kind":"not_null","column":"a"}]})";
const QByteArray kFeed = "a,b\n1,2\n,4\n";

QStringList words(const QString& line) { return QProcess::splitCommand(line); }

}  // namespace

/// A slip in a name costs nobody the supplier's file, the rules or the assessment.
class TestOverwriting : public QObject {
  Q_OBJECT
private:
  std::unique_ptr<Program> m_program;
  QStringList m_files{QStringLiteral("feed.csv"), QStringLiteral("other.csv"), QStringLiteral("rules.json"), QStringLiteral("folder/one.csv"), QStringLiteral("p.prumo"), QStringLiteral("q.prumo")};
  QList<QByteArray> m_before;

  QList<QByteArray> contents() const {
    QList<QByteArray> all;
    for (const auto& name : m_files) all += m_program->read(name);
    return all;
  }

private Q_SLOTS:
  void init() {
    m_program = std::make_unique<Program>();
    QDir{m_program->path({})}.mkdir(QStringLiteral("folder"));
    m_program->write(QStringLiteral("rules.json"), kRules);
    for (const char* name : {"feed.csv", "other.csv", "folder/one.csv"}) m_program->write(QLatin1String(name), kFeed);
    QVERIFY(QFile::link(QStringLiteral("feed.csv"), m_program->path(QStringLiteral("link.csv"))));
    for (const char* name : {"p.prumo", "q.prumo"}) {
      QCOMPARE(m_program->run(words(QStringLiteral("new %1 --client X --supplier Y").arg(QLatin1String(name)))).code, 0);
      QCOMPARE(m_program->run(words(QStringLiteral("check feed.csv --rules rules.json --into %1").arg(QLatin1String(name)))).code, 0);
    }
    m_before = contents();
  }

  void whatIsReadIsNeverWrittenOver_data() {
    QTest::addColumn<QString>("call");
    QTest::addColumn<QString>("said");
    const auto row = [](const char* call, const char* said) { QTest::newRow(call) << QString::fromUtf8(call) << QString::fromUtf8(said); };
    row("check feed.csv --rules rules.json --failures feed.csv", "--failures would write over feed.csv");
    row("check feed.csv --rules rules.json --rejects ./folder/../feed.csv", "--rejects would write over");
    row("check feed.csv --rules rules.json --failures link.csv", "--failures would write over link.csv");
    row("check link.csv --rules rules.json --failures feed.csv", "--failures would write over feed.csv");
    row("check feed.csv --rules rules.json --failures rules.json", "--failures would write over rules.json");
    row("check feed.csv --rules rules.json --with x=other.csv --with y=link.csv --failures other.csv", "--failures would write over other.csv");
    row("check folder --rules rules.json --failures folder/one.csv", "--failures would write over folder/one.csv");
    row("check *.csv --rules rules.json --failures other.csv", "--failures would write over other.csv");
    row("check feed.csv --rules rules.json --failures p.prumo", "p.prumo is the name of an assessment");
    row("check feed.csv --rules rules.json --into p.prumo --rejects p.prumo", "p.prumo is the name of an assessment");
    row("check feed.csv --rules rules.json --failures new.PRUMO", "new.PRUMO is the name of an assessment");
    row("check feed.csv --rules rules.json --failures out.csv --rejects ./out.csv", "--rejects and --failures name the same file");
    row("profile feed.csv --rules feed.csv", "--rules would write over feed.csv");
    row("profile feed.csv --rules p.prumo", "p.prumo is the name of an assessment");
    row("sample draw feed.csv --size 1 -o feed.csv", "-o would write over feed.csv");
    row("sample draw feed.csv --size 1 --into p.prumo -o q.prumo", "q.prumo is the name of an assessment");
    row("reconcile feed.csv other.csv --key sku --differences other.csv", "--differences would write over other.csv");
    row("reconcile feed.csv other.csv --key sku --write-plan p.prumo", "p.prumo is the name of an assessment");
    row("export rules p.prumo --dataset feed.csv -o p.prumo", "p.prumo is the name of an assessment");
  }
  void whatIsReadIsNeverWrittenOver() {
    QFETCH(QString, call);
    QFETCH(QString, said);
    const auto answer = m_program->run(words(call));
    QCOMPARE(answer.code, 2);
    QVERIFY2(answer.err.contains(said), qPrintable(answer.err));
    QCOMPARE(contents(), m_before);
    QVERIFY(!QFile::exists(m_program->path(QStringLiteral("out.csv"))));
  }

  void anExportOfBeforeIsReplaced() {
    m_program->write(QStringLiteral("out.csv"), "old");
    QCOMPARE(m_program->run(words(QStringLiteral("check feed.csv --rules rules.json --failures out.csv --rejects folder/bad.csv"))).code, 0);
    QVERIFY(m_program->read(QStringLiteral("out.csv")).contains(",4"));
    QVERIFY(m_program->read(QStringLiteral("folder/bad.csv")).contains("Reason"));
    QCOMPARE(contents(), m_before);
  }
};

QTEST_GUILESS_MAIN(TestOverwriting)
#include "tst_overwriting.moc"
