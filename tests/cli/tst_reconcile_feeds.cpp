// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/packed.h"
#include "tests/cli/program.h"

#include <QDir>

using namespace prumo::test;

namespace {

QStringList words(const QString& line) { return QProcess::splitCommand(line); }

const QByteArray kCsv = "sku;preco\nA-1;10,00\nA-2;20,50\nA-3;30,00\n";

/// The same records, one of them with another price, one left out.
const std::string kSheet =
    "<worksheet><sheetData><row r='1'><c t='inlineStr'><is><t>sku</t></is></c><c t='inlineStr'><is><t>price</t></is></c></row>"
    "<row r='2'><c t='inlineStr'><is><t>A-1</t></is></c><c><v>10</v></c></row><row r='3'><c t='inlineStr'><is><t>A-3</t></is></c><c><v>31</v></c></row></sheetData></worksheet>";

/// A made up invoice.
QByteArray invoice(const char* key, const char* number, const char* total) {
  return QByteArray("<NFe xmlns=\"http://www.portalfiscal.inf.br/nfe\"><infNFe versao=\"4.00\" Id=\"NFe") + key + "\"><ide><mod>55</mod><nNF>" + number +
         "</nNF><dhEmi>2026-01-02T10:00:00-03:00</dhEmi></ide><emit><CNPJ>12345678000195</CNPJ><xNome>Loja Exemplo</xNome></emit><total><ICMSTot><vNF>" + total +
         "</vNF></ICMSTot></total></infNFe></NFe>";
}

}  // namespace

/// Whatever the two sides come as, and however broken, every record is accounted for.
class TestReconcileFeeds : public QObject {
  Q_OBJECT
private:
  std::unique_ptr<Program> m_program;

  Answer run(const QString& line) const { return m_program->run(words(QStringLiteral("reconcile ") + line)); }
  QJsonObject compared(const QString& line) const {
    const auto answer = run(line + QStringLiteral(" --json"));
    if (answer.code != 0) qWarning("%s", qPrintable(answer.err));
    return answer.json().object();
  }
  static int count(const QJsonObject& result, const char* what) { return result[QLatin1String("records")][QLatin1String(what)].toInt(-1); }

private Q_SLOTS:
  void init() {
    m_program = std::make_unique<Program>();
    m_program->write(QStringLiteral("sent.csv"), kCsv);
  }

  void everyKindOfFileIsASide_data() {
    QTest::addColumn<QString>("received");
    QTest::newRow("workbook") << QStringLiteral("received.xlsx");
    QTest::newRow("gzip") << QStringLiteral("received.csv.gz");
    QTest::newRow("JSON") << QStringLiteral("received.json");
  }
  void everyKindOfFileIsASide() {
    QFETCH(QString, received);
    m_program->write(QStringLiteral("received.xlsx"), workbook(kSheet));
    m_program->write(QStringLiteral("received.csv.gz"), gzipped("sku,price\nA-1,10.00\nA-3,31\n"));
    m_program->write(QStringLiteral("received.json"), R"([{"sku":"A-1","price":10},{"sku":"A-3","price":31}])");
    const auto result = compared(QStringLiteral("sent.csv %1 --key sku --map preco=price").arg(received));
    QCOMPARE(count(result, "matched"), 2);
    QCOMPARE(count(result, "omitted"), 1);
    QCOMPARE(result[QLatin1String("fields")][0][QLatin1String("failed")].toInt(), 1);
    const auto turned = compared(QStringLiteral("%1 sent.csv --key sku --map price=preco").arg(received));
    QCOMPARE(count(turned, "extra"), 1);
    QCOMPARE(turned[QLatin1String("fields")][0][QLatin1String("failed")].toInt(), 1);
  }

