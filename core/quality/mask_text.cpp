// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/brazilian_codes.h"
#include "core/engine/check_digits.h"
#include "core/quality/masking.h"
#include "core/quality/personal_forms.h"

#include <algorithm>
#include <optional>

namespace prumo::quality {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// Digits without a break: "(11) 98765-4321" has three groups.
struct Group {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::size_t size() const { return end - begin; }
};

/// What may stand between the groups of one number.
bool joins(std::string_view gap) { return gap.size() <= 2 && gap.find_first_not_of(" .-/()+") == gap.npos; }

std::vector<Group> groupsOf(std::string_view text) {
  std::vector<Group> groups;
  for (std::size_t at = 0; at < text.size();) {
    if (!isDigit(text[at])) {
      ++at;
      continue;
    }
    const auto begin = at;
    while (at < text.size() && isDigit(text[at])) ++at;
    groups.push_back({begin, at});
  }
  return groups;
}

/// A telephone number written as one: +55 11 98765-4321, (11) 98765 4321, 11 3456-7890.
bool isPhone(std::string_view text, const std::vector<Group>& groups, std::size_t first, std::size_t last) {
  const auto before = groups[first].begin > 0 ? text[groups[first].begin - 1] : ' ';
  if (before == '(' || before == '+') return true;
  return last == first + 2 && groups[first].size() == 2 && (groups[first + 1].size() == 4 || groups[first + 1].size() == 5) &&
         groups[last].size() == 4 && text[groups[last].begin - 1] == '-';
}

/// What the digits of these groups are, and so how many of them may be seen; nothing when they are no personal number.
std::optional<Personal> kindOf(std::string_view text, const std::vector<Group>& groups, std::size_t first, std::size_t last, const std::string& digits) {
  if (digits.size() == 11 && engine::isCpf(digits)) return Personal::Cpf;
  const bool isCard = digits.size() == 15 || digits.size() == 16;  // 13 and 14 digits are mostly product codes
  if (isCard && engine::isCardNumber(digits)) return Personal::Card;
  if (digits.size() >= 10 && digits.size() <= 13 && isPhone(text, groups, first, last)) return Personal::Phone;
  return {};
}

struct Found {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::size_t last = 0;  ///< the last group of it
  Personal kind = Personal::None;
};

/// The longest personal number that starts at a group.
std::optional<Found> numberAt(std::string_view text, const std::vector<Group>& groups, std::size_t first) {
  std::optional<Found> found;
  std::string digits;
  for (auto last = first; last < groups.size(); ++last) {
    const auto& group = groups[last];
    if (last > first && !joins(text.substr(groups[last - 1].end, group.begin - groups[last - 1].end))) break;
    if (digits.size() + group.size() > 16) break;
    digits += text.substr(group.begin, group.size());
    if (const auto kind = kindOf(text, groups, first, last, digits)) found = Found{groups[first].begin, group.end, last, *kind};
  }
  return found;
}

std::string withoutNumbers(std::string_view text) {
  const auto groups = groupsOf(text);
  std::string out;
  std::size_t done = 0;
  for (std::size_t first = 0; first < groups.size(); ++first) {
    const auto found = numberAt(text, groups, first);
    if (!found) continue;
    out += text.substr(done, found->begin - done);
    out += mask(found->kind, text.substr(found->begin, found->end - found->begin));
    done = found->end;
    first = found->last;
  }
  return out + std::string{text.substr(done)};
}

/// Random keys of PIX, which look like any other UUID but for the word beside them.
std::string withoutKeys(std::string text) {
  constexpr std::size_t kKey = 36;
  if (folded(text).find("pix") == std::string::npos) return text;
  for (std::size_t at = 0; at + kKey <= text.size(); ++at) {
    if (engine::isUuid(std::string_view{text}.substr(at, kKey))) text.replace(at, kKey, "***");
  }
  return text;
}

bool isAddressChar(char c) {
  const bool isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
  return isLetter || isDigit(c) || c == '@' || c == '.' || c == '-' || c == '_' || c == '+';
}

/// A word that is an e-mail address, without the stop that may follow it.
std::string shownWord(std::string_view word) {
  const auto last = word.find_last_not_of(".-_+");
  const auto core = word.substr(0, last == word.npos ? 0 : last + 1);
  if (core.find('@') == core.npos) return std::string{word};
  const auto masked = mask(Personal::Email, core);
  return (masked == "***" ? std::string{core} : masked) + std::string{word.substr(core.size())};
}

}  // namespace

std::string maskInText(std::string_view text) {
  const auto plain = withoutNumbers(withoutKeys(std::string{text}));
  std::string out;
  for (std::string_view rest = plain; !rest.empty();) {
    const auto start = static_cast<std::size_t>(std::ranges::find_if(rest, isAddressChar) - rest.begin());
    out += rest.substr(0, start);
    rest.remove_prefix(start);
    const auto length = static_cast<std::size_t>(std::ranges::find_if_not(rest, isAddressChar) - rest.begin());
    out += shownWord(rest.substr(0, length));
    rest.remove_prefix(length);
  }
  return out;
}

}  // namespace prumo::quality
