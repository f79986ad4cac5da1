// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/rules/expression.h"

#include "core/base/utf8.h"
#include "core/quality/rules/functions.h"
#include "core/quality/rules/kinds.h"

#include <algorithm>
#include <charconv>

namespace prumo::quality {

namespace {

constexpr std::size_t kMostBytes = 4000;
constexpr std::int64_t kMostDepth = 60;

struct Token {
  enum class Kind { Word, Column, Text, Number, Sign, End };
  Kind kind = Kind::End;
  std::string text;  ///< words in lower case
  std::string written;
  std::size_t at = 0;
};

bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }
bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || static_cast<unsigned char>(c) >= 0x80; }

std::string lowered(std::string text) {
  std::ranges::transform(text, text.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return text;
}

Error syntax(std::size_t at, const std::string& found) {
  return ruleFault("quality.expression_syntax", {{"at", static_cast<std::int64_t>(at)}, {"found", found}});
}

/// Cuts a text into tokens, one at a time.
class Lexer {
public:
  explicit Lexer(std::string_view text) : m_text(text) {}

  Result<Token> next() {
    while (m_at < m_text.size() && isSpace(m_text[m_at])) ++m_at;
    Token token{.at = m_at + 1};
    if (m_at == m_text.size()) return token;
    const char c = m_text[m_at];
    if (c == '\'') return quoted(Token::Kind::Text, '\'');
    if (c == '[') return quoted(Token::Kind::Column, ']');
    if (isDigit(c)) return run(Token::Kind::Number, [](char each) { return isDigit(each) || each == '.'; });
    if (isLetter(c)) return run(Token::Kind::Word, [](char each) { return isLetter(each) || isDigit(each); });
    return sign();
  }

private:
  /// Until the closing mark; a doubled one stands for itself.
  Result<Token> quoted(Token::Kind kind, char close) {
    Token token{.kind = kind, .at = m_at + 1};
    for (++m_at; m_at < m_text.size(); ++m_at) {
      if (m_text[m_at] != close) {
        token.text += m_text[m_at];
      } else if (m_at + 1 < m_text.size() && m_text[m_at + 1] == close) {
        token.text += m_text[m_at++];
      } else {
        ++m_at;
        token.written = token.text;
        return token;
      }
    }
    return syntax(token.at, std::string{m_text.substr(token.at - 1)});
  }

  template <class Belongs>
  Result<Token> run(Token::Kind kind, Belongs belongs) {
    Token token{.kind = kind, .at = m_at + 1};
    while (m_at < m_text.size() && belongs(m_text[m_at])) token.written += m_text[m_at++];
    token.text = kind == Token::Kind::Word ? lowered(token.written) : token.written;
    return token;
  }

  Result<Token> sign() {
    Token token{.kind = Token::Kind::Sign, .at = m_at + 1};
    const auto two = m_text.substr(m_at, 2);
    const bool isTwo = two == "<=" || two == ">=" || two == "<>" || two == "!=";
    constexpr std::string_view kSigns = "=<>+-*/(),";
    if (!isTwo && kSigns.find(m_text[m_at]) == std::string_view::npos) return syntax(token.at, std::string{m_text.substr(m_at, 1)});
    token.text = isTwo ? two : m_text.substr(m_at, 1);
    m_at += token.text.size();
    if (token.text == "!=") token.text = "<>";
    token.written = token.text;
    return token;
  }

  std::string_view m_text;
  std::size_t m_at = 0;
};

/// One function a line of the grammar, which binds tighter from line to line.
class Parser {
public:
  explicit Parser(std::vector<Token> tokens) : m_tokens(std::move(tokens)) {}

  Result<Expression> whole() {
    auto expression = either();
    if (expression && peek().kind != Token::Kind::End) return unexpected();
    return expression;
  }

private:
  using Part = Result<Expression> (Parser::*)();

  const Token& peek() const { return m_tokens[m_at]; }
  bool isWord(std::string_view word) const { return peek().kind == Token::Kind::Word && peek().text == word; }
  bool isSign(std::string_view sign) const { return peek().kind == Token::Kind::Sign && peek().text == sign; }
  bool take(bool isThere) {
    if (isThere) ++m_at;
    return isThere;
  }
  Error unexpected() const { return syntax(peek().at, peek().written); }

  /// `part { word part }`
  Result<Expression> chain(std::string_view word, Expression::Kind kind, Part part) {
    auto first = (this->*part)();
    if (!first || !isWord(word)) return first;
    Expression all{.kind = kind, .at = first->at, .parts = {std::move(*first)}};
    while (take(isWord(word))) {
      auto next = (this->*part)();
      if (!next) return next;
      all.parts.push_back(std::move(*next));
    }
    return all;
  }

  /// `part { sign part }`, from left to right.
  Result<Expression> leftToRight(std::string_view signs, Part part) {
    auto left = (this->*part)();
    while (left && peek().kind == Token::Kind::Sign && signs.find(peek().text) != std::string_view::npos) {
      const auto sign = m_tokens[m_at++];
      if (++m_depth > kMostDepth) return tooDeep();
      auto right = (this->*part)();
      if (!right) return right;
      Expression both{.kind = Expression::Kind::Arithmetic, .text = sign.text, .at = sign.at};
      both.parts.push_back(std::move(*left));
      both.parts.push_back(std::move(*right));
      left = std::move(both);
    }
    return left;
  }

  Result<Expression> either() { return chain("or", Expression::Kind::Or, &Parser::all); }
  Result<Expression> all() { return chain("and", Expression::Kind::And, &Parser::negated); }

  Result<Expression> negated() {
    const auto at = peek().at;
    if (!take(isWord("not"))) return test();
    if (++m_depth > kMostDepth) return tooDeep();
    auto inner = negated();
    if (!inner) return inner;
    return Expression{.kind = Expression::Kind::Not, .at = at, .parts = {std::move(*inner)}};
  }

  Result<Expression> test() {
    auto left = sum();
    if (!left) return left;
    if (take(isWord("is"))) return isEmpty(std::move(*left));
    if (peek().kind == Token::Kind::Sign && std::string_view{"= < > <= >= <>"}.find(peek().text) != std::string_view::npos) return comparison(std::move(*left));
    const bool isNot = take(isWord("not"));
    if (take(isWord("in"))) return in(std::move(*left), isNot);
    if (take(isWord("matches"))) return matches(std::move(*left), isNot);
    return isNot ? Result<Expression>{unexpected()} : left;
  }

  Result<Expression> isEmpty(Expression left) {
    const bool isNot = take(isWord("not"));
    if (left.kind != Expression::Kind::Column || !take(isWord("empty"))) return unexpected();
    return Expression{.kind = Expression::Kind::IsEmpty, .negated = isNot, .at = left.at, .parts = {std::move(left)}};
  }

  Result<Expression> comparison(Expression left) {
    const auto sign = m_tokens[m_at++];
    auto right = sum();
    if (!right) return right;
    Expression both{.kind = Expression::Kind::Comparison, .text = sign.text, .at = sign.at};
    both.parts.push_back(std::move(left));
    both.parts.push_back(std::move(*right));
    return both;
  }

  Result<Expression> in(Expression left, bool isNot) {
    Expression all{.kind = Expression::Kind::In, .negated = isNot, .at = left.at, .parts = {std::move(left)}};
    if (!take(isSign("(")) || isSign(")")) return unexpected();
    return list(std::move(all));
  }

  Result<Expression> matches(Expression left, bool isNot) {
    if (peek().kind != Token::Kind::Text) return unexpected();
    const auto at = left.at;
    return Expression{.kind = Expression::Kind::Matches, .text = m_tokens[m_at++].text, .negated = isNot, .at = at, .parts = {std::move(left)}};
  }

  /// The rest of `( sum {, sum} )`.
  Result<Expression> list(Expression into) {
    if (take(isSign(")"))) return into;
    do {
      auto part = sum();
      if (!part) return part;
      into.parts.push_back(std::move(*part));
    } while (take(isSign(",")));
    if (!take(isSign(")"))) return unexpected();
    return into;
  }

  Result<Expression> sum() { return leftToRight("+-", &Parser::product); }
  Result<Expression> product() { return leftToRight("*/", &Parser::factor); }

  Result<Expression> factor() {
    const auto token = peek();
    if (take(isSign("-"))) return negative(token.at);
    if (take(isSign("("))) return inner();
    ++m_at;
    switch (token.kind) {
      case Token::Kind::Number: return number(token);
      case Token::Kind::Text: return Expression{.kind = Expression::Kind::Text, .text = token.text, .at = token.at};
      case Token::Kind::Column: return Expression{.kind = Expression::Kind::Column, .text = token.text, .at = token.at};
      case Token::Kind::Word: return isSign("(") ? call(token) : Result<Expression>{Expression{.kind = Expression::Kind::Column, .text = token.written, .at = token.at}};
      default: --m_at; return unexpected();
    }
  }

  Result<Expression> negative(std::size_t at) {
    if (++m_depth > kMostDepth) return tooDeep();
    auto part = factor();
    if (!part) return part;
    return Expression{.kind = Expression::Kind::Negative, .at = at, .parts = {std::move(*part)}};
  }

  Result<Expression> inner() {
    if (++m_depth > kMostDepth) return tooDeep();
    auto part = either();
    if (part && !take(isSign(")"))) return unexpected();
    return part;
  }

  Result<Expression> number(const Token& token) {
    Expression number{.kind = Expression::Kind::Number, .at = token.at};
    const auto* end = token.text.data() + token.text.size();
    const auto read = std::from_chars(token.text.data(), end, number.number, std::chars_format::fixed);
    if (read.ec != std::errc{} || read.ptr != end) return syntax(token.at, token.written);
    return number;
  }

  Result<Expression> call(const Token& token) {
    if (!findFunction(token.text)) {
      return ruleFault("quality.expression_function", {{"at", static_cast<std::int64_t>(token.at)}, {"name", token.written}});
    }
    if (++m_depth > kMostDepth) return tooDeep();
    ++m_at;
    return list({.kind = Expression::Kind::Call, .text = token.text, .at = token.at});
  }

  static Error tooDeep() { return ruleFault("quality.expression_too_deep", {{"limit", kMostDepth}}); }

  std::vector<Token> m_tokens;
  std::size_t m_at = 0;
  std::int64_t m_depth = 0;
};

void collectColumns(const Expression& expression, std::vector<std::string>& columns) {
  if (expression.kind == Expression::Kind::Column && std::ranges::find(columns, expression.text) == columns.end()) columns.push_back(expression.text);
  for (const auto& part : expression.parts) collectColumns(part, columns);
}

}  // namespace

Result<Expression> parseExpression(const std::string& text) {
  if (text.size() > kMostBytes) return ruleFault("quality.expression_too_long", {{"limit", static_cast<std::int64_t>(kMostBytes)}});
  if (holdsZeroByte(text)) return ruleFault("quality.zero_byte");
  if (const auto sound = validUtf8Prefix(text); sound < text.size()) return syntax(sound + 1, "?");
  Lexer lexer(text);
  std::vector<Token> tokens;
  do {
    auto token = lexer.next();
    if (!token) return std::move(token).error();
    tokens.push_back(std::move(*token));
  } while (tokens.back().kind != Token::Kind::End);
  return Parser(std::move(tokens)).whole();
}

std::vector<std::string> columnsOf(const std::string& expression) {
  std::vector<std::string> columns;
  if (const auto parsed = parseExpression(expression)) collectColumns(*parsed, columns);
  return columns;
}

}  // namespace prumo::quality
