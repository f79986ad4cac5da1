// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/method/method.h"

#include <fmt/format.h>

#include <algorithm>

namespace prumo {

namespace {

template <class T, class I>
const T* withId(const std::vector<T>& items, const I& id) {
  const auto found = std::ranges::find(items, id, &T::id);
  return found == items.end() ? nullptr : &*found;
}

/// The position of an item from 1, or 0.
template <class T, class I>
std::size_t positionOf(const std::vector<T>& items, const I& id) {
  const auto found = std::ranges::find(items, id, &T::id);
  return found == items.end() ? 0 : static_cast<std::size_t>(found - items.begin()) + 1;
}

}  // namespace

int Measure::levelFor(double share) const {
  return static_cast<int>(std::ranges::count_if(levels, [share](double least) { return share >= least; }));
}

const Criterion* MethodStep::find(const CriterionId& criterion) const { return withId(criteria, criterion); }

const MethodStep* Method::find(const StepId& step) const { return withId(steps, step); }

const Criterion* Method::find(const StepId& step, const CriterionId& criterion) const {
  const auto* found = find(step);
  return found ? found->find(criterion) : nullptr;
}

std::string numberOf(const Method& method, const StepId& step, const CriterionId& criterion) {
  const auto* found = method.find(step);
  const auto position = found ? positionOf(found->criteria, criterion) : 0;
  return position ? fmt::format("{}.{}", positionOf(method.steps, step), position) : std::string{};
}

const Criterion* criterionNamed(const Method& method, const StepId& step, std::string_view idOrNumber) {
  const auto* found = method.find(step);
  if (!found) return nullptr;
  if (const auto* byId = found->find({std::string{idOrNumber}})) return byId;
  const auto stepNumber = positionOf(method.steps, step);
  for (std::size_t i = 1; i <= found->criteria.size(); ++i) {
    if (idOrNumber == fmt::format("{}", i) || idOrNumber == fmt::format("{}.{}", stepNumber, i)) return &found->criteria[i - 1];
  }
  return nullptr;
}

}  // namespace prumo
