// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/reconciliation/plan.h"

#include <cstdlib>

/// Whatever stands in a reconciliation plan: it is refused, or it survives a round trip unchanged.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  using namespace prumo::quality;
  const auto plan = parsePlan({reinterpret_cast<const char*>(data), size});
  if (!plan) return 0;
  const auto text = toJson(*plan);
  const auto again = parsePlan(text);
  if (!again || toJson(*again) != text) std::abort();
  return 0;
}
