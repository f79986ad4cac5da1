// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

using namespace prumo::test;

namespace {

QStringList words(const char* line) { return QProcess::splitCommand(QString::fromUtf8(line)); }

const QByteArray kSent =
    "sku,price,stock,status,category,email,sent_at,note\n"
    "A-1,10.00,5,paid,kitchen,maria.exemplo@mail.com,2026-03-01T10:00:00Z,a\n"
    "A-2,20.00,1,paid,kitchen,rui.exemplo@mail.com,2026-03-01T10:00:00Z,b\n"
    "A-3,30.00,7,canceled,bath,ana.exemplo@mail.com,2026-03-01T10:00:00Z,c\n"
    "A-4,40.00,2,paid,bath,bia.exemplo@mail.com,2026-03-01T10:00:00Z,=1+1\n"
    "A-5,broken\n";

const QByteArray kReceived =
    "codigo;preco;estoque;situacao;categoria;email;recebido_em;note\n"
    "A-3;30,00;0;cancelado;bath;ana.exemplo@mail.com;2026-03-01T10:05:00Z;c\n"
    "A-1;10,01;5;pago;kitchen;maria.exemplo@mail.com;2026-03-01T10:01:00Z;a\n"
    "A-1;10,01;5;pago;kitchen;maria.exemplo@mail.com;2026-03-01T10:01:00Z;a\n"
    "A-4;44,00;2;pago;bath;bia.exemplo@mail.com;2026-03-01T12:00:00Z;=1+1\n"
    "A-9;1,00;2;pago;bath;x@mail.com;2026-03-01T12:00:00Z;d\n";

}  // namespace

class TestReconcileCommand : public QObject {
  Q_OBJECT
private:
  std::unique_ptr<Program> m_program;

  Answer run(const QByteArray& line) const { return m_program->run(words(line.constData())); }
  QJsonObject compared(const QByteArray& options = {}) const { return run("reconcile sent.csv received.csv --key sku --json " + options).json().object(); }
  static QJsonObject field(const QJsonObject& result, const char* name) {
    for (const auto& each : result[QLatin1String("fields")].toArray()) {
      if (each[QLatin1String("sent")].toString() == QLatin1String(name)) return each.toObject();
    }
    return {};
  }

private Q_SLOTS:
  void init() {
    m_program = std::make_unique<Program>();
    m_program->write(QStringLiteral("sent.csv"), kSent);
    m_program->write(QStringLiteral("received.csv"), kReceived);
  }

  void columnsAreMatchedAndEveryRowIsAccountedFor() {
    const auto result = compared();
    const auto records = result[QLatin1String("records")].toObject();
    QCOMPARE(records[QLatin1String("matched")].toInt(), 3);
    QCOMPARE(records[QLatin1String("omitted")].toInt(), 1);
    QCOMPARE(records[QLatin1String("extra")].toInt(), 1);
    QCOMPARE(records[QLatin1String("duplicates_received")].toInt(), 1);
    const auto sent = result[QLatin1String("sent")].toObject();
    QCOMPARE(sent[QLatin1String("rows")].toInt() + sent[QLatin1String("rejects")].toInt(), sent[QLatin1String("lines")].toInt());
    QCOMPARE(sent[QLatin1String("rejects")].toInt(), 1);
    QCOMPARE(result[QLatin1String("plan")][QLatin1String("key")][0][QLatin1String("received")].toString(), QStringLiteral("codigo"));
    QCOMPARE(field(result, "price")[QLatin1String("failed")].toInt(), 2);
    QCOMPARE(field(result, "stock")[QLatin1String("failed")].toInt(), 1);
    QCOMPARE(field(result, "stock")[QLatin1String("reason")].toString(), QStringLiteral("unavailable_inventory"));
    QCOMPARE(field(result, "status")[QLatin1String("compare")].toString(), QStringLiteral("mapping"));
    QCOMPARE(field(result, "status")[QLatin1String("failed")].toInt(), 0);
    const auto omitted = result[QLatin1String("omitted_rows")][0][QLatin1String("sent")].toObject();
    QCOMPARE(omitted[QLatin1String("line")].toInt(), 3);
    QCOMPARE(omitted[QLatin1String("values")][QLatin1String("email")].toString(), QStringLiteral("r**@mail.com"));
  }

