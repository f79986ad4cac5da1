// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/check.h"
#include "tests/core/engine/postgres_server.h"
#include "tests/core/quality/folder.h"

#include <QTest>

#include <random>

using namespace prumo;
using namespace prumo::quality;
using namespace prumo::quality::test;
using prumo::test::PostgresServer;

namespace {

constexpr Instant kToday{1'795'000'000'000, 0};  // 2026-11-18

/// What columns hold: each rule meets what it looks for, what it does not, and what two engines may read differently.
const std::vector<std::string> kValues{
    "", " ", "x", "Ab", "ção", "a'b\"c", "a\\b", "10", "-3", "+4", "1e3", "0.1", "1.234,50", "1,5", " 7", "7 ", "NaN", "infinity", "0x10", "00012", "1_000",
    "2026-01-31", "2026-02-30", "31/01/2026", "20260131", "2026-01-31T10:00:00-03:00", "2026-01-31 10:00", "2026-11-10", "true", "sim", "52998224725",
    "529.982.247-25", "11111111111", "33000167000101", "12.ABC.345/01DE-35", "7891000315507", "SEM GTIN", "4006381333931", "01310-100", "3550308", "4305871",
    "61091000", "00000000", "2899900", "5102", "6.102", "SP", "RJ", "EX", "x@mail.com", "x@mail", "https://loja.example/p", "(11) 98765-4321", "10.0.0.255",
    "10.0.0.256", "123e4567-e12b-12d1-a456-426655440000", "52060433009911002506550120000007800267301615", "+5511987654321", "\xC2\xA0", "\xE2\x82\xAC 5"};

/// Numbers and dates in every form that a feed can be settled to.
const std::vector<std::string> kWritten{
    "1.234,56", "1,234.56", "1,234", "1.234", "1 234,50", "1 234.5", "1\xC2\xA0""234,5", "1\xE2\x80\xAF""234", "1'234.5", "12'34", "-1.000.000,00", "+1,000,000.5", "0,5", ".5", ",5", "1.23,4",
    "1 2345", "1.234.56", "23/11/2026", "11/23/2026", "05/06/2026", "23-11-2026", "11-23-2026", "23.11.2026", "11.23.2026", "2026/11/23", "2026.11.23", "2026-11-23", "20261123",
    "23112026", "11232026", "29/02/2024", "02/29/2024", "29022024", "29/02/2023", "02-29-2023", "2023/02/29", "23/11-2026", "2026-11/23", "00/11/2026", "31/04/2026", "04/31/2026",
    "23/11/2026 10:00", "11/23/2026T10:00:30", "2026/11/23 10:00", "2026.11.23T10:00:00.5-03:00", "23.11.2026 10:00Z", "2026-11-23 10:00", "29/02/0000", "02/29/0000", "0000/02/29", ""};

const std::vector<std::string> kRules{
    "'kind':'not_null','column':'a'", "'kind':'not_blank','column':'a'", "'kind':'type','type':'integer','column':'a'", "'kind':'type','type':'decimal','column':'a'",
    "'kind':'type','type':'date','column':'a'", "'kind':'type','type':'timestamp','column':'a'", "'kind':'type','type':'boolean','column':'a'",
    "'kind':'range','column':'a','min':0,'max':100", "'kind':'range','column':'a','min':'2026-01-01'", "'kind':'length','column':'a','min':2,'max':8",
    "'kind':'regex','column':'a','pattern':'[A-Za-z]+'", "'kind':'regex','column':'a','pattern':'.{2,5}'", "'kind':'regex','column':'a','pattern':'[0-9]+(\\u005c.[0-9]+)?'",
    "'kind':'set','column':'a','values':['SP','RJ','x']", "'kind':'set','column':'a','values':['sp','AB'],'ignore_case':true", "'kind':'unique','columns':['a','b']",
    "'kind':'cpf','column':'a'", "'kind':'cnpj','column':'a'", "'kind':'gtin','column':'a'", "'kind':'format','format':'email','column':'a'",
    "'kind':'format','format':'url','column':'a'", "'kind':'format','format':'phone','column':'a'", "'kind':'format','format':'uuid','column':'a'",
    "'kind':'format','format':'ipv4','column':'a'", "'kind':'format','format':'state','column':'a'", "'kind':'date_order','columns':['a','b']",
    "'kind':'freshness','column':'a','max_age_days':30", "'kind':'condition','condition':'a > 5 and b is not empty'", "'kind':'condition','condition':'length(a) <= 3 or a = b'",
    "'kind':'conditional','when':'b is not empty','then':'a is not empty'", "'kind':'equation','left':'a','right':'b + 1'",
    "'kind':'reference','column':'a','dataset':'own','their_columns':['b']", "'kind':'sums','column':'a','left':'b','their_columns':['a'],'right':'b'",
    "'kind':'aggregate','measure':'row_count','min':10", "'kind':'aggregate','measure':'mean','column':'a','min':0", "'kind':'aggregate','measure':'distinct','column':'a','min':3",
    "'kind':'aggregate','measure':'share','condition':'a is not empty','min':0.5", "'kind':'nfe_key','column':'a'", "'kind':'cep','column':'a'",
    "'kind':'cep','column':'a','state':'b'", "'kind':'ibge','column':'a'", "'kind':'ncm','column':'a'", "'kind':'cest','column':'a'", "'kind':'cfop','column':'a'",
    "'kind':'cfop','column':'a','from_state':'b','to_state':'b'", "'kind':'pix_key','column':'a'", "'kind':'br_code','column':'a'"};

RuleSet allRules() {
  std::string text;
  for (std::size_t i = 0; i < kRules.size(); ++i) text += (i > 0 ? "," : "") + std::string("{'id':'r") + std::to_string(i) + "'," + kRules[i] + "}";
  auto rules = parseRules(json("{'format':'prumo-rules','format_version':1,'rules':[" + text + "]}"));
  if (!rules) qFatal("%s", toJson(rules.error().message).c_str());
  return std::move(*rules);
}

std::string doubled(const std::string& text, char mark) {
  std::string out;
  for (const char c : text) out += c == mark ? std::string(2, c) : std::string{c};
  return out;
}

/// The same rows as a file and as SQL.
struct Rows {
  std::string csv = "id,a,b\n";
  std::string values;
};
Rows rowsOf(int count, const std::vector<std::string>& from = kValues) {
  std::mt19937 dice(11);
  Rows rows;
  for (int i = 0; i < count; ++i) {
    const auto& a = from[dice() % from.size()];
    const auto& b = from[dice() % from.size()];
    rows.csv += std::to_string(i) + ",\"" + doubled(a, '"') + "\",\"" + doubled(b, '"') + "\"\n";
    rows.values += (i > 0 ? ",(" : "(") + std::to_string(i) + ",'" + doubled(a, '\'') + "','" + doubled(b, '\'') + "')";
  }
  return rows;
}

CheckResult checkedAt(const std::filesystem::path& place, const RuleSet& rules, DialectChoice choice = {}) {
  auto result = check({place, choice}, rules, {.datasets = {{"own", {place, choice}}}, .now = kToday});
  if (!result) qFatal("%s", toJson(result.error().message).c_str());
  return std::move(*result);
}

std::string figuresOf(const RuleOutcome& outcome) {
  auto text = std::string{record::keyOf(outcome.verdict)} + " checked " + std::to_string(outcome.checked) + " failed " + std::to_string(outcome.failed);
  if (outcome.measured) text += " measured " + std::to_string(*outcome.measured);
  return text;
}

void compareAll(const CheckResult& there, const CheckResult& here) {
  QCOMPARE(there.totals.rows, here.totals.rows);
  QCOMPARE(there.outcomes.size(), here.outcomes.size());
  for (std::size_t i = 0; i < kRules.size(); ++i) {
    QVERIFY2(figuresOf(there.outcomes[i]) == figuresOf(here.outcomes[i]),
             (kRules[i] + ": there " + figuresOf(there.outcomes[i]) + ", here " + figuresOf(here.outcomes[i])).c_str());
  }
}

std::ptrdiff_t judgedThere(const CheckResult& result) { return std::ranges::count(result.outcomes, Evaluated::There, &RuleOutcome::evaluated); }

/// What was not, said for whoever reads the test's output.
std::string judgedHere(const CheckResult& result) {
  std::string rules;
  for (std::size_t i = 0; i < result.outcomes.size(); ++i) {
    if (result.outcomes[i].evaluated == Evaluated::Here) rules += "\n  " + kRules[i];
  }
  return rules;
}

std::unique_ptr<PostgresServer> s_server;

}  // namespace

