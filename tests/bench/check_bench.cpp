// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `prumo check` with 12 rules over a generated feed of about 1 GB, against the same rules as SQL in a bare DuckDB program with the same
// settings; alternating runs, each a process of its own. Peak memory and the time to answer a cancel beside it.
#include "core/quality/check.h"

#include <duckdb.h>
#include <fmt/format.h>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <thread>

using namespace prumo;
namespace fs = std::filesystem;

namespace {

constexpr int kRows = 6'000'000;
constexpr int kTurns = 5;

double now() { return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count(); }

/// 14 columns with a share of every defect the rules look for; nobody in it exists.
void generate(const fs::path& path, int rows) {
  std::ofstream out(path, std::ios::binary);
  out << "sku,gtin,title,brand,category,price,stock,ncm,cnpj,email,weight,updated,url,note\n";
  std::string block;
  constexpr const char* kCategories[] = {"kitchen", "bath", "garden", "lamps", "tools"};
  for (int i = 0; i < rows; ++i) {
    block += fmt::format("SKU-{:08},{},Product {} with a title {:08x},Brand {},{},{}.{:02},{},{},{:014},u{}@mail.com,{}.{:03},2026-{:02}-{:02} {:02}:30:00,"
                         "https://img.example.com/p/{}.jpg,{}\n",
                         i % 50 == 3 ? i / 2 : i, 7890000000000 + i * 7LL, i, i * 2654435761U, i % 97, i % 61 == 0 ? "other" : kCategories[i % 5], i % 3000,
                         i % 100, i % 400 - 2, i % 17 == 0 ? "" : "84145190", i, i % 53 == 0 ? "" : std::to_string(i % 100000), i % 60, i % 1000, i % 12 + 1,
                         i % 28 + 1, i % 24, i, i % 3 == 0 ? "" : "ok");
    if (block.size() < (1U << 20)) continue;
    out << block;
    block.clear();
  }
  out << block;
}

constexpr char kRules[] = R"({"format":"prumo-rules","format_version":1,"rules":[
{"id":"sku","column":"sku","kind":"not_null"},{"id":"sku1","column":"sku","kind":"unique"},{"id":"skuform","column":"sku","kind":"regex","pattern":"SKU-[0-9]{8}"},
{"id":"ncm","column":"ncm","kind":"not_null"},{"id":"ncmlen","column":"ncm","kind":"length","min":8,"max":8},{"id":"price","column":"price","kind":"range","exclusive_min":0},
{"id":"pricetype","column":"price","kind":"type","type":"decimal"},{"id":"stock","column":"stock","kind":"range","min":0},
{"id":"cat","column":"category","kind":"set","values":["kitchen","bath","garden","lamps","tools"]},{"id":"mail","column":"email","kind":"regex","pattern":"[^@]+@[^@]+"},
{"id":"upd","column":"updated","kind":"type","type":"timestamp"},{"id":"title","column":"title","kind":"length","min":5,"max":60}]})";

/// The same by hand: what somebody who knows DuckDB would write.
std::string bareSql(const std::string& path) {
  const auto rule = [](const char* column, const char* good) {
    return fmt::format("count({0}), count(*) FILTER (WHERE {0} IS NOT NULL AND NOT coalesce({1}, false))", column, good);
  };
  return fmt::format("SELECT count(*), count(sku), count(sku) - count(DISTINCT sku), {}, count(ncm), {}, {}, {}, {}, {}, {}, {}, {} FROM read_csv('{}', header=true, "
                     "all_varchar=true, delim=',', quote='\"')",
                     rule("sku", "regexp_full_match(sku, 'SKU-[0-9]{8}')"), rule("ncm", "length(ncm) = 8"), rule("price", "try_cast(price AS DOUBLE) > 0"),
                     rule("price", "try_cast(price AS DOUBLE) IS NOT NULL"), rule("stock", "try_cast(stock AS DOUBLE) >= 0"),
                     rule("category", "category IN ('kitchen','bath','garden','lamps','tools')"), rule("email", "regexp_full_match(email, '[^@]+@[^@]+')"),
                     rule("updated", "try_cast(updated AS TIMESTAMP) IS NOT NULL"), rule("title", "length(title) BETWEEN 5 AND 60"), path);
}

