// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secrets.h"
#include "core/engine/database_tables.h"
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

std::unique_ptr<PostgresServer> s_server;

template <class T>
std::string codeOf(const Result<T>& result) {
  return result ? std::string{"none"} : result.error().code();
}

const Rule kThere{.id = "there", .columns = {"a"}, .kind = RuleKind::NotBlank};
const Rule kHere{.id = "here", .columns = {"a"}, .kind = RuleKind::Set, .values = {"X"}, .ignoreCase = true};

std::string checkedAt(const std::string& address, const Rule& rule = kThere, std::stop_token stop = {}) { return codeOf(check({address, {}}, only(rule), {}, {.stop = std::move(stop)})); }

std::string asReader(const std::string& what) { return s_server->address(what + "&secret=faults-reader", "reader"); }

/// Everything that anybody could have changed.
std::string everything() {
  return s_server->sql(
      "SELECT md5(string_agg(t::text, ',' ORDER BY a)) FROM t; SELECT count(*) FROM pg_class; SELECT count(*) FROM pg_proc; SELECT count(*) FROM pg_largeobject_metadata;"
      "SELECT last_value, is_called FROM s; SELECT count(*) FROM pg_locks WHERE locktype = 'advisory';");
}

/// Waits until a session of Prumo works on what the words are part of, then does it.
class WhenBusy {
public:
  WhenBusy(std::string words, std::function<void()> act)
      : m_thread([words = std::move(words), act = std::move(act)](const std::stop_token& done) {
          const auto seen = "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'prumo' AND state = 'active' AND query LIKE '%" + words + "%';";
          while (!done.stop_requested() && s_server->sql(seen) == "0") std::this_thread::sleep_for(std::chrono::milliseconds(20));
          if (!done.stop_requested()) act();
        }) {}

private:
  std::jthread m_thread;
};

}  // namespace

