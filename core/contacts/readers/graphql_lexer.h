// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace prumo::contacts {

struct GraphQlToken {
  enum class Kind { End, Name, Mark, Text, Number, Bad };

  Kind kind = Kind::End;
  std::string_view text;      ///< of a text: what stands between the quotes
  std::int64_t line = 0;
  bool beginsLine = false;    ///< with no space before it

  bool is(std::string_view word) const { return (kind == Kind::Name || kind == Kind::Mark) && text == word; }
};

/// Cuts the text of a GraphQL document into its words and marks; what is none is Bad, and the next one is looked for behind it.
class GraphQlLexer {
public:
  explicit GraphQlLexer(std::string_view text) : m_text(text) {}
  GraphQlToken next();

private:
  void skip();
  GraphQlToken take(GraphQlToken::Kind kind, std::size_t length, std::size_t quotes = 0);
  GraphQlToken takeText();
  std::size_t endOfBlock();

  std::string_view m_text;
  std::size_t m_at = 0;
  std::int64_t m_line = 1;
  bool m_isBlockOpen = false;   ///< no block of text ends any more
};

/// What a description says; line ends and escapes are spaces and characters.
std::string unquoted(std::string_view text);

}  // namespace prumo::contacts