  void aFolderOfInvoicesIsComparedWithOrders() {
    QDir{}.mkpath(m_program->path(QStringLiteral("notes")));
    m_program->write(QStringLiteral("notes/1.xml"), invoice("35260112345678000195550010000000011000000018", "1", "30.00"));
    m_program->write(QStringLiteral("notes/2.xml"), invoice("35260112345678000195550010000000021000000025", "2", "41.00"));
    m_program->write(QStringLiteral("orders.csv"), "nota;total\n000001;30,00\n000002;40,00\n000003;50,00\n");
    const auto result = compared(QStringLiteral("orders.csv notes --key nota=nNF --key-form zeros --map total=vNF --value total"));
    QCOMPARE(count(result, "matched"), 2);
    QCOMPARE(count(result, "omitted"), 1);
    QCOMPARE(result[QLatin1String("records")][QLatin1String("value")][QLatin1String("omitted")].toDouble(), 50.0);
    QCOMPARE(result[QLatin1String("fields")][0][QLatin1String("failed")].toInt(), 1);
  }

  void aSideThatCannotBeReadIsRefusedInOneSentence_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("said");
    QTest::newRow("no byte") << QByteArray("") << QStringLiteral("bad.csv is empty");
    QTest::newRow("no line") << QByteArray("\n\n") << QStringLiteral("no line with data");
    QTest::newRow("no text") << QByteArray("\x89PNG\r\n\x1A\n") + QByteArray(200, '\x01') << QStringLiteral("is not a text file");
    QTest::newRow("no key") << QByteArray("code,preco\nA-1,1\n") << QStringLiteral("There is no column");
  }
  void aSideThatCannotBeReadIsRefusedInOneSentence() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, said);
    m_program->write(QStringLiteral("bad.csv"), bytes);
    for (const auto* line : {"bad.csv sent.csv --key sku=sku --differences out.csv", "sent.csv bad.csv --key sku=sku --differences out.csv"}) {
      const auto answer = run(QString::fromLatin1(line));
      QCOMPARE(answer.code, 3);
      QVERIFY2(answer.err.contains(said) && answer.err.trimmed().count(u'\n') == 0, qPrintable(answer.err));
      QVERIFY(answer.out.isEmpty() && !QFile::exists(m_program->path(QStringLiteral("out.csv"))));
    }
  }

  void brokenRowsAreCountedAndTheRestIsCompared_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("rejects");
    QTest::newRow("zero byte") << QByteArray("sku,preco\nA-1,10\nA-2,2\0" "0\nA-3,30\n", 32) << 2 << 1;
    QTest::newRow("too few values") << QByteArray("sku,preco\nA-1,10\nA-2\nA-3,30\n") << 2 << 1;
    QTest::newRow("a huge cell") << "sku,preco\nA-1,10\nA-2," + QByteArray(3 << 20, 'x') + "\nA-3,30\n" << 2 << 1;
    QTest::newRow("a large cell") << "sku,preco\nA-1,10\nA-2," + QByteArray(1 << 20, 'x') + "\nA-3,30\n" << 3 << 0;
  }
  void brokenRowsAreCountedAndTheRestIsCompared() {
    QFETCH(QByteArray, bytes);
    QFETCH(int, rows);
    QFETCH(int, rejects);
    m_program->write(QStringLiteral("received.csv"), bytes);
    const auto result = compared(QStringLiteral("sent.csv received.csv --key sku --map preco=preco"));
    const auto side = result[QLatin1String("received")].toObject();
    QCOMPARE(side[QLatin1String("rows")].toInt(), rows);
    QCOMPARE(side[QLatin1String("rejects")].toInt(), rejects);
    QCOMPARE(side[QLatin1String("lines")].toInt(), 3);
    QCOMPARE(count(result, "matched") + count(result, "extra") + count(result, "duplicates_received") + count(result, "without_key_received"), rows);
    QCOMPARE(count(result, "omitted"), 3 - rows);
  }

  void theSameTextInTwoEncodingsIsEqual() {
    m_program->write(QStringLiteral("latin.csv"), "sku,nome\n1,Cal\xE7\xE3o\n2,S\xE3o Jos\xE9\n");
    m_program->write(QStringLiteral("utf.csv"), "sku,nome\n1,Cal\xC3\xA7\xC3\xA3o\n2,Sa\xCC\x83o Jose\xCC\x81\n");  // composed in one row, not in the other
    const auto result = compared(QStringLiteral("latin.csv utf.csv --key sku --map nome=nome"));
    QCOMPARE(count(result, "equal"), 2);
    QCOMPARE(compared(QStringLiteral("latin.csv utf.csv --key sku --map nome=nome --form nome=exact"))[QLatin1String("fields")][0][QLatin1String("failed")].toInt(), 1);
  }

  void thousandsOfColumnsAreCompared() {
    QByteArrayList head;
    QByteArrayList ours;
    QByteArrayList theirs;
    for (int i = 0; i < 10'000; ++i) {
      head << "c" + QByteArray::number(i);
      ours << QByteArray::number(i);
      theirs << QByteArray::number(i == 9'999 ? 1 : i);
    }
    m_program->write(QStringLiteral("wide.csv"), head.join(',') + "\n" + ours.join(',') + "\n");
    m_program->write(QStringLiteral("wider.csv"), head.join(',') + "\n" + theirs.join(',') + "\n");
    const auto result = compared(QStringLiteral("wide.csv wider.csv --key c0 --map c1=c1 --map c9999=c9999"));
    QCOMPARE(count(result, "divergent"), 1);
    QCOMPARE(result[QLatin1String("fields")][1][QLatin1String("failed")].toInt(), 1);
  }

  void whatMakesFiguresDoubtfulIsToldAndNothingIsLost_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("said");
    QTest::newRow("no row") << QByteArray("sku,preco\n") << QString{} << QStringLiteral("Nothing arrived");
    QTest::newRow("key not unique") << QByteArray("sku,preco\nA-1,1\nA-1,2\n") << QString{} << QStringLiteral("add a column to the key");
    QTest::newRow("keys missing") << QByteArray("sku,preco\nA-1,1\n,2\n") << QString{} << QStringLiteral("1 of 2 rows have no key");
    QTest::newRow("types") << QByteArray("sku,preco\nA-1,a\nA-2,b\n") << QStringLiteral("--compare preco=number") << QStringLiteral("Compare it as text");
    QTest::newRow("sizes") << "sku,preco\n" + QByteArray("B-1,1\n").repeated(30) << QString{} << QStringLiteral("10 times as large");
    QTest::newRow("no common key") << QByteArray("sku,preco\nB-1,1\n") << QString{} << QStringLiteral("No key is on both sides");
  }
  void whatMakesFiguresDoubtfulIsToldAndNothingIsLost() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, options);
    QFETCH(QString, said);
    m_program->write(QStringLiteral("received.csv"), bytes);
    const auto line = QStringLiteral("sent.csv received.csv --key sku --map preco=preco ") + options;
    const auto answer = run(line);
    QCOMPARE(answer.code, 0);
    QVERIFY2(answer.out.contains(said), qPrintable(answer.out));
    const auto result = compared(line);
    QCOMPARE(count(result, "matched") + count(result, "omitted"), 3);
    QVERIFY(!result[QLatin1String("notices")].toArray().isEmpty());
  }

  void personalDataIsOnlyShownByADecision() {
    m_program->write(QStringLiteral("people.csv"), "sku,email\nA-1,zulmira.planted@exemplo.com\n");
    m_program->write(QStringLiteral("others.csv"), "sku,email\nA-2,zulmira.planted@exemplo.com\n");
    const auto line = QStringLiteral("people.csv others.csv --key sku --differences out.csv");
    QCOMPARE(run(line).code, 0);
    QVERIFY(!m_program->read(QStringLiteral("out.csv")).contains("zulmira"));
    QCOMPARE(run(line + QStringLiteral(" --unmask email")).code, 2);
    QCOMPARE(m_program->run(words(QStringLiteral("new a.prumo --client C --supplier S --lang en"))).code, 0);
    QCOMPARE(run(line + QStringLiteral(" --unmask email --reason Proof --author Ana --into a.prumo")).code, 0);
    QCOMPARE(m_program->read(QStringLiteral("out.csv")).count("zulmira.planted@exemplo.com"), 2);
    QVERIFY(!m_program->read(QStringLiteral("a.prumo")).contains("zulmira"));
    const auto decisions = m_program->run(words(QStringLiteral("unmask list a.prumo")));
    QVERIFY2(decisions.out.contains(QStringLiteral("Proof")) && decisions.out.contains(QStringLiteral("Ana")), qPrintable(decisions.out));
  }
};

QTEST_GUILESS_MAIN(TestReconcileFeeds)
#include "tst_reconcile_feeds.moc"
