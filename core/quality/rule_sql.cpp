// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/rule_sql.h"

#include "core/base/utf8.h"
#include "core/engine/sql.h"
#include "core/quality/rules/expression.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <mutex>

namespace prumo::quality {

namespace {

constexpr std::size_t kColumnsListed = 40;
constexpr std::size_t kMostPattern = 4000;  // a longer one takes minutes to prepare
constexpr std::size_t kShown = 100;         // bytes of a name or a pattern in a sentence

/// A line's worth of names.
std::string listed(std::span<const std::string> columns) {
  std::vector<std::string> shown;
  for (const auto& column : columns.first(std::min(columns.size(), kColumnsListed))) shown.push_back(shortened(column, kShown));
  return fmt::format("{}{}", fmt::join(shown, ", "), shown.size() < columns.size() ? ", ..." : "");
}

Error noColumn(const Rule& rule, const std::string& column, const std::vector<std::string>& columns) {
  return Error{{"quality.no_column", {{"rule", shortened(rule.id, kShown)}, {"column", shortened(column, kShown)}, {"columns", listed(columns)}}}, ErrorKind::BadInput, nullptr};
}

/// What the engine says of a pattern, without the name of its kind of error.
std::string reasonIn(const std::string& detail) {
  constexpr std::string_view kKind = "Invalid Input Error: ";
  const std::string_view text = std::string_view{detail}.substr(detail.starts_with(kKind) ? kKind.size() : 0);
  return shortened(std::string{text}, kShown);
}

Result<void> needColumns(const Rule& rule, const std::vector<std::string>& needed, const std::vector<std::string>& columns) {
  for (const auto& column : needed) {
    if (std::ranges::find(columns, column) == columns.end()) return noColumn(rule, column, columns);
  }
  return {};
}

/// The three values of a rule in the outer SELECT; `r` names its part of a row. Without FILTER, which has DuckDB copy the parts of all other rules.
std::string counted(const PlacedRule& rule, const std::string& r, std::int64_t rowsPerRule) {
  switch (rule.shape) {
    case Shape::Total: return fmt::format("CAST({} AS DOUBLE), NULL, NULL::BIGINT[]", rule.total);
    case Shape::Key: return fmt::format("count({0}), count({0}) - count(DISTINCT {0}), NULL::BIGINT[]", r);
    case Shape::Value:
    case Shape::Row: break;
  }
  const auto first = rowsPerRule > 0 ? fmt::format("min(CASE WHEN NOT {} THEN rowid_ END, {})", r, rowsPerRule) : "NULL::BIGINT[]";
  return fmt::format("count({0}), count(nullif({0}, true)), {1}", r, first);
}

}  // namespace

Result<PlacedRule> place(const Rule& rule, const FeedFacts& feed, std::size_t number) {
  if (auto there = needColumns(rule, columnsOf(rule), feed.columns); !there) return std::move(there).error();
  const auto& kind = kindOf(rule);
  PlacedRule placed{.rule = &rule, .shape = kind.shape};
  for (const auto& column : rule.columns) {
    placed.columns.push_back(static_cast<std::size_t>(std::ranges::find(feed.columns, column) - feed.columns.begin()));
  }
  if (kind.lookup) placed.lookup = fmt::format("lookup{}", number);
  const RowSql row(feed.columns, feed.writing, feed.now, placed.lookup);
  if (kind.lookup) placed.key = keySql(rule.columns, row);
  placed.sql = kind.sql(rule, row);
  if (kind.shape == Shape::Value) placed.sql = fmt::format("CASE WHEN {} THEN {} END", row.isFilledAt(placed.columns[0]), placed.sql);
  if (kind.total) placed.total = kind.total(rule, fmt::format("r{}", number), row);
  placed.part = fmt::format("r{}", number);
  return placed;
}

std::string checkSql(std::span<const PlacedRule> rules, std::int64_t rowsPerRule, const std::string& table) {
  std::vector<std::string> inner{"rowid_"};
  std::vector<std::string> outer{"count(rowid_)"};
  std::string joins;
  for (const auto& rule : rules) {
    inner.push_back(fmt::format("{} AS {}", rule.sql, rule.part));
    outer.push_back(counted(rule, rule.part, rowsPerRule));
    if (!rule.lookup.empty()) joins += fmt::format(" LEFT JOIN {0} ON {0}.k = {1}", rule.lookup, rule.key);
  }
  return fmt::format("SELECT {} FROM (SELECT {} FROM {}(){})", fmt::join(outer, ", "), fmt::join(inner, ", "), table, joins);
}

Result<std::string> lookupSql(const PlacedRule& rule, const FeedFacts& theirs, const std::string& table) {
  const auto lookup = kindOf(*rule.rule).lookup(*rule.rule);
  auto there = needColumns(*rule.rule, lookup.key, theirs.columns).and_then([&] { return needColumns(*rule.rule, columnsOf(lookup.value), theirs.columns); });
  if (!there) return std::move(there).error();
  const RowSql row(theirs.columns, theirs.writing, theirs.now);
  const auto value = lookup.value.empty() ? std::string{"NULL"} : fmt::format("sum({})", expressionSql(lookup.value, Gives::Number, row));
  const auto key = keySql(lookup.key, row);
  return fmt::format("CREATE TEMP TABLE {} AS SELECT {} AS k, {} AS v FROM {}() WHERE {} IS NOT NULL GROUP BY 1", rule.lookup, key, value, table, key);
}

Result<void> validatePattern(const std::string& pattern) {
  if (pattern.size() > kMostPattern) {
    return Error{{"quality.pattern_too_long", {{"place", std::string{}}, {"limit", static_cast<std::int64_t>(kMostPattern)}}}, ErrorKind::BadInput, nullptr};
  }
  static std::mutex mutex;  // one small engine serves every question about patterns
  const std::scoped_lock lock(mutex);
  static auto engine = engine::Engine::open({.memoryLimit = std::int64_t{64} * 1024 * 1024, .threads = 1});
  if (!engine) return engine.error();
  auto tried = engine->run(fmt::format("SELECT regexp_full_match('', {})", engine::literal(pattern)));
  if (tried) return {};
  const auto* detail = argument(tried.error().message, "detail");
  const auto* text = detail ? std::get_if<std::string>(detail) : nullptr;
  return Error{{"quality.bad_regex", {{"place", std::string{}}, {"pattern", shortened(pattern, kShown)}, {"reason", text ? reasonIn(*text) : std::string{}}}},
               ErrorKind::BadInput,
               nullptr};
}

}  // namespace prumo::quality
