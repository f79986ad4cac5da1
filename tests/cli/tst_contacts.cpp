// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

using namespace prumo::test;

namespace {

QStringList words(const QString& line) { return QProcess::splitCommand(line); }

const QByteArray kShop =
    "openapi: 3.0.0\n"
    "info: {title: Shop, version: '1'}\n"
    "servers: [{url: 'http://api.shop.example'}]\n"
    "components: {securitySchemes: {user: {type: http, scheme: basic}}}\n"
    "security: [{user: []}]\n"
    "paths: {/orders: {post: {responses: {'200': {description: ok}}}}}\n";
const QByteArray kWsdl = "<definitions xmlns='http://schemas.xmlsoap.org/wsdl/' name='Old'><service name='Old'/></definitions>";

}  // namespace

/// The inventory of contact points on the command line.
class TestContacts : public QObject {
  Q_OBJECT
private:
  std::unique_ptr<Program> m_program;

  Answer run(const QString& line) const { return m_program->run(words(line)); }

private Q_SLOTS:
  void init() {
    m_program = std::make_unique<Program>();
    m_program->write(QStringLiteral("shop.yaml"), kShop);
    QCOMPARE(run(QStringLiteral("new a.prumo --client C --supplier S --lang en")).code, 0);
  }

  void aDescriptionIsShownAsJson() {
    const auto answer = run(QStringLiteral("import openapi shop.yaml --json"));
    QCOMPARE(answer.code, 0);
    const auto found = answer.json().object();
    QCOMPARE(found[QLatin1String("format_version")].toString(), QStringLiteral("3.0.0"));
    const auto shop = found[QLatin1String("interfaces")][0];
    QCOMPARE(shop[QLatin1String("name")].toString(), QStringLiteral("Shop"));
    QCOMPARE(shop[QLatin1String("servers")][0][QLatin1String("url")].toString(), QStringLiteral("http://api.shop.example"));
    QCOMPARE(shop[QLatin1String("security")][0][QLatin1String("kind")].toString(), QStringLiteral("basic"));
    QCOMPARE(shop[QLatin1String("operations")][0][QLatin1String("method")].toString(), QStringLiteral("POST"));
    QCOMPARE(shop[QLatin1String("operations")][0][QLatin1String("path")].toString(), QStringLiteral("/orders"));
  }

  void aNameThatWouldSteerTheTerminalOrTurnTheLineAroundDoesNot() {
    const auto name = QStringLiteral("Orders \u202Eexe.\u2066x\u009B2J \u00E7\u0627");
    auto added = m_program->run({QStringLiteral("contact"), QStringLiteral("add"), QStringLiteral("a.prumo"), QStringLiteral("--name"), name});
    QCOMPARE(added.code, 0);
    const auto isTame = [](const QString& text) { return !text.contains(QChar{0x202E}) && !text.contains(QChar{0x2066}) && !text.contains(QChar{0x9B}); };
    QVERIFY(isTame(added.out));
    const auto list = run(QStringLiteral("contact list a.prumo"));
    QVERIFY(isTame(list.out));
    QVERIFY(list.out.contains(QStringLiteral("Orders ?exe.?x?2J \u00E7\u0627")));
    const auto json = run(QStringLiteral("contact list a.prumo --json"));
    QVERIFY(isTame(json.out));
    QCOMPARE(json.json()[0][QLatin1String("name")].toString(), name);
  }

  void aSecondReadingSaysWhatChanged() {
    QCOMPARE(run(QStringLiteral("import openapi shop.yaml --into a.prumo")).code, 0);
    auto changed = kShop;
    changed.replace("/orders:", "/sales:");
    m_program->write(QStringLiteral("next.yaml"), changed);
    const auto answer = run(QStringLiteral("import openapi next.yaml --into a.prumo --json"));
    const auto one = answer.json()[QLatin1String("inventory")][0];
    QCOMPARE(one[QLatin1String("new")].toBool(true), false);
    QCOMPARE(one[QLatin1String("added")][0].toString(), QStringLiteral("POST /sales"));
    QCOMPARE(one[QLatin1String("removed")][0].toString(), QStringLiteral("POST /orders"));
  }

