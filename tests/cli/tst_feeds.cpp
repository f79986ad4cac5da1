// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QDir>

using namespace prumo::test;

namespace {

QStringList words(const char* line) { return QProcess::splitCommand(QString::fromUtf8(line)); }

const QByteArray kFeed =
    "sku,price,email\n"
    "A-1,10.00,maria.exemplo@mail.com\n"
    "A-1,x,rui.exemplo@mail.com\n"
    "A-3,2.50\n"
    "A-4,3.00,ana.exemplo@mail.com\n";

/// A rule file around rules that are written with single quotes.
QByteArray ruleFile(const QByteArray& rules) {
  QByteArray text = "{'format': 'prumo-rules', 'format_version': 1, 'rules': [" + rules + "]}";
  return text.replace('\'', '"');
}

const QByteArray kRules = ruleFile(
    "{'id': 'sku', 'column': 'sku', 'kind': 'unique', 'severity': 'high'},"
    "{'id': 'price', 'title': 'Price is a number', 'column': 'price', 'kind': 'type', 'type': 'decimal'},"
    "{'id': 'email', 'column': 'email', 'kind': 'not_null', 'severity': 'critical'}");

}  // namespace

class TestFeeds : public QObject {
  Q_OBJECT
private:
  std::unique_ptr<Program> m_program;

  Answer run(const char* line) const { return m_program->run(words(line)); }
  QJsonObject checked(const char* options = "") const {
    return run((QByteArray("check feed.csv --rules rules.json --json ") + options).constData()).json().object();
  }
  void feed(const QByteArray& bytes) const { m_program->write(QStringLiteral("feed.csv"), bytes); }
  void rules(const QByteArray& bytes) const { m_program->write(QStringLiteral("rules.json"), bytes); }

  void isRefused(const Answer& answer, const char* says) const {
    QCOMPARE(answer.code, 3);
    QVERIFY2(answer.err.contains(QString::fromUtf8(says)), qPrintable(answer.err));
    QVERIFY2(answer.out.isEmpty(), qPrintable(answer.out));
  }

private Q_SLOTS:
  void init() {
    m_program = std::make_unique<Program>();
    feed(kFeed);
    rules(kRules);
  }

  void aProfileWritesARuleFileToStartFrom() {
    const auto answer = run("profile feed.csv --rules start.json --lang en");
    QCOMPARE(answer.code, 0);
    QVERIFY2(answer.out.contains(QStringLiteral("suggested rules are in start.json:")) && answer.out.contains(QStringLiteral("cells is empty")), qPrintable(answer.out));
    const auto json = run("profile feed.csv --rules again.json --json").json().object();
    QCOMPARE(m_program->read(QStringLiteral("start.json")), m_program->read(QStringLiteral("again.json")));
    const auto suggested = json[u"suggested"].toArray();
    QVERIFY(!suggested.isEmpty());
    const auto result = run("check feed.csv --rules start.json --json").json()[u"rules"].toArray();
    QCOMPARE(result.size(), suggested.size());
    for (qsizetype i = 0; i < result.size(); ++i) {
      const auto one = suggested[i].toObject();
      QCOMPARE(one[u"id"], result[i].toObject()[u"id"]);
      QVERIFY(!one[u"why"].toString().isEmpty() && one.contains(u"kind"));
      if (!one[u"failing"].isNull()) QCOMPARE(one[u"failing"], result[i].toObject()[u"failed"]);
    }
  }

  void aFeedThatSuggestsNothingGivesNoRuleFile() {
    feed("a,b\n,\n,\n");
    isRefused(run("profile feed.csv --rules start.json --json --lang en"), "suggests a rule");
    QVERIFY(!QFile::exists(m_program->path(QStringLiteral("start.json"))));
    feed(kFeed);
    QCOMPARE(run("profile feed.csv --rules no/such/folder/start.json").code, 3);
  }

  void rulesAskAboutFeedsThatAreNamed() {
    m_program->write(QStringLiteral("products.csv"), "code;name\nA-1;x\nA-4;y\n");
    rules(ruleFile("{'id': 'known', 'column': 'sku', 'kind': 'reference', 'dataset': 'products', 'their_columns': ['code']}"));
    const auto known = checked("--with products=products.csv")[u"rules"].toArray().at(0).toObject();
    QCOMPARE(known[u"checked"].toInt(), 3);
    QCOMPARE(known[u"failed"].toInt(), 0);
    isRefused(run("check feed.csv --rules rules.json --lang en"), "products");
    QCOMPARE(run("check feed.csv --rules rules.json --with products").code, 2);
  }

