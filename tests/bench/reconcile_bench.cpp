// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `prumo reconcile` of two made feeds of about 1 GB, 13 fields compared, against the same full outer join by hand in a bare DuckDB program with
// the same threads and memory; alternating runs, each a process of its own. Peak memory, a run that has to spill, and the time to answer a
// cancel beside it. Words: [ROWS].
#include "core/quality/reconciliation/reconcile.h"
#include "tests/bench/made_feed.h"

#include <algorithm>

using namespace prumo;
using namespace prumo::bench;
using namespace prumo::quality;
namespace fs = std::filesystem;

namespace {

constexpr int kTurns = 5;
constexpr const char* kFields[] = {"gtin", "title", "brand", "category", "price", "stock", "ncm", "cnpj", "email", "weight", "updated", "url", "note"};

/// What a receiver makes of the sent feed: in another order, some rows missing, some twice, some of its own, some values changed.
void makeReceived(const fs::path& path, int rows) {
  std::ofstream out(path, std::ios::binary);
  out << "sku,gtin,title,brand,category,price,stock,ncm,cnpj,email,weight,updated,url,note\n";
  std::string block;
  constexpr const char* kCategories[] = {"kitchen", "bath", "garden", "lamps", "tools"};
  constexpr int kStep = 7919;  // a prime that divides no round number
  for (int n = 0; n < rows; ++n) {
    const int i = static_cast<int>(static_cast<std::int64_t>(n) * kStep % rows);
    if (i % 100 == 7) continue;
    const int sku = i % 200 == 5 ? i + rows : i;
    for (int times = i % 1000 == 11 ? 2 : 1; times > 0; --times) {
      block += fmt::format("SKU-{:08},{},Product {} with a title {:08x},Brand {},{},{}.{:02},{},{},{:014},u{}@mail.com,{}.{:03},2026-{:02}-{:02} {:02}:30:00,"
                           "https://img.example.com/p/{}.jpg,{}\n",
                           sku, 7890000000000 + i * 7LL, i, i * 2654435761U, i % 97, i % 61 == 0 ? "other" : kCategories[i % 5], i % 3000,
                           i % 29 == 0 ? (i + 1) % 100 : i % 100, i % 37 == 0 ? 0 : i % 400 - 2, i % 17 == 0 ? "" : "84145190", i,
                           i % 53 == 0 ? "" : std::to_string(i % 100000), i % 60, i % 1000, i % 12 + 1, i % 28 + 1, i % 24, i, i % 3 == 0 ? "" : "ok");
    }
    if (block.size() < (1U << 20)) continue;
    out << block;
    block.clear();
  }
  out << block;
}

/// The sent feed: as made_feed.h has it, but every key once.
void makeSent(const fs::path& path, int rows) {
  std::ofstream out(path, std::ios::binary);
  out << "sku,gtin,title,brand,category,price,stock,ncm,cnpj,email,weight,updated,url,note\n";
  std::string block;
  constexpr const char* kCategories[] = {"kitchen", "bath", "garden", "lamps", "tools"};
  for (int i = 0; i < rows; ++i) {
    block += fmt::format("SKU-{:08},{},Product {} with a title {:08x},Brand {},{},{}.{:02},{},{},{:014},u{}@mail.com,{}.{:03},2026-{:02}-{:02} {:02}:30:00,"
                         "https://img.example.com/p/{}.jpg,{}\n",
                         i, 7890000000000 + i * 7LL, i, i * 2654435761U, i % 97, i % 61 == 0 ? "other" : kCategories[i % 5], i % 3000, i % 100, i % 400 - 2,
                         i % 17 == 0 ? "" : "84145190", i, i % 53 == 0 ? "" : std::to_string(i % 100000), i % 60, i % 1000, i % 12 + 1, i % 28 + 1, i % 24, i,
                         i % 3 == 0 ? "" : "ok");
    if (block.size() < (1U << 20)) continue;
    out << block;
    block.clear();
  }
  out << block;
}

/// How somebody who knows DuckDB would compare them, with a cent of tolerance for the price.
std::string bareSql(const std::string& sent, const std::string& received) {
  std::string sql = "SELECT count(*) FILTER (WHERE b.sku IS NULL), count(*) FILTER (WHERE a.sku IS NULL)";
  for (const std::string field : kFields) {
    const auto differs = field == "price" ? "abs(try_cast(a.price AS DOUBLE) - try_cast(b.price AS DOUBLE)) > 0.01" : fmt::format("a.{0} IS DISTINCT FROM b.{0}", field);
    sql += fmt::format(", count(*) FILTER (WHERE a.sku IS NOT NULL AND b.sku IS NOT NULL AND {})", differs);
  }
  return sql + fmt::format(" FROM {} a FULL OUTER JOIN {} b ON a.sku = b.sku", bareFeed(sent), bareFeed(received));
}

ReconciliationPlan planOfAll() {
  ReconciliationPlan plan{.key = {{"sku", "sku", {}}}};
  for (const std::string field : kFields) plan.fields.push_back({.sent = field, .received = field});
  const auto price = std::ranges::find(plan.fields, std::string{"price"}, &FieldPair::sent);
  price->comparison = FieldComparison::Number;
  price->absolute = 0.01;
  return plan;
}

/// Ours, for a process of its own; what main() returns.
int runOurs(const fs::path& sent, const fs::path& received, std::int64_t memoryMiB) {
  const auto result = reconcile({sent, {}}, {received, {}}, planOfAll(), {.memoryLimit = memoryMiB * 1024 * 1024});
  if (!result) std::fprintf(stderr, "reconcile: %s\n", result.error().code().c_str());
  return result ? 0 : 1;
}

void compare(const std::string& self, const fs::path& sent, const fs::path& received) {
  std::vector<double> ours;
  std::vector<double> bare;
  double peak = 0;
  for (int turn = 0; turn < kTurns; ++turn) {
    bare.push_back(spend({self, "bare", sent.string(), received.string()}).seconds);
    const auto spent = spend({self, "ours", sent.string(), received.string(), "2048"});
    ours.push_back(spent.seconds);
    peak = std::max(peak, spent.peakMiB);
  }
  print("reconcile 13 fields", median(ours), median(bare), 1.3, "s");
  print("reconcile 13 fields, peak memory", peak, 0, 3072, "MiB");
  const auto spilled = spend({self, "ours", sent.string(), received.string(), "1024"});
  print("reconcile 13 fields within 1 GiB, peak memory", spilled.peakMiB, 0, 3072, "MiB");
}

}  // namespace

int main(int count, char** words) {
  const std::string_view what = count > 3 ? words[1] : "";
  if (what == "bare") return runBareDuck(bareSql(words[2], words[3]), fs::path(words[2]).parent_path() / "bare-spill", "2048MiB");
  if (what == "ours") return runOurs(words[2], words[3], count > 4 ? std::atoi(words[4]) : 2048);
  const Place place;
  const auto sent = place / "sent.csv";
  const auto received = place / "received.csv";
  const int rows = count == 2 ? std::atoi(words[1]) : kRowsOfGigabyte;
  makeSent(sent, rows);
  makeReceived(received, rows);
  compare(words[0], sent, received);
  const auto isStopped = [&](std::stop_token stop) { return !reconcile({sent, {}}, {received, {}}, planOfAll(), {}, {.stop = std::move(stop)}); };
  print("reconcile 13 fields, cancel", cancelLatency({150, 700, 1500, 2500, 3500, 4500}, isStopped), 0, 0.2, "s");
}
