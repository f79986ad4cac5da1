// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/measure.h"

#include <duckdb.h>
#include <fmt/format.h>

#include <fstream>
#include <string_view>
#include <thread>

namespace prumo::bench {

/// Rows of the made feed that come to about 1 GB.
constexpr int kRowsOfGigabyte = 6'000'000;

/// Writes a feed of 14 columns with a share of every defect that rules look for; nobody in it exists.
inline void makeFeed(const std::filesystem::path& path, int rows) {
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

/// The reference: DuckDB alone, with the settings Prumo gives it, asked for this. For a process of its own; what main() returns.
inline int runBareDuck(const std::string& sql, const std::filesystem::path& spill, const char* memory = "1400MiB") {
  duckdb_config config = nullptr;
  duckdb_create_config(&config);
  duckdb_set_config(config, "memory_limit", memory);
  duckdb_set_config(config, "threads", std::to_string(std::max(1U, std::thread::hardware_concurrency())).c_str());
  duckdb_set_config(config, "preserve_insertion_order", "false");
  duckdb_set_config(config, "temp_directory", spill.c_str());
  duckdb_database database = nullptr;
  duckdb_connection connection = nullptr;
  duckdb_result result{};
  const bool good = duckdb_open_ext(":memory:", &database, config, nullptr) == DuckDBSuccess && duckdb_connect(database, &connection) == DuckDBSuccess &&
                    duckdb_query(connection, sql.c_str(), &result) == DuckDBSuccess;
  if (!good) std::fprintf(stderr, "bare: %s\n", duckdb_result_error(&result));
  return good ? 0 : 1;
}

/// How somebody who knows DuckDB would read the made feed.
inline std::string bareFeed(std::string_view path) {
  return fmt::format("read_csv('{}', header=true, all_varchar=true, delim=',', quote='\"')", path);
}

}  // namespace prumo::bench