  void failingRowsAndRejectsGoToFiles() {
    feed("sku,price,email\nA-1,=1+1,maria.exemplo@mail.com\nA-2,x\nA-3,y,rui.exemplo@mail.com\n");
    QCOMPARE(run("check feed.csv --rules rules.json --limit 1 --failures bad.csv --rejects lost.csv --lang en").code, 0);
    const auto bad = m_program->read(QStringLiteral("bad.csv"));
    QVERIFY2(bad.contains("2,Price is a number,") && bad.contains("'=1+1") && !bad.contains("maria.exemplo"), bad.constData());
    QVERIFY2(!bad.contains("\r\n4,"), bad.constData());
    const auto lost = m_program->read(QStringLiteral("lost.csv"));
    QVERIFY2(lost.contains("3,") && lost.contains("A-2"), lost.constData());
    QCOMPARE(run("check feed.csv --rules rules.json --failures no/such/folder/bad.csv").code, 3);
  }

  void aRunIsSummedUpByCharacteristicAndForTheFeed() {
    const auto summary = checked()[u"summary"].toObject();
    const auto whole = summary[u"dataset"].toObject();
    QCOMPARE(whole[u"checked"].toInt(), 9);
    QCOMPARE(whole[u"failed"].toInt(), 2);
    QCOMPARE(whole[u"cells"].toObject()[u"share"].toDouble(), 7.0 / 9);
    QCOMPARE(whole[u"columns"].toArray().size(), 3);
    QVERIFY(summary[u"characteristics"].toArray().size() >= 2);
    const auto said = run("check feed.csv --rules rules.json --lang en").out;
    QVERIFY2(said.contains(QStringLiteral("completeness         all values 100.00% (")), qPrintable(said));
    rules(ruleFile("{'id': 'none', 'column': 'price', 'kind': 'gtin'}"));
    feed("sku,price\nA,\n");
    const auto nothing = checked()[u"summary"].toObject()[u"dataset"].toObject();
    QVERIFY(nothing[u"cells"].isNull() && nothing[u"mean_of_columns"].isNull());
  }

  void rulesGoToOtherFormatsAndComeBack_data() {
    QTest::addColumn<QByteArray>("format");
    QTest::newRow("Table Schema") << QByteArray("frictionless");
    QTest::newRow("JSON Schema") << QByteArray("json-schema");
  }
  void rulesGoToOtherFormatsAndComeBack() {
    QFETCH(QByteArray, format);
    run("new p.prumo --client C --supplier S");
    QCOMPARE(run("check feed.csv --rules rules.json --into p.prumo --dataset Feed").code, 0);
    const auto written = run("export rules p.prumo --dataset Feed -o out.json --json --format " + format);
    QCOMPARE(written.code, 0);
    QVERIFY2(written.err.contains(QStringLiteral("price: title")), qPrintable(written.err));
    QVERIFY(!written.json()[u"left"].toArray().isEmpty());
    QCOMPARE(run("import rules out.json --into p.prumo --dataset Feed").code, 0);
    const auto again = run("check feed.csv --rules out.json --json");
    QCOMPARE(again.code, 0);
    QVERIFY(again.json()[u"rules"].toArray().size() >= 2);
    isRefused(run("import rules feed.csv --into p.prumo --dataset Feed"), "JSON");
    isRefused(run("export rules p.prumo --dataset Nobody -o out.json"), "Nobody");
  }

  void aRunIsComparedWithTheOneBefore() {
    QCOMPARE(run("new a.prumo --client Loja --supplier Forn").code, 0);
    QVERIFY(!checked("--into a.prumo").contains(u"comparison"));
    feed("sku,price,email\nA-1,10.00,maria.exemplo@mail.com\nA-3,2.50,\n");
    const auto comparison = checked("--into a.prumo")[u"comparison"].toObject();
    QCOMPARE(comparison[u"counts"][u"fixed"].toInt(), 2);
    QCOMPARE(comparison[u"counts"][u"new"].toInt(), 1);
    const auto email = comparison[u"rules"].toArray().at(2).toObject();
    QCOMPARE(email[u"standing"].toString(), QStringLiteral("new"));
    QCOMPARE(email[u"rows"][u"new"].toInt(), 1);
    const auto said = run("check feed.csv --rules rules.json --into a.prumo --lang en").out;
    QVERIFY2(said.contains(QStringLiteral("Since the run of")) && said.contains(QStringLiteral("1 still missed")), qPrintable(said));
  }

