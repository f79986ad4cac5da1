// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/exchange/parts.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace prumo::quality::exchange {

namespace {

constexpr std::size_t kMostRules = 501;  ///< one more than a set may have: that there are too many is said once
constexpr std::string_view kBefore = "(?s:.*?)(?:";
constexpr std::string_view kBehind = ")(?s:.*)";

/// A rule as it is, whatever it is called.
std::string withoutId(Rule rule) {
  rule.id = "x";
  return toJson(RuleSet{{std::move(rule)}});
}

/// Whether a character stands escaped: after an odd number of backslashes.
bool isEscaped(std::string_view text, std::size_t at) {
  std::size_t strokes = 0;
  while (at > strokes && text[at - 1 - strokes] == '\\') ++strokes;
  return strokes % 2 == 1;
}

bool holds(std::string_view text, std::string_view part) {
  for (auto at = text.find(part); at != text.npos; at = text.find(part, at + 1)) {
    if (!isEscaped(text, at)) return true;
  }
  return false;
}

/// How its parentheses stand: every one closed that was opened, and none before; branches between them or beside.
struct Nesting {
  bool isBalanced = true;
  bool hasBranchOutside = false;
};
Nesting nestingOf(std::string_view pattern) {
  Nesting nesting;
  int depth = 0;
  bool isClass = false;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    const char c = pattern[i];
    if (c == '\\') ++i;
    else if (isClass) isClass = c != ']';
    else if (c == '[') isClass = true;
    else if (c == '(') ++depth;
    else if (c == ')') nesting.isBalanced &= --depth >= 0;
    else if (c == '|') nesting.hasBranchOutside |= depth == 0;
  }
  nesting.isBalanced &= depth == 0 && !isClass;
  return nesting;
}

/// Begins with ^, ends with $, and has no branch that could do without.
bool isAnchored(std::string_view pattern) {
  if (pattern.size() < 2 || pattern.front() != '^' || pattern.back() != '$' || isEscaped(pattern, pattern.size() - 1)) return false;
  const auto nesting = nestingOf(pattern);
  return nesting.isBalanced && !nesting.hasBranchOutside;
}

/// Without the group that searchedPattern puts around it.
std::string ungrouped(const std::string& pattern) {
  if (!pattern.starts_with("(?:") || !pattern.ends_with(")") || isEscaped(pattern, pattern.size() - 1)) return pattern;
  auto inner = pattern.substr(3, pattern.size() - 4);
  return nestingOf(inner).isBalanced ? inner : pattern;
}

}  // namespace

void Intake::add(Rule rule, const std::string& place, const std::string& what) {
  if (isFull()) return;
  rule.id = "x";
  if (const auto sound = validate(rule); !sound) {
    auto why = sound.error().message;
    for (auto& [name, value] : why.args) {
      if (name == "place") value = place;
    }
    m_out.left.push_back({place, what, false, std::move(why)});
    return;
  }
  if (!m_known.insert(withoutId(rule)).second) return;
  auto wanted = freshId(rule, {});
  const auto number = ++m_ids[wanted];
  rule.id = number == 1 ? wanted : fmt::format("{}_{}", wanted, number);
  while (std::ranges::find(m_out.rules.rules, rule.id, &Rule::id) != m_out.rules.rules.end()) rule.id += "_";
  m_out.rules.rules.push_back(std::move(rule));
}

void Intake::leave(const std::string& place, const std::string& what, const char* reason, std::vector<std::pair<std::string, Argument>> args) {
  m_out.left.push_back({place, what, false, {std::string{"quality.left."} + reason, std::move(args)}});
}

void Intake::change(const std::string& place, const std::string& what, const char* reason, std::vector<std::pair<std::string, Argument>> args) {
  m_out.left.push_back({place, what, true, {std::string{"quality.left."} + reason, std::move(args)}});
}