  void whatChangedIsCountedOnce() {
    auto first = kShop;
    first += "  /items: {get: {responses: {'200': {content: {application/json: {schema: {$ref: '#/components/schemas/Item'}}}}}}}\n";
    first.replace("paths: {/orders: {post: {responses: {'200': {description: ok}}}}}\n", "paths:\n  /orders: {post: {responses: {'200': {description: ok}}}}\n");
    first.replace("components: {", "components: {schemas: {Item: {properties: {a: {type: string}}}}, ");
    m_program->write(QStringLiteral("shop.yaml"), first);
    QCOMPARE(run(QStringLiteral("import openapi shop.yaml --into a.prumo")).code, 0);
    auto changed = first;
    changed.replace("{a: {type: string}}", "{a: {type: integer}}");  // of the operation only its schema
    m_program->write(QStringLiteral("next.yaml"), changed);
    const auto one = run(QStringLiteral("import openapi next.yaml --into a.prumo --json")).json()[QLatin1String("inventory")][0];
    QCOMPARE(one[QLatin1String("changed")].toArray().size(), 1);
    QCOMPARE(one[QLatin1String("changed")][0].toString(), QStringLiteral("GET /items"));
    QCOMPARE(one[QLatin1String("changes")][QLatin1String("counts")][QLatin1String("changed")].toInt(), 1);
    QCOMPARE(one[QLatin1String("same")].toInt(), 1);
  }

  void aNameThatLooksLikeJsonStaysAName() {
    auto text = kShop;
    text.replace("title: Shop", "title: '\"operations\": []', description: '\"schemas\": [], \"operations\": []'");
    m_program->write(QStringLiteral("shop.yaml"), text);
    const auto shop = run(QStringLiteral("import openapi shop.yaml --json")).json()[QLatin1String("interfaces")][0];
    QCOMPARE(shop[QLatin1String("name")].toString(), QStringLiteral("\"operations\": []"));
    QCOMPARE(shop[QLatin1String("operations")].toArray().size(), 1);
    QCOMPARE(shop[QLatin1String("schemas")].toArray().size(), 0);
  }

  void aListSaysHowManyOperationsThereAre() {
    QCOMPARE(run(QStringLiteral("import openapi shop.yaml --into a.prumo")).code, 0);
    const auto one = run(QStringLiteral("contact list a.prumo --json")).json()[0];
    QCOMPARE(one[QLatin1String("operations")].toInt(), 1);
    QCOMPARE(one[QLatin1String("operations_gone")].toInt(-1), 0);
    QVERIFY(one[QLatin1String("probe_allowed")].isBool());
  }

  void aSecondReadingSaysWhatOfItBreaks() {
    QCOMPARE(run(QStringLiteral("import openapi shop.yaml --into a.prumo")).code, 0);
    auto changed = kShop;
    changed.replace("post: {", "post: {parameters: [{name: day, in: query, required: true, schema: {type: string}}], ");
    m_program->write(QStringLiteral("next.yaml"), changed);
    m_program->write(QStringLiteral("b.prumo"), m_program->read(QStringLiteral("a.prumo")));
    const auto changes = run(QStringLiteral("import openapi next.yaml --into a.prumo --json")).json()[QLatin1String("inventory")][0][QLatin1String("changes")];
    QCOMPARE(changes[QLatin1String("counts")][QLatin1String("breaking")].toInt(), 1);
    const auto operation = changes[QLatin1String("operations")][0];
    QCOMPARE(operation[QLatin1String("impact")].toString(), QStringLiteral("breaking"));
    QCOMPARE(operation[QLatin1String("differences")][0][QLatin1String("aspect")].toString(), QStringLiteral("parameter_added"));
    const auto text = run(QStringLiteral("import openapi next.yaml --into b.prumo")).out;
    QVERIFY2(text.contains(QStringLiteral("Parameter added: day (query)")) && text.contains(QStringLiteral("break")), qPrintable(text));
  }

  void anAssessmentIsCheckedAndAGateCanFail() {
    QCOMPARE(run(QStringLiteral("import openapi shop.yaml --into a.prumo")).code, 0);
    QCOMPARE(run(QStringLiteral("contact add a.prumo --name Sheet --kind email --set owner=Ana --set consumer=Shop --set provider=ERP")).code, 0);
    const auto list = run(QStringLiteral("contact list a.prumo --json")).json().array();
    QCOMPARE(list.size(), 2);
    const auto check = run(QStringLiteral("contact check a.prumo --json --fail-on critical"));
    QCOMPARE(check.code, 1);
    QCOMPARE(check.json()[0][QLatin1String("severity")].toString(), QStringLiteral("critical"));
    QVERIFY(run(QStringLiteral("finding list a.prumo")).out.contains(QStringLiteral("credentials cross the network")));
    QCOMPARE(run(QStringLiteral("contact check a.prumo --fail-on critical --json")).json().array().size(), check.json().array().size());
  }

