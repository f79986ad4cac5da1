// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/sql.h"
#include "core/quality/rules/expression.h"
#include "core/quality/rules/kinds.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

/// What has to hold between the columns of a row, and between a row and the day it is read on.
namespace prumo::quality {

namespace {

constexpr double kDay = 86400;
constexpr double kMostDays = 36'500;

Result<void> soundCondition(const Rule& rule) { return validateExpression(rule.condition, Gives::Truth); }
std::string condition(const Rule& rule, const RowSql& row) { return conditionSql(rule.condition, row); }
std::vector<std::string> conditionColumns(const Rule& rule) { return columnsOf(rule.condition); }

Result<void> soundConditional(const Rule& rule) {
  return validateExpression(rule.when, Gives::Truth).and_then([&rule] { return validateExpression(rule.condition, Gives::Truth); });
}
std::string conditional(const Rule& rule, const RowSql& row) {
  return fmt::format("CASE WHEN {} THEN {} END", conditionSql(rule.when, row), conditionSql(rule.condition, row));
}
std::vector<std::string> conditionalColumns(const Rule& rule) { return columnsOf("(" + rule.when + ") and (" + rule.condition + ")"); }

Result<void> soundEquation(const Rule& rule) {
  return validateExpression(rule.left, Gives::Number).and_then([&rule] { return validateExpression(rule.right, Gives::Number); });
}
std::vector<std::string> equationColumns(const Rule& rule) { return columnsOf("(" + rule.left + ") + (" + rule.right + ")"); }
std::string equation(const Rule& rule, const RowSql& row) {
  const auto test = agreeSql(expressionSql(rule.left, Gives::Number, row), expressionSql(rule.right, Gives::Number, row), rule.within);
  return judgedSql(test, equationColumns(rule), row);
}

/// Each pair of neighbours that are both filled in stands in order; null where there is no such pair.
std::string dateOrder(const Rule& rule, const RowSql& row) {
  std::vector<std::string> absent;
  std::vector<std::string> ordered;
  for (std::size_t i = 1; i < rule.columns.size(); ++i) {
    const auto before = row.column(rule.columns[i - 1]);
    const auto after = row.column(rule.columns[i]);
    absent.push_back(fmt::format("({} IS NULL OR {} IS NULL)", before, after));
    const auto test = row.orFalse(fmt::format("{} {} {}", row.moment(before), rule.isStrict ? "<" : "<=", row.moment(after)));
    ordered.push_back(fmt::format("({} OR {})", absent.back(), test));
  }
  return fmt::format("CASE WHEN {} THEN NULL ELSE {} END", fmt::join(absent, " AND "), fmt::join(ordered, " AND "));
}
Result<void> soundDateOrder(const Rule& rule) {
  return rule.columns.size() > 1 ? Result<void>{} : Result<void>{ruleFault("quality.two_columns_needed")};
}

/// A day ahead is let pass: feeds write local times without an offset.
std::string freshness(const Rule& rule, const RowSql& row) {
  const auto value = row.moment(valueOf(rule, row));
  const auto oldest = row.now() - rule.maxAgeDays.value_or(0) * kDay;
  return row.orFalse(fmt::format("{} BETWEEN {} AND {}", value, engine::literal(oldest), engine::literal(row.now() + kDay)));
}

}  // namespace

std::vector<RuleKindInfo> conditionKinds() {
  const RuleOption condition_{.key = "condition", .label = "condition", .member = &Rule::condition, .isRequired = true, .role = OptionRole::Condition};
  return {
      {.kind = RuleKind::Condition, .shape = Shape::Row, .takes = Takes::None, .characteristic = Characteristic::Consistency, .options = {condition_}, .sound = soundCondition, .columns = conditionColumns, .sql = condition},
      {.kind = RuleKind::Conditional,
       .shape = Shape::Row,
       .takes = Takes::None,
       .characteristic = Characteristic::Consistency,
       .options = {{.key = "when", .label = "when", .member = &Rule::when, .isRequired = true, .role = OptionRole::Condition},
                   {.key = "then", .label = "then", .member = &Rule::condition, .isRequired = true, .role = OptionRole::Condition}},
       .sound = soundConditional,
       .columns = conditionalColumns,
       .sql = conditional},
      {.kind = RuleKind::Equation,
       .shape = Shape::Row,
       .takes = Takes::None,
       .characteristic = Characteristic::Consistency,
       .options = {{.key = "left", .label = "left", .member = &Rule::left, .isRequired = true, .role = OptionRole::Condition},
                   {.key = "right", .label = "right", .member = &Rule::right, .isRequired = true, .role = OptionRole::Condition},
                   {.key = "within", .label = "within", .member = &Rule::within, .least = 0}},
       .sound = soundEquation,
       .columns = equationColumns,
       .sql = equation},
      {.kind = RuleKind::DateOrder,
       .shape = Shape::Row,
       .takes = Takes::Many,
       .characteristic = Characteristic::Consistency,
       .options = {{"strict", "strict", &Rule::isStrict}},
       .sound = soundDateOrder,
       .sql = dateOrder},
      {.kind = RuleKind::Freshness,
       .characteristic = Characteristic::Currentness,
       .options = {{.key = "max_age_days", .label = "max_age_days", .member = &Rule::maxAgeDays, .isRequired = true, .least = 0, .most = kMostDays}},
       .sql = freshness},
  };
}

}  // namespace prumo::quality
