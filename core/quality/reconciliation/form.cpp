// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/reconciliation/form.h"

#include <utf8proc.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <memory>

namespace prumo::quality {

namespace {

constexpr std::string_view kSpaces = " \t\r\n\f\v";
constexpr std::string_view kNoBreakSpace = "\xC2\xA0";

bool isAscii(std::string_view text) {
  std::uint64_t all = 0;
  std::size_t i = 0;
  for (std::uint64_t word = 0; i + sizeof word <= text.size(); i += sizeof word) {
    std::memcpy(&word, text.data() + i, sizeof word);
    all |= word;
  }
  for (; i < text.size(); ++i) all |= static_cast<unsigned char>(text[i]);
  return (all & 0x8080808080808080U) == 0;
}

std::string_view trimmed(std::string_view text) {
  while (true) {
    const auto from = std::min(text.find_first_not_of(kSpaces), text.size());
    text.remove_prefix(from);
    if (!text.starts_with(kNoBreakSpace)) break;
    text.remove_prefix(kNoBreakSpace.size());
  }
  while (!text.empty()) {
    text = text.substr(0, text.find_last_not_of(kSpaces) + 1);
    if (!text.ends_with(kNoBreakSpace)) break;
    text.remove_suffix(kNoBreakSpace.size());
  }
  return text;
}

bool isOuter(char c) { return static_cast<unsigned char>(c) <= ' ' || c == kNoBreakSpace[0] || c == kNoBreakSpace[1]; }

/// What Unicode says of case, accents and composed characters; a text that it cannot take stays as it is.
std::string_view mapped(std::string_view text, const TextForm& form, std::string& buffer) {
  int options = UTF8PROC_STABLE | UTF8PROC_COMPOSE;
  if (form.ignoreCase) options |= UTF8PROC_CASEFOLD;
  if (form.ignoreAccents) options |= UTF8PROC_STRIPMARK;
  utf8proc_uint8_t* out = nullptr;
  const auto length = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()), static_cast<utf8proc_ssize_t>(text.size()), &out,
                                   static_cast<utf8proc_option_t>(options));
  const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(out, &std::free);
  if (length < 0) return text;
  buffer.assign(reinterpret_cast<const char*>(out), static_cast<std::size_t>(length));
  return buffer;
}

std::string_view lowered(std::string_view text, std::string& buffer) {
  const auto isUpper = [](char c) { return c >= 'A' && c <= 'Z'; };
  if (std::ranges::none_of(text, isUpper)) return text;
  std::string lower{text};
  for (auto& c : lower) c = isUpper(c) ? static_cast<char>(c + ('a' - 'A')) : c;
  buffer = std::move(lower);
  return buffer;
}

std::string_view digitsOf(std::string_view text, std::string& buffer) {
  const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
  if (std::ranges::all_of(text, isDigit)) return text;
  std::string digits;
  std::ranges::copy_if(text, std::back_inserter(digits), isDigit);
  buffer = std::move(digits);
  return buffer;
}

}  // namespace

std::string_view formed(std::string_view text, const TextForm& form, std::string& buffer) {
  if (text.empty()) return text;
  const bool isPlain = isAscii(text);
  if (!isPlain && (form.unicode || form.ignoreCase || form.ignoreAccents)) text = mapped(text, form, buffer);
  else if (form.ignoreCase) text = lowered(text, buffer);
  if (form.digitsOnly) text = digitsOf(text, buffer);
  if (form.trim && !text.empty() && (isOuter(text.front()) || isOuter(text.back()))) text = trimmed(text);
  if (form.dropLeadingZeros && text.size() > 1 && text[0] == '0') text.remove_prefix(std::min(text.find_first_not_of('0'), text.size() - 1));
  return text;
}

}  // namespace prumo::quality
