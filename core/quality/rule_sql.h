// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engine.h"
#include "core/quality/rule.h"

#include <span>

/// Rules as SQL over a feed's table, whose columns are rowid_, c0, c1...
namespace prumo::quality {

/// A rule and where its columns stand in the feed.
struct PlacedRule {
  const Rule* rule = nullptr;
  std::vector<std::size_t> columns;
};

/// A boolean expression: true where the value conforms, false where it does not, null where there is nothing to check. Not for Unique.
std::string judgement(const PlacedRule& rule, bool decimalComma);

/// One scan: count of rows, then for each rule checked, failed, and (but for Unique) the ids of its first failing rows.
std::string checkSql(std::span<const PlacedRule> rules, bool decimalComma, std::int64_t rowsPerRule, const std::string& table);

/// The key of a row for a Unique rule: null when a part of it is.
std::string keyExpression(const PlacedRule& rule);

/// Errors: quality.bad_regex {place "", pattern, reason}.
Result<void> validatePattern(const std::string& pattern);

}  // namespace prumo::quality
