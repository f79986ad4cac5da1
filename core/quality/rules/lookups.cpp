// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/rules/expression.h"
#include "core/quality/rules/kinds.h"

#include <fmt/format.h>

/// What a row has to agree about with another dataset.
namespace prumo::quality {

namespace {

Result<void> soundKeys(const Rule& rule) {
  return rule.columns.size() == rule.theirColumns.size() ? Result<void>{} : Result<void>{ruleFault("quality.keys_differ")};
}

Lookup keysOfOther(const Rule& rule) { return {rule.dataset, rule.theirColumns, {}}; }

std::string reference(const Rule& rule, const RowSql& row) {
  return fmt::format("CASE WHEN {} IS NOT NULL THEN {}.k IS NOT NULL END", keySql(rule.columns, row), row.lookup());
}

Result<void> soundSums(const Rule& rule) {
  return soundKeys(rule).and_then([&rule] { return validateExpression(rule.left, Gives::Number); }).and_then([&rule] {
    return validateExpression(rule.right, Gives::Number);
  });
}

Lookup sumsOfOther(const Rule& rule) { return {rule.dataset, rule.theirColumns, rule.right}; }

/// A row whose key the other dataset does not hold does not conform: there is nothing that adds up to it.
std::string sums(const Rule& rule, const RowSql& row) {
  std::string isAsked = keySql(rule.columns, row) + " IS NOT NULL";
  for (const auto& name : columnsOf(rule.left)) isAsked += fmt::format(" AND {} IS NOT NULL", row.column(name));
  const auto test = agreeSql(expressionSql(rule.left, Gives::Number, row), row.lookup() + ".v", rule.within);
  return fmt::format("CASE WHEN {} THEN {} END", isAsked, row.orFalse(test));
}

std::vector<std::string> sumsColumns(const Rule& rule) { return columnsOf(rule.left); }

}  // namespace

std::vector<RuleKindInfo> lookupKinds() {
  const RuleOption dataset{.key = "dataset", .label = "dataset", .member = &Rule::dataset, .role = OptionRole::Dataset};
  const RuleOption theirs{.key = "their_columns", .label = "their_columns", .member = &Rule::theirColumns, .isRequired = true, .role = OptionRole::Columns};
  auto named = dataset;
  named.isRequired = true;
  return {
      {.kind = RuleKind::Reference,
       .shape = Shape::Row,
       .takes = Takes::Many,
       .characteristic = Characteristic::Consistency,
       .options = {named, theirs},
       .sound = soundKeys,
       .lookup = keysOfOther,
       .sql = reference},
      {.kind = RuleKind::Sums,
       .shape = Shape::Row,
       .takes = Takes::Many,
       .characteristic = Characteristic::Consistency,
       .options = {{.key = "left", .label = "left", .member = &Rule::left, .isRequired = true, .role = OptionRole::Condition},
                   dataset,
                   theirs,
                   {.key = "right", .label = "sum_of", .member = &Rule::right, .isRequired = true, .role = OptionRole::Condition},
                   {.key = "within", .label = "within", .member = &Rule::within, .least = 0}},
       .sound = soundSums,
       .columns = sumsColumns,
       .lookup = sumsOfOther,
       .sql = sums},
  };
}

}  // namespace prumo::quality