  void tolerancesSegmentsMoneyAndDelayAreTold() {
    const auto result = compared("--tolerance price=5% --segment category --value price --times sent_at=recebido_em");
    QCOMPARE(field(result, "price")[QLatin1String("failed")].toInt(), 1);
    QCOMPARE(field(result, "price")[QLatin1String("tolerated_differences")].toInt(), 1);
    const auto records = result[QLatin1String("records")].toObject();
    QCOMPARE(records[QLatin1String("value")][QLatin1String("omitted")].toDouble(), 20.0);
    QCOMPARE(records[QLatin1String("value")][QLatin1String("extra")].toDouble(), 1.0);
    QCOMPARE(records[QLatin1String("delay")][QLatin1String("p50")].toDouble(), 300.0);
    QCOMPARE(records[QLatin1String("delay")][QLatin1String("max")].toDouble(), 7200.0);
    const auto segments = result[QLatin1String("segments")].toArray();
    QCOMPARE(segments.size(), 2);
    QCOMPARE(segments[0][QLatin1String("segment")].toString(), QStringLiteral("bath"));
    QCOMPARE(segments[0][QLatin1String("matched")].toInt(), 2);
    QCOMPARE(segments[1][QLatin1String("omitted")].toInt(), 1);
    QCOMPARE(segments[0][QLatin1String("delay")][QLatin1String("max")].toDouble(), 7200.0);
    QCOMPARE(segments[0][QLatin1String("freshness")][QLatin1String("newest_received")].toDouble(), 1772366400.0);
    QCOMPARE(segments[0][QLatin1String("differences")][0][QLatin1String("max")].toDouble(), 4.0);
    const auto days = compared("--segment sent_at=recebido_em --segment-by day")[QLatin1String("segments")].toArray();
    QCOMPARE(days.size(), 1);
    QCOMPARE(days[0][QLatin1String("segment")].toString(), QStringLiteral("2026-03-01"));
  }

  void everyComparisonIsChosenOnTheCommandLine_data() {
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<int>("failed");
    QTest::newRow("as it looks") << QByteArray() << 1;
    QTest::newRow("case") << QByteArray("--form v=case") << 0;
    QTest::newRow("spaces around count") << QByteArray("--form v=exact,case") << 1;
    QTest::newRow("digits") << QByteArray("--form v=digits") << 0;
    QTest::newRow("a number within a per cent") << QByteArray("--tolerance v=1%") << 0;
    QTest::newRow("a number to the cent") << QByteArray("--tolerance v=0.01") << 1;
    QTest::newRow("an exact number") << QByteArray("--compare v=number") << 1;
    QTest::newRow("text though it is a number") << QByteArray("--compare v=text") << 1;
    QTest::newRow("another unit") << QByteArray("--factor v=0.01") << 0;
    QTest::newRow("words") << QByteArray("--word v=paid:pago") << 0;
    QTest::newRow("the last word counts") << QByteArray("--word v=paid:pago --word v=paid:quitado") << 1;
    QTest::newRow("moments") << QByteArray("--compare v=moment --zones Z=-03:00") << 0;
    QTest::newRow("moments within a minute") << QByteArray("--tolerance v=60s --zones Z=-03:00") << 0;
  }
  void everyComparisonIsChosenOnTheCommandLine() {
    QFETCH(QByteArray, options);
    QFETCH(int, failed);
    static const QHash<QString, std::pair<const char*, const char*>> values{{QStringLiteral("case"), {"PLATE", "plate"}},
                                                                            {QStringLiteral("spaces around count"), {"\" PLATE\"", "plate"}},
                                                                            {QStringLiteral("digits"), {"12.345-6", "123456"}},
                                                                            {QStringLiteral("a number within a per cent"), {"100.00", "100.90"}},
                                                                            {QStringLiteral("a number to the cent"), {"100.00", "100.02"}},
                                                                            {QStringLiteral("an exact number"), {"100.00", "100.02"}},
                                                                            {QStringLiteral("text though it is a number"), {"10", "10.0"}},
                                                                            {QStringLiteral("another unit"), {"1990", "19.90"}},
                                                                            {QStringLiteral("moments"), {"2026-03-01T10:00:00Z", "2026-03-01 07:00:00"}},
                                                                            {QStringLiteral("moments within a minute"), {"2026-03-01T10:00:00Z", "2026-03-01 07:00:59"}}};
    const auto [ours, theirs] = values.value(QString::fromUtf8(QTest::currentDataTag()), {"paid", "pago"});
    m_program->write(QStringLiteral("one.csv"), QByteArray("k,v\n1,") + ours + "\n");
    m_program->write(QStringLiteral("two.csv"), QByteArray("k,v\n1,") + theirs + "\n");
    const auto answer = run("reconcile one.csv two.csv --key k --map v=v --json " + options);
    QVERIFY2(answer.code == 0, qPrintable(answer.err));
    const auto outcome = field(answer.json().object(), "v");
    QCOMPARE(outcome[QLatin1String("failed")].toInt(), failed);
    QCOMPARE(outcome[QLatin1String("checked")].toInt(), 1);
  }

