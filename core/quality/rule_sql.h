// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engine.h"
#include "core/quality/rules/kinds.h"

#include <span>

/// Rules as SQL over a feed's table, whose columns are rowid_, c0, c1...
namespace prumo::quality {

/// What rules need to know of the feed they are asked of, beside its rows.
struct FeedFacts {
  const std::vector<std::string>& columns;
  engine::Writing writing;
  double now = 0;  ///< seconds since 1970-01-01
};

/// A rule as it is asked of one feed.
struct PlacedRule {
  const Rule* rule = nullptr;
  std::vector<std::size_t> columns;  ///< where its own columns stand
  Shape shape = Shape::Row;
  std::string sql;                   ///< of a row, as the shape says
  std::string part;                  ///< the name that `sql` gets
  std::string total;                 ///< of a Total: the measure of all rows' parts
  std::string lookup;                ///< name of the table that its Lookup has to be made into (lookupSql); empty where it has none
  std::string key;                   ///< what joins a row to that table
};

/// `number` makes the names of a rule's tables its own. Errors: quality.no_column {rule, column, columns}.
Result<PlacedRule> place(const Rule& rule, const FeedFacts& feed, std::size_t number);

/// One scan: count of rows, then three values for each rule: checked, failed, and (but for keys) the ids of its first failing rows; of a Total
/// the measure, null, null.
std::string checkSql(std::span<const PlacedRule> rules, std::int64_t rowsPerRule, const std::string& table);

/// Makes the table `rule.lookup` (k, v) of the feed `table` of the other dataset. Errors: quality.no_column {rule, column, columns}.
Result<std::string> lookupSql(const PlacedRule& rule, const FeedFacts& theirs, const std::string& table);

/// Errors: quality.bad_regex {place "", pattern, reason}, quality.pattern_too_long {place "", limit}.
Result<void> validatePattern(const std::string& pattern);

}  // namespace prumo::quality
