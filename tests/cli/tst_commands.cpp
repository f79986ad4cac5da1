// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/platform.h"
#include "tests/cli/program.h"

using namespace prumo::test;

namespace {

QStringList words(const char* line) { return QProcess::splitCommand(QString::fromUtf8(line)); }

}  // namespace

class TestCommands : public QObject {
  Q_OBJECT
private:
  std::unique_ptr<Program> m_program;

  Answer run(const char* line) const { return m_program->run(words(line)); }
  QJsonObject info() const { return run("info a.prumo --json").json().object(); }
  QJsonObject quality() const { return info()[u"steps"].toArray()[2].toObject(); }

private Q_SLOTS:
  void init() {
    m_program = std::make_unique<Program>();
    const auto made = run(R"(new a.prumo --client "Loja Exemplo" --supplier "Fornecedor Exemplo")");
    QCOMPARE(made.code, 0);
  }

  void aNewAssessmentKnowsItsPartiesAndNoScore() {
    const auto all = info();
    QCOMPARE(all[u"client"].toString(), QStringLiteral("Loja Exemplo"));
    QCOMPARE(all[u"supplier"].toString(), QStringLiteral("Fornecedor Exemplo"));
    QCOMPARE(all[u"language"].toString(), QStringLiteral("en"));
    QCOMPARE(all[u"steps"].toArray().size(), 11);
    QVERIFY(all[u"totals"].toObject()[u"score"].isNull());
    QVERIFY(quality()[u"score"].isNull());
    QCOMPARE(quality()[u"answered"].toInt(-1), 0);
  }
  void newRefusesToOverwrite() {
    const auto before = m_program->read(QStringLiteral("a.prumo"));
    const auto again = run("new a.prumo --client X --supplier Y");
    QCOMPARE(again.code, 3);
    QVERIFY(!again.err.isEmpty());
    QCOMPARE(m_program->read(QStringLiteral("a.prumo")), before);
  }
  void aFileAnotherMachineLeftLockedIsEditedOnlyWhenAskedTo() {
    m_program->write(QStringLiteral("a.prumo.lock"), R"({"user":"Carla","host":"notebook.example","at":"2026-11-23T10:00:00.000-03:00"})");
    const auto refused = run("rate a.prumo quality 1 4");
    QCOMPARE(refused.code, 3);
    QVERIFY2(refused.err.contains(QStringLiteral("Carla")) && refused.err.contains(QStringLiteral("--take-over")), qPrintable(refused.err));
    QCOMPARE(run("rate a.prumo quality 1 4 --take-over").code, 0);
    const auto trail = run("history a.prumo");
    QVERIFY2(trail.out.contains(QStringLiteral("Carla")), qPrintable(trail.out));
    QCOMPARE(quality()[u"score"].toDouble(), 4.0);
  }
  void newTakesAMethodOfOnesOwnOrSaysWhatIsWrongWithIt() {
    m_program->write(QStringLiteral("bad.json"), R"({"format": "prumo-method", "format_version": 1, "id": "x", "version": "1"})");
    const auto refused = run("new b.prumo --client X --supplier Y --method bad.json");
    QCOMPARE(refused.code, 3);
    QVERIFY2(refused.err.contains(QStringLiteral("/name")), qPrintable(refused.err));
    QVERIFY(!QFile::exists(m_program->path(QStringLiteral("b.prumo"))));
    QCOMPARE(run("new b.prumo --client X --supplier Y --method " PRUMO_SOURCE_DIR "/resources/methods/ecommerce-supplier.json").code, 0);
  }
  void ratingMovesTheScore() {
    QCOMPARE(run("rate a.prumo quality 3.1 4 --confidence seen --note ok").code, 0);
    const auto criterion = quality()[u"criteria"].toArray()[0].toObject();
    QCOMPARE(criterion[u"id"].toString(), QStringLiteral("required_fields"));
    QCOMPARE(criterion[u"number"].toString(), QStringLiteral("3.1"));
    QCOMPARE(criterion[u"rating"].toString(), QStringLiteral("level"));
    QCOMPARE(criterion[u"level"].toInt(), 4);
    QCOMPARE(criterion[u"confidence"].toString(), QStringLiteral("seen"));
    QCOMPARE(quality()[u"score"].toDouble(), 4.0);
    QCOMPARE(info()[u"totals"].toObject()[u"score"].toDouble(), 4.0);
  }
  void naLeavesTheDenominatorAndUnknownTakesAnAnswerBack() {
    const auto applicable = quality()[u"applicable"].toInt();
    QCOMPARE(run("rate a.prumo quality required_fields na").code, 0);
    QCOMPARE(quality()[u"applicable"].toInt(), applicable - 1);
    QCOMPARE(run("rate a.prumo quality required_fields unknown").code, 0);
    QCOMPARE(quality()[u"applicable"].toInt(), applicable);
    QVERIFY(quality()[u"criteria"].toArray()[0].toObject()[u"level"].isNull());
  }
  void anOpenCriticalCapsTheStepUntilDismissed() {
    run("rate a.prumo quality 1 5");
    const auto added = run(R"(finding add a.prumo --step quality --title "Stock is sold twice" --severity critical --note "12 orders")");
    QCOMPARE(added.code, 0);
    const auto id = added.out.trimmed();
    QCOMPARE(quality()[u"score"].toDouble(), 1.0);
    QVERIFY(quality()[u"capped"].toBool());
    QCOMPARE(quality()[u"open"].toObject()[u"critical"].toInt(), 1);
    QCOMPARE(m_program->run({QStringLiteral("finding"), QStringLiteral("dismiss"), QStringLiteral("a.prumo"), id}).code, 0);
    QCOMPARE(quality()[u"score"].toDouble(), 5.0);
    QCOMPARE(m_program->run({QStringLiteral("finding"), QStringLiteral("accept"), QStringLiteral("a.prumo"), id.first(20)}).code, 0);
    QCOMPARE(quality()[u"score"].toDouble(), 1.0);
  }
  void findingsAreListedWithAllTheirFields() {
    run(R"(finding add a.prumo --step support --title Slow --severity low --likelihood 5 --criterion 2 --owner Ana --due 2026-12-31)");
    const auto list = run("finding list a.prumo --json").json().array();
    QCOMPARE(list.size(), 1);
    const auto finding = list[0].toObject();
    QCOMPARE(finding[u"status"].toString(), QStringLiteral("open"));
    QCOMPARE(finding[u"risk"].toInt(), 5);
    QCOMPARE(finding[u"due"].toString(), QStringLiteral("2026-12-31"));
    QVERIFY(!finding[u"criterion"].toString().isEmpty());
    QCOMPARE(run("finding list a.prumo --json --step quality").json().array().size(), 0);
  }
  void undoAndRedoWalkTheHistoryButNeverPastTheCreation() {
    run("rate a.prumo quality 1 5");
    QCOMPARE(run("undo a.prumo").code, 0);
    QVERIFY(quality()[u"score"].isNull());
    QCOMPARE(run("redo a.prumo").code, 0);
    QCOMPARE(quality()[u"score"].toDouble(), 5.0);
    QCOMPARE(run("redo a.prumo").code, 3);
    QCOMPARE(run("undo a.prumo").code, 0);
    QCOMPARE(run("undo a.prumo").code, 3);
    QCOMPARE(info()[u"client"].toString(), QStringLiteral("Loja Exemplo"));
  }
  void theHistorySaysWhoChangedWhatFromValueToValue() {
    run("rate a.prumo quality 1 5 --author Ana");
    run("rate a.prumo quality 1 2 --author Rui");
    const auto text = run("history a.prumo --limit 1").out;
    QVERIFY2(text.contains(QStringLiteral("Rui")) && text.contains(QStringLiteral("5 → 2")) && !text.contains(QStringLiteral("Ana")), qPrintable(text));
    const auto entries = run("history a.prumo --json").json().array();
    QCOMPARE(entries.size(), 3);
    QCOMPARE(entries[1].toObject()[u"author"].toString(), QStringLiteral("Ana"));
    QCOMPARE(entries[0].toObject()[u"changes"].toArray()[0].toObject()[u"kind"].toString(), QStringLiteral("updated"));
  }
  void verifyPrintsAHashThatFollowsTheContentAndNothingElse() {
    const auto hash = [this](const char* file) {
      return m_program->run({QStringLiteral("verify"), QLatin1String(file), QStringLiteral("--json")}).json()[u"content_hash"].toString();
    };
    const auto before = hash("a.prumo");
    QCOMPARE(before.size(), 64);
    QVERIFY(QFile::copy(m_program->path(QStringLiteral("a.prumo")), m_program->path(QStringLiteral("copy.prumo"))));
    QCOMPARE(hash("copy.prumo"), before);
    run("rate a.prumo quality 1 5");
    QVERIFY(hash("a.prumo") != before);
  }
  void theSameCallsGiveTheSameAnswers() {
    run("rate a.prumo quality 1 5");
    QCOMPARE(run("info a.prumo --json").out, run("info a.prumo --json").out);
    QCOMPARE(run("history a.prumo").out, run("history a.prumo").out);
  }