int runBare(const std::string& path) {
  duckdb_config config = nullptr;
  duckdb_create_config(&config);
  duckdb_set_config(config, "memory_limit", "1400MiB");
  duckdb_set_config(config, "threads", std::to_string(std::max(1U, std::thread::hardware_concurrency())).c_str());
  duckdb_set_config(config, "preserve_insertion_order", "false");
  duckdb_set_config(config, "temp_directory", (fs::path(path).parent_path() / "bare-spill").c_str());
  duckdb_database database = nullptr;
  duckdb_connection connection = nullptr;
  duckdb_result result{};
  const bool good = duckdb_open_ext(":memory:", &database, config, nullptr) == DuckDBSuccess && duckdb_connect(database, &connection) == DuckDBSuccess &&
                    duckdb_query(connection, bareSql(path).c_str(), &result) == DuckDBSuccess;
  if (!good) std::fprintf(stderr, "bare: %s\n", duckdb_result_error(&result));
  return good ? 0 : 1;
}

struct Spent {
  double seconds = 0;
  double peakMiB = 0;
};

/// A child process: its time and its peak memory.
Spent spend(const std::vector<std::string>& words) {
  const double start = now();
  const auto child = fork();
  if (child == 0) {
    std::vector<char*> arguments;
    for (const auto& word : words) arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);
    if (!std::freopen("/dev/null", "w", stdout)) _exit(127);
    execv(arguments[0], arguments.data());
    _exit(127);
  }
  int status = 0;
  rusage usage{};
  wait4(child, &status, 0, &usage);
  if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
    std::fprintf(stderr, "%s %s failed\n", words[0].c_str(), words[1].c_str());
    std::exit(1);
  }
  return {now() - start, static_cast<double>(usage.ru_maxrss) / 1024};
}

double median(std::vector<double> values) {
  std::ranges::sort(values);
  return values[values.size() / 2];
}

/// The longest of several waits between asking to stop and having the answer.
double cancelLatency(const fs::path& feed) {
  const auto rules = quality::parseRules(kRules);
  double worst = 0;
  for (const int wait : {150, 500, 900, 1300, 1700}) {
    std::stop_source stop;
    double asked = 0;
    std::thread asker([&] {
      std::this_thread::sleep_for(std::chrono::milliseconds(wait));
      asked = now();
      stop.request_stop();
    });
    const auto result = quality::check({feed, {}}, *rules, {}, {.stop = stop.get_token()});
    const double answered = now();
    asker.join();
    if (!result) worst = std::max(worst, answered - asked);
  }
  return worst;
}

void print(const char* name, double value, double reference, double target, const char* unit) {
  std::printf("%s (%s)\t%.3f\t%.3f\t%.3f\t%.2f\n", name, unit, value, reference, reference > 0 ? value / reference : value, target);
}

}  // namespace

int main(int count, char** words) {
  if (count == 3 && std::string_view{words[1]} == "bare") return runBare(words[2]);
  const int rows = count == 2 ? std::atoi(words[1]) : kRows;
  const auto folder = fs::temp_directory_path() / fmt::format("prumo-bench-{}", getpid());
  fs::create_directory(folder);
  const auto feed = folder / "feed.csv";
  const auto rules = folder / "rules.json";
  generate(feed, rows);
  std::ofstream(rules) << kRules;
  std::vector<double> ours;
  std::vector<double> bare;
  double peak = 0;
  for (int turn = 0; turn < kTurns; ++turn) {
    bare.push_back(spend({words[0], "bare", feed.string()}).seconds);
    const auto spent = spend({PRUMO_PROGRAM, "check", feed.string(), "--rules", rules.string(), "--json"});
    ours.push_back(spent.seconds);
    peak = std::max(peak, spent.peakMiB);
  }
  const auto [least, most] = std::ranges::minmax(bare);
  print("check 12 rules", median(ours), median(bare), 1.25, "s");
  print("check 12 rules, peak memory", peak, 0, 2048, "MiB");
  print("check 12 rules, cancel", cancelLatency(feed), 0, 0.2, "s");
  std::fprintf(stderr, "feed %.0f MiB, %d rows; bare from %.2f to %.2f s\n", static_cast<double>(fs::file_size(feed)) / 1048576, rows, least, most);
  fs::remove_all(folder);
}