  void filesAreAttachedToAContactPointAllOrNone() {
    QCOMPARE(run(QStringLiteral("import openapi shop.yaml --into a.prumo")).code, 0);
    m_program->write(QStringLiteral("mail.txt"), "agreed");
    m_program->write(QStringLiteral("page.png"), QByteArray("\x89PNG\r\n\x1a\n", 8));
    const auto answer = run(QStringLiteral("contact attach a.prumo mail.txt page.png --contact Shop --note contract --json"));
    QCOMPARE(answer.code, 0);
    QCOMPARE(answer.json()[0][QLatin1String("media_type")].toString(), QStringLiteral("text/plain"));
    QCOMPARE(answer.json()[1][QLatin1String("media_type")].toString(), QStringLiteral("image/png"));
    const auto evidence = [&] { return run(QStringLiteral("contact list a.prumo --json")).json()[0][QLatin1String("evidence")].toArray(); };
    QCOMPARE(evidence().size(), 2);
    QCOMPARE(run(QStringLiteral("contact attach a.prumo mail.txt gone.txt --contact Shop")).code, 3);
    QCOMPARE(run(QStringLiteral("contact attach a.prumo mail.txt --contact Nobody")).code, 3);
    QCOMPARE(run(QStringLiteral("contact attach a.prumo --contact Shop")).code, 2);
    QCOMPARE(evidence().size(), 2);
    QCOMPARE(run(QStringLiteral("report a.prumo -o r.html")).code, 0);
    const auto report = m_program->read(QStringLiteral("r.html"));
    QVERIFY(report.contains("mail.txt") && report.contains("page.png"));
    QCOMPARE(run(QStringLiteral("undo a.prumo")).code, 0);
    QCOMPARE(evidence().size(), 0);
  }

  void whatPassesOutsideTheInventoryIsToldUntilAContactPointCarriesIt() {
    m_program->write(QStringLiteral("orders.csv"), "id\n1\n2\n");
    m_program->write(QStringLiteral("rules.json"), QByteArray("{'format': 'prumo-rules', 'format_version': 1, 'rules': [{'id': 'a', 'column': 'id', 'kind': 'not_null'}]}").replace('\'', '"'));
    QCOMPARE(run(QStringLiteral("check orders.csv --rules rules.json --into a.prumo")).code, 0);
    QVERIFY(run(QStringLiteral("contact check a.prumo")).out.contains(QStringLiteral("passes outside the inventory")));
    QCOMPARE(run(QStringLiteral("contact add a.prumo --name SFTP --kind file_drop")).code, 0);
    QCOMPARE(run(QStringLiteral("contact carry a.prumo nothing.csv --contact SFTP")).code, 3);
    QCOMPARE(run(QStringLiteral("contact carry a.prumo orders.csv --contact Nobody")).code, 3);
    QCOMPARE(run(QStringLiteral("contact carry a.prumo orders.csv --contact SFTP")).code, 0);
    QCOMPARE(run(QStringLiteral("contact flows a.prumo --json")).json()[0][QLatin1String("contact_name")].toString(), QStringLiteral("SFTP"));
    QVERIFY(!run(QStringLiteral("contact check a.prumo")).out.contains(QStringLiteral("passes outside the inventory")));
  }

  void theInventoryIsWrittenForOthersButNeverOverAnything() {
    QCOMPARE(run(QStringLiteral("import openapi shop.yaml --into a.prumo")).code, 0);
    for (const auto* name : {"out.csv", "out.xlsx", "out.json", "out.md", "out.yaml"}) {
      QCOMPARE(run(QStringLiteral("export contacts a.prumo -o ") + QLatin1String(name)).code, 0);
      QVERIFY(!m_program->read(QLatin1String(name)).isEmpty());
    }
    QCOMPARE(run(QStringLiteral("import openapi out.yaml")).code, 0);
    QCOMPARE(run(QStringLiteral("export contacts a.prumo -o a.prumo")).code, 2);
    QCOMPARE(run(QStringLiteral("export contacts a.prumo -o b.prumo")).code, 2);
    QCOMPARE(run(QStringLiteral("export contacts a.prumo --contact Nobody -o out.csv")).code, 3);
  }

