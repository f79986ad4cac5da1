// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/action.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace prumo {

namespace {

/// Whether closing this one alone would lift its step's cap; only then is the what-if worth its price.
bool holdsAlone(const Finding& finding, const std::map<std::string, int>& criticals) {
  return finding.severity == Severity::Critical && criticals.at(finding.step) == 1;
}

auto orderOf(const Action& action) {
  const auto& due = action.finding.due;
  return std::tuple{-action.risk, -action.gain, due.empty(), std::string_view{due}, std::string_view{action.finding.title}};
}

}  // namespace

std::vector<Action> actionsFor(const Method& method, const std::vector<Answer>& answers, const std::vector<Finding>& findings) {
  std::map<std::string, int> criticals;
  for (const auto& finding : findings) criticals[finding.step] += isOpen(finding) && finding.severity == Severity::Critical;
  std::vector<Action> actions;
  for (const auto& finding : findings) {
    if (!isOpen(finding)) continue;
    const double gain = holdsAlone(finding, criticals) ? gainOfClosing(method, answers, findings, finding.id) : 0;
    actions.push_back({finding, riskOf(finding), gain});
  }
  std::ranges::stable_sort(actions, [](const Action& a, const Action& b) { return orderOf(a) < orderOf(b); });
  return actions;
}

}  // namespace prumo
