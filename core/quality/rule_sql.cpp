// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/rule_sql.h"

#include "core/engine/sql.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <mutex>

namespace prumo::quality {

namespace {

constexpr std::size_t kColumnsListed = 40;

/// A line's worth of names.
std::string listed(std::span<const std::string> columns) {
  const auto shown = columns.first(std::min(columns.size(), kColumnsListed));
  return fmt::format("{}{}", fmt::join(shown, ", "), shown.size() < columns.size() ? ", ..." : "");
}

}  // namespace

Result<PlacedRule> place(const Rule& rule, const std::vector<std::string>& columns, bool decimalComma) {
  PlacedRule placed{.rule = &rule};
  for (const auto& column : rule.columns) {
    const auto found = std::ranges::find(columns, column);
    if (found == columns.end()) {
      return Error{{"quality.no_column", {{"rule", rule.id}, {"column", column}, {"columns", listed(columns)}}}, ErrorKind::BadInput, nullptr};
    }
    placed.columns.push_back(static_cast<std::size_t>(found - columns.begin()));
  }
  const RowSql row(columns, decimalComma);
  const auto& kind = kindOf(rule);
  placed.shape = kind.shape;
  placed.sql = kind.sql(rule, row);
  if (kind.shape == Shape::Value) placed.sql = fmt::format("CASE WHEN {} IS NOT NULL THEN {} END", row.columnAt(placed.columns[0]), placed.sql);
  return placed;
}

std::string checkSql(std::span<const PlacedRule> rules, std::int64_t rowsPerRule, const std::string& table) {
  std::vector<std::string> inner{"rowid_"};
  std::vector<std::string> outer{"count(rowid_)"};
  for (std::size_t i = 0; i < rules.size(); ++i) {
    inner.push_back(fmt::format("{} AS r{}", rules[i].sql, i));
    if (rules[i].shape == Shape::Key) {
      outer.push_back(fmt::format("count(r{0}), count(r{0}) - count(DISTINCT r{0}), NULL::BIGINT[]", i));
    } else {
      const auto first = rowsPerRule > 0 ? fmt::format("min(rowid_, {}) FILTER (WHERE NOT r{})", rowsPerRule, i) : "NULL::BIGINT[]";
      outer.push_back(fmt::format("count(r{0}), count(*) FILTER (WHERE NOT r{0}), {1}", i, first));
    }
  }
  return fmt::format("SELECT {} FROM (SELECT {} FROM {}())", fmt::join(outer, ", "), fmt::join(inner, ", "), table);
}

Result<void> validatePattern(const std::string& pattern) {
  static std::mutex mutex;  // one small engine serves every question about patterns
  const std::scoped_lock lock(mutex);
  static auto engine = engine::Engine::open({.memoryLimit = std::int64_t{64} * 1024 * 1024, .threads = 1});
  if (!engine) return engine.error();
  auto tried = engine->run(fmt::format("SELECT regexp_full_match('', {})", engine::literal(pattern)));
  if (tried) return {};
  const auto* detail = argument(tried.error().message, "detail");
  const auto* text = detail ? std::get_if<std::string>(detail) : nullptr;
  return Error{{"quality.bad_regex", {{"place", std::string{}}, {"pattern", pattern}, {"reason", text ? *text : std::string{}}}},
               ErrorKind::BadInput,
               nullptr};
}

}  // namespace prumo::quality
