// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/guess.h"

#include <algorithm>
#include <functional>
#include <set>

namespace prumo::quality {

namespace {

using engine::Writing;

void forEachValue(const Sample& sample, std::size_t firstRow, const std::function<void(const std::string&)>& take) {
  for (auto row = firstRow; row < sample.rows.size(); ++row) std::ranges::for_each(sample.rows[row], take);
}

bool isNumber(const std::string& value, bool comma, char thousands) { return engine::decimalOf(value, Writing{comma, thousands}).has_value(); }

/// What the sample says about how numbers are written.
struct NumberSigns {
  std::size_t commas = 0;           ///< values that a decimal comma makes a number of, and no decimal point does
  std::size_t either = 0;           ///< 1,234
  std::size_t points = 0;           ///< 12.5
  std::size_t commaThousands = 0;   ///< 1,234.56 and 1,234,567
  std::size_t spaceThousands = 0;
  std::size_t quoteThousands = 0;
  std::size_t pointThousands = 0;   ///< 1.234,56
};

void look(const std::string& value, NumberSigns& signs) {
  const auto commas = std::ranges::count(value, ',');
  const auto points = std::ranges::count(value, '.');
  const bool isThousands = commas > 0 && isNumber(value, false, ',');
  if (isThousands && (points > 0 || commas > 1)) ++signs.commaThousands;
  else if (commas == 1 && isNumber(value, true, '.')) ++(isThousands ? signs.either : signs.commas);
  else if (commas == 0 && points > 0 && isNumber(value, false, '\0')) ++signs.points;
  if (points > 0 && commas == 1 && isNumber(value, true, '.')) ++signs.pointThousands;
  const auto apart = [&value](char mark) { return (isNumber(value, true, mark) || isNumber(value, false, mark)) && !isNumber(value, true, '\0') && !isNumber(value, false, '\0'); };
  if (value.find_first_of(" \xC2\xE2") != std::string::npos && apart(' ')) {
    ++signs.spaceThousands;
    signs.commas += commas == 1 ? 1 : 0;
    signs.points += points == 1 ? 1 : 0;
  }
  if (value.find('\'') != std::string::npos && apart('\'')) ++signs.quoteThousands;
}

Writing writingOf(const NumberSigns& signs) {
  const bool isClear = signs.commaThousands > 0 && signs.commas == 0;
  const bool comma = !isClear && signs.commas + signs.either > signs.points + signs.commaThousands;
  const auto own = comma ? signs.pointThousands : signs.commaThousands;
  if (signs.spaceThousands > own) return {comma, ' '};
  if (signs.quoteThousands > own) return {comma, '\''};
  return {comma, comma ? '.' : own > 0 ? ',' : '\0'};
}

/// Values that decide how dates are written.
struct DateSigns {
  std::size_t dayFirst = 0;
  std::size_t monthFirst = 0;
  std::size_t either = 0;   ///< 05/06/2026
  std::size_t yearFirst = 0;
};

bool isDate(std::string_view value, DateForm form) { return engine::momentOf(value, form).has_value(); }

void look(const std::string& value, DateSigns& signs) {
  if (value.size() < 10 || (value[2] != value[5] && value[4] != '/')) return;
  const bool asDay = isDate(value, DateForm::DayFirst);
  const bool asMonth = isDate(value, DateForm::MonthFirst);
  if (asDay && asMonth) ++signs.either;
  else if (asDay) ++signs.dayFirst;
  else if (asMonth) ++signs.monthFirst;
  else if (value[4] == '/' && isDate(value, DateForm::YearFirst)) ++signs.yearFirst;
}

/// 23112026, for years that feeds are about.
bool isDayFirstDigits(const std::string& value) {
  const std::string_view year = value.size() == 8 ? std::string_view{value}.substr(4) : std::string_view{};
  return year >= "1950" && year < "2050" && engine::dateOf(value, DateForm::DayFirstDigits);
}

/// A column of different values that are all of that form, and not all dates with the year first.
bool holdsDayFirstDigits(const Sample& sample, std::size_t firstRow, std::size_t column) {
  constexpr std::size_t kFewest = 3;  // two codes of eight digits may look so by chance
  std::set<std::string> values;
  for (auto row = firstRow; row < sample.rows.size(); ++row) {
    if (column < sample.rows[row].size() && !sample.rows[row][column].empty()) values.insert(sample.rows[row][column]);
  }
  const auto isYearFirst = [](const std::string& value) { return engine::dateOf(value, DateForm::YearFirst).has_value(); };
  return values.size() >= kFewest && std::ranges::all_of(values, isDayFirstDigits) && !std::ranges::all_of(values, isYearFirst);
}

bool holdsDayFirstDigits(const Sample& sample, std::size_t firstRow) {
  if (firstRow >= sample.rows.size()) return false;
  for (std::size_t column = 0; column < sample.rows[firstRow].size(); ++column) {
    if (holdsDayFirstDigits(sample, firstRow, column)) return true;
  }
  return false;
}

}  // namespace

DateForm guessDates(const Sample& sample, std::size_t firstRow) {
  DateSigns signs;
  forEachValue(sample, firstRow, [&signs](const std::string& value) { look(value, signs); });
  if (signs.monthFirst > signs.dayFirst) return DateForm::MonthFirst;
  if (signs.yearFirst > 0 && signs.dayFirst + signs.either == 0) return DateForm::YearFirst;
  // A row of names may come first: it says nothing about digits.
  return holdsDayFirstDigits(sample, firstRow) || holdsDayFirstDigits(sample, firstRow + 1) ? DateForm::DayFirstDigits : DateForm::DayFirst;
}

engine::Writing guessWriting(const Sample& sample, std::size_t firstRow) {
  NumberSigns signs;
  forEachValue(sample, firstRow, [&signs](const std::string& value) { look(value, signs); });
  auto writing = writingOf(signs);
  writing.dates = guessDates(sample, firstRow);
  return writing;
}

}  // namespace prumo::quality