  void whateverPageIsLostTheRestIsRecoveredAndOpens_data() {
    QTest::addColumn<int>("page");
    for (int page = 1; page <= 8; ++page) QTest::addRow("page %d", page) << page;
  }
  void whateverPageIsLostTheRestIsRecoveredAndOpens() {
    QFETCH(int, page);
    QCOMPARE(run("rate a.prumo quality 1 2").code, 0);
    auto bytes = m_program->read(QStringLiteral("a.prumo"));
    std::fill_n(bytes.begin() + (page - 1) * 4096, 4096, '\xAA');
    m_program->write(QStringLiteral("torn.prumo"), bytes);
    QCOMPARE(run("info torn.prumo").code, 3);
    const auto saved = run("recover torn.prumo saved.prumo --json");
    QCOMPARE(saved.code, 0);
    QCOMPARE(run("verify saved.prumo").code, 0);
    QCOMPARE(run("report saved.prumo -o saved.html").code, 0);
    QCOMPARE(saved.err.isEmpty(), page != 2 && page != 4);  // the head, the method
  }

  void withoutADisplayTheWindowIsRefusedInWords_data() {
    QTest::addColumn<QString>("line");
    QTest::addColumn<QByteArray>("display");
    QTest::newRow("none") << "" << QByteArray();
    QTest::newRow("none, with a file") << "a.prumo" << QByteArray();
    QTest::newRow("dead") << "" << QByteArray(":77");
    QTest::newRow("dead, with a file") << "a.prumo" << QByteArray(":77");
  }
  void withoutADisplayTheWindowIsRefusedInWords() {
    QFETCH(QString, line);
    QFETCH(QByteArray, display);
    if (!display.isEmpty()) m_program->set("DISPLAY", display.constData());
    const auto words = QProcess::splitCommand(line);
    const auto answer = m_program->run(words);
    QCOMPARE(answer.code, 3);
    QVERIFY2(answer.err.contains(QStringLiteral("prumo report FILE -o OUT.pdf")) && answer.err.contains(QStringLiteral("DISPLAY")), qPrintable(answer.err));
    QVERIFY2(answer.err.contains(QLatin1String(display)) && !answer.err.contains(QStringLiteral("plugin")), qPrintable(answer.err));
    const auto translated = m_program->run(words + QStringList{QStringLiteral("--lang"), QStringLiteral("pt-BR")});
    QCOMPARE(translated.code, 3);
    QVERIFY2(translated.err.contains(QStringLiteral("janela")), qPrintable(translated.err));
  }

