// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/exchange/exchange.h"

#include <cstdlib>

/// Whatever a rule file of any format holds: what is read is sound, can be written in every format, and our own format reads it again.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  using namespace prumo::quality;
  const auto read = importRules({reinterpret_cast<const char*>(data), size});
  if (!read) return 0;
  for (const auto format : {RuleFormat::Frictionless, RuleFormat::JsonSchema}) {
    if (!importRules(exportRules(read->rules, format, read->dialect).text)) std::abort();
  }
  if (!read->rules.rules.empty() && !parseRules(exportRules(read->rules, RuleFormat::Prumo).text)) std::abort();
  return 0;
}
