// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/moved.h"

#include <algorithm>

namespace prumo::quality {

std::optional<Message> movedWords(std::optional<std::int64_t> moved, const std::vector<RuleResult>& results) {
  if (!moved) return {};
  const auto there = std::ranges::count(results, std::optional{Evaluated::There}, &RuleResult::evaluated);
  return Message{"quality.moved.rules", {{"n", *moved}, {"there", static_cast<std::int64_t>(there)}, {"rules", std::ssize(results)}}};
}

std::optional<Message> movedWords(const Profile& profile) {
  if (!profile.rowsMoved) return {};
  return Message{"quality.moved.profile", {{"n", *profile.rowsMoved}}};
}

std::vector<Text> judgedHere(std::optional<std::int64_t> moved, const std::vector<RuleResult>& results) {
  std::vector<Text> names;
  for (const auto& result : results) {
    if (moved && result.evaluated == Evaluated::Here) names.push_back(nameOf(result));
  }
  return names;
}

}  // namespace prumo::quality
