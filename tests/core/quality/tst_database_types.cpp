// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/database_address.h"
#include "core/quality/profile.h"
#include "tests/core/engine/postgres_server.h"
#include "tests/core/quality/folder.h"

#include <QTest>

using namespace prumo;
using namespace prumo::quality;
using namespace prumo::quality::test;
using prumo::test::PostgresServer;

namespace {

std::unique_ptr<PostgresServer> s_server;

template <class T>
std::string codeOf(const Result<T>& result) {
  return result ? std::string{"none"} : result.error().code() + " " + toJson(result.error().message);
}

/// Columns of every kind of type, and a row of values each; the odd ones among them.
constexpr const char* kTypes =
    "CREATE TYPE mood AS ENUM ('sad', 'ok'); CREATE DOMAIN cents AS numeric(12, 2) CHECK (value > -1000); CREATE TYPE pair AS (x int, y text);"
    "CREATE TABLE kinds (id int, whole bigint, exact numeric, about float8, few real, cash money, flag boolean, day date, moment timestamptz, local timestamp, clock time, zoned timetz,"
    " span interval, ints int[], texts text[], doc json, docb jsonb, bytes bytea, state mood, price cents, both_ pair, whole_range int4range, dates daterange, key uuid, net inet,"
    " bits bit varying(8), place point, words tsvector, padded char(5), short varchar(3), twice int GENERATED ALWAYS AS (id * 2) STORED, serial serial);"
    "INSERT INTO kinds VALUES"
    " (1, 9223372036854775807, 'NaN', 'NaN', 'Infinity', 1234.5, true, '2026-01-31', '2026-01-31 10:00-03', '2026-01-31 10:00', '10:00', '10:00-03', '1 year 2 days', '{1,2}', '{a,\"b,c\"}',"
    " '{\"a\": 1}', '{\"a\": 1}', '\\xdeadbeef', 'sad', 10.5, (1, 'x'), '[1,5)', '[2026-01-01,2026-02-01)', '123e4567-e12b-12d1-a456-426655440000', '10.0.0.1', '101', '(1,2)', 'a b', 'x', 'abc'),"
    " (2, -1, 1e-10, 1e300, 1.5, -1, false, 'infinity', 'infinity', '-infinity', '24:00', '00:00+14', '-1 day', '{}', '{NULL}', 'null', '[]', '', 'ok', 0, NULL, 'empty', '(,)', NULL, '::1', '', '(NaN,0)', '', '', ''),"
    " (3, 0, 123456789012345678901234567890.123, '-0', 0, 0, NULL, '0044-03-15 BC', '9999-12-31 23:59:59.999999+00', '0001-01-01', '00:00:00.5', '12:00', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL,"
    " NULL, NULL, NULL, NULL, NULL, NULL, NULL);";

const std::vector<std::string> kRules{
    "'kind':'not_null'", "'kind':'not_blank'", "'kind':'type','type':'integer'", "'kind':'type','type':'decimal'", "'kind':'type','type':'date'", "'kind':'type','type':'timestamp'",
    "'kind':'type','type':'boolean'", "'kind':'range','min':0,'max':100", "'kind':'range','min':'2026-01-01'", "'kind':'length','min':2,'max':8", "'kind':'set','values':['1','true','x']",
    "'kind':'unique'", "'kind':'aggregate','measure':'distinct','min':2"};

RuleSet rulesOver(const std::vector<std::string>& columns) {
  std::string text;
  for (const auto& column : columns) {
    for (const auto& rule : kRules) text += (text.empty() ? "" : ",") + ("{'id':'r" + std::to_string(text.size()) + "','column':'" + column + "'," + rule + "}");
  }
  auto rules = parseRules(json("{'format':'prumo-rules','format_version':1,'rules':[" + text + "]}"));
  if (!rules) qFatal("%s", toJson(rules.error().message).c_str());
  return *std::move(rules);
}

std::string wide(int columns) {
  std::string sql = "CREATE TABLE wide" + std::to_string(columns) + " (";
  for (int i = 0; i < columns; ++i) sql += (i > 0 ? ", c" : "c") + std::to_string(i) + " int2";
  return sql + "); INSERT INTO wide" + std::to_string(columns) + " (c0, c" + std::to_string(columns - 1) + ") VALUES (1, NULL), (NULL, 2);";
}

}  // namespace

