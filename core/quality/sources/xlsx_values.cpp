// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/sources/xlsx_values.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cmath>
#include <cstdint>

namespace prumo::quality {

namespace {

constexpr std::size_t kMostColumns = 16'384;
constexpr std::size_t kExactDigits = 15;   // a double keeps so many of any decimal number
constexpr double kMostPlain = 1e18;
constexpr double kMostDays = 2'958'466;    // 9999-12-31 and a day

bool isOneOf(char c, std::string_view letters) { return letters.find(c) != letters.npos; }

std::optional<double> doubleOf(const std::string& text) {
  double value = 0;
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
  return fault == std::errc{} && end == text.data() + text.size() ? std::optional{value} : std::nullopt;
}

std::string timeText(std::int64_t seconds) { return fmt::format("{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60); }

std::string dateText(std::int64_t day) {
  const std::chrono::year_month_day date{std::chrono::sys_days{std::chrono::year{1899} / 12 / 30} + std::chrono::days{day}};
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()), static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
}

/// Where what is not a letter of the format ends: a quoted text, an escaped character, a colour or a language in brackets.
std::size_t passOver(std::string_view code, std::size_t at) {
  const char c = code[at];
  if (c == '"') return std::min(code.find('"', at + 1), code.size());
  if (isOneOf(c, "\\_*")) return at + 1;
  const bool isElapsed = at + 1 < code.size() && isOneOf(code[at + 1], "hHmMsS");
  if (c == '[' && !isElapsed) return std::min(code.find(']', at), code.size());
  return isOneOf(c, "Gg") && code.size() - at >= 7 ? at + 6 : at;  // General
}

}  // namespace

XlsxForm formOf(std::string_view code) {
  bool isDate = false;
  bool isTime = false;
  bool hasMonth = false;
  for (std::size_t at = 0; at < code.size() && code[at] != ';'; ++at) {
    const auto after = passOver(code, at);
    if (after != at) {
      at = after;
      continue;
    }
    isDate = isDate || isOneOf(code[at], "yYdD");
    isTime = isTime || isOneOf(code[at], "hHsS");
    hasMonth = hasMonth || isOneOf(code[at], "mM");
  }
  isDate = isDate || (hasMonth && !isTime);
  if (isDate) return isTime ? XlsxForm::DateTime : XlsxForm::Date;
  return isTime ? XlsxForm::Time : XlsxForm::Plain;
}

XlsxForm formOfId(std::size_t id) {
  if (id >= 14 && id <= 17) return XlsxForm::Date;
  if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47)) return XlsxForm::Time;
  return id == 22 ? XlsxForm::DateTime : XlsxForm::Plain;
}

std::string plainNumber(const std::string& number) {
  const bool hasExponent = number.find_first_of("eE") != number.npos;
  const auto digits = static_cast<std::size_t>(std::ranges::count_if(number, [](char c) { return c >= '0' && c <= '9'; }));
  if (!hasExponent && (number.find('.') == number.npos || digits <= kExactDigits)) return number;
  const auto value = doubleOf(number);
  if (!value || !(std::abs(*value) < kMostPlain)) return number;
  std::array<char, 400> text;
  const auto written = std::to_chars(text.data(), text.data() + text.size(), *value, std::chars_format::fixed);
  return written.ec == std::errc{} ? std::string{text.data(), written.ptr} : number;
}

std::string isoText(const std::string& number, XlsxForm form, bool since1904) {
  const auto value = form == XlsxForm::Plain ? std::nullopt : doubleOf(number);
  if (!value || !(*value >= 0 && *value < kMostDays)) return plainNumber(number);
  if (form == XlsxForm::Time) return timeText(std::llround(*value * 86'400));
  // The days before March 1900 count a 29th of February that never was.
  const double days = since1904 ? *value + 1462 : *value < 60 ? *value + 1 : *value;
  const auto seconds = static_cast<std::int64_t>(std::llround(days * 86'400));
  const auto text = dateText(seconds / 86'400);
  return form == XlsxForm::Date && seconds % 86'400 == 0 ? text : text + "T" + timeText(seconds % 86'400);
}

std::optional<std::size_t> columnOf(std::string_view reference) {
  std::size_t column = 0;
  std::size_t at = 0;
  for (; at < reference.size() && reference[at] >= 'A' && reference[at] <= 'Z' && at < 4; ++at) column = column * 26 + static_cast<std::size_t>(reference[at] - 'A' + 1);
  if (at == 0 || column > kMostColumns) return {};
  return column - 1;
}

void unescape(std::string& text) {
  constexpr std::size_t kLength = 7;  // _x000D_
  for (auto at = text.find("_x"); at != text.npos && at + kLength <= text.size(); at = text.find("_x", at + 1)) {
    unsigned code = 0;
    const auto read = std::from_chars(text.data() + at + 2, text.data() + at + 6, code, 16);
    const bool isWhole = read.ec == std::errc{} && read.ptr == text.data() + at + 6 && text[at + 6] == '_';
    if (isWhole && code > 0 && code < 0x80) text.replace(at, kLength, 1, static_cast<char>(code));
  }
}

}  // namespace prumo::quality