  void gatesEndWithOne() {
    QCOMPARE(run("reconcile sent.csv received.csv --key sku --fail-on omissions").code, 1);
    QCOMPARE(run("reconcile sent.csv received.csv --key sku --fail-on omissions --allow omissions=50%").code, 0);
    QCOMPARE(run("reconcile sent.csv received.csv --key sku --fail-on duplicates,extras").code, 1);
    QCOMPARE(run("reconcile sent.csv sent.csv --key sku --fail-on any").code, 0);
    QCOMPARE(run("reconcile sent.csv received.csv --key sku").code, 0);
    m_program->write(QStringLiteral("blind.csv"), "sku,price\n,1\n ,2\n");
    QCOMPARE(run("reconcile blind.csv blind.csv --key sku --fail-on any").code, 1);  // nothing was compared
    m_program->write(QStringLiteral("quiet.csv"), "sku,price\n");
    QCOMPARE(run("reconcile quiet.csv quiet.csv --key sku --fail-on any").code, 0);  // a day without orders
  }

  void aWrittenPlanComparesTheSame() {
    const auto first = run("reconcile sent.csv received.csv --key sku --tolerance price=0.01 --segment category --write-plan plan.json --json");
    const auto again = run("reconcile sent.csv received.csv --plan plan.json --json");
    QCOMPARE(again.code, 0);
    QCOMPARE(again.out, first.out);
  }

  void differencesAreWrittenWithoutFormulasAndMasked() {
    QCOMPARE(run("reconcile sent.csv received.csv --key sku --differences out.csv").code, 0);
    const auto sheet = m_program->read(QStringLiteral("out.csv"));
    QVERIFY(sheet.contains("'=1+1") && !sheet.contains(",=1+1"));
    QVERIFY(sheet.contains("r**@mail.com") && !sheet.contains("rui.exemplo"));
    QVERIFY(sheet.contains("40.00") && sheet.contains("44,00"));
    QCOMPARE(run("reconcile sent.csv received.csv --key sku --differences out.xlsx").code, 0);
    QVERIFY(m_program->read(QStringLiteral("out.xlsx")).startsWith("PK"));
  }

  void aKeptComparisonProposesFindingsOnceAndCanBeUndone() {
    QCOMPARE(run("new a.prumo --client C --supplier S --lang en").code, 0);
    const QByteArray line = "reconcile sent.csv received.csv --key sku --value price --into a.prumo --name Prices";
    QCOMPARE(run(line).code, 0);
    const auto first = run("finding list a.prumo --json").json().array();
    QVERIFY(first.size() >= 4);
    QCOMPARE(run(line).code, 0);
    const auto again = run("finding list a.prumo --json").json().array();
    QCOMPARE(again.size(), first.size());
    const auto all = QString::fromUtf8(QJsonDocument(again).toJson());
    QVERIFY2(all.contains(QStringLiteral("Prices: 1 record was sent and did not arrive")), qPrintable(all));
    QCOMPARE(run("verify a.prumo").code, 0);
    QVERIFY(run("history a.prumo").out.contains(QStringLiteral("Compare Prices")));
    QCOMPARE(run("undo a.prumo").code, 0);
    QCOMPARE(run("undo a.prumo").code, 0);
    QCOMPARE(run("finding list a.prumo --json").json().array().size(), 0);
    QCOMPARE(run("verify a.prumo").code, 0);
    const auto bytes = m_program->read(QStringLiteral("a.prumo"));
    QVERIFY(!bytes.contains("rui.exemplo@mail.com"));
  }

