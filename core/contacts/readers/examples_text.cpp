// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/readers/examples.h"

#include "core/base/ascii.h"

#include <algorithm>

namespace prumo::contacts {

namespace {

int hexOf(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/// "%20" and "+" are spaces (URL Standard, application/x-www-form-urlencoded).
std::string decoded(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const int high = text[i] == '%' && i + 2 < text.size() ? hexOf(text[i + 1]) : -1;
    const int low = high < 0 ? -1 : hexOf(text[i + 2]);
    out += low >= 0 ? static_cast<char>(high * 16 + low) : text[i] == '+' ? ' ' : text[i];
    i += low < 0 ? 0 : 2;
  }
  return out;
}

/// Takes one piece of JSON: a string as it is, a variable as null, a remark as nothing; anything else one character.
std::size_t takePiece(std::string_view text, std::size_t at, std::string& out) {
  const auto rest = text.substr(at);
  if (rest[0] == '"') {
    std::size_t end = 1;
    for (; end < rest.size() && rest[end] != '"'; ++end) end += rest[end] == '\\' ? 1 : 0;
    end = std::min(end + 1, rest.size());
    out += rest.substr(0, end);
    return at + end;
  }
  if (rest.starts_with("//")) return std::min(text.find('\n', at), text.size());
  if (rest.starts_with("/*")) return std::min(text.find("*/", at + 2), text.size() - 2) + 2;
  const auto end = rest.starts_with("{{") ? rest.find("}}") : std::string_view::npos;
  const bool isVariable = end != std::string_view::npos && rest.substr(0, end).find_first_of("\"\n") == std::string_view::npos;
  out += isVariable ? std::string_view{"null"} : rest.substr(0, 1);
  return at + (isVariable ? end + 2 : 1);
}

}  // namespace

std::vector<ExampleEntry> queryOf(std::string_view url, std::int64_t line) {
  std::vector<ExampleEntry> entries;
  const auto mark = url.find('?');
  if (mark == std::string_view::npos) return entries;
  auto query = url.substr(mark + 1, url.find('#', mark) - mark - 1);
  while (!query.empty()) {
    const auto pair = query.substr(0, query.find('&'));
    const auto equals = std::min(pair.find('='), pair.size());
    if (!pair.empty()) entries.push_back({.name = decoded(pair.substr(0, equals)), .value = decoded(pair.substr(std::min(equals + 1, pair.size()))), .line = line});
    query.remove_prefix(std::min(pair.size() + 1, query.size()));
  }
  return entries;
}

std::string essenceOf(std::string_view mediaType) {
  auto bare = mediaType.substr(0, mediaType.find(';'));
  while (!bare.empty() && bare.back() == ' ') bare.remove_suffix(1);
  return lowerCase(bare);
}

std::string plainJson(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) at = takePiece(text, at, out);
  return out;
}

}  // namespace prumo::contacts