/// What databases hold that files do not: every type, encoding, name and width, read as their text and judged alike wherever that is done.
class TestDatabaseTypes : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void initTestCase() {
    s_server = PostgresServer::start();
    if (!s_server) QSKIP("PostgreSQL is not installed");
  }
  void cleanupTestCase() { s_server.reset(); }

  void everyTypeIsJudgedAlikeThereAndHere() {
    s_server->sql(kTypes);
    const auto seen = sniff(s_server->table("kinds"));
    QVERIFY2(seen.has_value(), codeOf(seen).c_str());
    QCOMPARE(seen->columns.size(), std::size_t{32});
    std::string texts;
    for (const auto& column : seen->columns) texts += (texts.empty() ? "" : ", ") + ("\"" + column + "\"::text AS \"" + column + "\"");
    const auto csv = s_server->sql("SET datestyle = 'ISO, YMD'; SET intervalstyle = 'postgres'; SET timezone = 'UTC'; SET extra_float_digits = 1; COPY (SELECT " + texts +
                                   " FROM kinds) TO STDOUT (FORMAT csv, HEADER, FORCE_QUOTE *);");
    const Folder folder;
    const auto rules = rulesOver(seen->columns);
    const CheckOptions options{.now = Instant{1'795'000'000'000, 0}};
    const auto here = check({folder.file(csv + "\n"), {.delimiter = ',', .header = true, .decimalComma = false}}, rules, options);
    const auto there = check({s_server->table("kinds"), {.decimalComma = false}}, rules, options);
    QVERIFY2(here && there, (codeOf(here) + codeOf(there)).c_str());
    for (std::size_t i = 0; i < rules.rules.size(); ++i) {
      const auto& [ours, theirs] = std::pair{here->outcomes[i], there->outcomes[i]};
      const auto words = rules.rules[i].columns[0] + " " + std::string{record::keyOf(rules.rules[i].kind)} + std::string{record::keyOf(rules.rules[i].type)} + ": here " +
                         std::to_string(ours.failed) + "/" + std::to_string(ours.checked) + ", there " + std::to_string(theirs.failed) + "/" + std::to_string(theirs.checked);
      QVERIFY2(ours.failed == theirs.failed && ours.checked == theirs.checked, words.c_str());
    }
    QVERIFY(profile({s_server->table("kinds"), {}}).has_value());
  }

  void otherEncodingsAreReadAsText() {
    s_server->sql("CREATE DATABASE latin TEMPLATE template0 ENCODING 'LATIN1' LC_COLLATE 'C' LC_CTYPE 'C'");
    s_server->sql("CREATE DATABASE raw TEMPLATE template0 ENCODING 'SQL_ASCII' LC_COLLATE 'C' LC_CTYPE 'C'");
    s_server->sql("SET client_encoding = 'UTF8'; CREATE TABLE \"ação\" (nome text); INSERT INTO \"ação\" VALUES ('São Paulo'), (''), ('Ã'); ", "latin");
    s_server->sql("CREATE TABLE t (a text); INSERT INTO t VALUES ('sound'), (E'broken \\xff'), ('S\xC3\xA3o'); DO $$BEGIN EXECUTE convert_from('\\x435245415445205441424c45206f64642028226aff2220746578742c20622074657874293b', 'SQL_ASCII'); END$$;", "raw");
    const auto latin = s_server->address("table=%22a\xC3\xA7\xC3\xA3o%22", "owner", "latin");
    const auto seen = sniff(latin);
    QVERIFY2(seen.has_value(), codeOf(seen).c_str());
    const auto result = check({latin, {}}, only({.columns = {"nome"}, .kind = RuleKind::Set, .values = {"S\xC3\xA3o Paulo"}}));
    QVERIFY2(result.has_value(), codeOf(result).c_str());
    QCOMPARE(result->outcomes[0].evaluated, Evaluated::Here);
    QCOMPARE(result->outcomes[0].checked, 2);
    QCOMPARE(result->outcomes[0].failed, 1);
    QCOMPARE(result->outcomes[0].rows[0].cells[0].substr(0, 2), std::string("\xC3\x83"));
    const auto raw = check({s_server->address("table=t", "owner", "raw"), {}}, only({.columns = {"a"}, .kind = RuleKind::Set, .values = {"S\xC3\xA3o"}}));
    QVERIFY2(raw.has_value(), codeOf(raw).c_str());
    QCOMPARE(raw->totals.lines, 3);
    QCOMPARE(raw->totals.rejects, 1);
    QCOMPARE(raw->rejects[0].reason, RejectReason::BadEncoding);
    QCOMPARE(raw->rejects[0].line, 2);
    QCOMPARE(raw->outcomes[0].failed, 1);
    QVERIFY(profile({s_server->address("table=t", "owner", "raw"), {}}).has_value());
    const auto odd = check({s_server->address("table=odd", "owner", "raw"), {}}, only({.columns = {"b"}}));
    QVERIFY(odd || odd.error().code() == "engine.no_database_column");  // a name that is no text cannot be asked for; what matters: said, not crashed
  }

  void namesMayBeAnything() {
    s_server->sql("CREATE SCHEMA \"Minhas.Vendas\"; CREATE TABLE \"Minhas.Vendas\".\"Tabela \"\"A\"\" é\" (\"Col.una\" text, \"CASO\" text, \"caso\" text, \"a'b\" text, \"ção; --\" text, \"%s {0}\" text);"
                  "INSERT INTO \"Minhas.Vendas\".\"Tabela \"\"A\"\" é\" VALUES ('1', '2', '3', '4', '5', '6');");
    engine::DatabaseAddress address = *engine::parseDatabaseAddress(s_server->table("x"));
    address.table = {"Minhas.Vendas", "Tabela \"A\" é"};
    RuleSet rules;
    for (const char* column : {"Col.una", "CASO", "caso", "a'b", "ção; --", "%s {0}"}) rules.rules.push_back({.id = column, .columns = {column}, .kind = RuleKind::NotBlank});
    const auto result = check({engine::toText(address), {}}, rules);
    QVERIFY2(result.has_value(), codeOf(result).c_str());
    for (const auto& outcome : result->outcomes) QCOMPARE(outcome.verdict, Verdict::Pass);
    QVERIFY(profile({engine::toText(address), {}}).has_value());
  }

  void asManyColumnsAsPostgresqlHas() {
    s_server->sql(wide(1600));
    const auto seen = sniff(s_server->table("wide1600"));
    QVERIFY2(seen.has_value(), codeOf(seen).c_str());
    RuleSet rules;
    for (int i = 0; i < 100; ++i) rules.rules.push_back({.id = std::to_string(i), .columns = {"c" + std::to_string(i * 16)}, .kind = RuleKind::NotNull});
    rules.rules.push_back({.id = "u", .columns = {"c1599"}, .kind = RuleKind::Unique});
    const auto result = check({s_server->table("wide1600"), {}}, rules);
    QVERIFY2(result.has_value(), codeOf(result).c_str());
    QCOMPARE(result->outcomes[0].failed, 1);
    QCOMPARE(result->outcomes[50].failed, 2);
    QCOMPARE(result->outcomes[50].rows.size(), std::size_t{2});
    QCOMPARE(result->outcomes[50].rows[1].cells[1599], std::string("2"));
    const auto query = check({s_server->address("query=SELECT a.*, 1 AS z1, 2 AS z2, 3 AS z3, 4 AS z4 FROM wide1600 a CROSS JOIN (SELECT 1) b"), {}}, rules);
    QVERIFY2(query.has_value(), codeOf(query).c_str());
    const auto profiled = profile({s_server->table("wide1600"), {}});
    QVERIFY2(profiled.has_value(), codeOf(profiled).c_str());
    QCOMPARE(profiled->columns.size(), std::size_t{1600});
  }

  void aPartWhoseServerIsDownIsSaid() {
    auto shard = PostgresServer::start();
    shard->sql("CREATE TABLE part (id int, a text); INSERT INTO part VALUES (1500, 'far');");
    s_server->sql("CREATE EXTENSION IF NOT EXISTS postgres_fdw; CREATE TABLE spread (id int, a text) PARTITION BY RANGE (id);"
                  "CREATE TABLE near PARTITION OF spread FOR VALUES FROM (0) TO (1000); INSERT INTO spread VALUES (1, 'near');"
                  "CREATE SERVER far FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host '127.0.0.1', port '" + std::to_string(shard->port()) +
                  "', dbname 'postgres'); CREATE USER MAPPING FOR owner SERVER far OPTIONS (user 'owner');"
                  "CREATE FOREIGN TABLE far_part PARTITION OF spread FOR VALUES FROM (1000) TO (2000) SERVER far OPTIONS (table_name 'part');");
    const auto rules = only({.columns = {"a"}, .kind = RuleKind::Set, .values = {"none"}});
    const auto both = check({s_server->table("spread"), {}}, rules);
    QVERIFY2(both.has_value(), codeOf(both).c_str());
    QCOMPARE(both->totals.rows, 2);
    QCOMPARE(both->outcomes[0].failed, 2);
    shard.reset();
    for (const bool isHere : {false, true}) {
      auto asked = rules;
      asked.rules[0].ignoreCase = isHere;
      const auto lost = check({s_server->table("spread"), {}}, asked);
      QVERIFY(!lost);
      QVERIFY2(lost.error().code() == "engine.database_unreachable", codeOf(lost).c_str());
      QVERIFY2(codeOf(lost).find("far") != std::string::npos, codeOf(lost).c_str());
    }
    QVERIFY(!profile({s_server->table("spread"), {}}));
    QVERIFY(check({s_server->table("near"), {}}, rules).has_value());
  }
};

QTEST_GUILESS_MAIN(TestDatabaseTypes)
#include "tst_database_types.moc"
