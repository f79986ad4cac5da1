// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/rules/postgresql_row.h"

#include "core/engine/sql.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <charconv>

namespace prumo::quality {

namespace {

using engine::DateForm;
using engine::Writing;

// A day that the calendar has, in the forms in which feeds write one; the 29th of February in leap years alone.
constexpr std::string_view kMonthDay = "((0[13578]|1[02]){0}(0[1-9]|[12][0-9]|3[01])|(0[469]|11){0}(0[1-9]|[12][0-9]|30)|02{0}(0[1-9]|1[0-9]|2[0-8]))";
constexpr std::string_view kDayMonth = "((0[1-9]|[12][0-9]|3[01]){0}(0[13578]|1[02])|(0[1-9]|[12][0-9]|30){0}(0[469]|11)|(0[1-9]|1[0-9]|2[0-8]){0}02)";
constexpr std::string_view kLeapYear = "([0-9][0-9](0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)";
constexpr std::string_view kTime = "([01][0-9]|2[0-3]):[0-5][0-9](:([0-5][0-9]|60)(\\.[0-9]{1,9})?)?(Z|[-+](0[0-9]|1[0-5])(:?[0-5][0-9])?)?";
constexpr int kLongestNumber = 48;

std::string yearFirst(std::string_view separator) {
  return fmt::format("([0-9]{{4}}{0}{1}|{2}{0}02{0}29)", separator, fmt::format(fmt::runtime(kMonthDay), separator), kLeapYear);
}
std::string yearLast(std::string_view separator, bool isMonthFirst) {
  const auto days = fmt::format(fmt::runtime(isMonthFirst ? kMonthDay : kDayMonth), separator);
  return fmt::format("({1}{0}[0-9]{{4}}|{2}{0}{3}{0}{4})", separator, days, isMonthFirst ? "02" : "29", isMonthFirst ? "29" : "02", kLeapYear);
}

/// Dates in ten characters.
std::string longDate(DateForm form) {
  std::string out = yearFirst("-");
  if (form == DateForm::YearFirst) return fmt::format("({}|{}|{})", out, yearFirst("/"), yearFirst("\\."));
  for (const std::string_view separator : {"/", "-", "\\."}) {
    if (form != DateForm::Iso) out += "|" + yearLast(separator, form == DateForm::MonthFirst);
  }
  return "(" + out + ")";
}

/// Between groups of three digits; engine::Writing.
std::string_view thousandsMark(char thousands) {
  switch (thousands) {
    case '\0': return {};
    case '.': return "\\.";
    case ' ': return "[ \u00A0\u202F]";
    case '\'': return "''";
    default: return ",";
  }
}

std::string decimalForm(const Writing& writing) {
  const std::string_view sign = writing.comma ? "," : "\\.";
  const auto mark = thousandsMark(writing.thousands);
  const auto groups = mark.empty() ? std::string{} : fmt::format("[0-9]{{1,3}}({}[0-9]{{3}})+|", mark);
  return fmt::format("^[-+]?(({0}[0-9]+)({1}[0-9]+)?|{1}[0-9]+)$", groups, sign);
}

/// With a point and nothing between thousands.
std::string plainDigits(const std::string& text, const Writing& writing) {
  std::vector<std::string> marks;
  if (writing.thousands == ' ') marks = {" ", "\u00A0", "\u202F"};
  else if (writing.thousands != '\0') marks = {std::string{writing.thousands}};
  auto out = text;
  for (const auto& mark : marks) out = fmt::format("replace({}, {}, '')", out, engine::literal(mark));
  return writing.comma ? fmt::format("replace({}, ',', '.')", out) : out;
}

/// Ours count bytes.
std::string isShortEnough(const std::string& text) { return fmt::format("octet_length({}) <= {}", text, kLongestNumber); }

std::string like(const std::string& text, std::string_view pattern) { return fmt::format("{} ~ '{}'", text, pattern); }

/// Days since 1970-01-01 of `2026-11-23`. PostgreSQL knows no year 0, which ours count as a leap year.
std::string daysOf(const std::string& date) {
  return fmt::format("CASE WHEN left({0}, 4) = '0000' THEN CAST('2000' || substr({0}, 5) AS date) - DATE '2000-01-01' - 719528 ELSE CAST({0} AS date) - DATE '1970-01-01' END",
                     date);
}
std::string secondsOf(const std::string& days) { return fmt::format("CAST({} AS double precision) * 86400", days); }

/// Of a text that begins with a date in ten characters.
std::string daysOfBeginning(const std::string& text, DateForm form) {
  const bool isMonthFirst = form == DateForm::MonthFirst;
  const auto turned = fmt::format("(substr({0}, 7, 4) || '-' || substr({0}, {1}, 2) || '-' || substr({0}, {2}, 2))", text, isMonthFirst ? 1 : 4, isMonthFirst ? 4 : 1);
  const auto dashed = fmt::format("(left({0}, 4) || '-' || substr({0}, 6, 2) || '-' || substr({0}, 9, 2))", text);
  if (form == DateForm::YearFirst || form == DateForm::Iso) return daysOf(dashed);
  return fmt::format("CASE WHEN substr({0}, 5, 1) <> '-' THEN {1} ELSE {2} END", text, daysOf(turned), daysOf(dashed));
}

/// Of a date of eight digits.
std::string daysOfDigits(const std::string& text, DateForm form) {
  const bool isDayFirst = form == DateForm::DayFirstDigits;
  return daysOf(fmt::format("(substr({0}, {1}, 4) || '-' || substr({0}, {2}, 2) || '-' || substr({0}, {3}, 2))", text, isDayFirst ? 5 : 1, isDayFirst ? 3 : 5, isDayFirst ? 1 : 7));
}

/// In the order in which our own engine adds them up, so that the sums are the same to the last bit.
std::string timeOf(const std::string& t) {
  const auto whole = fmt::format("CASE WHEN substr({0}, 17, 1) = ':' THEN CAST(substr({0}, 18, 2) AS integer) ELSE 0 END", t);
  const auto part = fmt::format("coalesce(CAST(substring({} from '\\.[0-9]+') AS double precision), 0)", t);
  const auto offset = fmt::format("substring({} from '[-+][0-9:]+$')", t);
  const auto east = fmt::format(
      "coalesce((CAST(substr({0}, 2, 2) AS integer) * 3600 + CASE WHEN length({0}) > 3 THEN CAST(right({0}, 2) AS integer) ELSE 0 END * 60) * CASE WHEN left({0}, 1) = '-' "
      "THEN -1 ELSE 1 END, 0)",
      offset);
  return fmt::format("(CAST(CAST(substr({0}, 12, 2) AS integer) * 3600 + CAST(substr({0}, 15, 2) AS integer) * 60 AS double precision) + ({1} + {2}) - {3})", t, whole, part, east);
}

std::string timestampForm(DateForm form) { return fmt::format("^{}[ T]{}$", longDate(form), kTime); }
std::string dateForm(DateForm form) {
  if (form == DateForm::Iso) return fmt::format("^{}$", longDate(form));
  return fmt::format("^({}|{})$", longDate(form), form == DateForm::DayFirstDigits ? yearLast("", false) : yearFirst(""));
}

/// Digits of at most so many, which a declared number of decimal places may have.
bool isShort(const std::string& type) {
  constexpr int kMost = 45;
  if (!type.starts_with("numeric(")) return false;
  int precision = 0;
  std::from_chars(type.data() + 8, type.data() + type.size(), precision);
  return precision > 0 && precision <= kMost && type.find('-') == type.npos;
}

/// Of a column of numbers without a declared length: those whose text is short need not be read from it.
std::string numberOf(const std::string& column, const std::string& read) {
  return fmt::format("CASE WHEN abs({0}) < 100000000000000000000 AND scale({0}) <= 20 THEN CAST({0} AS double precision) ELSE {1} END", column, read);
}

/// Of a column of moments: those of whole seconds, which add up to the same whichever way, need not be read from their text.
std::string secondsOf(const std::string& column, const std::string& type, const std::string& read) {
  const bool isZoned = type.ends_with("with time zone");
  const auto moment = [isZoned](std::string_view text) { return fmt::format("{} '{}{}'", isZoned ? "TIMESTAMPTZ" : "TIMESTAMP", text, isZoned ? "+00" : ""); };
  return fmt::format("CASE WHEN {0} BETWEEN {1} AND {2} AND date_trunc('second', {0}) = {0} THEN date_part('epoch', {0}) ELSE {3} END", column, moment("0001-01-01 00:00:00"),
                     moment("9999-12-31 23:59:59"), read);
}

bool isWholeNumber(const std::string& type) { return type == "integer" || type == "bigint" || type == "smallint"; }

}  // namespace

std::string PostgresqlRow::cannot() const {
  m_isWhole = false;
  return "NULL";
}

bool PostgresqlRow::isText(std::size_t index) const {
  const auto& type = m_types[index].type;
  return type == "text" || type.starts_with("character varying");
}

std::string PostgresqlRow::valueAt(std::size_t index) const { return isText(index) ? fmt::format("c{}", index) : fmt::format("CAST(c{} AS text)", index); }

std::string PostgresqlRow::isFilledAt(std::size_t index) const {
  const auto& type = m_types[index].type;
  const bool isNeverEmpty = isWholeNumber(type) || type.starts_with("numeric") || type == "date" || type == "boolean" || type.starts_with("timestamp");
  if (isNeverEmpty && m_nullWords.empty()) return fmt::format("(c{} IS NOT NULL)", index);
  std::string out = fmt::format("(c{} IS NOT NULL AND {} <> ''", index, valueAt(index));
  for (const auto& word : m_nullWords) out += fmt::format(" AND {} <> {}", valueAt(index), engine::literal(word));
  return out + ")";
}

std::string PostgresqlRow::columnAt(std::size_t index) const { return fmt::format("CASE WHEN {} THEN {} END", isFilledAt(index), valueAt(index)); }

std::string PostgresqlRow::typeOf(const std::string& text) const {
  for (std::size_t i = 0; i < m_types.size(); ++i) {
    if (text == valueAt(i) || text == columnAt(i)) return fmt::format("c{} {}", i, m_types[i].type);
  }
  return {};
}

std::string PostgresqlRow::number(const std::string& text) const {
  const auto known = typeOf(text);
  const auto column = known.substr(0, known.find(' '));
  const auto type = known.empty() ? std::string{} : known.substr(column.size() + 1);
  if (m_nullWords.empty() && isWholeNumber(type)) return fmt::format("CAST({} AS double precision)", column);
  if (m_nullWords.empty() && !writing().comma && isShort(type)) return fmt::format("CASE WHEN {0} <> 'NaN' THEN CAST({0} AS double precision) END", column);
  const auto read = fmt::format("CASE WHEN {} AND {} THEN CAST({} AS double precision) END", like(text, decimalForm(writing())), isShortEnough(text), plainDigits(text, writing()));
  return m_nullWords.empty() && !writing().comma && type == "numeric" ? numberOf(column, read) : read;
}

std::string PostgresqlRow::moment(const std::string& text) const {
  const auto known = typeOf(text);
  if (m_nullWords.empty() && known.ends_with(" date")) {
    const auto column = known.substr(0, known.find(' '));
    return fmt::format("CASE WHEN {0} BETWEEN DATE '0001-01-01' AND DATE '9999-12-31' THEN {1} END", column, secondsOf(fmt::format("({} - DATE '1970-01-01')", column)));
  }
  const auto form = writing().dates;
  const auto read = fmt::format("CASE WHEN length({0}) >= 16 THEN CASE WHEN {1} THEN {2} + {3} END WHEN {4} THEN CASE WHEN length({0}) = 8 THEN {5} ELSE {2} END END", text,
                     like(text, timestampForm(form)), secondsOf(daysOfBeginning(text, form)), timeOf(text), like(text, dateForm(form)), secondsOf(daysOfDigits(text, form)));
  const auto type = known.substr(known.find(' ') + 1);
  return m_nullWords.empty() && type.starts_with("timestamp") ? secondsOf(known.substr(0, known.find(' ')), type, read) : read;
}

std::string PostgresqlRow::bytes(const std::string& text) const { return fmt::format("octet_length({})", text); }
/// Which letters have another case hangs on the server's locale.
std::string PostgresqlRow::lower(const std::string&) const { return cannot(); }
std::string PostgresqlRow::upper(const std::string&) const { return cannot(); }

std::string PostgresqlRow::trimmed(const std::string& text) const {
  return fmt::format("btrim({}, {})", text, engine::literal(" \u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000"));
}

std::string PostgresqlRow::rounded(const std::string&, const std::string&) const { return cannot(); }
std::string PostgresqlRow::ordered(const std::string& text) const { return fmt::format("({}) COLLATE \"C\"", text); }
std::string PostgresqlRow::orFalse(const std::string& test) const { return fmt::format("CASE WHEN {} THEN true ELSE false END", test); }

std::string PostgresqlRow::matches(const std::string& text, const std::string& pattern) const {
  const auto translated = postgresqlPattern(pattern);
  return translated ? fmt::format("{} ~ {}", text, engine::literal(*translated)) : cannot();
}

std::string PostgresqlRow::test(std::string_view function, const std::string& text, std::int64_t how) const {
  if (function == "is_decimal_text") return fmt::format("({} AND {})", like(text, decimalForm(engine::numbersOf(how))), isShortEnough(text));
  if (function == "is_date_text") return like(text, dateForm(static_cast<DateForm>(how)));
  if (function == "is_timestamp_text") return like(text, timestampForm(static_cast<DateForm>(how)));
  auto written = postgresqlTest(function, text, how);
  return written ? *std::move(written) : cannot();
}

std::string PostgresqlRow::test2(std::string_view function, const std::string& text, const std::string& other) const {
  if (function != "is_cep_of") return cannot();
  return fmt::format("CASE WHEN {} IS NOT NULL THEN {} END", other, postgresqlCepOf(text, other));
}

}  // namespace prumo::quality
