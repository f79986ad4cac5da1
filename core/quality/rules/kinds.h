// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/rules/option.h"
#include "core/quality/rules/row_sql.h"

namespace prumo::quality {

/// What a kind's SQL gives for a row.
enum class Shape {
  Value,  ///< whether the value conforms; asked of non-empty values alone
  Row,    ///< whether the row conforms; null where there is nothing to check
  Key,    ///< the row's key, which no other row may hold; null where a part of it is empty
  Total,  ///< what the whole feed's measure is made of
};

/// How many columns a rule names in `columns`.
enum class Takes { One, Many, None, AtMostOne };

/// What a rule has to know of another dataset (or of the whole of its own): the sum of an expression, for each key.
struct Lookup {
  std::string dataset;            ///< empty: its own
  std::vector<std::string> key;
  std::string value;              ///< an expression of numbers; empty: the keys alone are asked for
};

/// A kind of rule. A new one is a line in a file of this folder.
struct RuleKindInfo {
  RuleKind kind;
  Shape shape = Shape::Value;
  Takes takes = Takes::One;
  Characteristic characteristic = Characteristic::Accuracy;
  std::vector<RuleOption> options;
  /// What the options must keep beside what each keeps alone; nullptr: nothing. Errors {place ""}: quality.*.
  Result<void> (*sound)(const Rule& rule) = nullptr;
  /// Columns asked about beside Rule::columns and those that options name.
  std::vector<std::string> (*columns)(const Rule& rule) = nullptr;
  Lookup (*lookup)(const Rule& rule) = nullptr;
  std::string (*sql)(const Rule& rule, const RowSql& row) = nullptr;
  /// Of a Total: the measure of all rows' `part`.
  std::string (*total)(const Rule& rule, const std::string& part, const RowSql& row) = nullptr;
};

/// All kinds, in the order of RuleKind.
const std::vector<RuleKindInfo>& ruleKinds();
const RuleKindInfo& kindOf(const Rule& rule);

/// The parts of the list.
std::vector<RuleKindInfo> plainKinds();
std::vector<RuleKindInfo> conditionKinds();
std::vector<RuleKindInfo> lookupKinds();
std::vector<RuleKindInfo> totalKinds();
std::vector<RuleKindInfo> brazilianKinds();

/// The value that a rule of one column looks at, which is filled in (Shape::Value).
std::string valueOf(const Rule& rule, const RowSql& row);
/// The key of a row over these columns: null where one is empty.
std::string keySql(const std::vector<std::string>& columns, const RowSql& row);
/// Whether two amounts are at most `within` apart (half a cent where nothing is said), but for what binary fractions add.
std::string agreeSql(const std::string& left, const std::string& right, std::optional<double> within);

/// A fault of a rule, whose place is filled in where it is known.
Error ruleFault(std::string code, std::vector<std::pair<std::string, Argument>> args = {});

}  // namespace prumo::quality
