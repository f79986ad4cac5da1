// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/database_address.h"

#include <algorithm>

namespace prumo::engine {

namespace {

bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }
bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || static_cast<unsigned char>(c) >= 0x80; }
bool isWordPart(char c) { return isLetter(c) || (c >= '0' && c <= '9') || c == '$'; }

/// Goes over a statement, past what stands in quotes and comments.
class Walk {
public:
  explicit Walk(std::string_view sql) : m_sql(sql) {}

  bool isSelect() {
    std::string first;
    while (m_at < m_sql.size()) {
      const char c = m_sql[m_at];
      if (c == '\0' || (m_ended && !isSpace(c) && !startsComment())) return false;
      if (!step(first)) return false;
    }
    return m_depth == 0 && (first == "select" || first == "with");
  }

private:
  bool startsComment() const { return m_sql.substr(m_at).starts_with("--") || m_sql.substr(m_at).starts_with("/*"); }

  bool step(std::string& first) {
    const char c = m_sql[m_at];
    if (startsComment()) return skipComment();
    if (c == '\'' || c == '"' || c == '`') return skipQuoted(c, false);
    if (c == '$' && skipDollars()) return true;
    if (isLetter(c)) return word(first);
    if (c >= '0' && c <= '9') return skipWord();
    m_depth += c == '(' ? 1 : c == ')' ? -1 : 0;
    m_ended = m_ended || c == ';';
    ++m_at;
    return m_depth >= 0;
  }
  bool skipWord() {
    while (m_at < m_sql.size() && isWordPart(m_sql[m_at])) ++m_at;
    return true;
  }
  bool word(std::string& first) {
    const auto start = m_at;
    skipWord();
    std::string text{m_sql.substr(start, m_at - start)};
    std::ranges::transform(text, text.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    const bool hasEscapes = text == "e" && m_at < m_sql.size() && m_sql[m_at] == '\'';
    if (first.empty()) first = text;
    return !hasEscapes || skipQuoted('\'', true);
  }
  bool skipQuoted(char quote, bool hasEscapes) {
    for (++m_at; m_at < m_sql.size(); ++m_at) {
      if (hasEscapes && m_sql[m_at] == '\\') ++m_at;
      else if (m_sql[m_at] == quote) return ++m_at, true;
    }
    return false;
  }
  bool skipComment() {
    const bool isLine = m_sql[m_at] == '-';
    if (isLine) {
      m_at = std::min(m_sql.find('\n', m_at), m_sql.size());
      return true;
    }
    int open = 0;  // they nest in PostgreSQL
    while (m_at < m_sql.size()) {
      const auto two = m_sql.substr(m_at, 2);
      open += two == "/*" ? 1 : two == "*/" ? -1 : 0;
      m_at += two == "/*" || two == "*/" ? 2 : 1;
      if (open == 0) return true;
    }
    return false;
  }
  /// `$tag$ ... $tag$`
  bool skipDollars() {
    auto end = m_at + 1;
    while (end < m_sql.size() && isWordPart(m_sql[end]) && m_sql[end] != '$') ++end;
    if (end >= m_sql.size() || m_sql[end] != '$') return false;
    const auto tag = m_sql.substr(m_at, end - m_at + 1);
    const auto close = m_sql.find(tag, end + 1);
    m_at = close == m_sql.npos ? m_sql.size() : close + tag.size();
    m_depth = close == m_sql.npos ? 1 : m_depth;
    return true;
  }

  std::string_view m_sql;
  std::size_t m_at = 0;
  int m_depth = 0;
  bool m_ended = false;
};

}  // namespace

bool isSingleSelect(std::string_view sql) { return Walk(sql).isSelect(); }

}  // namespace prumo::engine
