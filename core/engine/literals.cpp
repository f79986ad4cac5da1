// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/literals.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>

namespace prumo::engine {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool areDigits(std::string_view text) { return !text.empty() && std::ranges::all_of(text, isDigit); }

std::string_view unsigned_(std::string_view text) {
  return !text.empty() && (text[0] == '-' || text[0] == '+') ? text.substr(1) : text;
}

/// How long the mark between thousands is that stands first; 0 where there is none.
std::size_t markLength(std::string_view text, char thousands) {
  if (thousands == '\0' || text.empty()) return 0;
  if (text[0] == thousands) return 1;
  if (thousands != ' ') return 0;
  return text.starts_with("\xC2\xA0") ? 2 : text.starts_with("\xE2\x80\xAF") ? 3 : 0;
}

/// `1.234.567`: groups of three after the first.
bool areGroups(std::string_view whole, char thousands) {
  const auto first = static_cast<std::size_t>(std::ranges::find_if_not(whole, isDigit) - whole.begin());
  if (first == 0 || first > 3) return false;
  for (auto rest = whole.substr(first); !rest.empty();) {
    const auto mark = markLength(rest, thousands);
    if (mark == 0 || rest.size() < mark + 3 || !areDigits(rest.substr(mark, 3))) return false;
    rest.remove_prefix(mark + 3);
  }
  return true;
}

/// Whether it has the form, and its digits with a point in `buffer`.
bool normalise(std::string_view text, const Writing& writing, std::array<char, 48>& buffer, std::size_t& used) {
  const auto digits = unsigned_(text);
  const auto mark = digits.find(writing.comma ? ',' : '.');
  const auto whole = digits.substr(0, mark);
  const auto fraction = mark == std::string_view::npos ? std::string_view{} : digits.substr(mark + 1);
  if (mark != std::string_view::npos && !areDigits(fraction)) return false;
  if (!areDigits(whole) && !areGroups(whole, writing.thousands) && !(whole.empty() && mark == 0)) return false;
  if (text.size() > buffer.size()) return false;
  if (text[0] == '-') buffer[used++] = '-';
  for (const char c : whole) {
    if (isDigit(c)) buffer[used++] = c;
  }
  if (mark != std::string_view::npos) buffer[used++] = '.';
  for (const char c : fraction) buffer[used++] = c;
  return true;
}

int number(std::string_view digits) {
  int value = 0;
  for (const char c : digits) value = value * 10 + (c - '0');
  return value;
}

std::optional<double> days(std::string_view year, std::string_view month, std::string_view day) {
  using namespace std::chrono;
  if (!areDigits(year) || !areDigits(month) || !areDigits(day)) return {};
  const year_month_day date{std::chrono::year{number(year)}, std::chrono::month{static_cast<unsigned>(number(month))},
                            std::chrono::day{static_cast<unsigned>(number(day))}};
  if (!date.ok()) return {};
  return static_cast<double>(sys_days{date}.time_since_epoch().count());
}

/// A date of digits alone.
std::optional<double> compactDateOf(std::string_view text, DateForm form) {
  if (form == DateForm::Iso) return {};
  if (form == DateForm::DayFirstDigits) return days(text.substr(4, 4), text.substr(2, 2), text.substr(0, 2));
  return days(text.substr(0, 4), text.substr(4, 2), text.substr(6, 2));
}

/// `+03:00`, `-0300`, `Z`, or nothing; seconds east of UTC.
std::optional<double> offsetOf(std::string_view text) {
  if (text.empty() || text == "Z") return 0;
  if (text[0] != '+' && text[0] != '-') return {};
  const double sign = text[0] == '-' ? -1 : 1;
  const auto hours = text.substr(1, 2);
  auto minutes = text.size() > 3 ? text.substr(3) : std::string_view{"00"};
  if (minutes[0] == ':') minutes.remove_prefix(1);
  if (hours.size() != 2 || minutes.size() != 2 || !areDigits(hours) || !areDigits(minutes) || number(hours) > 15 || number(minutes) > 59) return {};
  return sign * (number(hours) * 3600 + number(minutes) * 60);
}

/// Seconds since midnight of `14:32`, `14:32:05`, `14:32:05.120` and what stands behind it.
std::optional<double> timeOf(std::string_view text) {
  if (text.size() < 5 || text[2] != ':' || !areDigits(text.substr(0, 2)) || !areDigits(text.substr(3, 2))) return {};
  const int hours = number(text.substr(0, 2));
  const int minutes = number(text.substr(3, 2));
  double seconds = 0;
  auto rest = text.substr(5);
  if (!rest.empty() && rest[0] == ':') {
    if (rest.size() < 3 || !areDigits(rest.substr(1, 2))) return {};
    seconds = number(rest.substr(1, 2));
    rest.remove_prefix(3);
    if (!rest.empty() && rest[0] == '.') {
      const auto end = std::min(rest.find_first_not_of("0123456789", 1), rest.size());
      if (end == 1 || end > 10) return {};
      double part = 0;
      std::from_chars(rest.data(), rest.data() + end, part);
      seconds += part;
      rest.remove_prefix(end);
    }
  }
  const auto offset = offsetOf(rest);
  if (!offset || hours > 23 || minutes > 59 || seconds >= 61) return {};
  return hours * 3600 + minutes * 60 + seconds - *offset;
}

}  // namespace

