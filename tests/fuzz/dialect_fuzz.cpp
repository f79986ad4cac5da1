// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/dialect.h"

#include <cstdlib>

/// What is read of a project's or a profile's dialect is written again as it was read, whatever stands there.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  using namespace prumo::quality;
  const std::string_view text{reinterpret_cast<const char*>(data), size};
  if (const auto dialect = dialectFromJson(text)) {
    const auto written = toJson(*dialect);
    const auto again = dialectFromJson(written);
    if (!again || toJson(*again) != written) std::abort();
  }
  if (const auto choice = choiceFromJson(text)) {
    const auto written = toJson(*choice);
    const auto again = choiceFromJson(written);
    if (!again || toJson(*again) != written) std::abort();
  }
  return 0;
}
