// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/reconciliation/fates.h"

#include <fmt/format.h>

namespace prumo::quality {

namespace {

/// The pairs a row of one side stands in, where there are several, with the first row of the other side; so too for rows without a partner.
constexpr const char* kRepeated[] = {
    "CREATE OR REPLACE TEMP TABLE of_a AS SELECT a, min(b) AS first FROM pairs WHERE a IS NOT NULL AND b IS NOT NULL GROUP BY a HAVING count(*) > 1",
    "CREATE OR REPLACE TEMP TABLE of_b AS SELECT b, min(a) AS first FROM pairs WHERE a IS NOT NULL AND b IS NOT NULL GROUP BY b HAVING count(*) > 1"};
constexpr const char* kAlone[] = {
    "CREATE OR REPLACE TEMP TABLE alone_a AS SELECT k, min(a) AS first FROM pairs WHERE b IS NULL AND k IS NOT NULL GROUP BY k HAVING count(*) > 1",
    "CREATE OR REPLACE TEMP TABLE alone_b AS SELECT k, min(b) AS first FROM pairs WHERE a IS NULL AND k IS NOT NULL GROUP BY k HAVING count(*) > 1"};

constexpr const char* kUnique =
    "SELECT *, CASE WHEN b IS NULL THEN CASE WHEN g THEN 3 WHEN k IS NULL THEN 5 ELSE 1 END "
    "WHEN a IS NULL THEN CASE WHEN g THEN 4 WHEN k IS NULL THEN 6 ELSE 2 END ELSE 0 END::BIGINT AS c FROM pairs";

constexpr const char* kGrouped =
    "SELECT p.*, CASE "
    "WHEN p.b IS NULL THEN CASE WHEN p.g THEN 3 WHEN p.k IS NULL THEN 5 WHEN coalesce(p.a = alone_a.first, TRUE) THEN 1 ELSE 3 END "
    "WHEN p.a IS NULL THEN CASE WHEN p.g THEN 4 WHEN p.k IS NULL THEN 6 WHEN coalesce(p.b = alone_b.first, TRUE) THEN 2 ELSE 4 END "
    "WHEN coalesce(p.b = of_a.first, TRUE) THEN CASE WHEN coalesce(p.a = of_b.first, TRUE) THEN 0 ELSE 3 END "
    "WHEN coalesce(p.a = of_b.first, TRUE) THEN 4 ELSE 7 END::BIGINT AS c "
    "FROM pairs p LEFT JOIN of_a ON p.a = of_a.a LEFT JOIN of_b ON p.b = of_b.b "
    "LEFT JOIN alone_a ON p.b IS NULL AND p.k = alone_a.k LEFT JOIN alone_b ON p.a IS NULL AND p.k = alone_b.k";

/// Whether every pair's rows stand in no other pair.
Result<bool> pairsAreUnique(engine::Engine& engine, const std::array<std::int64_t, 2>& rows, const Job& job) {
  auto counted = engine.run("SELECT count(a), count(b), count(*) FROM pairs", job);
  if (!counted) return std::move(counted).error();
  const auto all = counted->integer(0, 2);
  const auto pairs = counted->integer(0, 0) + counted->integer(0, 1) - all;
  return pairs == rows[0] - (all - counted->integer(0, 1)) && pairs == rows[1] - (all - counted->integer(0, 0));
}

Result<std::int64_t> rowsOf(engine::Engine& engine, const char* table, const Job& job) {
  return engine.run(fmt::format("SELECT count(*) FROM {}", table), job).transform([](const engine::Answer& answer) { return answer.integer(0, 0); });
}

}  // namespace

Result<std::string> fatesSql(engine::Engine& engine, const std::array<std::int64_t, 2>& rows, const Job& job) {
  const Job silent{job.stop};
  const auto areUnique = pairsAreUnique(engine, rows, silent);
  if (!areUnique) return areUnique.error();
  for (std::size_t i = 0; i < 2; ++i) {
    const std::string nothing = std::string{kRepeated[i]} + " LIMIT 0";
    if (auto made = engine.run(*areUnique ? nothing : kRepeated[i], silent); !made) return std::move(made).error();
    if (auto made = engine.run(kAlone[i], silent); !made) return std::move(made).error();
  }
  std::int64_t repeated = *areUnique ? 0 : 1;
  for (const auto* table : {"alone_a", "alone_b"}) {
    const auto count = rowsOf(engine, table, silent);
    if (!count) return count.error();
    repeated += *count;
  }
  return std::string{repeated == 0 ? kUnique : kGrouped};
}

}  // namespace prumo::quality
