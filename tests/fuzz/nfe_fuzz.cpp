// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/sources/nfe_document.h"

#include <cstdlib>

/// Whatever stands in a file: its rows have all columns and rising lines, and both tables agree on what the file is.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  using namespace prumo::quality;
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const auto notes = readNfe(text, NfeTable::Notes);
  const auto items = readNfe(text, NfeTable::Items);
  if (notes.notes != items.notes || notes.fault != items.fault || notes.rows.size() != notes.notes) std::abort();
  std::int64_t line = 1;
  for (const auto& row : items.rows) {
    if (row.cells.size() != nfeColumns(NfeTable::Items).size() || row.line < line) std::abort();
    line = row.line;
  }
  return 0;
}