bool isInteger(std::string_view text) {
  const auto digits = unsigned_(text);
  return digits.size() <= 18 && areDigits(digits);
}

std::optional<double> decimalOf(std::string_view text, const Writing& writing) {
  std::array<char, 48> buffer;
  std::size_t used = 0;
  double value = 0;
  if (text.empty() || !normalise(text, writing, buffer, used)) return {};
  const auto read = std::from_chars(buffer.data(), buffer.data() + used, value);
  return read.ec == std::errc{} ? std::optional{value} : std::nullopt;
}

std::optional<double> dateOf(std::string_view text, DateForm form) {
  if (text.size() == 8) return compactDateOf(text, form);
  if (text.size() != 10) return {};
  if (text[4] == '-' && text[7] == '-') return days(text.substr(0, 4), text.substr(5, 2), text.substr(8, 2));
  if (form == DateForm::Iso) return {};
  const bool isYearFirst = form == DateForm::YearFirst;
  const char mark = text[isYearFirst ? 4 : 2];
  if ((mark != '/' && mark != '-' && mark != '.') || text[isYearFirst ? 7 : 5] != mark) return {};
  if (isYearFirst) return days(text.substr(0, 4), text.substr(5, 2), text.substr(8, 2));
  const auto first = text.substr(0, 2);
  const auto second = text.substr(3, 2);
  return form == DateForm::MonthFirst ? days(text.substr(6, 4), first, second) : days(text.substr(6, 4), second, first);
}

std::optional<double> timestampOf(std::string_view text, DateForm form) {
  if (text.size() < 16 || (text[10] != ' ' && text[10] != 'T')) return {};
  const auto date = dateOf(text.substr(0, 10), form);
  const auto time = timeOf(text.substr(11));
  if (!date || !time) return {};
  return *date * 86400 + *time;
}

std::optional<double> momentOf(std::string_view text, DateForm form) {
  if (const auto date = dateOf(text, form)) return *date * 86400;
  return timestampOf(text, form);
}

bool isBoolean(std::string_view text) {
  static constexpr std::array<std::string_view, 16> kWords{"true", "false", "t", "f", "yes", "no", "y", "n", "sim", "não", "nao", "s", "1", "0", "verdadeiro", "falso"};
  std::array<char, 12> lower{};
  if (text.empty() || text.size() > lower.size()) return false;
  std::ranges::transform(text, lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return std::ranges::find(kWords, std::string_view{lower.data(), text.size()}) != kWords.end();
}

}  // namespace prumo::engine