class TestThere : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void initTestCase() {
    s_server = PostgresServer::start();
    if (!s_server) QSKIP("PostgreSQL is not installed");
  }
  void cleanupTestCase() { s_server.reset(); }

  void everyKindOfRuleAnswersAsItDoesOfAFile() {
    const auto rows = rowsOf(3000);
    const Folder folder;
    s_server->sql("CREATE TABLE feed (id int PRIMARY KEY, a text, b text); INSERT INTO feed VALUES " + rows.values + ";");
    const auto here = checkedAt(folder.file(rows.csv), allRules(), {.delimiter = ',', .header = true, .decimalComma = false});
    const auto there = checkedAt(s_server->table("feed"), allRules(), {.decimalComma = false});
    compareAll(there, here);
    qInfo("%td of %zu rules were judged there, %lld rows moved; here:%s", judgedThere(there), kRules.size(), static_cast<long long>(there.rowsMoved.value_or(-1)),
          judgedHere(there).c_str());
    QVERIFY(judgedThere(there) >= 30);
    QCOMPARE(judgedThere(here), 0);
    QVERIFY(!here.rowsMoved);
  }

  void howNumbersAndDatesAreWrittenIsUnderstoodThereToo_data() {
    QTest::addColumn<bool>("comma");
    QTest::addColumn<char>("thousands");
    QTest::addColumn<int>("form");
    for (int form = 0; form < 5; ++form) QTest::addRow("dates %d", form) << false << '\0' << form;
    QTest::newRow("1.234,56") << true << '.' << 0;
    QTest::newRow("1,234.56") << false << ',' << 0;
    QTest::newRow("1 234,56") << true << ' ' << 1;
    QTest::newRow("1'234.56") << false << '\'' << 2;
  }
  void howNumbersAndDatesAreWrittenIsUnderstoodThereToo() {
    QFETCH(bool, comma);
    QFETCH(char, thousands);
    QFETCH(int, form);
    const Folder folder;
    const auto table = "written" + std::to_string(form) + (comma ? "c" : "p") + std::to_string(int{thousands});
    const auto rows = rowsOf(1500, kWritten);
    s_server->sql("CREATE TABLE " + table + " (id int PRIMARY KEY, a text, b text); INSERT INTO " + table + " VALUES " + rows.values + ";");
    const DialectChoice choice{.decimalComma = comma, .thousands = thousands, .dates = static_cast<DateForm>(form)};
    auto read = choice;
    read.delimiter = ',';
    read.header = true;
    const auto there = checkedAt(s_server->table(table), allRules(), choice);
    compareAll(there, checkedAt(folder.file(rows.csv), allRules(), read));
    QVERIFY(judgedThere(there) >= 30);
  }

  void whatTheDatabaseCanJudgeMovesOnlyFailingRows() {
    const auto result = checkedAt(s_server->table("feed"), only({.columns = {"a"}, .kind = RuleKind::NotBlank}));
    QCOMPARE(judgedThere(result), 1);
    QVERIFY(result.outcomes[0].failed > 20);
    QVERIFY2(result.rowsMoved && *result.rowsMoved <= 200, std::to_string(result.rowsMoved.value_or(-1)).c_str());
    QCOMPARE(result.outcomes[0].rows.size(), std::size_t{20});
  }

  void aTableOverSeveralServersIsJudgedWhereItsPartsLive() {
    const auto rows = rowsOf(2000);
    const Folder folder;
    std::string setUp = "CREATE EXTENSION postgres_fdw; CREATE TABLE spread (id int, a text, b text) PARTITION BY RANGE (id);";
    std::vector<std::unique_ptr<PostgresServer>> shards;
    for (int i = 0; i < 2; ++i) {
      auto& shard = shards.emplace_back(PostgresServer::start());
      shard->sql("CREATE TABLE part (id int, a text, b text);");
      const auto n = std::to_string(i);
      setUp += "CREATE SERVER s" + n + " FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host '127.0.0.1', port '" + std::to_string(shard->port()) +
               "', dbname 'postgres'); CREATE USER MAPPING FOR owner SERVER s" + n + " OPTIONS (user 'owner'); CREATE FOREIGN TABLE spread" + n +
               " PARTITION OF spread FOR VALUES FROM (" + std::to_string(i * 1000) + ") TO (" + std::to_string(i * 1000 + 1000) + ") SERVER s" + n + " OPTIONS (table_name 'part');";
    }
    s_server->sql(setUp + "INSERT INTO spread VALUES " + rows.values + ";");
    QCOMPARE(shards[0]->sql("SELECT count(*) FROM part"), std::string("1000"));
    QCOMPARE(shards[1]->sql("SELECT count(*) FROM part"), std::string("1000"));
    // PostgreSQL 15 sends no aggregate over all parts on, but that over each part: which is why parts are asked one by one
    const auto plan = s_server->sql("EXPLAIN (VERBOSE) SELECT count(*), sum(CASE WHEN length(a) > 3 THEN 1 WHEN NOT (length(a) > 3) THEN 1000000000000 END) FROM spread0;");
    QVERIFY2(plan.find("Remote SQL: SELECT count(*), sum(") != std::string::npos, plan.c_str());
    const auto here = checkedAt(folder.file(rows.csv), allRules(), {.delimiter = ',', .header = true, .decimalComma = false});
    const auto there = checkedAt(s_server->table("spread"), allRules(), {.decimalComma = false});
    compareAll(there, here);
    qInfo("spread over two servers: %td of %zu rules judged there, %lld rows moved", judgedThere(there), kRules.size(), static_cast<long long>(there.rowsMoved.value_or(-1)));
    QVERIFY(judgedThere(there) >= 30);
  }
};

QTEST_GUILESS_MAIN(TestThere)
#include "tst_there.moc"
