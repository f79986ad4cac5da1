// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/method/method.h"

#include <cmath>
#include <cstdlib>

namespace {

using namespace prumo;

void require(bool holds) {
  if (!holds) std::abort();
}

bool isFilled(const LocalText& text) { return !text.pt.empty() && !text.en.empty(); }

void look(const Method& method, const MethodStep& step, const Criterion& criterion) {
  require(criterion.weight > 0 && std::isfinite(criterion.weight));
  require(isFilled(criterion.title) && isFilled(criterion.question) && isFilled(criterion.levels[0]) && isFilled(criterion.levels[5]));
  require(method.find(step.id, criterion.id) == &criterion);
  require(criterionNamed(method, step.id, numberOf(method, step.id, criterion.id)) == &criterion);
  if (criterion.measure) require(criterion.measure->levelFor(0) <= criterion.measure->levelFor(1));
}

}  // namespace

/// Whatever stands in a method file: it is refused, or everything in it can be found, weighs something, and is said in both languages.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  const auto method = parseMethod({reinterpret_cast<const char*>(data), size});
  if (!method) return 0;
  require(!method->steps.empty() && !method->id.empty());
  for (const auto& step : method->steps) {
    require(method->find(step.id) == &step && step.weight > 0 && std::isfinite(step.weight) && !step.criteria.empty());
    for (const auto& criterion : step.criteria) look(*method, step, criterion);
  }
  const auto again = parseMethod(method->source);
  require(again && again->steps.size() == method->steps.size());
  return 0;
}