bool Intake::isFull() const { return m_out.rules.rules.size() >= kMostRules; }

std::string respelled(const std::string& pattern) {
  std::string out;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    const bool isCode = pattern.compare(i, 2, "\\u") == 0 && i + 6 <= pattern.size() && !isEscaped(pattern, i) &&
                        pattern.find_first_not_of("0123456789abcdefABCDEF", i + 2) >= i + 6;
    if (isCode) {
      out += "\\x{" + pattern.substr(i + 2, 4) + "}";
      i += 5;
    } else {
      out += pattern[i];
    }
  }
  return out;
}

std::string wholePattern(const std::string& pattern) {
  const auto ours = respelled(pattern);
  if (isAnchored(ours)) return ungrouped(ours.substr(1, ours.size() - 2));
  return std::string{kBefore} + ours + std::string{kBehind};
}

std::optional<std::string> searchedPattern(const std::string& pattern) {
  if (pattern.starts_with(kBefore) && pattern.ends_with(kBehind) && pattern.size() >= kBefore.size() + kBehind.size()) {
    auto inner = pattern.substr(kBefore.size(), pattern.size() - kBefore.size() - kBehind.size());
    if (wholePattern(inner) == pattern) return inner;
  }
  for (const auto* only : {"(?i", "(?s", "(?m", "(?U", "(?P", "(?-", "[[:", "[^[:", "\\Q", "\\A", "\\z", "\\C", "\\a", "\\x{"}) {
    if (holds(pattern, only)) return {};
  }
  return "^(?:" + pattern + ")$";
}

bool isReadAlike(const std::string& pattern) {
  for (const auto* other : {"\\s", "\\S", "[[:", "\\p", "\\P", "\\a", "\\C", "\\Q"}) {
    if (holds(pattern, other)) return false;
  }
  return true;
}

std::optional<std::string> cellText(const nlohmann::json& value) {
  if (value.is_string()) return value.get<std::string>();
  if (value.is_boolean()) return value.get<bool>() ? "true" : "false";
  if (value.is_number_float()) return numberWords(value.get<double>());
  return value.is_number() ? std::optional{value.dump()} : std::nullopt;
}

std::optional<std::string> numberWords(double number) {
  if (!std::isfinite(number)) return {};
  auto words = fmt::format("{}", number);
  if (words.find('e') != words.npos) {
    if (std::abs(number) >= 1e15 || std::abs(number) < 1e-9) return {};
    words = fmt::format("{:.15f}", number);
    words.erase(words.find_last_not_of('0') + 1);
  }
  if (words.ends_with('.')) words.pop_back();
  return words.ends_with(".0") ? words.substr(0, words.size() - 2) : words;
}

std::string pointer(const std::string& place, const std::string& member) {
  std::string out = place + "/";
  for (const char c : member) out += c == '~' ? "~0" : c == '/' ? "~1" : std::string{c};
  return out;
}

Leftover leftover(const std::string& place, const std::string& what, const char* reason, bool isChanged) {
  return {place, what, isChanged, {std::string{"quality.left."} + reason, {}}};
}

void leaveExtras(const Rule& rule, std::vector<Leftover>& left) {
  if (rule.tolerance > 0) left.push_back(leftover(rule.id, "tolerance", "stricter"));
  if (rule.toleratedCount) left.push_back(leftover(rule.id, "tolerated_count", "stricter"));
  if (rule.severity != Severity::Medium) left.push_back(leftover(rule.id, "severity", "no_word"));
  if (rule.characteristic) left.push_back(leftover(rule.id, "characteristic", "no_word"));
  if (!rule.title.empty()) left.push_back(leftover(rule.id, "title", "no_word"));
  if (!rule.owner.empty()) left.push_back(leftover(rule.id, "owner", "no_word"));
  if (!rule.note.empty()) left.push_back(leftover(rule.id, "note", "no_word"));
}

}  // namespace prumo::quality::exchange
