// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secrets.h"
#include "core/quality/profile.h"
#include "tests/core/engine/postgres_server.h"
#include "tests/core/quality/folder.h"

#include <QTest>

#include <thread>

using namespace prumo;
using namespace prumo::quality;
using namespace prumo::quality::test;
using prumo::test::PostgresServer;

namespace {

std::string codeAt(const std::string& address, std::stop_token stop = {}) {
  const auto result = check({address, {}}, only({.columns = {"a"}}), {}, {.stop = std::move(stop)});
  return result ? std::string{"none"} : result.error().code();
}

}  // namespace

class TestSourcesDatabase : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void initTestCase() {
    s_server = PostgresServer::start();
    if (!s_server) QSKIP("PostgreSQL is not installed");
    s_server->sql(
        "CREATE TABLE pedidos (id int, \"Nome do cliente\" text, cpf text, valor numeric(10,2), pago boolean, em timestamptz, obs char(5));"
        "INSERT INTO pedidos VALUES (1, 'Maria Souza', '52998224725', 10.50, true, '2026-03-01 10:00:00+00', 'a'),"
        " (2, '', '11111111111', NULL, false, NULL, NULL), (3, 'João Lima', NULL, 7, NULL, '2026-03-02 00:30:00.25+00', '');"
        "CREATE TABLE t (a text); INSERT INTO t VALUES ('x'), (NULL), ('y');"
        "CREATE TABLE big AS SELECT i::text AS a, (i % 1000)::text AS b FROM generate_series(1, 50000) i;"
        "CREATE VIEW v AS SELECT b, a FROM big ORDER BY a::int DESC;"
        "CREATE TABLE closed (a text);"
        "GRANT SELECT ON t TO reader;");
  }
  void cleanupTestCase() { s_server.reset(); }

  void aTableIsSeenWithItsValuesMasked() {
    const auto seen = sniff(s_server->table("public.pedidos"));
    QVERIFY2(seen.has_value(), seen ? "" : toJson(seen.error().message).c_str());
    QCOMPARE(seen->dialect.kind, std::string("database"));
    QCOMPARE(seen->columns, (std::vector<std::string>{"id", "Nome do cliente", "cpf", "valor", "pago", "em", "obs"}));
    QCOMPARE(seen->rows.size(), std::size_t{3});
    QCOMPARE(seen->rows[0], (std::vector<std::string>{"1", "M**** S****", "***.***.247-**", "10.50", "true", "2026-03-01 10:00:00+00", "a"}));
  }

  void emptyTextsAreNullAsInFiles() {
    const auto result = check({s_server->table("pedidos"), {}}, {{{.id = "n", .columns = {"Nome do cliente"}}, {.id = "o", .columns = {"obs"}}}});
    QVERIFY(result.has_value());
    QCOMPARE(result->totals.rows, 3);
    QCOMPARE(result->totals.lines, 3);
    QCOMPARE(result->outcomes[0].checked, 3);
    QCOMPARE(result->outcomes[0].failed, 1);
    QCOMPARE(result->outcomes[1].failed, 2);
  }

  void failingRowsComeWholeAndMasked() {
    const auto result = check({s_server->table("pedidos"), {}}, only({.columns = {"cpf"}, .kind = RuleKind::Cpf}));
    QVERIFY(result.has_value());
    QCOMPARE(result->outcomes[0].checked, 2);
    QCOMPARE(result->outcomes[0].failed, 1);
    QCOMPARE(result->outcomes[0].rows.size(), std::size_t{1});
    QCOMPARE(result->outcomes[0].rows[0].line, 2);
    QCOMPARE(result->outcomes[0].rows[0].cells[2], std::string("***.***.111-**"));
    QCOMPARE(result->outcomes[0].rows[0].cells[4], std::string("false"));
  }

  void aQueryIsReadAsATable() {
    const auto address = s_server->address("query=SELECT a, a, 1 + 1 FROM t WHERE a <> 'x' -- no more");
    const auto result = check({address, {}}, {{{.id = "1", .columns = {"a"}}, {.id = "2", .columns = {"a (2)"}}, {.id = "3", .columns = {"?column?"}, .kind = RuleKind::Set, .values = {"2"}}}});
    QVERIFY2(result.has_value(), result ? "" : toJson(result.error().message).c_str());
    QCOMPARE(result->totals.rows, 1);
    for (const auto& outcome : result->outcomes) QCOMPARE(outcome.verdict, Verdict::Pass);
  }

  void personalValuesInNamesOfColumnsAreMasked() {
    s_server->sql("CREATE TABLE odd (sku int, \"maria.silva@mail.com\" int); INSERT INTO odd VALUES (1, 7);");
    const auto result = check({s_server->table("odd"), {}}, only({.columns = {"m**@mail.com"}, .kind = RuleKind::Set, .values = {"8"}}));
    QVERIFY2(result.has_value(), result ? "" : toJson(result.error().message).c_str());
    QCOMPARE(result->columns, (std::vector<std::string>{"sku", "m**@mail.com"}));
    QCOMPARE(result->outcomes[0].failed, 1);
  }

  void moreRowsThanOneBlockKeepTheirNumbers() {
    for (const auto* name : {"big", "v"}) {
      const auto result = check({s_server->table(name), {}}, only({.columns = {"a"}, .kind = RuleKind::Set, .values = {"20000"}}), {.rowsPerRule = 1});
      QVERIFY(result.has_value());
      QCOMPARE(result->totals.rows, 50'000);
      QCOMPARE(result->outcomes[0].failed, 49'999);
    }
    const auto result = check({s_server->table("v"), {}}, only({.columns = {"a"}, .kind = RuleKind::Regex, .pattern = "[1-9][0-9]*|0"}));
    QCOMPARE(result->outcomes[0].failed, 0);
  }

  void aTableIsProfiled() {
    const auto result = profile({s_server->table("big"), {}});
    QVERIFY2(result.has_value(), result ? "" : toJson(result.error().message).c_str());
    QCOMPARE(result->totals.rows, 50'000);
    QCOMPARE(result->columns[1].distinct, 1000);
  }

  void anotherTableIsLookedInto() {
    Rule rule{.id = "r", .columns = {"b"}, .kind = RuleKind::Reference, .dataset = "t", .theirColumns = {"a"}};
    const auto result = check({s_server->table("big"), {}}, {{rule}}, {.rowsPerRule = 2, .datasets = {{"t", {s_server->table("t"), {}}}}});
    QVERIFY2(result.has_value(), result ? "" : toJson(result.error().message).c_str());
    QCOMPARE(result->outcomes[0].failed, 50'000);
  }

  void aSecretOpensTheDoor() {
    QCOMPARE(codeAt(s_server->address("table=t&secret=nobody-knows", "reader")), std::string("engine.no_secret"));
    keepSecret("reader-of-test", "wrong");
    QCOMPARE(codeAt(s_server->address("table=t&secret=reader-of-test", "reader")), std::string("engine.database_login"));
    keepSecret("reader-of-test", "plumb");
    QCOMPARE(codeAt(s_server->address("table=t&secret=reader-of-test", "reader")), std::string("none"));
    QCOMPARE(codeAt(s_server->address("table=closed&secret=reader-of-test", "reader")), std::string("engine.database_denied"));
    qputenv("PGPASSWORD", "plumb");
    QCOMPARE(codeAt(s_server->address("table=t", "reader")), std::string("none"));
    qunsetenv("PGPASSWORD");
  }

  void whatIsNotThereIsSaid_data() {
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("code");
    QTest::newRow("table") << QStringLiteral("table=nowhere") << QStringLiteral("engine.no_table");
    QTest::newRow("schema") << QStringLiteral("table=nowhere.t") << QStringLiteral("engine.no_table");
    QTest::newRow("column") << QStringLiteral("query=SELECT nothing FROM t") << QStringLiteral("engine.no_database_column");
    QTest::newRow("capital letters") << QStringLiteral("table=T") << QStringLiteral("engine.no_table");
    QTest::newRow("wrong SQL") << QStringLiteral("query=SELECT a FRM t") << QStringLiteral("engine.database_failed");
    QTest::newRow("writes inside a SELECT") << QStringLiteral("query=WITH x AS (DELETE FROM t RETURNING a) SELECT * FROM x") << QStringLiteral("engine.database_failed");
    QTest::newRow("a function that writes") << QStringLiteral("query=SELECT nextval('s')::text AS a") << QStringLiteral("engine.query_writes");
    QTest::newRow("a lock") << QStringLiteral("query=SELECT a FROM t FOR UPDATE") << QStringLiteral("engine.query_writes");
    QTest::newRow("a way out") << QStringLiteral("query=SELECT set_config('transaction_read_only', 'off', false) AS a") << QStringLiteral("engine.database_failed");
    QTest::newRow("too slow") << QStringLiteral("query=SELECT pg_sleep(20)::text AS a FROM t&timeout=1") << QStringLiteral("engine.database_timeout");
    QTest::newRow("a value that is wrong") << QStringLiteral("query=SELECT (1 / (length(a) - 1))::text AS a FROM t") << QStringLiteral("engine.database_failed");
  }
  void whatIsNotThereIsSaid() {
    QFETCH(QString, what);
    QFETCH(QString, code);
    s_server->sql("CREATE SEQUENCE IF NOT EXISTS s;");
    QCOMPARE(QString::fromStdString(codeAt(s_server->address(what.toStdString()))), code);
    QCOMPARE(s_server->sql("SELECT count(*) FROM t"), std::string("3"));
  }

  void whatCannotBeReachedIsSaid() {
    QCOMPARE(codeAt("postgresql://owner@127.0.0.1:1/postgres?table=t"), std::string("engine.database_unreachable"));
    auto address = s_server->table("t");
    address.replace(address.find("/postgres?"), 10, "/nothing?");
    QCOMPARE(codeAt(address), std::string("engine.no_database"));
    QCOMPARE(codeAt("postgresql://nobody@127.0.0.1:" + std::to_string(s_server->port()) + "/postgres?table=t"), std::string("engine.database_login"));
  }

  void aLostConnectionEndsTheCheckWithAWord() {
    const auto slow = s_server->address("query=SELECT a || coalesce(pg_sleep(0.0005)::text, '') AS a FROM big");
    std::jthread killer([](const std::stop_token& done) {
      while (!done.stop_requested()) {
        s_server->sql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'prumo' AND (query LIKE 'FETCH FORWARD 8192%' OR query LIKE 'SELECT%pg_sleep%');");
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
      }
    });
    QCOMPARE(codeAt(slow), std::string("engine.database_lost"));
  }

  void stoppingReachesTheServer() {
    std::stop_source stop;
    std::jthread asking([&stop](const std::stop_token& done) {
      while (!done.stop_requested() && s_server->sql("SELECT count(*) FROM pg_stat_activity WHERE application_name = 'prumo' AND state = 'active' AND query LIKE 'FETCH%'") == "0") {
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
      }
      stop.request_stop();
    });
    QCOMPARE(codeAt(s_server->address("query=SELECT pg_sleep(300)::text AS a"), stop.get_token()), std::string("base.cancelled"));
    QCOMPARE(s_server->sql("SELECT count(*) FROM pg_stat_activity WHERE application_name = 'prumo' AND state = 'active'"), std::string("0"));
  }

  void odbcReadsTheSame() {
    const auto address = "odbc:Driver=PostgreSQL Unicode;Server=127.0.0.1;Port=" + std::to_string(s_server->port()) + ";Database=postgres;UID=owner;table=";
    const auto there = check({address + "pedidos", {}}, {{{.id = "n", .columns = {"Nome do cliente"}}, {.id = "c", .columns = {"cpf"}, .kind = RuleKind::Cpf}}});
    if (!there && there.error().code() == "engine.no_odbc_driver") QSKIP("the ODBC driver of PostgreSQL is not installed");
    QVERIFY2(there.has_value(), there ? "" : toJson(there.error().message).c_str());
    const auto direct = check({s_server->table("pedidos"), {}}, {{{.id = "n", .columns = {"Nome do cliente"}}, {.id = "c", .columns = {"cpf"}, .kind = RuleKind::Cpf}}});
    QCOMPARE(there->columns, direct->columns);
    for (std::size_t i = 0; i < 2; ++i) {
      QCOMPARE(there->outcomes[i].checked, direct->outcomes[i].checked);
      QCOMPARE(there->outcomes[i].failed, direct->outcomes[i].failed);
      QCOMPARE(there->outcomes[i].rows[0].cells, direct->outcomes[i].rows[0].cells);
    }
    QCOMPARE(codeAt(address + "nowhere"), std::string("engine.no_table"));
    QCOMPARE(codeAt("odbc:Driver=No such driver;Server=x;table=t"), std::string("engine.no_odbc_driver"));
    QCOMPARE(codeAt("odbc:Driver=PostgreSQL Unicode;Server=127.0.0.1;Port=1;Database=postgres;UID=owner;table=t"), std::string("engine.database_unreachable"));
  }

private:
  static inline std::unique_ptr<PostgresServer> s_server;
};

QTEST_APPLESS_MAIN(TestSourcesDatabase)
#include "tst_sources_database.moc"
