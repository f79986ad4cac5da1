// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/csv/record.h"

#include <cstdlib>
#include <string>

namespace {

using namespace prumo::quality::csv;

void require(bool holds) {
  if (!holds) std::abort();
}

/// Cutting goes forward, loses no byte and counts every line end; a text cut at wholeRecords gives the same records in two parts.
void cutAll(const Cutter& cutter, const std::string& text) {
  const char* const end = text.data() + text.size() - 1;  // the sentinel
  const auto whole = cutter.wholeRecords({text.data(), text.size() - 1});
  bool meetsWhole = whole == 0;
  Record record;
  for (const char* at = text.data(); at < end; at = record.next) {
    meetsWhole = meetsWhole || at == text.data() + whole;
    cutter.cut(at, end, record);
    require(record.begin == at && record.next > at && record.next <= end);
    for (const auto& field : record.fields) require(field.raw.data() >= at && field.raw.data() + field.raw.size() <= record.next);
    if (record.fault == Fault::None && record.next < end) require(countLines(record.text()) == record.lines);
    cutter.looksSwallowed(record, record.fields.size());
  }
  require(meetsWhole || whole == text.size() - 1);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  if (size == 0) return 0;
  const std::string text = std::string(reinterpret_cast<const char*>(data) + 1, size - 1) + '\n';
  constexpr Syntax kSyntaxes[] = {{',', '"'}, {';', '\''}, {'\t', '\0'}, {'|', '"'}, {',', '"', '\\'}};
  cutAll(Cutter(kSyntaxes[data[0] % 5]), text);
  return 0;
}