/// What goes wrong between a consultant and a database: a clear code each time, and nothing changed there.
class TestDatabaseFaults : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void initTestCase() {
    s_server = PostgresServer::start();
    if (!s_server) QSKIP("PostgreSQL is not installed");
    keepSecret("faults-reader", "plumb");
    s_server->sql(
        "CREATE TABLE t (a text); INSERT INTO t VALUES ('x'), (NULL), ('y'); CREATE SEQUENCE s;"
        "CREATE TABLE partly (a text, hidden text); GRANT SELECT (a) ON partly TO reader;"
        "CREATE SCHEMA closed; CREATE TABLE closed.t (a text); GRANT SELECT ON closed.t TO reader;"
        "CREATE TABLE empty (a text, b int); CREATE TABLE bare ();"
        "CREATE FUNCTION writes() RETURNS text LANGUAGE plpgsql AS $$BEGIN INSERT INTO t VALUES ('z'); RETURN 'z'; END$$;"
        "CREATE FUNCTION opens() RETURNS text LANGUAGE plpgsql AS $$BEGIN SET transaction_read_only = off; INSERT INTO t VALUES ('z'); RETURN 'z'; END$$;"
        "CREATE VIEW slow AS SELECT i::text || coalesce(pg_sleep(0.001)::text, '') AS a FROM generate_series(1, 20000) i;");
  }
  void cleanupTestCase() { s_server.reset(); }

  void whatTheUserMayNotReadIsSaid() {
    QCOMPARE(checkedAt(asReader("table=t")), std::string("engine.database_denied"));
    QCOMPARE(checkedAt(asReader("table=partly")), std::string("engine.database_denied"));
    QCOMPARE(checkedAt(asReader("query=SELECT a FROM partly")), std::string("none"));
    QCOMPARE(checkedAt(asReader("query=SELECT hidden AS a FROM partly")), std::string("engine.database_denied"));
    QCOMPARE(checkedAt(asReader("table=closed.t")), std::string("engine.database_denied"));
  }

  void nothingIsEverChanged_data() {
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, const char* query, const char* code) { QTest::newRow(name) << QString::fromLatin1(query) << QString::fromLatin1(code); };
    row("two statements", "SELECT a FROM t; DROP TABLE t", "engine.query_not_select");
    row("two statements, hidden", "SELECT a FROM t /* ; */ ; /**/ DELETE FROM t", "engine.query_not_select");
    row("table", "DROP TABLE t", "engine.query_not_select");
    row("rows", "DELETE FROM t RETURNING a", "engine.query_not_select");
    row("copy", "COPY t TO PROGRAM 'true'", "engine.query_not_select");
    row("block", "DO $$BEGIN DELETE FROM t; END$$", "engine.query_not_select");
    row("transaction", "COMMIT", "engine.query_not_select");
    row("explain", "EXPLAIN ANALYZE DELETE FROM t", "engine.query_not_select");
    row("into", "SELECT a INTO fresh FROM t", "engine.database_failed");
    row("out of the brackets", "SELECT a FROM t) q; DELETE FROM t; SELECT * FROM (SELECT a FROM t", "engine.query_not_select");
    row("deletes in a WITH", "WITH gone AS (DELETE FROM t RETURNING a) SELECT a FROM gone", "engine.database_failed");
    row("function that writes", "SELECT writes() AS a", "engine.query_writes");
    row("function that opens", "SELECT opens() AS a", "engine.database_failed");
    row("sequence", "SELECT nextval('s')::text AS a", "engine.query_writes");
    row("large object", "SELECT lo_create(0)::text AS a", "none");  // PostgreSQL before 16 lets it, but the transaction is never kept
    row("lock", "SELECT pg_advisory_lock(7)::text AS a", "none");    // gone with the session
  }
  void nothingIsEverChanged() {
    QFETCH(QString, query);
    QFETCH(QString, code);
    const auto before = everything();
    QString encoded = query;
    encoded.replace(u'%', QStringLiteral("%25")).replace(u'&', QStringLiteral("%26"));
    const auto said = checkedAt(s_server->address("query=" + encoded.toStdString()));
    if (code == u"none") QVERIFY2(said == "none" || said == "engine.query_writes", said.c_str());
    else QCOMPARE(QString::fromStdString(said), code);
    QTRY_COMPARE(s_server->sql("SELECT count(*) FROM pg_stat_activity WHERE application_name = 'prumo'"), std::string("0"));
    QCOMPARE(everything(), before);
  }

  void emptyThingsAreNoFaults() {
    const auto none = check({s_server->table("empty"), {}}, only(kThere));
    QVERIFY2(none.has_value(), codeOf(none).c_str());
    QCOMPARE(none->totals.rows, 0);
    QCOMPARE(none->outcomes[0].verdict, Verdict::NotApplicable);
    const auto profiled = profile({s_server->table("empty"), {}});
    QVERIFY2(profiled.has_value(), codeOf(profiled).c_str());
    QCOMPARE(profiled->columns.size(), std::size_t{2});
    QCOMPARE(*profiled->rowsMoved, 0);
    QCOMPARE(checkedAt(s_server->table("bare")), std::string("quality.no_table_columns"));
    QCOMPARE(checkedAt(s_server->address("query=SELECT FROM t")), std::string("quality.no_table_columns"));
    QCOMPARE(checkedAt(s_server->address("query=SELECT a FROM t WHERE false")), std::string("none"));
  }

  void timeIsLimitedWhateverIsDone() {
    const auto address = s_server->address("table=slow&timeout=1");
    QCOMPARE(checkedAt(address), std::string("engine.database_timeout"));
    QCOMPARE(checkedAt(address, kHere), std::string("engine.database_timeout"));
    QCOMPARE(codeOf(profile({address, {}})), std::string("engine.database_timeout"));
  }

  void stoppingEndsItThereToo_data() {
    QTest::addColumn<QString>("what");
    for (const char* what : {"there", "here", "profile"}) QTest::newRow(what) << QString::fromLatin1(what);
  }
  void stoppingEndsItThereToo() {
    QFETCH(QString, what);
    std::stop_source stop;
    {
      const WhenBusy busy(what == u"there" ? "count(*)" : "FETCH", [&stop] { stop.request_stop(); });
      const auto address = s_server->table("slow");
      const auto said = what == u"profile" ? codeOf(profile({address, {}}, {.stop = stop.get_token()})) : checkedAt(address, what == u"there" ? kThere : kHere, stop.get_token());
      QCOMPARE(said, std::string("base.cancelled"));
    }
    QTRY_COMPARE(s_server->sql("SELECT count(*) FROM pg_stat_activity WHERE application_name = 'prumo' AND state = 'active'"), std::string("0"));
  }

  void aServerThatFallsIsSaid_data() { stoppingEndsItThereToo_data(); }
  void aServerThatFallsIsSaid() {
    QFETCH(QString, what);
    const auto address = s_server->address("query=SELECT i::text || coalesce(pg_sleep(CASE WHEN i > 3000 THEN 0.002 ELSE 0 END)::text, '') AS a FROM generate_series(1, 100000) i");
    std::string said;
    {
      const WhenBusy busy(what == u"there" ? "count(*)" : "FETCH", [] {
        std::this_thread::sleep_for(std::chrono::milliseconds(300));
        s_server->halt();
      });
      said = what == u"profile" ? codeOf(profile({address, {}})) : checkedAt(address, what == u"there" ? kThere : kHere);
    }
    QCOMPARE(said, std::string("engine.database_lost"));
    QCOMPARE(checkedAt(s_server->table("t")), std::string("engine.database_unreachable"));
    s_server->resume();
    QCOMPARE(checkedAt(s_server->table("t")), std::string("none"));
  }

  void theListOfTablesIsReadWithoutTheirRows() {
    const auto address = [](const std::string& user) {
      auto parsed = engine::parseDatabaseAddress(s_server->address("table=x", user));
      parsed->table.clear();
      return *parsed;
    };
    s_server->sql("ANALYZE t; CREATE TABLE parts (a int) PARTITION BY RANGE (a); CREATE TABLE part1 PARTITION OF parts FOR VALUES FROM (0) TO (10);"
                  "INSERT INTO parts VALUES (1), (2); ANALYZE parts; CREATE TABLE \"Nome.com \"\"aspas\"\" e ç\" (a int);");
    const auto listed = engine::tablesOf(address("owner"));
    QVERIFY2(listed.has_value(), codeOf(listed).c_str());
    const auto find = [&listed](const std::string& name) {
      const auto found = std::ranges::find_if(listed->tables, [&name](const engine::TableThere& table) { return table.name.back() == name; });
      return found == listed->tables.end() ? nullptr : &*found;
    };
    QVERIFY(!find("part1"));
    QCOMPARE(*find("t")->rows, 3);
    QCOMPARE(find("parts")->kind, engine::TableKind::Partitioned);
    QCOMPARE(*find("parts")->rows, 2);
    QCOMPARE(find("slow")->kind, engine::TableKind::View);
    QVERIFY(!find("slow")->rows);
    QVERIFY(!find("empty")->rows);  // nobody analysed it
    QCOMPARE(listed->all, std::ssize(listed->tables));
    auto odd = address("owner");
    odd.table = find("Nome.com \"aspas\" e ç")->name;
    QVERIFY(check({engine::toText(odd), {}}, only({.columns = {"a"}})).has_value());
    auto asked = address("reader");
    QCOMPARE(codeOf(engine::tablesOf(asked)), std::string("engine.database_login"));
    asked.secret = "faults-reader";
    const auto seen = engine::tablesOf(asked);
    QVERIFY(seen.has_value());
    for (const auto& table : seen->tables) QCOMPARE(table.isReadable, table.name.back() == "partly");
  }

  void odbcSaysTheSame() {
    const auto odbc = [](const std::string& more, const std::string& driver = "PostgreSQL Unicode") {
      return "odbc:Driver=" + driver + ";Server=127.0.0.1;Port=" + std::to_string(s_server->port()) + ";" + more;
    };
    if (const auto said = checkedAt(odbc("Database=postgres;UID=owner;table=t")); said == "engine.no_odbc_driver") QSKIP("the ODBC driver of PostgreSQL is not installed");
    keepSecret("faults-wrong", "wrong");
    QCOMPARE(checkedAt(odbc("Database=postgres;UID=reader;table=partly;secret=faults-wrong")), std::string("engine.database_login"));
    QCOMPARE(checkedAt(odbc("Database=postgres;UID=reader;table=t;secret=faults-reader")), std::string("engine.database_denied"));
    QCOMPARE(checkedAt(odbc("Database=nothing;UID=owner;table=t")), std::string("engine.no_database"));
    QCOMPARE(checkedAt("odbc:DSN=nowhere-known;table=t"), std::string("engine.no_odbc_driver"));
    QCOMPARE(checkedAt(odbc("Database=postgres;UID=owner;query=SELECT nothing AS a FROM t")), std::string("engine.no_database_column"));
    QCOMPARE(checkedAt(odbc("Database=postgres;UID=owner;query=SELECT writes() AS a")), std::string("engine.query_writes"));
    QCOMPARE(checkedAt(odbc("Database=postgres;UID=owner;table=slow;timeout=1")), std::string("engine.database_timeout"));
    const auto before = everything();
    {
      const auto address = odbc("Database=postgres;UID=owner;query=SELECT i::text AS a, pg_sleep(0.001) FROM generate_series(1, 100000) i");
      std::stop_source stop;
      std::jthread stopper([&stop] {
        std::this_thread::sleep_for(std::chrono::milliseconds(700));
        stop.request_stop();
      });
      QCOMPARE(checkedAt(address, kHere, stop.get_token()), std::string("base.cancelled"));
    }
    QCOMPARE(everything(), before);
  }
};

QTEST_GUILESS_MAIN(TestDatabaseFaults)
#include "tst_database_faults.moc"
