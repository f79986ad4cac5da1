// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"
#include "tests/core/engine/postgres_server.h"

using namespace prumo::test;

namespace {

/// Two rules that PostgreSQL judges, and one that it would judge otherwise.
const QByteArray kRules =
    R"({"format": "prumo-rules", "format_version": 1, "rules": [
        {"id": "sku", "column": "sku", "kind": "not_blank"},
        {"id": "price", "column": "price", "kind": "range", "min": 0},
        {"id": "brand", "title": "Known brands", "column": "brand", "kind": "set", "values": ["prumo"], "ignore_case": true}]})";

std::unique_ptr<PostgresServer> s_server;

QString address(const char* what) { return QString::fromStdString(s_server->address(what)); }

}  // namespace

/// Feeds in databases, as somebody at a command line meets them.
class TestDatabases : public QObject {
  Q_OBJECT
private:
  std::unique_ptr<Program> m_program;

  Answer check(const QString& data, const QStringList& more = {}) const {
    return m_program->run(QStringList{QStringLiteral("check"), data, QStringLiteral("--rules"), QStringLiteral("rules.json")} + more);
  }

  void makeProject() const {
    const auto made = m_program->run({QStringLiteral("new"), QStringLiteral("shop.prumo"), QStringLiteral("--client"), QStringLiteral("Loja Exemplo"), QStringLiteral("--supplier"),
                                      QStringLiteral("Fornecedor Exemplo"), QStringLiteral("--lang"), QStringLiteral("en")});
    QCOMPARE(made.code, 0);
  }

private Q_SLOTS:
  void initTestCase() {
    s_server = PostgresServer::start();
    if (!s_server) QSKIP("PostgreSQL is not installed");
    s_server->sql(
        "CREATE TABLE items AS SELECT 'S' || i AS sku, (i - 3)::numeric AS price, CASE WHEN i % 2 = 0 THEN 'PRUMO' ELSE 'Prumo' END AS brand FROM generate_series(1, 5000) i;"
        "CREATE FUNCTION writes() RETURNS text LANGUAGE plpgsql AS $$BEGIN DELETE FROM items; RETURN 'z'; END$$;");
  }
  void cleanupTestCase() { s_server.reset(); }

  void init() {
    m_program = std::make_unique<Program>();
    m_program->write(QStringLiteral("rules.json"), kRules);
  }

  void itIsSaidHowManyRowsCame() {
    const auto data = address("table=items");
    const auto said = check(data);
    QCOMPARE(said.code, 0);
    QVERIFY2(said.out.contains(QStringLiteral("2 of 3 rules judged in the database; 5,0")), qPrintable(said.out));
    QVERIFY2(said.out.contains(QStringLiteral("otherwise or not at all: Known brands")), qPrintable(said.out));
    const auto document = check(data, {QStringLiteral("--json")}).json().object();
    QVERIFY(document[QStringLiteral("rows_moved")].toInt() >= 5000);
    const auto rules = document[QStringLiteral("rules")].toArray();
    QCOMPARE(rules[0].toObject()[QStringLiteral("evaluated")].toString(), QStringLiteral("there"));
    QCOMPARE(rules[2].toObject()[QStringLiteral("evaluated")].toString(), QStringLiteral("here"));
  }

  void aFileIsComparedWithATable() {
    QByteArray feed = "codigo;preco;marca\n";
    for (int i = 1; i <= 4990; ++i) feed += "S" + QByteArray::number(i) + ";" + QByteArray::number(i == 7 ? 99 : i - 3) + ",00;PRUMO\n";
    m_program->write(QStringLiteral("feed.csv"), feed + "S9999;1,00;PRUMO\n");
    const QStringList plan{QStringLiteral("--key"), QStringLiteral("codigo=sku"), QStringLiteral("--map"), QStringLiteral("preco=price"), QStringLiteral("--map"), QStringLiteral("marca=brand"),
                           QStringLiteral("--form"), QStringLiteral("marca=case"), QStringLiteral("--fail-on"), QStringLiteral("omissions,divergences"), QStringLiteral("--json")};
    const auto answer = m_program->run(QStringList{QStringLiteral("reconcile"), QStringLiteral("feed.csv"), address("table=items")} + plan);
    QVERIFY2(answer.code == 1, qPrintable(answer.err));
    const auto result = answer.json().object();
    const auto records = result[QStringLiteral("records")].toObject();
    QCOMPARE(records[QStringLiteral("matched")].toInt(), 4990);
    QCOMPARE(records[QStringLiteral("divergent")].toInt(), 1);
    QCOMPARE(records[QStringLiteral("omitted")].toInt(), 1);
    QCOMPARE(records[QStringLiteral("extra")].toInt(), 10);
    const auto price = result[QStringLiteral("fields")][0][QStringLiteral("records")][0];
    QCOMPARE(price[QStringLiteral("received")][QStringLiteral("values")][QStringLiteral("sku")].toString(), QStringLiteral("S7"));
  }

  void theReportSaysItToo() {
    makeProject();
    QCOMPARE(check(address("table=items"), {QStringLiteral("--into"), QStringLiteral("shop.prumo")}).code, 0);
    const auto written = m_program->run({QStringLiteral("report"), QStringLiteral("shop.prumo"), QStringLiteral("-o"), QStringLiteral("out.html")});
    QVERIFY2(written.code == 0, qPrintable(written.err));
    const auto report = QString::fromUtf8(m_program->read(QStringLiteral("out.html")));
    QVERIFY(report.contains(QStringLiteral("2 of 3 rules judged in the database; 5,0")));
  }

