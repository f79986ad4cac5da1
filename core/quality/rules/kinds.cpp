// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/rules/kinds.h"

#include "core/engine/sql.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace prumo::quality {

Error ruleFault(std::string code, std::vector<std::pair<std::string, Argument>> args) {
  args.insert(args.begin(), {"place", std::string{}});
  return {{std::move(code), std::move(args)}, ErrorKind::BadInput, nullptr};
}

const std::vector<RuleKindInfo>& ruleKinds() {
  static const auto kinds = [] {
    std::vector<RuleKindInfo> all;
    for (auto part : {plainKinds(), conditionKinds(), lookupKinds(), totalKinds(), brazilianKinds()}) std::ranges::move(part, std::back_inserter(all));
    std::ranges::sort(all, {}, &RuleKindInfo::kind);
    return all;
  }();
  return kinds;
}

const RuleKindInfo& kindOf(const Rule& rule) { return ruleKinds().at(static_cast<std::size_t>(rule.kind)); }

std::string valueOf(const Rule& rule, const RowSql& row) { return row.value(rule.columns.at(0)); }

/// The length stands before each part, so that ('a', 'bc') is not ('ab', 'c').
std::string keySql(const std::vector<std::string>& columns, const RowSql& row) {
  if (columns.size() == 1) return row.column(columns[0]);
  std::vector<std::string> present;
  std::vector<std::string> measured;
  for (const auto& name : columns) {
    const auto part = row.column(name);
    present.push_back(part + " IS NOT NULL");
    measured.push_back(fmt::format("CAST({} AS VARCHAR) || ':' || {}", row.bytes(part), part));
  }
  return fmt::format("CASE WHEN {} THEN {} END", fmt::join(present, " AND "), fmt::join(measured, " || "));
}

std::string agreeSql(const std::string& left, const std::string& right, std::optional<double> within) {
  constexpr double kHalfACent = 0.005;
  constexpr double kRounding = 1e-9;
  return fmt::format("abs(({}) - ({})) <= {}", left, right, engine::literal(within.value_or(kHalfACent) + kRounding));
}

Characteristic characteristicOf(const Rule& rule) { return rule.characteristic.value_or(kindOf(rule).characteristic); }

std::vector<std::string> columnsOf(const Rule& rule) {
  const auto& kind = kindOf(rule);
  auto columns = rule.columns;
  const auto add = [&columns](const std::string& name) {
    if (!name.empty() && std::ranges::find(columns, name) == columns.end()) columns.push_back(name);
  };
  for (const auto& option : kind.options) {
    if (option.role == OptionRole::Column) add(rule.*std::get<std::string Rule::*>(option.member));
  }
  for (const auto& name : kind.columns ? kind.columns(rule) : std::vector<std::string>{}) add(name);
  return columns;
}

}  // namespace prumo::quality