  void aWrongCallExitsWithTwoAndSaysWhy_data() {
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* line, const char* says) { QTest::newRow(line) << line << says; };
    row("infoo", "infoo");
    row("finding", "finding");
    row("finding drop a.prumo", "finding drop");
    row("info", "FILE");
    row("info a.prumo b.prumo", "b.prumo");
    row("info a.prumo --bogus", "--bogus");
    row("info a.prumo --json=yes", "--json");
    row("info a.prumo --lang xx", "pt-BR");
    row("new b.prumo --client X", "--supplier");
    row("new b.prumo --supplier Y --client", "--client");
    row("new b.prumo --supplier Y --client ' '", "--client");
    row("rate a.prumo quality 3.1 6", "6");
    row("rate a.prumo quality 3.99 4", "3.99");
    row("rate a.prumo nowhere 1 4", "compatibility");
    row("rate a.prumo quality 1 4 --confidence sure", "measured");
    row("finding add a.prumo --step quality --title T --severity awful", "critical");
    row("finding add a.prumo --step quality --severity low", "--title");
    row("history a.prumo --limit 0", "--limit");
  }
  void aWrongCallExitsWithTwoAndSaysWhy() {
    QFETCH(QString, line);
    QFETCH(QString, says);
    const auto answer = m_program->run(QProcess::splitCommand(QString{line}.replace(u'\'', u'"')));
    QCOMPARE(answer.code, 2);
    QVERIFY2(answer.err.contains(says), qPrintable(answer.err));
    QVERIFY2(!answer.err.contains(u'['), qPrintable(answer.err));
    QVERIFY2(answer.out.isEmpty(), qPrintable(answer.out));
  }
  void badInputExitsWithThree_data() {
    QTest::addColumn<QString>("line");
    const auto row = [](const char* line) { QTest::newRow(line) << line; };
    row("info gone.prumo");
    row("info zero.prumo");
    row("info text.prumo");
    row("info torn.prumo");
    row("rate zero.prumo quality 1 3");
    row("history text.prumo --json");
    row("verify torn.prumo");
    row("new nowhere/b.prumo --client X --supplier Y");
    row("finding add a.prumo --step quality --title T --severity low --due 31/12/2026");
    row("finding accept a.prumo 0000");
    const auto tooLong = QByteArray(300, 'n') + ".prumo";
    QTest::newRow("new, name too long") << QString::fromUtf8("new " + tooLong + " --client X --supplier Y");
    QTest::newRow("info, name too long") << QString::fromUtf8("info " + tooLong);
    QTest::newRow("recover, name too long") << QString::fromUtf8("recover " + tooLong + " fresh.prumo");
    QTest::newRow("recover into a name too long") << QString::fromUtf8("recover torn.prumo " + tooLong);
    QTest::newRow("report, name too long") << QString::fromUtf8("report a.prumo -o " + QByteArray(300, 'n') + ".pdf");
    QTest::newRow("check, name too long") << QString::fromUtf8("check " + tooLong + " --rules r.json");
  }
  void badInputExitsWithThree() {
    QFETCH(QString, line);
    m_program->write(QStringLiteral("zero.prumo"), {});
    m_program->write(QStringLiteral("text.prumo"), QByteArray("This is a letter, not an assessment.\n").repeated(200));
    m_program->write(QStringLiteral("torn.prumo"), m_program->read(QStringLiteral("a.prumo")).first(20000));
    const auto answer = m_program->run(QProcess::splitCommand(line));
    QCOMPARE(answer.code, 3);
    QVERIFY2(answer.err.size() > 20 && !answer.err.contains(u'['), qPrintable(answer.err));
    QVERIFY2(answer.out.isEmpty(), qPrintable(answer.out));
  }
  void aNewerFileIsShownButNotChanged() {
    auto bytes = m_program->read(QStringLiteral("a.prumo"));
    bytes[63] = 99;  // user_version, bytes 60 to 63 of the SQLite header
    m_program->write(QStringLiteral("newer.prumo"), bytes);
    const auto shown = run("info newer.prumo --json");
    QCOMPARE(shown.code, 0);
    QVERIFY2(shown.err.contains(QStringLiteral("99")), qPrintable(shown.err));
    QCOMPARE(run("rate newer.prumo quality 1 3").code, 3);
    QCOMPARE(m_program->read(QStringLiteral("newer.prumo")), bytes);
  }
  void whileAnotherHasItOpenItIsShownButNotChanged() {
    auto held = prumo::platform::FileLock::tryTake(prumo::platform::pathFromUtf8(m_program->path(QStringLiteral("a.prumo.lock")).toStdString()));
    QVERIFY(held && *held);
    const auto refused = run("rate a.prumo quality 1 3");
    QCOMPARE(refused.code, 3);
    QVERIFY2(refused.err.size() > 20 && !refused.err.contains(u'['), qPrintable(refused.err));
    QCOMPARE(run("info a.prumo").code, 0);
    held->reset();
    QCOMPARE(run("rate a.prumo quality 1 3").code, 0);
  }
  void whatCanBeReadOfADamagedFileIsSavedIntoANewOne() {
    run("rate a.prumo quality 1 5");
    auto bytes = m_program->read(QStringLiteral("a.prumo"));
    bytes.chop(8192);
    m_program->write(QStringLiteral("torn.prumo"), bytes);
    QCOMPARE(run("info torn.prumo").code, 3);
    const auto saved = run("recover torn.prumo fresh.prumo --json");
    QCOMPARE(saved.code, 0);
    QVERIFY(!saved.json()[u"tables"].toArray().isEmpty());
    QCOMPARE(m_program->read(QStringLiteral("torn.prumo")), bytes);
    QCOMPARE(run("recover torn.prumo fresh.prumo").code, 3);
  }
  void helpAndVersionNeedNoFileAndNoDisplay() {
    QCOMPARE(run("--version").out, QStringLiteral("prumo 1.0.0\n"));
    for (const char* line : {"--help", "info --help", "finding --help", "finding add --help", "--lang pt-BR --help"}) {
      const auto answer = run(line);
      QCOMPARE(answer.code, 0);
      QVERIFY2(answer.out.size() > 100 && !answer.out.contains(QStringLiteral("[cli.")), qPrintable(answer.out));
      QVERIFY2(answer.err.isEmpty(), qPrintable(answer.err));
    }
  }
  void speaksTheLanguageAskedForElseTheSystems() {
    run("rate a.prumo quality 1 5");
    run("rate a.prumo quality 2 2");
    QVERIFY(run("info a.prumo --lang pt-BR").out.contains(QStringLiteral("Qualidade dos dados")));
    QVERIFY(run("info a.prumo").out.contains(QStringLiteral("Data quality")));
    m_program->set("LC_ALL", "pt_BR.UTF-8");
    QVERIFY(run("info a.prumo").out.contains(QStringLiteral("3,")));
    m_program->set("LC_ALL", "C");
    const auto plain = run("info a.prumo");
    QVERIFY(plain.out.contains(QStringLiteral("Qualidade dos dados")));
    QVERIFY2(plain.err.isEmpty(), qPrintable(plain.err));
    QVERIFY(run("--lang en info a.prumo").out.contains(QStringLiteral("Data quality")));
  }
  void anEditOnAFullDiskIsRefusedAndNothingIsLost() {
    const auto size = m_program->read(QStringLiteral("a.prumo")).size();
    const auto note = QString{QStringLiteral("x")}.repeated(19000);
    const auto blocks = QString::number(size / 512);
    const auto answer = m_program->shell(QStringLiteral("ulimit -f %1; \"$P\" rate a.prumo quality 1 5 --note %2").arg(blocks, note));
    QCOMPARE(answer.code, 3);
    QVERIFY2(answer.err.size() > 20, qPrintable(answer.err));
    QCOMPARE(run("verify a.prumo").code, 0);
    QVERIFY(quality()[u"score"].isNull());
  }
  void anAnswerThatCannotBeWrittenIsSaid() {
    if (!QFile::exists(QStringLiteral("/dev/full"))) QSKIP("no /dev/full here");
    const auto answer = m_program->shell(QStringLiteral("\"$P\" info a.prumo --json > /dev/full"));
    QCOMPARE(answer.code, 3);
    QVERIFY(!answer.err.isEmpty());
  }
};

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
