// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/strays.h"

#include <cstdlib>

/// Whatever a page holds, what is said about it stays within the page: no more children or columns than it has bytes for.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  using namespace prumo::store;
  const auto facts = factsOf({reinterpret_cast<const char*>(data), size});
  if (facts.children.size() > size / 2 + 1 || facts.columns > size) std::abort();
  if (facts.kind != PageFacts::Kind::Inner && !facts.children.empty()) std::abort();
  return 0;
}
