// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/brazilian_codes.h"
#include "core/engine/check_digits.h"
#include "core/quality/profile/judge.h"

#include <algorithm>

namespace prumo::quality::profiling {

namespace {

constexpr unsigned kGtinLengths = 1U << 12 | 1U << 13;

/// What one byte too many of decoding makes of accented letters and of quotation marks, and what stands for a lost character.
bool isMojibake(std::string_view text) {
  for (auto at = text.find_first_of("\xC3\xEF"); at != text.npos && at + 2 < text.size(); at = text.find_first_of("\xC3\xEF", at + 1)) {
    const auto rest = text.substr(at);
    if (rest.starts_with("\xEF\xBF\xBD")) return true;
    const auto next = static_cast<unsigned char>(rest[2]);
    if (rest.starts_with("\xC3\x83") && (next == 0xC2 || next == 0xC5 || next == 0xC6 || next == 0xCB || next == 0xE2)) return true;
    if (rest.starts_with("\xC3\x82\xC2") || rest.starts_with("\xC3\xA2\xE2\x82\xAC")) return true;
  }
  return false;
}

bool hasInvisible(std::string_view text) {
  for (const std::string_view sign : {"\xC2\xA0", "\xC2\xAD", "\xE2\x80\x8B", "\xE2\x80\x8C", "\xE2\x80\x8D", "\xE2\x80\x8E",
                                      "\xE2\x80\x8F", "\xE2\x80\xA8", "\xE2\x80\xA9", "\xE2\x81\xA0", "\xEF\xBB\xBF"}) {
    if (text.find(sign) != text.npos) return true;
  }
  return false;
}

/// 7,891E+12 and 7.891e12: what a spreadsheet makes of a long code. One digit before the mark, and a mark or a plus, for 192e75 may be a
/// name.
bool isScientific(std::string_view text) {
  constexpr int kLongest = 43;
  const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
  const auto at = text.find_first_of("eE");
  if (at == text.npos || at == 0 || text.size() > 24) return false;
  auto power = text.substr(at + 1);
  const bool hasPlus = power.starts_with('+');
  if (hasPlus) power.remove_prefix(1);
  const bool hasMark = at > 2 && (text[1] == '.' || text[1] == ',');
  const auto digits = hasMark ? text.substr(2, at - 2) : text.substr(1, at - 1);
  if (!isDigit(text[0]) || !(hasMark || (hasPlus && at == 1)) || !std::ranges::all_of(digits, isDigit)) return false;
  return power.size() == 2 && std::ranges::all_of(power, isDigit) && (power[0] - '0') * 10 + (power[1] - '0') <= kLongest;
}

bool isEmptyWord(std::string_view text) {
  static constexpr std::array<std::string_view, 23> kWords{"null",   "none", "nil",   "n/a",     "na",      "#n/a",   "#n/d",  "n/d",
                                                           "nd",     "nan",  "nulo",  "vazio",   "-",       "--",     "?",     "undefined",
                                                           "(null)", "\\n",  "#ref!", "#valor!", "#value!", "#nome?", "#name?"};
  std::array<char, 10> lower{};
  std::ranges::transform(text, lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return std::ranges::find(kWords, std::string_view{lower.data(), text.size()}) != kWords.end();
}

/// Digits that are a valid code with zeros before them.
void judgeLostZeros(std::string_view text, Judged& judged) {
  constexpr std::string_view kZeros = "00000000000000";
  std::array<char, 14> room;
  const auto padded = [&](std::size_t size) {
    const auto zeros = size - text.size();
    std::ranges::copy(kZeros.substr(0, zeros), room.begin());
    std::ranges::copy(text, room.begin() + static_cast<std::ptrdiff_t>(zeros));
    return std::string_view{room.data(), size};
  };
  const auto size = text.size();
  if (size >= 8 && size <= 10 && engine::isCpf(padded(11))) judged.add(Trait::ShortCpf);
  if (size >= 10 && size <= 13 && engine::isCnpj(padded(14), false)) judged.add(Trait::ShortCnpj);
  if (size >= 9 && size <= 11 && engine::isGtin(padded(13), kGtinLengths)) judged.add(Trait::ShortGtin);
  if (size == 7 && text.front() != '0') {
    judged.add(Trait::ShortNcm);
    if (engine::isCep(padded(8))) judged.add(Trait::ShortCep);
  }
}

bool isOuter(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

}  // namespace

void judgeWounds(std::string_view text, const Form& form, Judged& judged) {
  if (form.isOnly(kDigits)) {
    if (text.size() >= 7 && text.size() <= 13) judgeLostZeros(text, judged);
    return;
  }
  const bool isBlank = form.isOnly(kSpaces | kOthers | kControls) && text.find_first_not_of(" \t\r\n\f\v") == text.npos;
  if (isBlank)
    judged.add(Trait::Blank);
  else if (isOuter(text.front()) || isOuter(text.back()))
    judged.add(Trait::OuterSpaces);
  if (form.has(kNonAscii) && isMojibake(text)) judged.add(Trait::Mojibake);
  if (form.has(kControls) || (form.has(kNonAscii) && hasInvisible(text))) judged.add(Trait::Invisible);
  if (form.has(kDigits)) {
    if (form.has(kUpper | kLower) && form.isOnly(kDigits | kUpper | kLower | kPoints | kCommas | kSigns) && isScientific(text))
      judged.add(Trait::Scientific);
  } else if (text.size() <= 10 && !isBlank && isEmptyWord(text)) {
    judged.add(Trait::EmptyWord);
  }
}

}  // namespace prumo::quality::profiling
