// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/profile/judge.h"

#include <algorithm>

namespace prumo::quality::profiling {

namespace {

constexpr std::array kPowers{1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};

constexpr engine::Writing kWithComma{true, engine::usualThousands(true)};
constexpr engine::Writing kWithPoint{false, engine::usualThousands(false)};

bool isDigit(char c) { return c >= '0' && c <= '9'; }

bool looksNumeric(const Form& form, char thousands) {
  std::uint32_t classes = kDigits | kSigns | kPoints | kCommas;
  if (thousands == ' ') classes |= kSpaces | kNonAscii;
  if (thousands == '\'') classes |= kOthers;
  return form.has(kDigits) && form.isOnly(classes);
}

/// Words for yes and no begin with these.
bool mayBeBoolean(std::string_view text) {
  return text.size() <= 11 && std::string_view{"tTfFyYnNsSvV01"}.find(text.front()) != std::string_view::npos;
}

/// Whether only one of the decimal signs makes a number of it: 12,5 or 12.50, but not 1.234; nor 1,234 where that is a thousand.
void judgeSign(std::string_view text, const Form& form, const engine::Writing& writing, Judged& judged) {
  if (form.has(kCommas)) {
    const bool isThousand = writing.thousands == ',' && judged.number;
    if (!isThousand && numberOf(text, kWithComma)) judged.add(Trait::DecimalComma);
  } else if (form.has(kPoints)) {
    if (numberOf(text, kWithPoint) && !engine::decimalOf(text, true)) judged.add(Trait::DecimalPoint);
  }
}

void judgeNumber(std::string_view text, const Form& form, const engine::Writing& writing, Judged& judged) {
  if (form.isOnly(kDigits) ? text.size() <= 18 : engine::isInteger(text)) judged.add(Trait::Integer);
  judged.number = numberOf(text, writing);
  if (judged.number) judged.add(Trait::Decimal);
  if (form.has(kCommas | kPoints)) judgeSign(text, form, writing, judged);
}

void judgeOffset(std::string_view text, Judged& judged) {
  const auto rest = text.substr(16);
  const bool isUtc = rest.ends_with('Z') || rest.ends_with("+00:00") || rest.ends_with("-00:00") || rest.ends_with("+0000");
  const bool isOther = rest.find_first_of("+-") != rest.npos;
  judged.add(isUtc ? Trait::OffsetUtc : isOther ? Trait::OffsetOther : Trait::OffsetNone);
}

/// 23/11/2026 and 11/23/2026, with what may follow.
void judgeOrder(std::string_view text, Judged& judged) {
  const bool hasForm = text.size() >= 10 && text[2] == text[5] && std::string_view{"/-."}.find(text[2]) != std::string_view::npos;
  for (const std::size_t at : {0U, 1U, 3U, 4U, 6U, 7U, 8U, 9U}) {
    if (!hasForm || !isDigit(text[at])) return;
  }
  const int first = (text[0] - '0') * 10 + (text[1] - '0');
  const int second = (text[3] - '0') * 10 + (text[4] - '0');
  if (first > 12 && first <= 31 && second >= 1 && second <= 12) judged.add(Trait::DayFirst);
  if (second > 12 && second <= 31 && first >= 1 && first <= 12) judged.add(Trait::MonthFirst);
}

void judgeMoment(std::string_view text, const Form& form, engine::DateForm dates, Judged& judged) {
  if (const auto days = text.size() <= 10 ? engine::dateOf(text, dates) : std::nullopt) {
    judged.moment = *days * 86400;
    judged.add(Trait::Date);
    judged.add(Meaning::Date, !form.isOnly(kDigits));
  } else if (const auto moment = engine::timestampOf(text, dates)) {
    judged.moment = moment;
    judged.add(Trait::Timestamp);
    judged.add(Meaning::Timestamp, true);
    judgeOffset(text, judged);
  }
  if (form.has(kSlashes | kSigns | kPoints)) judgeOrder(text, judged);
}

void judgeMoney(std::string_view text, const Form& form, Judged& judged) {
  constexpr std::size_t kCents = 3;
  if (judged.number) {
    const auto mark = text.find_last_of(".,");
    if (mark == text.npos || text.size() - mark <= kCents) judged.add(Meaning::Money, false);
  } else if (form.has(kDigits) && text.size() <= 32 && form.has(kUpper | kSpaces | kNonAscii | kOthers)) {
    const auto number = undressed(text);
    if (number.empty() || !(engine::decimalOf(number, true) || engine::decimalOf(number, false))) return;
    judged.add(Trait::Dressed);
    if (text.find('$') != text.npos || text.find("€") != text.npos) judged.add(Meaning::Money, true);
  }
}

}  // namespace

std::optional<double> numberOf(std::string_view text, const engine::Writing& writing) {
  constexpr std::size_t kExactDigits = 15;
  const char mark = writing.comma ? ',' : '.';
  std::uint64_t digits = 0;
  std::size_t count = 0;
  std::size_t fraction = 0;
  bool isMarked = false;
  const bool isNegative = !text.empty() && text[0] == '-';
  for (const char c : text.substr(isNegative ? 1 : 0)) {
    if (isDigit(c) && count < kExactDigits) {
      digits = digits * 10 + static_cast<std::uint64_t>(c - '0');
      ++count;
      fraction += isMarked ? 1 : 0;
    } else if (c == mark && !isMarked && count > 0) {
      isMarked = true;
    } else {
      return engine::decimalOf(text, writing);
    }
  }
  if (count == 0 || (isMarked && fraction == 0)) return engine::decimalOf(text, writing);
  const double value = static_cast<double>(digits) / kPowers[fraction];  // both are exact, so that this is the nearest double
  return isNegative ? -value : value;
}

std::string_view undressed(std::string_view text) {
  const auto before = text.size();
  const auto drop = [&text](std::string_view what, bool isFront) {
    const bool fits = isFront ? text.starts_with(what) : text.ends_with(what);
    if (fits) isFront ? text.remove_prefix(what.size()) : text.remove_suffix(what.size());
    return fits;
  };
  bool isDressed = false;
  for (bool more = true; more && !text.empty();) {
    more = false;
    for (const std::string_view sign : {"R$", "US$", "$", "€", "BRL", "USD", "'", "%"}) more |= drop(sign, true) || drop(sign, false);
    isDressed |= more;
    for (const std::string_view space : {" ", "\xC2\xA0", "\xE2\x80\xAF"}) more |= drop(space, true) || drop(space, false);
  }
  return isDressed && text.size() < before ? text : std::string_view{};
}

Judged judge(std::string_view text, const Form& form, const engine::Writing& writing) {
  Judged judged;
  if (looksNumeric(form, writing.thousands)) judgeNumber(text, form, writing, judged);
  if (form.has(kDigits) && text.size() >= 8 && text.size() <= 40) judgeMoment(text, form, writing.dates, judged);
  if (mayBeBoolean(text) && engine::isBoolean(text))
    judged.add(Trait::Boolean);
  else
    judged.add(Trait::NotBoolean);
  if (!judged.number) judged.add(Trait::NotNumber);
  if (!judged.moment) judged.add(Trait::NotMoment);
  judgeMoney(text, form, judged);
  judgeMeanings(text, form, judged);
  judgeWounds(text, form, judged);
  return judged;
}

}  // namespace prumo::quality::profiling
