// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/rules/postgresql_row.h"

#include <fmt/format.h>

#include <charconv>

namespace prumo::quality {

namespace {

constexpr int kMostRepeats = 255;  // PostgreSQL's limit

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isAlnum(char c) { return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool isAscii(char c) { return static_cast<unsigned char>(c) < 0x80; }

/// What a class of one letter holds, for between brackets; RE2's are ASCII's.
std::string_view classOf(char letter) {
  switch (letter) {
    case 'd': return "0-9";
    case 'w': return "0-9A-Za-z_";
    case 's': return "\\t\\n\\f\\r ";
    default: return {};
  }
}

/// Copies what means the same in both, and gives up at the first thing that may not.
class Pattern {
public:
  explicit Pattern(std::string_view re2) : m_rest(re2) {}

  std::optional<std::string> translated() {
    m_out = "^(?:";
    while (!m_rest.empty()) {
      if (!step()) return {};
    }
    return m_out + ")$";
  }

private:
  char take() {
    const char c = m_rest[0];
    m_rest.remove_prefix(1);
    return c;
  }
  bool put(std::string_view text, bool isAtom) {
    m_out += text;
    m_canRepeat = isAtom;
    return true;
  }

  bool step() {
    switch (const char c = take(); c) {
      case '.': return put("[^\\n]", true);
      case '^':
      case '$':
      case '|': return put({&c, 1}, false);
      case '(': return group();
      case ')': return put(")", true);
      case '[': return bracket();
      case '\\': return escape();
      case '*':
      case '+':
      case '?': return repeat({&c, 1});
      case '{': return counted();
      case '}':
      case ']': return put(std::string{'\\', c}, true);
      default: return put({&c, 1}, isAscii(c) || continuesCharacter());
    }
  }
  /// What is repeated after a character of several bytes is the whole character in both languages.
  bool continuesCharacter() const { return m_rest.empty() || (static_cast<unsigned char>(m_rest[0]) & 0xC0U) != 0x80; }

  bool group() {
    if (m_rest.starts_with("?:")) m_rest.remove_prefix(2);
    else if (m_rest.starts_with("?")) return false;
    return put("(?:", false);
  }

  bool escape() {
    if (m_rest.empty()) return false;
    const char c = take();
    const auto letters = classOf(c);
    if (!letters.empty()) return put(fmt::format("[{}]", letters), true);
    const auto others = classOf(c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : '\0');
    if (!others.empty()) return put(fmt::format("[^{}]", others), true);
    if (!isAscii(c) || (isAlnum(c) && std::string_view{"tnrfv"}.find(c) == std::string_view::npos)) return false;
    return put(std::string{'\\', c}, true);
  }

  /// Lazy ones match the same whole texts.
  bool repeat(std::string_view how) {
    if (!m_canRepeat) return false;
    if (m_rest.starts_with('?')) m_rest.remove_prefix(1);
    return put(how, false);
  }

  static bool isCount(std::string_view digits) {
    int value = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return read.ec == std::errc{} && read.ptr == digits.data() + digits.size() && value <= kMostRepeats;
  }
  bool counted() {
    const auto end = m_rest.find('}');
    const auto inside = m_rest.substr(0, end);
    const auto comma = inside.find(',');
    const auto least = inside.substr(0, comma);
    const auto most = comma == inside.npos ? std::string_view{} : inside.substr(comma + 1);
    if (end == m_rest.npos || !isCount(least) || (!most.empty() && !isCount(most))) return false;
    m_rest.remove_prefix(end + 1);
    return repeat(fmt::format("{{{}}}", inside));
  }

  bool bracket() {
    m_out += '[';
    if (m_rest.starts_with('^')) m_out += take();
    bool isFirst = true;
    while (!m_rest.empty() && (isFirst || m_rest[0] != ']')) {
      isFirst = false;
      if (!member()) return false;
    }
    if (m_rest.empty()) return false;
    take();
    return put("]", true);
  }
  /// A character, a range, or a class of one letter.
  bool member() {
    const auto first = character();
    if (!first) return false;
    m_out += *first;
    if (m_rest.size() < 2 || m_rest[0] != '-' || m_rest[1] == ']') return true;
    take();
    const auto last = character();
    if (!last || !isRangeEnd(*first) || !isRangeEnd(*last)) return false;
    m_out += "-" + *last;
    return true;
  }
  static bool isRangeEnd(const std::string& text) { return text.size() == 1 && isAlnum(text[0]); }

  std::optional<std::string> character() {
    const char c = take();
    if (c == '[' && !m_rest.empty() && m_rest[0] == ':') return {};
    if (c != '\\') return isAlnum(c) || !isAscii(c) || c == ' ' ? std::string{c} : std::string{'\\', c};
    if (m_rest.empty()) return {};
    const char escaped = take();
    if (const auto letters = classOf(escaped); !letters.empty()) return std::string{letters};
    if (!isAscii(escaped) || (isAlnum(escaped) && std::string_view{"tnrfv"}.find(escaped) == std::string_view::npos)) return {};
    return std::string{'\\', escaped};
  }

  std::string_view m_rest;
  std::string m_out;
  bool m_canRepeat = false;
};

}  // namespace

std::optional<std::string> postgresqlPattern(std::string_view re2) { return Pattern(re2).translated(); }

}  // namespace prumo::quality
