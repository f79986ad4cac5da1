// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engine.h"
#include "core/quality/rules/kinds.h"

#include <span>

/// Rules as SQL over a feed's table, whose columns are rowid_, c0, c1...
namespace prumo::quality {

/// A rule as it is asked of one feed.
struct PlacedRule {
  const Rule* rule = nullptr;
  std::vector<std::size_t> columns;  ///< where its columns stand
  Shape shape = Shape::Row;
  std::string sql;                   ///< of a row: true, false or null as to conformity; for a key, the key
};

/// Errors: quality.no_column {rule, column, columns}.
Result<PlacedRule> place(const Rule& rule, const std::vector<std::string>& columns, bool decimalComma);

/// One scan: count of rows, then for each rule checked, failed, and (but for keys) the ids of its first failing rows.
std::string checkSql(std::span<const PlacedRule> rules, std::int64_t rowsPerRule, const std::string& table);

/// Errors: quality.bad_regex {place "", pattern, reason}.
Result<void> validatePattern(const std::string& pattern);

}  // namespace prumo::quality
