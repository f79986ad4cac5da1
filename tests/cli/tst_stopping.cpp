// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QDir>
#include <QRegularExpression>

#include <csignal>

using namespace prumo::test;

namespace {

/// A feed and rules that keep a check busy for longer than a signal takes to arrive.
void writeWork(const Program& program) {
  QByteArray feed = "sku,name,price\n";
  for (int i = 0; i < 1'500'000; ++i) feed += "A-" + QByteArray::number(i) + ",A thing of some kind," + QByteArray::number(i % 997) + ".50\n";
  program.write(QStringLiteral("feed.csv"), feed);
  QByteArray rules;
  for (int i = 0; i < 40; ++i) {
    rules += (i ? ",{'id': 'r" : "{'id': 'r") + QByteArray::number(i) + "', 'column': 'name', 'kind': 'regex', 'pattern': '(A|B|C)[a-z ]+(x|d)'}";
  }
  program.write(QStringLiteral("rules.json"), QByteArray("{'format': 'prumo-rules', 'format_version': 1, 'rules': [" + rules + "]}").replace('\'', '"'));
}

}  // namespace

class TestStopping : public QObject {
  Q_OBJECT
private:
  std::unique_ptr<Program> m_program;

  QStringList files() const { return QDir{m_program->path(QStringLiteral("."))}.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name).filter(QRegularExpression{QStringLiteral("^(?!.*[.]backups$)")}); }

private Q_SLOTS:
  void initTestCase() {
    m_program = std::make_unique<Program>();
    QVERIFY(QDir{}.mkpath(m_program->path(QStringLiteral("tmp"))));
    m_program->set("TMPDIR", qPrintable(m_program->path(QStringLiteral("tmp"))));
    writeWork(*m_program);
    QCOMPARE(m_program->run(QProcess::splitCommand(QStringLiteral("new a.prumo --client X --supplier Y"))).code, 0);
    QCOMPARE(m_program->run(QProcess::splitCommand(QStringLiteral("sample sample.prumo"))).code, 0);
  }

  void aCommandStoppedSaysSoAndLeavesNothingBehind_data() {
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("signal");
    QTest::newRow("check, Ctrl+C") << "check feed.csv --rules rules.json --into a.prumo" << SIGINT;
    QTest::newRow("check, asked to end") << "check feed.csv --rules rules.json" << SIGTERM;
    QTest::newRow("profile, Ctrl+C") << "profile feed.csv" << SIGINT;
    QTest::newRow("profile of UTF-16, asked to end") << "profile wide.csv" << SIGTERM;
    QTest::newRow("report, Ctrl+C") << "report sample.prumo -o r.pdf" << SIGINT;
    QTest::newRow("report for editing, asked to end") << "report sample.prumo -o r.odt" << SIGTERM;
    QTest::newRow("sample, Ctrl+C") << "sample b.prumo" << SIGINT;
  }
  void aCommandStoppedSaysSoAndLeavesNothingBehind() {
    QFETCH(QString, line);
    QFETCH(int, signal);
    if (line.contains(QLatin1String("wide"))) m_program->write(QStringLiteral("wide.csv"), QByteArray("\xFF\xFE", 2) + QByteArray("s\0k\0u\0\n\0", 8).repeated(4'000'000));
    const auto before = files();
    const auto project = m_program->read(QStringLiteral("a.prumo"));
    const auto answer = m_program->stopped(QProcess::splitCommand(line), signal);
    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.err.contains(QStringLiteral("Stopped")) && answer.err.count(u'\n') == 1, qPrintable(answer.err));
    QVERIFY2(answer.out.isEmpty(), qPrintable(answer.out));
    QCOMPARE(files(), before);
    QCOMPARE(QDir{m_program->path(QStringLiteral("tmp"))}.entryList({QStringLiteral("prumo*")}), QStringList{});
    QCOMPARE(m_program->read(QStringLiteral("a.prumo")), project);
  }

  void ctrlCThatTheShellIgnoresStaysIgnored() {
    m_program->write(QStringLiteral("small.csv"), "sku\nA\nB\n");
    const auto answer = m_program->shell(QStringLiteral("trap '' INT; \"$P\" profile small.csv & kill -INT $!; wait $!"));
    QCOMPARE(answer.code, 0);
  }
};

QTEST_GUILESS_MAIN(TestStopping)
#include "tst_stopping.moc"