  void whatGoesWrongIsSaidInBothLanguages_data() {
    QTest::addColumn<QString>("data");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("portuguese");
    const auto row = [](const char* name, const QString& data, const char* english, const char* portuguese) {
      QTest::newRow(name) << data << QString::fromUtf8(english) << QString::fromUtf8(portuguese);
    };
    const auto reader = [](const char* what, const char* database = "postgres") { return QString::fromStdString(s_server->address(what, "reader", database)); };
    row("wrong port", QStringLiteral("postgresql://owner@127.0.0.1:1/postgres?table=items"), "cannot be reached", "Não foi possível chegar");
    row("unknown server", QStringLiteral("postgresql://owner@nowhere.invalid/postgres?table=items"), "cannot be reached", "Não foi possível chegar");
    row("wrong password", reader("table=items&secret=wrong"), "did not let the user in", "não deixou o usuário entrar");
    row("unknown database", reader("table=items&secret=right", "nothing"), "no such database", "não tem esse banco de dados");
    row("unknown table", address("table=nothing"), "The table is not in the database", "A tabela não está no banco de dados");
    row("unknown column", address("query=SELECT nothing FROM items"), "A column is not in the database", "Uma coluna não está no banco de dados");
    row("no right to read", reader("table=items&secret=right"), "The user may not read this", "O usuário não pode ler isto");
    row("two statements", address("query=SELECT sku FROM items; DROP TABLE items"), "must be one SELECT", "deve ser um único SELECT");
    row("writes", address("query=SELECT writes() AS sku, 1 AS price, 1 AS brand"), "only reads", "só lê");
    row("too slow", address("query=SELECT pg_sleep(20)::text AS sku, 1 AS price, 1 AS brand&timeout=1"), "did not answer within 1 seconds", "não respondeu em 1 segundos");
    row("no columns", address("query=SELECT FROM items"), "has no columns", "não tem colunas");
    row("password in sight", QStringLiteral("postgresql://reader:hunter2@127.0.0.1/postgres?table=items"), "holds a password", "contém uma senha");
    row("unknown source", QStringLiteral("odbc:DSN=nowhere-known;table=items"), "not installed", "não está instalado");
  }
  void whatGoesWrongIsSaidInBothLanguages() {
    QFETCH(QString, data);
    QFETCH(QString, english);
    QFETCH(QString, portuguese);
    m_program->set("PRUMO_SECRET_WRONG", "hunter2");
    m_program->set("PRUMO_SECRET_RIGHT", "plumb");
    makeProject();
    const auto before = m_program->read(QStringLiteral("shop.prumo"));
    for (const auto& [language, says] : {std::pair{QStringLiteral("en"), english}, std::pair{QStringLiteral("pt-BR"), portuguese}}) {
      const auto answer = check(data, {QStringLiteral("--into"), QStringLiteral("shop.prumo"), QStringLiteral("--lang"), language});
      QCOMPARE(answer.code, 3);
      QVERIFY2(answer.err.contains(says), qPrintable(answer.err));
      QVERIFY2(!answer.err.contains(QStringLiteral("hunter2")) && !answer.err.contains(QStringLiteral("plumb")), qPrintable(answer.err));
      QVERIFY2(answer.out.isEmpty(), qPrintable(answer.out));
    }
    QVERIFY(m_program->read(QStringLiteral("shop.prumo")) == before);
    QCOMPARE(m_program->run({QStringLiteral("verify"), QStringLiteral("shop.prumo")}).code, 0);
  }

  void aTableOverServersIsKeptAndReportedWithoutLineNumbers() {
    makeProject();
    s_server->sql("CREATE EXTENSION IF NOT EXISTS postgres_fdw; CREATE SERVER own FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host '127.0.0.1', port '" + std::to_string(s_server->port()) +
                  "', dbname 'postgres'); CREATE USER MAPPING FOR owner SERVER own OPTIONS (user 'owner');"
                  "CREATE FOREIGN TABLE far (sku text, price numeric, brand text) SERVER own OPTIONS (table_name 'items');");
    const auto answer = check(address("table=far"), {QStringLiteral("--into"), QStringLiteral("shop.prumo")});
    QVERIFY2(answer.code == 0, qPrintable(answer.err));
    QCOMPARE(m_program->run({QStringLiteral("report"), QStringLiteral("shop.prumo"), QStringLiteral("-o"), QStringLiteral("out.html")}).code, 0);
    QCOMPARE(m_program->run({QStringLiteral("verify"), QStringLiteral("shop.prumo")}).code, 0);
  }

  void aProfileReadsEveryRowOnceAndSaysSo() {
    const auto said = m_program->run({QStringLiteral("profile"), address("table=items")});
    QVERIFY2(said.out.contains(QStringLiteral("5,000 rows came here from the database")), qPrintable(said.out));
    const auto document = m_program->run({QStringLiteral("profile"), address("table=items"), QStringLiteral("--json")}).json().object();
    QCOMPARE(document[QStringLiteral("rows_moved")].toInt(), 5000);
  }
};

QTEST_GUILESS_MAIN(TestDatabases)
#include "tst_databases.moc"
