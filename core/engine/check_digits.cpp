// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/check_digits.h"

#include <algorithm>
#include <array>

namespace prumo::engine {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }
int valueOf(char c) { return static_cast<unsigned char>(c) - '0'; }

/// Copies `text` to `out` where it is exactly `out` in length, or carries the separators of `form` (where '0' stands for a character).
template <std::size_t N>
bool unformat(std::string_view text, std::string_view form, std::array<char, N>& out) {
  if (text.size() == N) return std::ranges::copy(text, out.begin()), true;
  if (text.size() != form.size()) return false;
  std::size_t used = 0;
  for (std::size_t i = 0; i < form.size(); ++i) {
    if (form[i] == '0') out[used++] = text[i];
    else if (text[i] != form[i]) return false;
  }
  return true;
}

int mod11Digit(int sum) { return sum % 11 < 2 ? 0 : 11 - sum % 11; }

/// Weighted from the right with 2, 3, ... `top`, starting again at 2.
int weighted(const char* characters, int count, int top) {
  int sum = 0;
  for (int i = count - 1, weight = 2; i >= 0; --i, weight = weight == top ? 2 : weight + 1) sum += valueOf(characters[i]) * weight;
  return sum;
}

/// The weights of GTIN and Luhn count from the right; `doubled` says what the second of each pair adds.
template <class Second>
int alternating(std::string_view digits, Second second) {
  int sum = 0;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    const int value = valueOf(digits[digits.size() - 1 - i]);
    sum += i % 2 == 0 ? value : second(value);
  }
  return sum;
}

}  // namespace

bool isCpf(std::string_view text) {
  std::array<char, 11> c;
  if (!unformat(text, "000.000.000-00", c) || !std::ranges::all_of(c, isDigit)) return false;
  if (std::ranges::all_of(c, [&c](char each) { return each == c[0]; })) return false;
  return valueOf(c[9]) == mod11Digit(weighted(c.data(), 9, 11)) && valueOf(c[10]) == mod11Digit(weighted(c.data(), 10, 11));
}

bool isCnpj(std::string_view text, bool alphanumeric) {
  std::array<char, 14> c;
  if (!unformat(text, "00.000.000/0000-00", c) || !isDigit(c[12]) || !isDigit(c[13])) return false;
  const auto allowed = [alphanumeric](char each) { return isDigit(each) || (alphanumeric && each >= 'A' && each <= 'Z'); };
  if (!std::all_of(c.begin(), c.begin() + 12, allowed)) return false;
  if (std::all_of(c.begin(), c.begin() + 12, [](char each) { return each == '0'; })) return false;
  return valueOf(c[12]) == mod11Digit(weighted(c.data(), 12, 9)) && valueOf(c[13]) == mod11Digit(weighted(c.data(), 13, 9));
}

bool isGtin(std::string_view text, unsigned lengths) {
  if (text.size() > 14 || (lengths >> text.size() & 1U) == 0 || !std::ranges::all_of(text, isDigit)) return false;
  if (std::ranges::all_of(text, [](char each) { return each == '0'; })) return false;
  return alternating(text, [](int value) { return 3 * value; }) % 10 == 0;
}

bool isCardNumber(std::string_view digits) {
  if (digits.size() < 13 || digits.size() > 19 || !std::ranges::all_of(digits, isDigit)) return false;
  return alternating(digits, [](int value) { return value > 4 ? 2 * value - 9 : 2 * value; }) % 10 == 0;
}

}  // namespace prumo::engine
