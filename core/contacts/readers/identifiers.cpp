// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/readers/identifiers.h"

#include <algorithm>
#include <array>

namespace prumo::contacts {

namespace {

constexpr std::size_t kLongHex = 16;
constexpr std::size_t kLongCode = 20;
constexpr std::ptrdiff_t kManyDigits = 5;
constexpr std::size_t kLongestVersion = 9;    ///< "v20241001"
constexpr std::size_t kLongestExtension = 5;  ///< with its dot

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isUpper(char c) { return c >= 'A' && c <= 'Z'; }
bool isLetter(char c) { return isUpper(c) || (c >= 'a' && c <= 'z'); }
bool isHex(char c) { return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }

/// 9: a digit, h: a hexadecimal one, X: a digit or capital letter; anything else is itself.
bool fits(std::string_view text, std::string_view pattern) {
  return std::ranges::equal(text, pattern, [](char c, char wanted) {
    if (wanted == '9') return isDigit(c);
    if (wanted == 'h') return isHex(c);
    return wanted == 'X' ? isDigit(c) || isUpper(c) : c == wanted;
  });
}

bool isUuid(std::string_view text) { return fits(text, "hhhhhhhh-hhhh-hhhh-hhhh-hhhhhhhhhhhh"); }
bool isCnpj(std::string_view text) { return fits(text, "XX.XXX.XXX/XXXX-99") || fits(text, "XX.XXX.XXX-XXXX-99"); }
bool isCpf(std::string_view text) { return fits(text, "999.999.999-99"); }
bool isDate(std::string_view text) { return fits(text, "9999-99-99"); }
bool isDigits(std::string_view text) { return !text.empty() && std::ranges::all_of(text, isDigit); }
bool isInteger(std::string_view text) {
  if (text.starts_with('-')) text.remove_prefix(1);
  return isDigits(text) && text.size() < 19 && (text.size() == 1 || text[0] != '0');
}

bool isNumber(std::string_view text) {
  const auto dot = text.find('.');
  return isInteger(text.substr(0, dot)) && (dot == std::string_view::npos || isDigits(text.substr(dot + 1)));
}

/// RFC 3339, 5.6, with or without seconds and offset, and with a space for the "T".
bool isDateTime(std::string_view text) {
  if (text.size() < 16 || !isDate(text.substr(0, 10)) || (text[10] != 'T' && text[10] != ' ') || !fits(text.substr(11, 5), "99:99")) return false;
  return std::ranges::all_of(text.substr(16), [](char c) { return isDigit(c) || c == ':' || c == '.' || c == '+' || c == '-' || c == 'Z'; });
}

bool isEmail(std::string_view text) {
  const auto at = text.find('@');
  return at != std::string_view::npos && at > 0 && text.find('.', at + 2) != std::string_view::npos && text.find_first_of(" /@", at + 1) == std::string_view::npos &&
         text.substr(0, at).find_first_of(" /:") == std::string_view::npos;
}

bool isUri(std::string_view text) { return (text.starts_with("http://") || text.starts_with("https://")) && text.find(' ') == std::string_view::npos; }

/// Of what is neither a version ("v2", "2024-03-20") nor a word.
bool isCode(std::string_view text) {
  const bool isVersion = text.size() <= kLongestVersion && (text[0] == 'v' || text[0] == 'V') && isDigits(text.substr(1));
  if (isVersion || isDate(text) || !std::ranges::all_of(text, [](char c) { return isDigit(c) || isLetter(c) || c == '-' || c == '_' || c == '.'; })) return false;
  const auto digits = std::ranges::count_if(text, isDigit);
  return digits >= kManyDigits || (text.size() >= kLongCode && digits * 6 >= static_cast<std::ptrdiff_t>(text.size()));
}

bool isMail(std::string_view text) { return isEmail(text) || (text.find("%40") != std::string_view::npos && text.find('.') != std::string_view::npos); }

struct Format {
  std::string_view name;
  bool (*holds)(std::string_view);
};
constexpr std::array kFormats{Format{"uuid", isUuid}, Format{"date-time", isDateTime}, Format{"date", isDate},
                              Format{"dd/mm/yyyy", [](std::string_view text) { return fits(text, "99/99/9999"); }},
                              Format{"email", isEmail}, Format{"uri", isUri}, Format{"cnpj", isCnpj}, Format{"cpf", isCpf},
                              Format{"integer", isInteger}, Format{"number", isNumber}, Format{"digits", isDigits},
                              Format{"boolean", [](std::string_view text) { return text == "true" || text == "false"; }}};

}  // namespace

bool isIdentifier(std::string_view text) {
  if (text.empty()) return false;
  const bool isLongHex = text.size() >= kLongHex && std::ranges::all_of(text, isHex) && std::ranges::any_of(text, isDigit);
  return isDigits(text) || isUuid(text) || isLongHex || isCpf(text) || isCnpj(text) || isMail(text) || isCode(text);
}

std::string templateOf(std::string_view path) {
  std::string out;
  int count = 0;
  for (std::size_t at = 0; at < path.size();) {
    const auto end = std::min(path.find('/', at), path.size());
    auto segment = path.substr(at, std::min(path.find(';', at), end) - at);  // ";jsessionid=..." goes (RFC 3986, 3.3)
    const auto dot = segment.rfind('.');
    const bool hasExtension = dot != std::string_view::npos && dot > 0 && segment.size() - dot <= kLongestExtension && std::ranges::all_of(segment.substr(dot + 1), isLetter);
    const auto name = hasExtension && !isMail(segment) ? segment.substr(0, dot) : segment;
    const bool isId = isIdentifier(name);
    if (isId) ++count;
    out += isId ? "{id" + (count > 1 ? std::to_string(count) : std::string{}) + "}" : std::string{name};
    out += segment.substr(name.size());
    if (end < path.size()) out += '/';
    at = end + 1;
  }
  return out;
}

unsigned formatsOf(std::string_view text) {
  unsigned set = 0;
  for (std::size_t i = 0; i < kFormats.size(); ++i) set |= kFormats[i].holds(text) ? 1U << i : 0U;
  return set;
}

std::string formatName(unsigned formats) {
  for (std::size_t i = 0; i < kFormats.size(); ++i) {
    if (formats & (1U << i)) return std::string{kFormats[i].name};
  }
  return {};
}

}  // namespace prumo::contacts
