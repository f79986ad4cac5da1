// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

using namespace prumo::test;
using namespace Qt::StringLiterals;

/// Words that nobody types on purpose: scripts with an empty variable, file names of another encoding, a paste that went wrong.
class TestOddWords : public QObject {
  Q_OBJECT
private:
  std::unique_ptr<Program> m_program;

  /// A plain sentence, which fits a screen.
  static void isSaid(const Answer& answer, int code) {
    QCOMPARE(answer.code, code);
    QVERIFY2(answer.out.isEmpty(), qPrintable(answer.out.left(200)));
    QVERIFY2(answer.err.size() > 20 && answer.err.size() < 1000, qPrintable(answer.err.left(1000)));
    QVERIFY2(!answer.err.contains(u"[cli."_s), qPrintable(answer.err));
  }
  QJsonObject firstCriterion() const {
    const auto steps = m_program->run({u"info"_s, u"a.prumo"_s, u"--json"_s}).json().object()[u"steps"].toArray();
    return steps[2].toObject()[u"criteria"].toArray()[0].toObject();
  }

private Q_SLOTS:
  void init() {
    m_program = std::make_unique<Program>();
    QCOMPARE(m_program->run({u"new"_s, u"a.prumo"_s, u"--client"_s, u"X"_s, u"--supplier"_s, u"Y"_s}).code, 0);
  }

  void whatNoCommandUnderstandsIsRefusedInASentence_data() {
    QTest::addColumn<QStringList>("words");
    const auto long_ = QString(u'x').repeated(100'000);
    QTest::newRow("empty command") << QStringList{QString{}};
    QTest::newRow("empty command before a real one") << QStringList{QString{}, u"info"_s};
    QTest::newRow("empty file") << QStringList{u"info"_s, QString{}};
    QTest::newRow("empty step and rating") << QStringList{u"rate"_s, u"a.prumo"_s, QString{}, QString{}, QString{}};
    QTest::newRow("empty option value") << QStringList{u"new"_s, u"b.prumo"_s, u"--client"_s, QString{}, u"--supplier"_s, u"Y"_s};
    QTest::newRow("very long command") << QStringList{long_};
    QTest::newRow("very long option") << QStringList{u"info"_s, u"a.prumo"_s, u"--"_s + long_};
    QTest::newRow("very long step") << QStringList{u"rate"_s, u"a.prumo"_s, long_, u"1"_s, u"4"_s};
    QTest::newRow("very long rating") << QStringList{u"rate"_s, u"a.prumo"_s, u"quality"_s, u"1"_s, long_};
    QTest::newRow("unknown option") << QStringList{u"info"_s, u"a.prumo"_s, u"--bogus"_s, u"1"_s};
    QTest::newRow("unknown short option") << QStringList{u"info"_s, u"a.prumo"_s, u"-z"_s};
    QTest::newRow("unknown option and no command") << QStringList{u"--bogus"_s};
    QTest::newRow("unknown option before the command") << QStringList{u"--bogus"_s, u"info"_s, u"a.prumo"_s};
    QTest::newRow("all in one word") << QStringList{u"info a"_s};
    QTest::newRow("controls") << QStringList{u"\u0001\u0007\u007f"_s};
    QTest::newRow("controls for a rating") << QStringList{u"rate"_s, u"a.prumo"_s, u"quality"_s, u"1"_s, u"4\u0001"_s};
  }
  void whatNoCommandUnderstandsIsRefusedInASentence() {
    QFETCH(const QStringList, words);
    isSaid(m_program->run(words), 2);
  }

  void wordsThatAreNoTextAreRefusedAndSteerNoTerminal() {
    isSaid(m_program->shell(uR"sh("$P" "$(printf '\377\376\001\033[31m')")sh"_s), 2);
    isSaid(m_program->shell(uR"sh("$P" info a.prumo "--$(printf '\377\033')")sh"_s), 2);
    const auto gone = m_program->shell(uR"sh("$P" info "$(printf '\377\376\033[31m').prumo")sh"_s);
    isSaid(gone, 3);
    QVERIFY(!gone.err.contains(u'\u001b'));
  }

  void ofAnOptionGivenTwiceTheLastCounts() {
    const auto rated =
        m_program->run({u"rate"_s, u"a.prumo"_s, u"quality"_s, u"1"_s, u"4"_s, u"--confidence"_s, u"seen"_s, u"--confidence"_s, u"said"_s});
    QCOMPARE(rated.code, 0);
    QCOMPARE(firstCriterion()[u"confidence"].toString(), u"said"_s);
    const auto twice = m_program->run({u"info"_s, u"a.prumo"_s, u"--json"_s, u"--json"_s});
    QCOMPARE(twice.code, 0);
    QVERIFY(twice.json().isObject());
  }

  void twoDashesEndTheOptions() {
    QCOMPARE(m_program->run({u"info"_s, u"--"_s, u"a.prumo"_s}).code, 0);
    isSaid(m_program->run({u"info"_s, u"--"_s, u"--json"_s}), 3);
  }

  void textOfAnotherEncodingIsKeptAsGoodText() {
    QCOMPARE(m_program->shell(uR"sh("$P" new b.prumo --client "$(printf 'a\377b')" --supplier Y)sh"_s).code, 0);
    const auto shown = m_program->run({u"info"_s, u"b.prumo"_s, u"--json"_s});
    QCOMPARE(shown.json().object()[u"client"].toString(), u"a\ufffdb"_s);
  }
};

QTEST_GUILESS_MAIN(TestOddWords)
#include "tst_odd_words.moc"
