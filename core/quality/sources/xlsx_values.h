// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

/// What stands in the cells of a spreadsheet (ECMA-376 part 1, SpreadsheetML), as text.
namespace prumo::quality {

/// How a number is to be shown, as far as it matters here.
enum class XlsxForm { Plain, Date, Time, DateTime };

/// The form that a number format's code stands for ("dd/mm/yyyy", "[h]:mm", "0.00").
XlsxForm formOf(std::string_view code);
/// The same of the formats that have a number instead of a code (ECMA-376 part 1, 18.8.30).
XlsxForm formOfId(std::size_t id);

/// A number as a person would write it: whole ones without exponent ("7.891000315507E+12" is 7891000315507), and not the digits that a
/// binary fraction adds ("19.899999999999999" is 19.9). What is no number stays as it is.
std::string plainNumber(const std::string& number);

/// A number as ISO text: days since 1899-12-30 (or 1904-01-01) as a date, a time of day, or both; what is none is a plain number.
std::string isoText(const std::string& number, XlsxForm form, bool since1904);

/// "BC12" is column 54 (the first is 0); nothing where it is no reference.
std::optional<std::size_t> columnOf(std::string_view reference);

/// Text without the escapes of characters that XML cannot hold: "_x000D_" is a carriage return.
void unescape(std::string& text);

}  // namespace prumo::quality
