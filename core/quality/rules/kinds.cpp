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
    for (auto part : {plainKinds(), brazilianKinds()}) std::ranges::move(part, std::back_inserter(all));
    std::ranges::sort(all, {}, &RuleKindInfo::kind);
    return all;
  }();
  return kinds;
}

const RuleKindInfo& kindOf(const Rule& rule) { return ruleKinds().at(static_cast<std::size_t>(rule.kind)); }

}  // namespace prumo::quality
