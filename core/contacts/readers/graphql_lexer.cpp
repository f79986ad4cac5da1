// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/readers/graphql_lexer.h"

#include "core/base/encodings.h"

#include <algorithm>
#include <charconv>

namespace prumo::contacts {

namespace {

bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// "\u00e9", without what stands before the digits; a space where it is no character.
std::string character(std::string_view digits) {
  std::uint32_t point = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), point, 16);
  const bool isText = error == std::errc{} && end == digits.data() + digits.size() && point >= 0x20 && (point < 0xD800 || point > 0xDFFF);
  char out[4];
  return isText ? std::string{out, encodeUtf8(point, out)} : " ";
}

}  // namespace

void GraphQlLexer::skip() {
  while (m_at < m_text.size()) {
    const char c = m_text[m_at];
    if (c == '#') m_at = std::min(m_text.find('\n', m_at), m_text.size());
    else if (c == '\n') ++m_line, ++m_at;
    else if (c == ' ' || c == '\t' || c == '\r' || c == ',') ++m_at;
    else return;
  }
}

GraphQlToken GraphQlLexer::take(GraphQlToken::Kind kind, std::size_t length, std::size_t quotes) {
  const auto whole = m_text.substr(m_at, length);
  GraphQlToken token{kind, whole.substr(quotes, whole.size() - 2 * quotes), m_line, m_at == 0 || m_text[m_at - 1] == '\n'};
  m_line += std::ranges::count(whole, '\n');
  m_at += whole.size();
  return token;
}

/// Where the block of text that begins here ends. That there is no end is found out once.
std::size_t GraphQlLexer::endOfBlock() {
  auto end = m_isBlockOpen ? std::string_view::npos : m_text.find("\"\"\"", m_at + 3);
  while (end != std::string_view::npos && m_text[end - 1] == '\\') end = m_text.find("\"\"\"", end + 3);
  m_isBlockOpen = end == std::string_view::npos;
  return end;
}

GraphQlToken GraphQlLexer::takeText() {
  if (m_text.substr(m_at).starts_with("\"\"\"")) {
    const auto end = endOfBlock();
    return end == std::string_view::npos ? take(GraphQlToken::Kind::Bad, 3) : take(GraphQlToken::Kind::Text, end + 3 - m_at, 3);
  }
  auto end = m_at + 1;
  for (; end < m_text.size() && m_text[end] != '"' && m_text[end] != '\n'; ++end) end += m_text[end] == '\\' ? 1 : 0;
  if (end >= m_text.size() || m_text[end] == '\n') return take(GraphQlToken::Kind::Bad, std::min(m_text.find('\n', m_at), m_text.size()) - m_at);
  return take(GraphQlToken::Kind::Text, end + 1 - m_at, 1);
}

GraphQlToken GraphQlLexer::next() {
  skip();
  if (m_at >= m_text.size()) return {.line = m_line};
  const char c = m_text[m_at];
  const auto rest = m_text.substr(m_at);
  if (c == '"') return takeText();
  if (rest.starts_with("...")) return take(GraphQlToken::Kind::Mark, 3);
  if (std::string_view{"!$&()*:=@[]{|}"}.find(c) != std::string_view::npos) return take(GraphQlToken::Kind::Mark, 1);
  const auto end = std::ranges::find_if_not(rest, [](char one) { return isLetter(one) || isDigit(one); }) - rest.begin();
  if (isLetter(c)) return take(GraphQlToken::Kind::Name, static_cast<std::size_t>(end));
  if (!isDigit(c) && c != '-') return take(GraphQlToken::Kind::Bad, 1);
  const auto number = std::min(rest.find_first_not_of("0123456789+-.eE"), rest.size());
  return take(GraphQlToken::Kind::Number, number);
}

std::string unquoted(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool isEscape = text[i] == '\\' && i + 1 < text.size();
    if (!isEscape) {
      out += text[i];
    } else if (text[i + 1] == 'u') {
      out += character(text.substr(i + 2, 4));
      i += 5;
    } else {
      const char c = text[++i];
      out += c == '"' || c == '\\' || c == '/' ? c : ' ';
    }
  }
  return out;
}

}  // namespace prumo::contacts
