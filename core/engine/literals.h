// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

/// What a text can be read as. Stricter than SQL casts: no surrounding spaces, no rounding, no words for infinity.
namespace prumo::engine {

/// An optional sign and digits, up to 18.
bool isInteger(std::string_view text);
/// A plain decimal number: `1234.56`, with `comma` `1.234,56` or `1234,56`. No exponent: a feed that sends 7.89E+12 lost digits.
std::optional<double> decimalOf(std::string_view text, bool comma);
/// A date: 2026-11-23, 23/11/2026 or 20261123; days since 1970-01-01.
std::optional<double> dateOf(std::string_view text);
/// A date with a time of day, separated by T or a space, with seconds and fraction or without, with an offset or without; seconds since
/// 1970-01-01 (as UTC where there is no offset). A bare date is no timestamp.
std::optional<double> timestampOf(std::string_view text);
/// Either of the two, in seconds.
std::optional<double> momentOf(std::string_view text);
/// true false, t f, yes no, y n, sim não nao, s n, 1 0, in any case.
bool isBoolean(std::string_view text);

}  // namespace prumo::engine
