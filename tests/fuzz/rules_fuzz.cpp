// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/rule.h"

#include <cstdlib>

/// Whatever stands in a rule file: it is refused, or it survives a round trip unchanged.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  using namespace prumo::quality;
  const auto rules = parseRules({reinterpret_cast<const char*>(data), size});
  if (!rules) return 0;
  const auto text = toJson(*rules);
  const auto again = parseRules(text);
  if (!again || toJson(*again) != text) std::abort();
  return 0;
}
