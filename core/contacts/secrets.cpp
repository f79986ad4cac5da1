// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/secrets.h"

#include <algorithm>
#include <array>
#include <ranges>
#include <set>

namespace prumo::contacts {

namespace {

constexpr std::size_t kShortest = 8;
constexpr std::size_t kLongestHeader = 40;   ///< a JSON Web Token is longer
constexpr std::array<std::string_view, 14> kNames{"authorization", "password", "passwd", "senha", "secret", "apikey", "appkey", "apptoken", "accesstoken",
                                                  "authtoken",     "refreshtoken", "privatekey", "clientsecret", "cookie"};
/// Words that say themselves that a value is none; and those that name what would stand there.
constexpr std::array<std::string_view, 13> kPlaceholders{"string", "your", "seu", "sua", "example", "exemplo", "placeholder", "sample", "changeme", "dummy", "insert", "replace", "todo"};
constexpr std::array<std::string_view, 6> kNamed{"token", "password", "passwd", "senha", "secret", "key"};
constexpr std::array<std::string_view, 5> kBeginnings{"your", "suasenha", "suachave", "seutoken", "seusegredo"};
constexpr std::size_t kMostCounted = 3;      ///< digits that tell one placeholder from the next: "senha123"

/// In lower case, letters and digits alone: "X-Api-Key" is "xapikey".
std::string bare(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c >= 'A' && c <= 'Z') out += static_cast<char>(c + 32);
    else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) out += c;
  }
  return out;
}

bool isWord(std::string_view bareName, std::string_view word) { return bareName == word || (bareName.size() > word.size() && bareName.ends_with(word)); }

/// "AKIA" and sixteen more: an access key of AWS; "eyJ" and two dots: a JSON Web Token (RFC 7519); a key between its lines (RFC 7468).
bool hasKnownForm(std::string_view value) {
  if (value.find("-----BEGIN ") != std::string_view::npos && value.find("PRIVATE KEY-----") != std::string_view::npos) return true;
  const auto aws = value.find("AKIA");
  const auto isKey = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); };
  if (aws != std::string_view::npos && value.size() >= aws + 20 && std::ranges::all_of(value.substr(aws, 20), isKey)) return value.find("EXAMPLE") == std::string_view::npos;
  const auto jwt = value.find("eyJ");
  return jwt != std::string_view::npos && value.size() > jwt + 60 && std::ranges::count(value.substr(jwt), '.') == 2;
}

std::string_view withoutScheme(std::string_view value) {
  for (const std::string_view scheme : {"Bearer ", "Basic ", "bearer ", "basic ", "token "}) {
    if (value.starts_with(scheme)) return value.substr(scheme.size());
  }
  return value;
}

bool isOneOf(char c, std::string_view characters) { return characters.find(c) != std::string_view::npos; }

bool isDigit(char c) { return c >= '0' && c <= '9'; }

bool isOpenAndClosed(std::string_view value, char open, char close) {
  const auto begin = value.find(open);
  return begin != std::string_view::npos && value.find(close, begin) != std::string_view::npos;
}

/// "{{token}}", "<key>", "${NAME}", "$NAME": filled in elsewhere.
bool isFilledIn(std::string_view value) {
  if (isOpenAndClosed(value, '{', '}') || isOpenAndClosed(value, '<', '>') || value.find("${") != std::string_view::npos || value.find(' ') != std::string_view::npos) return true;
  if (!value.starts_with('$')) return false;
  const auto name = std::min(value.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ_0123456789", 1), value.size());
  return value.substr(1, 1) == "(" || (name > 2 && !isDigit(value[1]) && (name == value.size() || bare(value.substr(name, 1)).empty()));
}

std::vector<std::string> wordsOf(std::string_view value) {
  std::vector<std::string> words(1);
  for (const char c : value) {
    const auto letter = bare({&c, 1});
    if (!letter.empty()) words.back() += letter;
    else if (!words.back().empty()) words.emplace_back();
  }
  if (words.back().empty()) words.pop_back();
  return words;
}

std::string_view withoutCount(std::string_view word) {
  for (std::size_t i = 0; i < kMostCounted && !word.empty() && isDigit(word.back()); ++i) word.remove_suffix(1);
  return word;
}

template <class List>
bool holds(const List& list, std::string_view word) { return std::ranges::find(list, word) != list.end(); }

bool isStandIn(std::string_view word) {
  if (word.size() >= 3 && word.find_first_not_of('x') == std::string_view::npos) return true;
  return holds(kPlaceholders, withoutCount(word)) || std::ranges::any_of(kBeginnings, [word](std::string_view known) { return word.starts_with(known); });
}

/// Nothing that could have been drawn: letters alone, or a number that counts.
bool isCommon(std::string_view word) { return std::ranges::none_of(withoutCount(word), isDigit) && (withoutCount(word).empty() || withoutCount(word).size() == word.size() || holds(kNamed, withoutCount(word))); }

/// "0123456789abcdef", "abcdef123456".
bool isCountedUp(std::string_view word) {
  std::size_t steps = 0;
  for (std::size_t i = 1; i < word.size(); ++i) steps += word[i] == word[i - 1] + 1;
  return steps * 3 > word.size() * 2;
}

/// A word counts where it is a whole one: who makes up a password may well use "senha" in it.
bool isPlaceholder(std::string_view value) {
  if (isFilledIn(value) || value.find("EXAMPLE") != std::string_view::npos) return true;
  const auto whole = bare(value);
  if (isStandIn(whole) || isCountedUp(whole) || std::set<char>(whole.begin(), whole.end()).size() < kShortest - 2) return true;  // "xxxxxxxx", "12341234"
  const auto words = wordsOf(value);
  if (std::ranges::any_of(words, isStandIn)) return true;
  const auto isNamed = [](const std::string& word) { return holds(kNamed, withoutCount(word)); };
  return std::ranges::any_of(words, isNamed) && std::ranges::all_of(words, isCommon);
}

/// Whether a text holds anything by which a credential is found below. Most do not, and all of them are looked through.
bool mayHoldSecret(std::string_view text) {
  return text.size() >= kShortest && std::ranges::any_of(text, [](char c) { return c == ':' || c == '=' || c == 'J' || c == 'K' || c == '-'; });  // eyJ, AKIA, -----BEGIN
}

bool isWordPart(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c) || c == '_' || c == '-'; }

