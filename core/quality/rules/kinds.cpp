// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/rules/kinds.h"

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
