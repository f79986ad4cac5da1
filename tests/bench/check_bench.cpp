// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `prumo check` with 12 and with 30 rules over a made feed of about 1 GB, against the same rules as SQL in a bare DuckDB program with the same
// settings; alternating runs, each a process of its own. Peak memory and the time to answer a cancel beside it.
#include "core/quality/check.h"
#include "tests/bench/made_feed.h"

#include <fmt/ranges.h>

using namespace prumo;
using namespace prumo::bench;
namespace fs = std::filesystem;

namespace {

constexpr int kTurns = 5;

/// A rule as the rule file has it, and what somebody who knows DuckDB would write for "conforms".
struct Pair {
  const char* column;
  const char* json;
  const char* good;  ///< nullptr: of all values counted; "": unique
};

constexpr Pair kPairs[] = {
    {"sku", R"("kind":"not_null")", nullptr},
    {"sku", R"("kind":"unique")", ""},
    {"sku", R"("kind":"regex","pattern":"SKU-[0-9]{8}")", "regexp_full_match(sku, 'SKU-[0-9]{8}')"},
    {"ncm", R"("kind":"not_null")", nullptr},
    {"ncm", R"("kind":"length","min":8,"max":8)", "length(ncm) = 8"},
    {"price", R"("kind":"range","exclusive_min":0)", "try_cast(price AS DOUBLE) > 0"},
    {"price", R"("kind":"type","type":"decimal")", "try_cast(price AS DOUBLE) IS NOT NULL"},
    {"stock", R"("kind":"range","min":0)", "try_cast(stock AS DOUBLE) >= 0"},
    {"category", R"("kind":"set","values":["kitchen","bath","garden","lamps","tools"])", "category IN ('kitchen','bath','garden','lamps','tools')"},
    {"email", R"("kind":"regex","pattern":"[^@]+@[^@]+")", "regexp_full_match(email, '[^@]+@[^@]+')"},
    {"updated", R"("kind":"type","type":"timestamp")", "try_cast(updated AS TIMESTAMP) IS NOT NULL"},
    {"title", R"("kind":"length","min":5,"max":60)", "length(title) BETWEEN 5 AND 60"},
    {"gtin", R"("kind":"not_null")", nullptr},
    {"gtin", R"("kind":"length","min":13,"max":13)", "length(gtin) = 13"},
    {"gtin", R"("kind":"type","type":"integer")", "try_cast(gtin AS BIGINT) IS NOT NULL"},
    {"title", R"("kind":"not_blank")", "length(trim(title)) > 0"},
    {"brand", R"("kind":"not_null")", nullptr},
    {"brand", R"("kind":"length","min":2,"max":40)", "length(brand) BETWEEN 2 AND 40"},
    {"price", R"("kind":"range","max":2500)", "try_cast(price AS DOUBLE) <= 2500"},
    {"stock", R"("kind":"type","type":"integer")", "try_cast(stock AS BIGINT) IS NOT NULL"},
    {"ncm", R"("kind":"set","values":["84145190","84145110"])", "ncm IN ('84145190','84145110')"},
    {"cnpj", R"("kind":"length","min":14,"max":14)", "length(cnpj) = 14"},
    {"cnpj", R"("kind":"type","type":"integer")", "try_cast(cnpj AS BIGINT) IS NOT NULL"},
    {"email", R"("kind":"length","min":6,"max":64)", "length(email) BETWEEN 6 AND 64"},
    {"weight", R"("kind":"range","min":0,"max":50)", "try_cast(weight AS DOUBLE) BETWEEN 0 AND 50"},
    {"weight", R"("kind":"type","type":"decimal")", "try_cast(weight AS DOUBLE) IS NOT NULL"},
    {"url", R"("kind":"length","min":12,"max":200)", "length(url) BETWEEN 12 AND 200"},
    {"url", R"("kind":"not_null")", nullptr},
    {"note", R"("kind":"set","values":["ok"])", "note IN ('ok')"},
    {"updated", R"("kind":"range","min":"2026-01-01","max":"2026-12-31")", "try_cast(updated AS TIMESTAMP) BETWEEN '2026-01-01' AND '2026-12-31'"},
};

std::string ruleFile(std::size_t count) {
  std::vector<std::string> rules;
  for (std::size_t i = 0; i < count; ++i) rules.push_back(fmt::format(R"({{"id":"r{}","column":"{}",{}}})", i, kPairs[i].column, kPairs[i].json));
  return fmt::format(R"({{"format":"prumo-rules","format_version":1,"rules":[{}]}})", fmt::join(rules, ","));
}

std::string bareSql(std::size_t count, const std::string& path) {
  std::string sql = "SELECT count(*)";
  for (std::size_t i = 0; i < count; ++i) {
    const auto& [column, json, good] = kPairs[i];
    sql += fmt::format(", count({})", column);
    if (!good) continue;
    sql += *good ? fmt::format(", count(*) FILTER (WHERE {} IS NOT NULL AND NOT coalesce({}, false))", column, good) : fmt::format(" - count(DISTINCT {})", column);
  }
  return sql + " FROM " + bareFeed(path);
}

void compare(const std::string& self, const fs::path& feed, const fs::path& rules, std::size_t count) {
  std::ofstream(rules) << ruleFile(count);
  std::vector<double> ours;
  std::vector<double> bare;
  double peak = 0;
  for (int turn = 0; turn < kTurns; ++turn) {
    bare.push_back(spend({self, "bare", feed.string(), std::to_string(count)}).seconds);
    const auto spent = spend({PRUMO_PROGRAM, "check", feed.string(), "--rules", rules.string(), "--json"});
    ours.push_back(spent.seconds);
    peak = std::max(peak, spent.peakMiB);
  }
  const auto [least, most] = std::ranges::minmax(bare);
  print(fmt::format("check {} rules", count), median(ours), median(bare), 1.25, "s");
  print(fmt::format("check {} rules, peak memory", count), peak, 0, 2048, "MiB");
  std::fprintf(stderr, "%zu rules: bare from %.2f to %.2f s\n", count, least, most);
}

}  // namespace

int main(int count, char** words) {
  if (count == 4 && std::string_view{words[1]} == "bare") return runBareDuck(bareSql(std::stoul(words[3]), words[2]), fs::path(words[2]).parent_path() / "bare-spill");
  const Place place;
  const auto feed = place / "feed.csv";
  makeFeed(feed, count == 2 ? std::atoi(words[1]) : kRowsOfGigabyte);
  for (const std::size_t rules : {12, 30}) compare(words[0], feed, place / "rules.json", rules);
  const auto isStopped = [&, parsed = quality::parseRules(ruleFile(12))](std::stop_token stop) { return !quality::check({feed, {}}, *parsed, {}, {.stop = std::move(stop)}); };
  print("check 12 rules, cancel", cancelLatency({150, 500, 900, 1300, 1700}, isStopped), 0, 0.2, "s");
}
