// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

/// What a text can be read as. Stricter than SQL casts: no surrounding spaces, no rounding, no words for infinity.
namespace prumo::engine {

/// How dates are written. All but the strict last one also read 2026-11-23.
enum class DateForm {
  DayFirst,        ///< 23/11/2026, 23-11-2026, 23.11.2026, 20261123
  MonthFirst,      ///< 11/23/2026, 11-23-2026, 11.23.2026, 20261123
  YearFirst,       ///< 2026/11/23, 2026.11.23, 20261123
  DayFirstDigits,  ///< 23112026, 23/11/2026, 23-11-2026, 23.11.2026
  Iso              ///< 2026-11-23 and nothing else
};

/// How a feed writes numbers and dates.
struct Writing {
  bool comma = false;      ///< fractions follow a comma
  char thousands = '\0';   ///< what may stand between groups of three digits; ' ' stands for the spaces that do not break a line, too; '\0': nothing
  DateForm dates = DateForm::DayFirst;

  friend bool operator==(const Writing&, const Writing&) = default;
};

/// The mark between thousands that goes with a decimal sign where nothing else is known: 1.234,56, but 1234.56.
constexpr char usualThousands(bool comma) { return comma ? '.' : '\0'; }
/// How numbers are written, in one number that a native function takes; and back.
constexpr std::int64_t numberCode(const Writing& writing) { return (writing.comma ? 1 : 0) | static_cast<std::int64_t>(static_cast<unsigned char>(writing.thousands)) << 8; }
constexpr Writing numbersOf(std::int64_t code) { return {(code & 1) != 0, static_cast<char>(code >> 8 & 0x7F)}; }

/// An optional sign and digits, up to 18.
bool isInteger(std::string_view text);
/// A plain decimal number: `1234.56`, `1.234,56`, `1 234,56`. No exponent: a feed that sends 7.89E+12 lost digits.
std::optional<double> decimalOf(std::string_view text, const Writing& writing);
/// The same with the usual thousands.
inline std::optional<double> decimalOf(std::string_view text, bool comma) { return decimalOf(text, Writing{comma, usualThousands(comma)}); }
/// A date; days since 1970-01-01.
std::optional<double> dateOf(std::string_view text, DateForm form = DateForm::DayFirst);
/// A date in ten characters with a time of day, separated by T or a space, with seconds and fraction or without, with an offset or without;
/// seconds since 1970-01-01 (as UTC where there is no offset). A bare date is no timestamp.
std::optional<double> timestampOf(std::string_view text, DateForm form = DateForm::DayFirst);
/// Either of the two, in seconds.
std::optional<double> momentOf(std::string_view text, DateForm form = DateForm::DayFirst);
/// true false, t f, yes no, y n, sim não nao, s n, 1 0, in any case.
bool isBoolean(std::string_view text);

}  // namespace prumo::engine
