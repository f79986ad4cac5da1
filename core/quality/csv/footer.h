// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/csv/record.h"

#include <istream>

/// The lines at the end of a delimited text that are no data: totals, notes.
namespace prumo::quality::csv {

struct Footer {
  std::int64_t offset = 0;  ///< where it begins
  std::int64_t lines = 0;   ///< as many as were asked for, or as there are
};

/// Where the last `lines` lines of a text of `size` bytes begin, none of them before `from`.
Footer footerOf(std::istream& in, std::int64_t from, std::int64_t size, std::int64_t lines);

/// How many lines at the end of a text are clearly no row of so many columns: totals ("Total", "Registros"...), and what has fewer values and
/// stands apart behind an empty line. A last line that merely has fewer values is none: it was perhaps broken off. `isWhole`: the text begins
/// with a line.
std::int64_t guessFooter(std::string_view end, const Syntax& syntax, std::size_t columns, bool isWhole);

}  // namespace prumo::quality::csv
