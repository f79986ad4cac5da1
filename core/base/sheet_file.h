// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <variant>
#include <vector>

/// Tables for people's spreadsheets, as CSV or XLSX. Nothing in them is taken for a formula: in XLSX text is always a text cell, in CSV
/// it gets an apostrophe (csvCell).
namespace prumo {

enum class SheetKind { Csv, Xlsx };
/// By the file's name: .xlsx in any case; everything else is CSV.
SheetKind sheetKindOf(const std::filesystem::path& path);

/// Text stays text; numbers are numbers.
using SheetCell = std::variant<std::string, std::int64_t, double>;

struct SheetHead {
  std::string name;                 ///< of the sheet, at most 31 characters are kept
  std::vector<std::string> titles;  ///< of the columns
  char separator = ',';             ///< of CSV: what spreadsheets of the language expect
  std::string notesName = {};       ///< of a second sheet, in XLSX alone
  std::vector<std::string> notes = {};  ///< its lines; without them there is none
};

/// The rows a sheet of XLSX can hold, below its titles.
constexpr std::int64_t kMostSheetRows = 1'048'575;

struct SheetCount {
  std::int64_t written = 0;
  std::int64_t left = 0;  ///< rows that did not fit into the sheet
};

/// Writes row by row, so that many rows need no memory; the file is there whole or not at all. `rows` is called once and hands every row to
/// `add`; its error is passed on. Errors: as replaceFile.
using SheetRows = std::function<Result<void>(const std::function<void(const std::vector<SheetCell>&)>& add)>;
Result<SheetCount> writeSheet(const std::filesystem::path& path, const SheetHead& head, const SheetRows& rows);

}  // namespace prumo