  void wrongWordsAndFilesAreTold_data() {
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("no key") << QByteArray("reconcile sent.csv received.csv") << 2 << QByteArray("--key");
    QTest::newRow("key and plan") << QByteArray("reconcile sent.csv received.csv --key sku --plan p.json") << 2 << QByteArray("not both");
    QTest::newRow("one side") << QByteArray("reconcile sent.csv --key sku") << 2 << QByteArray("RECEIVED");
    QTest::newRow("no pair") << QByteArray("reconcile sent.csv received.csv --key sku --map price") << 2 << QByteArray("price");
    QTest::newRow("tolerance") << QByteArray("reconcile sent.csv received.csv --key sku --tolerance price=lots") << 2 << QByteArray("lots");
    QTest::newRow("tolerance of nothing") << QByteArray("reconcile sent.csv received.csv --key sku --tolerance colour=1") << 2 << QByteArray("colour");
    QTest::newRow("share") << QByteArray("reconcile sent.csv received.csv --key sku --allow omissions=200%") << 2 << QByteArray("200%");
    QTest::newRow("gate") << QByteArray("reconcile sent.csv received.csv --key sku --fail-on wind") << 2 << QByteArray("wind");
    QTest::newRow("no column") << QByteArray("reconcile sent.csv received.csv --key nosuch") << 3 << QByteArray("nosuch");
    QTest::newRow("form of the key") << QByteArray("reconcile sent.csv received.csv --key sku --key-form zeroes") << 2 << QByteArray("zeroes");
    QTest::newRow("form of a field") << QByteArray("reconcile sent.csv received.csv --key sku --form note=loud") << 2 << QByteArray("loud");
    QTest::newRow("comparison") << QByteArray("reconcile sent.csv received.csv --key sku --compare price=amount") << 2 << QByteArray("amount");
    QTest::newRow("factor") << QByteArray("reconcile sent.csv received.csv --key sku --factor price=0") << 2 << QByteArray("no factor");
    QTest::newRow("word") << QByteArray("reconcile sent.csv received.csv --key sku --word status=paid") << 2 << QByteArray("colon");
    QTest::newRow("wide feeds") << QByteArray("reconcile wide.csv wide.csv --key c0") << 2 << QByteArray("--map");
    QTest::newRow("no file") << QByteArray("reconcile sent.csv nowhere.csv --key sku") << 3 << QByteArray("nowhere.csv");
    QTest::newRow("no plan") << QByteArray("reconcile sent.csv received.csv --plan sent.csv") << 3 << QByteArray("line 1");
  }
  void wrongWordsAndFilesAreTold() {
    QByteArrayList wide;
    for (int i = 0; i <= 501; ++i) wide << "c" + QByteArray::number(i);
    m_program->write(QStringLiteral("wide.csv"), wide.join(',') + "\n");
    QFETCH(QByteArray, line);
    QFETCH(int, code);
    QFETCH(QByteArray, says);
    const auto answer = run(line);
    QCOMPARE(answer.code, code);
    QVERIFY2(answer.err.contains(QString::fromUtf8(says)), qPrintable(answer.err));
    QVERIFY(answer.out.isEmpty());
  }

  void whatMakesFiguresDoubtfulIsSaid() {
    m_program->write(QStringLiteral("other.csv"), "sku,price\n");
    const auto empty = run("reconcile sent.csv other.csv --key sku");
    QCOMPARE(empty.code, 0);
    QVERIFY2(empty.out.contains(QStringLiteral("Nothing arrived")), qPrintable(empty.out));
    const auto repeated = run("reconcile sent.csv received.csv --key status=situacao");
    QVERIFY2(repeated.out.contains(QStringLiteral("add a column to the key")), qPrintable(repeated.out));
  }
};

QTEST_GUILESS_MAIN(TestReconcileCommand)
#include "tst_reconcile_command.moc"
