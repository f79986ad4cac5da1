// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/database_address.h"

#include <cstdlib>

/// Whatever is meant as an address: it is refused, or what it says survives being written and read again, and its query is one SELECT.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  using namespace prumo::engine;
  const auto address = parseDatabaseAddress({reinterpret_cast<const char*>(data), size});
  if (!address) return 0;
  const auto again = parseDatabaseAddress(toText(*address));
  if (!again || *again != *address) std::abort();
  if (!address->query.empty() && !isSingleSelect(address->query)) std::abort();
  return 0;
}