  void anAddressThatLeadsNowhereIsRefusedInWords_data() {
    QTest::addColumn<QString>("address");
    QTest::newRow("nobody listens") << QStringLiteral("postgresql://u@127.0.0.1:1/d?table=t");
    QTest::newRow("a password inside") << QStringLiteral("postgresql://u:geheim77@127.0.0.1:1/d?table=t");
    QTest::newRow("no table") << QStringLiteral("postgresql://u@127.0.0.1:1/d");
    QTest::newRow("a query that writes") << QStringLiteral("postgresql://u@127.0.0.1:1/d?query=DELETE%20FROM%20t");
    QTest::newRow("no driver") << QStringLiteral("odbc:DRIVER={Nothing of the kind};table=t");
  }
  void anAddressThatLeadsNowhereIsRefusedInWords() {
    QFETCH(QString, address);
    for (const char* language : {"en", "pt-BR"}) {
      const auto answer = m_program->run({QStringLiteral("check"), address, QStringLiteral("--rules"), QStringLiteral("rules.json"), QStringLiteral("--lang"), QString::fromLatin1(language)});
      QCOMPARE(answer.code, 3);
      QVERIFY2(answer.err.size() > 30 && answer.out.isEmpty() && !answer.err.contains(QStringLiteral("geheim77")), qPrintable(answer.err));
    }
  }

  void wholeFeedsAreMeasured() {
    rules(ruleFile("{'id': 'rows', 'kind': 'aggregate', 'measure': 'row_count', 'min': 10, 'severity': 'high'}"));
    const auto rows = checked()[u"rules"].toArray().at(0).toObject();
    QCOMPARE(rows[u"measured"].toDouble(), 3.0);
    QVERIFY(rows[u"share"].isNull());
    QCOMPARE(rows[u"verdict"].toString(), QStringLiteral("fail"));
    QCOMPARE(rows[u"characteristic"].toString(), QStringLiteral("completeness"));
  }

  void theDocumentOfACheckNamesEveryFigure() {
    const auto answer = run("check feed.csv --rules rules.json --json");
    QCOMPARE(answer.code, 0);
    QVERIFY2(answer.err.isEmpty(), qPrintable(answer.err));
    const auto all = answer.json().object();
    QCOMPARE(all[u"rows"].toInt(), 3);
    QCOMPARE(all[u"rejects"].toInt(), 1);
    QCOMPARE(all[u"lines"].toInt(), 4);
    const auto list = all[u"rules"].toArray();
    QCOMPARE(list.size(), 3);
    const auto sku = list[0].toObject();
    QCOMPARE(sku[u"id"].toString(), QStringLiteral("sku"));
    QCOMPARE(sku[u"checked"].toInt(), 3);
    QCOMPARE(sku[u"failed"].toInt(), 1);
    QVERIFY(qAbs(sku[u"share"].toDouble() - 2.0 / 3) < 1e-9);
    QVERIFY(sku[u"low"].toDouble() > 0.2 && sku[u"low"].toDouble() < sku[u"share"].toDouble() && sku[u"high"].toDouble() < 1);
    QCOMPARE(sku[u"verdict"].toString(), QStringLiteral("fail"));
    QCOMPARE(sku[u"rows"].toArray().size(), 1);
    QCOMPARE(sku[u"rows"].toArray()[0].toObject()[u"line"].toInt(), 3);
    QCOMPARE(list[2].toObject()[u"verdict"].toString(), QStringLiteral("pass"));
    QVERIFY2(!answer.out.contains(QStringLiteral("rui.exemplo")), qPrintable(answer.out));
  }

