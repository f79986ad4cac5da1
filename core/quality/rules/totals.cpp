// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/sql.h"
#include "core/quality/rules/expression.h"
#include "core/quality/rules/kinds.h"

#include <fmt/format.h>

/// What a feed has to keep as a whole.
namespace prumo::quality {

namespace {

bool needsColumn(Measure measure) { return measure != Measure::RowCount && measure != Measure::Share; }

/// At least one bound, both numbers and not crossed.
Result<void> soundNumbers(const Rule& rule) {
  if (rule.min.index() == 0 && rule.max.index() == 0) return ruleFault("quality.no_bounds");
  for (const auto* bound : {&rule.min, &rule.max}) {
    if (const auto* text = std::get_if<std::string>(bound)) return ruleFault("quality.bad_bound", {{"value", *text}});
  }
  const auto* low = std::get_if<double>(&rule.min);
  const auto* high = std::get_if<double>(&rule.max);
  return low && high && *low > *high ? Result<void>{ruleFault("quality.bounds_crossed")} : Result<void>{};
}

Result<void> soundAggregate(const Rule& rule) {
  if (needsColumn(rule.measure) == rule.columns.empty()) return ruleFault(rule.columns.empty() ? "quality.column_needed" : "quality.no_column_wanted");
  if (auto sound = soundNumbers(rule); !sound) return sound;
  if (rule.measure == Measure::Share) return validateExpression(rule.condition, Gives::Truth);
  return rule.condition.empty() ? Result<void>{} : Result<void>{ruleFault("quality.no_condition_wanted")};
}

std::vector<std::string> aggregateColumns(const Rule& rule) {
  return rule.measure == Measure::Share ? columnsOf(rule.condition) : std::vector<std::string>{};
}

std::string part(const Rule& rule, const RowSql& row) {
  switch (rule.measure) {
    case Measure::RowCount: return "1";
    case Measure::Share: return conditionSql(rule.condition, row);
    case Measure::Distinct: return row.column(rule.columns[0]);
    case Measure::NewestAge: return row.moment(row.column(rule.columns[0]));
    default: return row.number(row.column(rule.columns[0]));
  }
}

std::string aggregate(const Rule& rule, const std::string& part, const RowSql& row) {
  switch (rule.measure) {
    case Measure::RowCount: return "count(*)";
    case Measure::Distinct: return fmt::format("count(DISTINCT {})", part);
    case Measure::Mean: return fmt::format("avg({})", part);
    case Measure::Sum: return fmt::format("sum({})", part);
    case Measure::Min: return fmt::format("min({})", part);
    case Measure::Max: return fmt::format("max({})", part);
    case Measure::Share: return fmt::format("avg(CASE WHEN {0} THEN 1.0 ELSE 0.0 END) FILTER (WHERE {0} IS NOT NULL)", part);
    case Measure::NewestAge: return fmt::format("({} - max({})) / 86400.0", engine::literal(row.now()), part);
  }
  return {};
}

}  // namespace

std::vector<RuleKindInfo> totalKinds() {
  return {
      {.kind = RuleKind::Aggregate,
       .shape = Shape::Total,
       .takes = Takes::AtMostOne,
       .characteristic = Characteristic::Completeness,
       .options = {choice<&Rule::measure>("measure", "measure"),
                   {.key = "condition", .label = "condition", .member = &Rule::condition, .role = OptionRole::Condition},
                   {"min", "min", BoundMember{&Rule::min, &Rule::exclusiveMin}},
                   {"max", "max", BoundMember{&Rule::max, &Rule::exclusiveMax}}},
       .sound = soundAggregate,
       .columns = aggregateColumns,
       .sql = part,
       .total = aggregate},
  };
}

}  // namespace prumo::quality
