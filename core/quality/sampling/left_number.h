// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

/// What a spreadsheet leaves of a text that it takes for a number.
namespace prumo::quality::sampling {

/// Whether a spreadsheet would take this for a number. In small letters, as below.
bool isNumber(const std::string& text);

/// Whether a spreadsheet may have written this cell where that text stood: 8,4E+15 for 8412345678901234, 12345 for 0000000000012345.
/// A text that is no number is left alone by spreadsheets, and only equals itself.
bool isLeftOf(const std::string& text, const std::string& cell);

}  // namespace prumo::quality::sampling
