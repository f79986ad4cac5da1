// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

using namespace prumo::test;

namespace {

QStringList words(const char* line) { return QProcess::splitCommand(QString::fromUtf8(line)); }

}  // namespace

class TestReportCommand : public QObject {
  Q_OBJECT
private:
  std::unique_ptr<Program> m_program;

  Answer run(const char* line) const { return m_program->run(words(line)); }
  QByteArray read(const char* name) const { return m_program->read(QLatin1String(name)); }

private Q_SLOTS:
  void init() {
    m_program = std::make_unique<Program>();
    QCOMPARE(run(R"(new a.prumo --client "Loja Exemplo" --supplier "Fornecedor Exemplo" --lang en)").code, 0);
    QCOMPARE(run("rate a.prumo quality 1 2").code, 0);
    QCOMPARE(run(R"(contact add a.prumo --name Orders --set provider=ERP --set consumer=Shop)").code, 0);
    QCOMPARE(run(R"(finding add a.prumo --step quality --title "Stock is sold twice" --severity critical)").code, 0);
  }

  void everyFormatIsWrittenWithoutADisplay_data() {
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("pdf") << QByteArray("r.pdf") << QByteArray("%PDF-");
    QTest::newRow("odt") << QByteArray("r.odt") << QByteArray("PK\x03\x04");
    QTest::newRow("html") << QByteArray("r.HTML") << QByteArray("<!DOCTYPE html");
  }
  void everyFormatIsWrittenWithoutADisplay() {
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, start);
    const auto answer = run(("report a.prumo --json -o " + name).constData());
    QCOMPARE(answer.code, 0);
    QVERIFY2(answer.err.isEmpty(), qPrintable(answer.err));
    const auto first = read(name.constData());
    QVERIFY2(first.first(20).toLower().startsWith(start.toLower()), first.first(20).constData());
    QVERIFY(answer.json()[u"charts"].toInt() > 0 && answer.json()[u"pages"].toInt() > 0);
  }

  void theSameMomentGivesTheSameBytes_data() {
    QTest::addColumn<QByteArray>("name");
    for (const char* name : {"r.pdf", "r.html", "r.odt"}) QTest::newRow(name) << QByteArray(name);
  }
  void theSameMomentGivesTheSameBytes() {  // SOURCE_DATE_EPOCH stands
    QFETCH(QByteArray, name);
    QCOMPARE(run(("report a.prumo -o 1" + name).constData()).code, 0);
    if (name == "r.odt") QTest::qWait(2100);  // the clock of a ZIP archive goes in steps of two seconds
    QCOMPARE(run(("report a.prumo -o 2" + name).constData()).code, 0);
    QVERIFY(read(("1" + name).constData()).size() > 10000);
    QVERIFY(read(("1" + name).constData()) == read(("2" + name).constData()));
  }

  void withoutGraphvizTheGraphIsDrawnPlainAndTheReportSaysWhy() {
    m_program->set("PATH", "");
    const auto answer = run("report a.prumo -o r.html");
    QCOMPARE(answer.code, 0);
    QVERIFY2(answer.err.isEmpty(), qPrintable(answer.err));
    const auto html = read("r.html");
    QVERIFY(html.contains("The program dot is not installed. A simple placement is shown instead."));
    QVERIFY(html.contains("aria-label=\"Orders: Shop – ERP\"") && html.contains(">Orders<"));
  }

  void theReportSpeaksTheAssessmentsLanguageElseTheOneAskedFor() {
    QCOMPARE(run("report a.prumo -o en.html").code, 0);
    QCOMPARE(run("report a.prumo -o pt.html --lang pt-BR").code, 0);
    QVERIFY(read("en.html").contains("Data quality") && !read("en.html").contains("Qualidade dos dados"));
    QVERIFY(read("pt.html").contains("Qualidade dos dados") && !read("pt.html").contains("Data quality"));
    QVERIFY(read("pt.html").contains("Stock is sold twice"));  // what a person wrote stays as written
  }

  void sectionsCanBeLeftOut() {
    QCOMPARE(run("report a.prumo -o all.html").code, 0);
    QCOMPARE(run("report a.prumo -o less.html --without step.support,glossary").code, 0);
    QVERIFY(read("less.html").size() < read("all.html").size());
    const auto unknown = run("report a.prumo -o none.html --without glosary");
    QCOMPARE(unknown.code, 2);
    QVERIFY2(unknown.err.contains(QStringLiteral("glossary")), qPrintable(unknown.err));
    QVERIFY(read("none.html").isEmpty());
  }

  void anotherEndingIsRefused() {
    const auto answer = run("report a.prumo -o r.docx");
    QCOMPARE(answer.code, 2);
    QVERIFY2(answer.err.contains(QStringLiteral(".odt")), qPrintable(answer.err));
  }

  void aPlaceThatCannotBeWrittenIsSaid_data() {
    QTest::addColumn<QString>("place");
    QTest::newRow("no folder") << "nowhere/r.pdf";
    QTest::newRow("read-only folder") << "/proc/r.pdf";  // for every user, root too
    QTest::newRow("read-only folder, html") << "/proc/r.html";
  }
  void aPlaceThatCannotBeWrittenIsSaid() {
    QFETCH(QString, place);
    const auto answer = m_program->run(words("report a.prumo -o") << place);
    QCOMPARE(answer.code, 3);
    QVERIFY2(answer.err.contains(place), qPrintable(answer.err));
  }

  void aDiskThatIsFullLeavesTheFormerReport_data() {
    QTest::addColumn<QString>("name");
    for (const char* name : {"r.pdf", "r.html", "r.odt"}) QTest::newRow(name) << name;
  }
  void aDiskThatIsFullLeavesTheFormerReport() {
    QFETCH(QString, name);
    m_program->write(name, "the former report");
    const auto answer = m_program->shell(QStringLiteral("trap '' XFSZ; ulimit -f 8; \"$P\" report a.prumo -o ") + name);
    QCOMPARE(answer.code, 3);
    QVERIFY2(answer.err.contains(name) && answer.err.contains(QStringLiteral("no room left")), qPrintable(answer.err));
    QCOMPARE(m_program->read(name), QByteArray("the former report"));
  }

  void anAnswerThatCannotBeWrittenIsSaid() {
    if (!QFile::exists(QStringLiteral("/dev/full"))) QSKIP("no /dev/full here");
    const auto answer = m_program->shell(QStringLiteral("\"$P\" report a.prumo -o r.html --json > /dev/full"));
    QCOMPARE(answer.code, 3);
    QVERIFY(!answer.err.isEmpty());
  }

  void aProjectThatIsNotThereGivesNoReport() {
    const auto answer = run("report gone.prumo -o r.pdf");
    QCOMPARE(answer.code, 3);
    QVERIFY2(answer.err.contains(QStringLiteral("gone.prumo")), qPrintable(answer.err));
    QVERIFY(read("r.pdf").isEmpty());
  }
};

QTEST_GUILESS_MAIN(TestReportCommand)
#include "tst_report_command.moc"