  void theGateIsTheSeverityAskedFor_data() {
    QTest::addColumn<QString>("severity");
    QTest::addColumn<int>("code");
    QTest::newRow("low") << "low" << 1;
    QTest::newRow("medium") << "medium" << 1;
    QTest::newRow("error is high") << "error" << 1;
    QTest::newRow("critical") << "critical" << 0;  // the critical rule is met
  }
  void theGateIsTheSeverityAskedFor() {
    QFETCH(QString, severity);
    const auto answer = m_program->run(words("check feed.csv --rules rules.json --json --fail-on") << severity);
    QTEST(answer.code, "code");
    QCOMPARE(answer.json()[u"rules"].toArray().size(), 3);
  }

  void aMissingColumnIsSaidWithThoseThereAre() {
    rules(ruleFile("{'id': 'g', 'column': 'gtin', 'kind': 'gtin'}"));
    isRefused(run("check feed.csv --rules rules.json --json"), "sku, price, email");
  }

  void aBrokenRuleFileIsRefusedWithThePlace_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("place");
    QTest::newRow("kind") << ruleFile("{'id': 's', 'column': 'sku', 'kind': 'uniqe'}") << "/rules/0/kind";
    QTest::newRow("misspelt option") << ruleFile("{'id': 's', 'column': 'sku', 'kind': 'not_null', 'tolerence': 0.1}") << "tolerence";
    QTest::newRow("pattern") << ruleFile("{'id': 's', 'column': 'sku', 'kind': 'regex', 'pattern': '[a'}") << "/rules/0";
    QTest::newRow("torn") << QByteArray("{\n  \"format\":") << "line 2";
    QTest::newRow("none") << ruleFile({}) << "/rules";
  }
  void aBrokenRuleFileIsRefusedWithThePlace() {
    QFETCH(QByteArray, content);
    QFETCH(QString, place);
    rules(content);
    isRefused(run("check feed.csv --rules rules.json"), qPrintable(place));
  }

  void aFeedOrRuleFileThatIsNotThereIsNamed() {
    isRefused(run("check gone.csv --rules rules.json"), "gone.csv");
    isRefused(run("profile gone.csv --json"), "gone.csv");
    isRefused(run("check feed.csv --rules gone.json"), "gone.json");
    m_program->shell(QStringLiteral("mkdir nothing"));
    isRefused(run("check nothing --rules rules.json"), "nothing");
  }

  void anEmptyFeedIsRefused() {
    feed({});
    isRefused(run("check feed.csv --rules rules.json"), "empty");
    isRefused(run("profile feed.csv"), "empty");
  }

  void whatIsNoPlainFileIsRefusedAndNotWaitedFor() {
    if (QFile::exists(QStringLiteral("/proc/version"))) isRefused(run("profile /proc/version"), "empty");  // as /proc/kmsg, which waits for more
    isRefused(run("check /dev/zero --rules rules.json"), "device");
    isRefused(m_program->shell(QStringLiteral("mkfifo pipe; \"$P\" profile pipe")), "pipe");
    isRefused(run("check feed.csv --rules /dev/zero"), "/dev/zero");
  }

  void raggedLinesAreCountedAndShown() {
    const auto rejects = checked()[u"reject_rows"].toArray();
    QCOMPARE(rejects.size(), 1);
    const auto reject = rejects[0].toObject();
    QCOMPARE(reject[u"line"].toInt(), 4);
    QCOMPARE(reject[u"reason"].toString(), QStringLiteral("too_few_values"));
    QCOMPARE(reject[u"found"].toInt(), 2);
    QCOMPARE(reject[u"expected"].toInt(), 3);
  }

  void anOpenQuoteCostsOneLineAndNotTheFile() {
    feed("sku,price,email\n\"A-1\",\"1\",a@mail.com\n\"A-2\",\"2\",b@mail.com\n\"A-3\",\"3\",c@mail.com\n\"A-4,4,d@mail.com\n");
    const auto all = checked("--quote \"\"\"");
    QCOMPARE(all[u"rows"].toInt(), 3);
    QCOMPARE(all[u"rejects"].toInt(), 1);
    const auto reject = all[u"reject_rows"].toArray()[0].toObject();
    QCOMPARE(reject[u"line"].toInt(), 5);
    QCOMPARE(reject[u"reason"].toString(), QStringLiteral("open_quote"));
  }

  void theEncodingSniffedCanBeOverruled() {
    feed("sku,price,email\ncaf\xE9,1,a@mail.com\nB,2,b@mail.com\n");
    const auto sniffed = checked();
    QCOMPARE(sniffed[u"dialect"].toObject()[u"encoding"].toString(), QStringLiteral("latin-1"));
    QCOMPARE(sniffed[u"rejects"].toInt(), 0);
    const auto overruled = checked("--encoding utf-8");
    QCOMPARE(overruled[u"rejects"].toInt(), 1);
    QCOMPARE(overruled[u"reject_rows"].toArray()[0].toObject()[u"reason"].toString(), QStringLiteral("bad_encoding"));
  }

  void aCheckIntoAProjectStoresTheRunAndProposesFindings() {
    QCOMPARE(run("new a.prumo --client X --supplier Y").code, 0);
    QCOMPARE(run("check feed.csv --rules rules.json --into a.prumo --author Ana").code, 0);
    const auto list = run("finding list a.prumo --json").json().array();
    QCOMPARE(list.size(), 2);
    for (const auto& each : list) {
      QCOMPARE(each.toObject()[u"status"].toString(), QStringLiteral("proposed"));
      QCOMPARE(each.toObject()[u"step"].toString(), QStringLiteral("quality"));
    }
    const auto rows = run("verify a.prumo --json").json()[u"rows"].toObject();
    QCOMPARE(rows[u"quality_run"].toInt(), 1);
    QCOMPARE(rows[u"rule_result"].toInt(), 3);
    QCOMPARE(run("check feed.csv --rules rules.json --into a.prumo").code, 0);
    QCOMPARE(run("finding list a.prumo --json").json().array().size(), 2);
    QCOMPARE(run("verify a.prumo --json").json()[u"rows"][u"dataset"].toInt(), 1);
  }

  void aRefusedCheckLeavesTheProjectAsItWas() {
    QCOMPARE(run("new a.prumo --client X --supplier Y").code, 0);
    const auto hash = run("verify a.prumo --json").json()[u"content_hash"];
    rules(ruleFile("{'id': 'g', 'column': 'gtin', 'kind': 'gtin'}"));
    QCOMPARE(run("check feed.csv --rules rules.json --into a.prumo").code, 3);
    QCOMPARE(run("verify a.prumo --json").json()[u"content_hash"], hash);
    isRefused(run("check feed.csv --rules rules.json --into gone.prumo"), "gone.prumo");
  }

  void aProfileDescribesEveryColumn() {
    const auto answer = run("profile feed.csv --json");
    QCOMPARE(answer.code, 0);
    QCOMPARE(answer.json()[u"rows"].toInt(), 3);
    const auto columns = answer.json()[u"columns"].toArray();
    QCOMPARE(columns.size(), 3);
    QCOMPARE(columns[0].toObject()[u"distinct"].toInt(), 2);
    QCOMPARE(columns[2].toObject()[u"personal"].toString(), QStringLiteral("email"));
    QVERIFY2(!answer.out.contains(QStringLiteral(".exemplo")), qPrintable(answer.out));
  }

  void bothSpeakTheLanguageAskedFor() {
    QVERIFY(run("check feed.csv --rules rules.json").out.contains(QStringLiteral("4 lines: 3 rows, 1 rejected")));
    QVERIFY(run("check feed.csv --rules rules.json").out.contains(QStringLiteral("66.67%")));
    const auto translated = run("check feed.csv --rules rules.json --lang pt-BR").out;
    QVERIFY2(translated.contains(QStringLiteral("4 linhas: 3 registros")) && translated.contains(QStringLiteral("66,67%")), qPrintable(translated));
    QVERIFY(run("profile feed.csv").out.contains(QStringLiteral("Text ")));
    QVERIFY(run("profile feed.csv --lang pt-BR").out.contains(QStringLiteral("Texto")));
    rules("{");
    QVERIFY(run("check feed.csv --rules rules.json --lang pt-BR").err.contains(QStringLiteral("linha")));
  }

  void nothingIsLeftInTheTemporaryFolder() {
    QVERIFY(QDir{}.mkpath(m_program->path(QStringLiteral("tmp"))));
    m_program->set("TMPDIR", qPrintable(m_program->path(QStringLiteral("tmp"))));
    QCOMPARE(run("check feed.csv --rules rules.json").code, 0);
    QVERIFY(QDir{m_program->path(QStringLiteral("tmp"))}.isEmpty());
  }
};

QTEST_GUILESS_MAIN(TestFeeds)
#include "tst_feeds.moc"
