// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/name_words.h"

#include "core/base/ascii.h"

#include <algorithm>

namespace prumo::contacts {

namespace {

bool isCapital(char c) { return c >= 'A' && c <= 'Z'; }
bool isSmall(char c) { return c >= 'a' && c <= 'z'; }
/// Letters beyond ASCII belong to words.
bool isInWord(char c) { return isCapital(c) || isSmall(c) || (static_cast<unsigned char>(c) & 0x80U) != 0; }

/// "salesOrder" has a word at O; so has "NFeOrder", while "NF" stays together.
bool begins(std::string_view name, std::size_t at) {
  if (!isInWord(name[at])) return false;
  if (at == 0 || !isInWord(name[at - 1])) return true;
  const bool isHump = isCapital(name[at]) && !isCapital(name[at - 1]);
  const bool isAfterInitials = isCapital(name[at]) && isCapital(name[at - 1]) && at + 1 < name.size() && isSmall(name[at + 1]) && at + 2 < name.size() && isSmall(name[at + 2]);
  return isHump || isAfterInitials;
}

}  // namespace

std::vector<std::string> wordsIn(std::string_view name) {
  std::vector<std::string> words;
  for (std::size_t at = 0; at < name.size(); ++at) {
    if (begins(name, at)) words.emplace_back();
    if (isInWord(name[at])) words.back() += name[at];
  }
  for (auto& word : words) word = lowerCase(word);
  return words;
}

bool holdsWord(std::string_view name, std::span<const std::string_view> list) {
  const auto isListed = [list](std::string_view word) {
    const auto one = word.ends_with('s') ? word.substr(0, word.size() - 1) : word;
    return std::ranges::find(list, word) != list.end() || std::ranges::find(list, one) != list.end();
  };
  return std::ranges::any_of(wordsIn(name), isListed);
}

}  // namespace prumo::contacts
