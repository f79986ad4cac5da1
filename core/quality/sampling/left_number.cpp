// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/sampling/left_number.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>

namespace prumo::quality::sampling {

namespace {

constexpr double kDigitsKept = 1e-14;  ///< spreadsheets cut whole numbers after 15 digits

struct Written {
  double value = 0;
  double unit = 0;  ///< what one more in the last digit that is not zero would add
};

bool isDigit(char letter) { return letter >= '0' && letter <= '9'; }

/// The digits before any exponent as one whole number, without the zeros at its end.
double digitsOf(const std::string& number) {
  double whole = 0;
  double kept = 0;
  for (const char letter : number.substr(0, number.find('e'))) {
    if (!isDigit(letter)) continue;
    whole = whole * 10 + (letter - '0');
    if (letter != '0') kept = whole;
  }
  return kept;
}

std::optional<Written> numberIn(std::string text) {
  std::ranges::replace(text, ',', '.');
  if (text.empty() || !isDigit(text.front())) return {};
  double value = 0;
  const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || stop != text.data() + text.size()) return {};
  const auto digits = digitsOf(text);
  return Written{value, digits > 0 ? value / digits : 0};
}

}  // namespace

bool isNumber(const std::string& text) { return numberIn(text).has_value(); }

bool isLeftOf(const std::string& text, const std::string& cell) {
  if (text == cell) return true;
  const auto was = numberIn(text);
  const auto is = was ? numberIn(cell) : std::nullopt;
  return is && std::abs(was->value - is->value) <= is->unit / 2 + was->value * kDigitsKept;
}

}  // namespace prumo::quality::sampling