  void badInputIsRefusedWithASentenceAndNothingIsLost_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("said");
    QTest::newRow("empty") << QByteArray{} << QStringLiteral("empty");
    QTest::newRow("truncated") << kShop.left(kShop.size() / 2) << QStringLiteral("line");
    QTest::newRow("another format") << kWsdl << QStringLiteral("WSDL");
    QTest::newRow("no description") << QByteArray("just words\n") << QStringLiteral("OpenAPI");
    QTest::newRow("10,000 levels") << QByteArray(10'000, '[') << QStringLiteral("200");
    QTest::newRow("bytes of nothing") << QByteArray(1000, '\0') << QString{};
  }
  void badInputIsRefusedWithASentenceAndNothingIsLost() {
    QFETCH(QByteArray, content);
    QFETCH(QString, said);
    m_program->write(QStringLiteral("bad.yaml"), content);
    const auto before = m_program->read(QStringLiteral("a.prumo"));
    const auto answer = run(QStringLiteral("import openapi bad.yaml --into a.prumo"));
    QCOMPARE(answer.code, 3);
    QVERIFY2(answer.err.contains(said), qPrintable(answer.err));
    QVERIFY2(answer.err.contains(QStringLiteral("bad.yaml")) && !answer.err.contains(u'{'), qPrintable(answer.err));
    QCOMPARE(m_program->read(QStringLiteral("a.prumo")), before);
  }

  void everyFormatRefusesWhatIsNoFileAndOffersTheCommandForAnotherFormat_data() {
    QTest::addColumn<QString>("format");
    for (const auto* format : {"openapi", "asyncapi", "xsd", "graphql", "postman", "insomnia", "bruno", "har", "sample"}) QTest::addRow("%s", format) << QString::fromLatin1(format);
  }
  void everyFormatRefusesWhatIsNoFileAndOffersTheCommandForAnotherFormat() {
    QFETCH(QString, format);
    m_program->write(QStringLiteral("old.wsdl"), kWsdl);
    QCOMPARE(m_program->shell(QStringLiteral("mkfifo pipe && mkdir folder")).code, 0);
    const auto before = m_program->read(QStringLiteral("a.prumo"));
    for (const auto* name : {"pipe", "folder", "/dev/zero", "old.wsdl"}) {
      const auto answer = m_program->run({QStringLiteral("import"), format, QString::fromLatin1(name), QStringLiteral("--into"), QStringLiteral("a.prumo"), QStringLiteral("--json")});
      QCOMPARE(answer.code, 3);
      QVERIFY2(answer.out.isEmpty() && answer.err.contains(QLatin1String(name)), qPrintable(answer.out + answer.err));
      QCOMPARE(answer.err.contains(QStringLiteral("prumo import wsdl old.wsdl")), QLatin1String(name) == QStringLiteral("old.wsdl"));
    }
    QCOMPARE(m_program->read(QStringLiteral("a.prumo")), before);
  }

  void listsThatNobodyReadsToTheEndAreCutAndTold() {
    QByteArray text = "{\"openapi\": \"3.0.0\", \"info\": {\"title\": \"T\"}, \"servers\": [{\"url\": \"https://h\"}";
    for (int i = 0; i < 100'000; ++i) text += ",{\"url\": \"https://server" + QByteArray::number(i) + ".example\"}";
    text += "], \"paths\": {\"/a\": {\"get\": {\"parameters\": [{\"name\": \"p\", \"in\": \"query\"}";
    for (int i = 0; i < 100'000; ++i) text += ",{\"name\": \"p" + QByteArray::number(i) + "\", \"in\": \"query\"}";
    m_program->write(QStringLiteral("long.json"), text + "]}}}}");
    const auto answer = run(QStringLiteral("import openapi long.json --into a.prumo --json"));
    QVERIFY2(answer.code == 0, qPrintable(answer.err));
    QCOMPARE(answer.json()[QLatin1String("interfaces")][0][QLatin1String("servers")].toArray().size(), 2000);
    QCOMPARE(answer.out.count(QStringLiteral("contacts.list_cut")), 2);
  }

  void wrongCallsSayWhatIsRight() {
    const auto field = run(QStringLiteral("contact add a.prumo --name X --set colour=red"));
    QCOMPARE(field.code, 2);
    QVERIFY2(field.err.contains(QStringLiteral("colour")), qPrintable(field.err));
    QCOMPARE(run(QStringLiteral("contact add a.prumo --name X --set rate_limit=many")).code, 2);
    QCOMPARE(run(QStringLiteral("contact add a.prumo --name X --set owner")).code, 2);
    QCOMPARE(run(QStringLiteral("import openapi gone.yaml")).code, 3);
    QCOMPARE(run(QStringLiteral("import openapi shop.yaml --into gone.prumo")).code, 3);
    QCOMPARE(run(QStringLiteral("import openapi shop.yaml --into a.prumo --contact Nobody")).code, 3);
  }
};

QTEST_APPLESS_MAIN(TestContacts)
#include "tst_contacts.moc"
