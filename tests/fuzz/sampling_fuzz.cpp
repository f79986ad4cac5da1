// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/sampling/study.h"

#include <cstdlib>

/// Whatever stands where a study keeps its plan or its strata: it is refused, or the plan survives a round trip unchanged.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  using namespace prumo::quality::sampling;
  const std::string text(reinterpret_cast<const char*>(data), size);
  std::ignore = strataOf({.strata = text});
  const auto plan = planFromJson(text);
  if (!plan) return 0;
  const auto again = planFromJson(toJson(*plan));
  if (!again || !(*again == *plan)) std::abort();
  return 0;
}
