// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sheet_file.h"
#include "core/quality/reconciliation/reconcile.h"

/// Records that differ as a table for a spreadsheet: what is the matter, the field and its two values, lines, then both rows whole (personal data masked).
namespace prumo::quality {

/// What the file says around the records themselves.
struct DifferenceWords {
  std::string sheet;
  std::array<std::string, 6> titles;  ///< difference, field, sent value, received value, sent line, received line
  std::array<std::string, 2> sides;   ///< what stands before the columns of each side
  std::string omitted;
  std::string extra;
  std::array<std::string, 2> repeated;
  std::string differs;
  char separator = ',';               ///< of CSV: what spreadsheets of the language expect
};

/// Errors: as writeSheet.
Result<SheetCount> writeDifferences(const std::filesystem::path& path, const ReconcileResult& result, const DifferenceWords& words);

}  // namespace prumo::quality
