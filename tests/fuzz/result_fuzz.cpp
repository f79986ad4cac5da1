// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/reconciliation/charts.h"
#include "core/quality/reconciliation/result_json.h"

#include <cstdlib>

/// Whatever a project file keeps as the result of a comparison: it is refused, or it can be drawn and survives a round trip unchanged.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  using namespace prumo::quality;
  const auto result = resultFromJson({reinterpret_cast<const char*>(data), size});
  if (!result) return 0;
  std::ignore = flowChart(*result);
  std::ignore = fieldsChart(*result);
  std::ignore = delayChart(*result);
  std::ignore = segmentsChart(*result);
  std::ignore = fatesTable(*result);
  std::ignore = fieldsTable(*result);
  for (const auto& field : result->fields) std::ignore = differencesChart(field);
  const auto text = toJson(*result);
  const auto again = resultFromJson(text);
  if (!again || toJson(*again) != text) std::abort();
  return 0;
}
