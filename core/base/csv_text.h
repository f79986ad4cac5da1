// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

/// CSV that people open in a spreadsheet.
namespace prumo {

/// Stands before the first line: without it spreadsheets do not take the text for UTF-8.
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

/// Whether some spreadsheet would compute it: it begins with = + - @, narrow or wide, with a tab or with an end of line.
bool isComputed(std::string_view text);
/// One cell: quoted where it must be; what a spreadsheet would compute gets an apostrophe before it.
std::string csvCell(std::string_view text, char separator);
/// A line, with its end.
std::string csvLine(const std::vector<std::string>& cells, char separator);

}  // namespace prumo