std::size_t endOf(std::string_view text, std::size_t at, bool (*isPart)(char)) {
  while (at < text.size() && isPart(text[at])) ++at;
  return at;
}

/// Tokens also where their end was cut off.
void addKnownForms(std::string_view text, std::vector<TextPart>& parts) {
  for (auto at = text.find("eyJ"); at != std::string_view::npos; at = text.find("eyJ", at + 3)) {
    const auto end = endOf(text, at, [](char c) { return isWordPart(c) || c == '.'; });
    if (end - at >= kLongestHeader) parts.push_back({at, end - at}), at = end - 3;
  }
  for (auto at = text.find("AKIA"); at != std::string_view::npos; at = text.find("AKIA", at + 4)) {
    if (hasKnownForm(text.substr(at, 20))) parts.push_back({at, 20});
  }
  for (auto at = text.find("-----BEGIN "); at != std::string_view::npos; at = text.find("-----BEGIN ", at + 11)) {
    const auto last = text.find("-----END", at);
    const auto end = last == std::string_view::npos ? text.size() : last;
    if (text.substr(at, 50).find("PRIVATE KEY") != std::string_view::npos) parts.push_back({at, end - at});
  }
}

/// What stands before a colon or equals sign.
std::string_view nameBefore(std::string_view text, std::size_t mark) {
  auto end = mark;
  while (end > 0 && isOneOf(text[end - 1], " \"'`*")) --end;
  auto begin = end;
  while (begin > 0 && isWordPart(text[begin - 1])) --begin;
  return text.substr(begin, end - begin);
}

void addNamed(std::string_view text, std::vector<TextPart>& parts) {
  for (auto mark = text.find_first_of(":="); mark != std::string_view::npos; mark = text.find_first_of(":=", mark + 1)) {
    const auto name = nameBefore(text, mark);
    if (name.empty() || !isSecretName(name)) continue;
    auto begin = std::min(text.find_first_not_of(" \"'`*", mark + 1), text.size());
    begin += text.size() - begin - withoutScheme(text.substr(begin)).size();
    const auto end = endOf(text, begin, [](char c) { return !isOneOf(c, " \t\r\n\"'`,;<>(){}[]&"); });
    const auto value = text.substr(begin, end - begin);
    if (looksLikeSecret(name, value) && std::ranges::any_of(value, isDigit)) parts.push_back({begin, value.size()});
  }
}

void addPasswords(std::string_view text, std::vector<TextPart>& parts) {
  for (auto at = text.find("://"); at != std::string_view::npos; at = text.find("://", at + 3)) {
    const auto user = text.substr(at + 3, std::min(text.find_first_of("/ \t\r\n\"'<>", at + 3), text.size()) - at - 3);
    const auto host = user.rfind('@');
    const auto colon = user.find(':');
    if (host == std::string_view::npos || colon >= host || !looksLikeSecret("password", user.substr(colon + 1, host - colon - 1))) continue;
    parts.push_back({at + 3 + colon + 1, host - colon - 1});
  }
}

/// In their order; those that meet as one.
std::vector<TextPart> united(std::vector<TextPart> parts) {
  std::ranges::sort(parts, {}, &TextPart::begin);
  std::vector<TextPart> all;
  for (const auto& part : parts) {
    if (all.empty() || part.begin > all.back().begin + all.back().size) all.push_back(part);
    else all.back().size = std::max(all.back().size, part.begin + part.size - all.back().begin);
  }
  return all;
}

}  // namespace

bool isSecretName(std::string_view name) {
  const auto word = bare(name);
  return std::ranges::any_of(kNames, [&word](std::string_view known) { return isWord(word, known); }) || isWord(word, "token");
}

bool looksLikeSecret(std::string_view name, std::string_view value) {
  if (hasKnownForm(value)) return true;
  const auto credential = withoutScheme(value);
  const bool isChosen = bare(name).find("pass") != std::string::npos || bare(name).find("senha") != std::string::npos;  // by a person, and not drawn
  return isSecretName(name) && credential.size() >= kShortest && (isChosen || std::ranges::any_of(credential, isDigit)) && !isPlaceholder(credential);
}

std::vector<TextPart> secretsIn(std::string_view text) {
  if (!mayHoldSecret(text)) return {};
  std::vector<TextPart> parts;
  addKnownForms(text, parts);
  addNamed(text, parts);
  addPasswords(text, parts);
  return united(std::move(parts));
}

bool mask(std::string& text) {
  const auto parts = secretsIn(text);
  for (const auto& part : parts | std::views::reverse) text.replace(part.begin, part.size, "***");
  return !parts.empty();
}

}  // namespace prumo::contacts
