// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `prumo check` with 12 rules over a table of two million rows in a PostgreSQL of its own, against the same rules as SQL by hand in psql;
// alternating runs, each a process of its own. How many rows came over the wire, and how long a cancel takes to be answered, beside it.
#include "core/quality/check.h"
#include "tests/bench/measure.h"
#include "tests/core/engine/postgres_server.h"

#include <fmt/ranges.h>

#include <thread>

using namespace prumo;
using namespace prumo::bench;

namespace {

constexpr int kTurns = 5;
constexpr int kRows = 2'000'000;

/// A rule as the rule file has it, and what somebody who knows PostgreSQL would count as failing.
struct Pair {
  const char* column;
  const char* json;
  const char* bad;
};

constexpr Pair kPairs[] = {
    {"sku", R"("kind":"not_null")", "sku IS NULL OR sku = ''"},
    {"sku", R"("kind":"length","min":5,"max":20)", "length(sku) NOT BETWEEN 5 AND 20"},
    {"ncm", R"("kind":"not_blank")", "ncm IS NULL OR trim(ncm) = ''"},
    {"ncm", R"("kind":"length","min":8,"max":8)", "length(ncm) <> 8"},
    {"price", R"("kind":"range","exclusive_min":0)", "NOT (price > 0)"},
    {"price", R"("kind":"range","max":2900)", "price > 2900"},
    {"stock", R"("kind":"range","min":0)", "stock < 0"},
    {"category", R"("kind":"set","values":["kitchen","bath","garden","lamps","tools"])", "category NOT IN ('kitchen','bath','garden','lamps','tools')"},
    {"title", R"("kind":"length","min":5,"max":60)", "length(title) NOT BETWEEN 5 AND 60"},
    {"brand", R"("kind":"not_null")", "brand IS NULL OR brand = ''"},
    {"updated", R"("kind":"range","min":"2026-01-01")", "updated < '2026-01-01'"},
    {"email", R"("kind":"not_blank")", "email IS NULL OR trim(email) = ''"},
};

std::string ruleFile() {
  std::vector<std::string> rules;
  for (std::size_t i = 0; i < std::size(kPairs); ++i) rules.push_back(fmt::format(R"({{"id":"r{}","column":"{}",{}}})", i, kPairs[i].column, kPairs[i].json));
  return fmt::format(R"({{"format":"prumo-rules","format_version":1,"rules":[{}]}})", fmt::join(rules, ","));
}

/// Counts of all rules in one scan, then the first failing rows of each rule: what a run of Prumo answers.
std::string byHand() {
  std::string counts = "SELECT count(*)";
  std::string rows;
  for (const auto& pair : kPairs) {
    counts += fmt::format(", count({0}), count(*) FILTER (WHERE {1})", pair.column, pair.bad);
    rows += fmt::format("SELECT * FROM (SELECT row_number() OVER () AS n, * FROM feed) q WHERE {} LIMIT 20;\n", pair.bad);
  }
  return counts + " FROM feed;\n" + rows;
}

std::string table(int rows) {
  return fmt::format(
      "CREATE TABLE feed AS SELECT 'SKU-' || lpad(i::text, 8, '0') AS sku, CASE WHEN i % 17000 = 0 THEN NULL ELSE '84145190' END AS ncm, (i % 3000)::numeric(10,2) + 0.5 AS price,"
      " i % 400 AS stock, CASE WHEN i % 61000 = 0 THEN 'other' ELSE (ARRAY['kitchen','bath','garden','lamps','tools'])[i % 5 + 1] END AS category,"
      " 'Product ' || i || ' with a title' AS title, 'Brand ' || i % 97 AS brand, timestamp '2026-01-01' + (i % 300) * interval '1 day' AS updated,"
      " CASE WHEN i % 53000 = 0 THEN NULL ELSE 'u' || i || '@mail.com' END AS email FROM generate_series(1, {}) i; ANALYZE feed; CHECKPOINT;",
      rows);
}

}  // namespace

int main(int count, char** words) {
  const auto server = test::PostgresServer::start();
  if (!server) {
    std::fprintf(stderr, "PostgreSQL is not installed\n");
    return 0;
  }
  server->sql(table(count == 2 ? std::atoi(words[1]) : kRows));
  const Place place;
  std::ofstream(place / "rules.json") << ruleFile();
  std::ofstream(place / "hand.sql") << byHand();
  const auto address = server->table("feed");
  std::vector<double> ours;
  std::vector<double> hand;
  for (int turn = 0; turn < kTurns; ++turn) {
    hand.push_back(spend({"psql", "-XAtq", "-h", "127.0.0.1", "-p", std::to_string(server->port()), "-U", "owner", "-d", "postgres", "-f", (place / "hand.sql").string()}).seconds);
    ours.push_back(spend({PRUMO_PROGRAM, "check", address, "--rules", (place / "rules.json").string(), "--json"}).seconds);
  }
  print("check 12 rules in PostgreSQL", median(ours), median(hand), 1.25, "s");
  const auto result = quality::check({address, {}}, *quality::parseRules(ruleFile()));
  if (!result) return 1;
  print("check 12 rules in PostgreSQL, rows moved", static_cast<double>(result->rowsMoved.value_or(-1)), 0, 240, "rows");
  const auto isStopped = [&, rules = quality::parseRules(ruleFile())](std::stop_token stop) { return !quality::check({address, {}}, *rules, {}, {.stop = std::move(stop)}); };
  print("check 12 rules in PostgreSQL, cancel", cancelLatency({100, 200, 300, 400, 500}, isStopped), 0, 0.2, "s");
}
