// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/readers/common.h"
#include "core/contacts/readers/graphql_lexer.h"
#include "core/contacts/readers/graphql_schema.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace prumo::contacts {

namespace {

using Token = GraphQlToken;
using Kind = GraphQlDefinition::Kind;

constexpr std::array<std::string_view, 9> kDefinitions{"schema", "scalar", "type", "interface", "union", "enum", "input", "directive", "extend"};
constexpr std::array<std::string_view, 5> kRequests{"query", "mutation", "subscription", "fragment", "{"};

/// Goes over the definitions one after the other. What cannot be understood is noted, and the next definition is looked for.
class Parser {
public:
  Parser(std::string_view text, GraphQlSchema& into, Found& found) : m_lexer(text), m_text(text), m_into(into), m_found(found) { advance(); }

  void run() {
    while (m_token.kind != Token::Kind::End) {
      const auto before = m_taken;
      m_isFaulty = false;
      m_depth = 0;
      definition();
      if (m_isFaulty) recover(before);
    }
  }

private:
  // Words
  Token advance() {
    ++m_taken;
    if (m_token.is("{")) ++m_depth;
    if (m_token.is("}")) --m_depth;
    return std::exchange(m_token, m_lexer.next());
  }

  bool accept(std::string_view word) {
    if (m_isFaulty || !m_token.is(word)) return false;
    advance();
    return true;
  }

  void expect(std::string_view word) {
    if (!accept(word)) fail();
  }

  std::string_view name() {
    if (m_isFaulty || m_token.kind != Token::Kind::Name) return fail(), std::string_view{};
    return advance().text;
  }

  void fail() {
    if (std::exchange(m_isFaulty, true)) return;
    const auto text = m_token.kind == Token::Kind::End ? std::string{} : std::string{m_token.text.substr(0, 40)};
    noteNotTaken(m_found, m_token.line, m_place, text.empty() ? "contacts.graphql_end" : "contacts.graphql_syntax", {{"line", m_token.line}, {"text", text}});
  }

  /// A definition that begins its line, whatever is still open; somebody forgot a bracket.
  bool beginsDefinition() const { return m_token.beginsLine && isDefinition(); }
  bool isDefinition() const { return m_token.kind == Token::Kind::Name && std::ranges::find(kDefinitions, m_token.text) != kDefinitions.end(); }

  void recover(std::size_t before) {
    if (m_taken == before) advance();
    while (m_token.kind != Token::Kind::End && !beginsDefinition() && !(m_depth <= 0 && isDefinition())) advance();
  }

  std::string_view description() { return m_token.kind == Token::Kind::Text ? advance().text : std::string_view{}; }

  /// Whatever stands between brackets, at any depth.
  void skipBrackets() {
    int open = 0;
    do {
      if (m_token.kind == Token::Kind::End || (open > 0 && beginsDefinition())) return fail();
      if (m_token.is("(") || m_token.is("[") || m_token.is("{")) ++open;
      if (m_token.is(")") || m_token.is("]") || m_token.is("}")) --open;
      advance();
    } while (open > 0);
  }

  // Definitions
  void definition() {
    m_place.clear();
    const auto text = description();
    const bool isExtension = accept("extend");
    const auto line = m_token.line;
    if (std::ranges::any_of(kRequests, [this](std::string_view word) { return m_token.is(word); })) return request(line);
    if (!isDefinition()) return fail();
    const auto word = advance().text;
    if (word == "schema") return schema(text);
    if (word == "directive") return directive();
    m_place = word;
    auto& into = define(word, line, isExtension);
    if (m_isFaulty) return;
    if (!text.empty()) into.description = text;
    if (accept("implements")) interfaces();
    directives();
    if (word == "union") members(into);
    else if (word == "enum") values(into);
    else if (word != "scalar") fields(into);
    into.fields.shrink_to_fit();
  }

  GraphQlDefinition& define(std::string_view word, std::int64_t line, bool isExtension) {
    const auto own = name();
    m_place += " " + std::string{own};
    const auto kind = word == "scalar" ? Kind::Scalar : word == "union" ? Kind::Union : word == "enum" ? Kind::Enum : word == "input" ? Kind::Input : Kind::Object;
    if (own.empty()) return m_nothing;
    if (!isExtension && m_into.find(own) && !m_extended.contains(own)) {
      noteNotTaken(m_found, line, m_place, "contacts.repeated_operation", {{"line", line}, {"operation", m_place}});
    }
    if (!isExtension) m_extended.erase(own);
    else if (!m_into.find(own)) m_extended.insert(own);
    return m_into.define(kind, own, line);
  }

  /// A document for callers: it says what is asked, not what can be.
  void request(std::int64_t line) {
    noteNotTaken(m_found, line, {}, "contacts.graphql_request", {{"line", line}});
    while (m_token.kind != Token::Kind::End && !m_token.is("{") && !beginsDefinition()) advance();
    if (m_token.is("{")) skipBrackets();
  }

  void schema(std::string_view text) {
    if (!text.empty()) m_into.description = text;
    directives();
    if (!accept("{")) return;
    while (!m_isFaulty && !accept("}")) {
      const auto method = name();
      expect(":");
      const auto type = name();
      if (!m_isFaulty) m_into.roots[method] = type;
    }
  }

  void directive() {
    expect("@");
    m_place = "@" + std::string{name()};
    if (m_token.is("(")) skipBrackets();
    accept("repeatable");
    expect("on");
    accept("|");
    do name();
    while (accept("|"));
  }

  void interfaces() {
    while (accept("&") || (!m_isFaulty && m_token.kind == Token::Kind::Name && !beginsDefinition())) {
      if (m_token.kind == Token::Kind::Name) advance();
    }
  }

  /// Whether one of them says that what it stands at is deprecated.
  bool directives() {
    bool isDeprecated = false;
    while (accept("@")) {
      isDeprecated |= name() == "deprecated";
      if (m_token.is("(")) skipBrackets();
    }
    return isDeprecated;
  }

  void members(GraphQlDefinition& into) {
    if (!accept("=")) return;
    accept("|");
    do {
      GraphQlField member{.line = line()};
      member.name = member.type.name = name();
      if (!m_isFaulty) into.fields.push_back(std::move(member));
    } while (accept("|"));
  }

  void values(GraphQlDefinition& into) {
    if (!accept("{")) return;
    while (!m_isFaulty && !accept("}")) {
      if (beginsDefinition()) return fail();
      description();
      const auto value = name();
      directives();
      if (!m_isFaulty) into.values.push_back(value);
    }
  }

  void fields(GraphQlDefinition& into) {
    if (!accept("{")) return;
    while (!m_isFaulty && !accept("}")) {
      auto one = field();
      if (!m_isFaulty) into.fields.push_back(std::move(one));
    }
  }

  GraphQlField field() {
    if (beginsDefinition()) return fail(), GraphQlField{};
    GraphQlField one{.description = description()};
    one.line = line();
    one.name = name();
    if (accept("(")) {
      while (!m_isFaulty && !accept(")")) {
        auto argument = value();
        if (!m_isFaulty) one.arguments.push_back(std::move(argument));
      }
      one.arguments.shrink_to_fit();
    }
    complete(one);
    return one;
  }

  GraphQlField value() {
    if (beginsDefinition()) return fail(), GraphQlField{};
    GraphQlField one{.description = description()};
    one.line = line();
    one.name = name();
    complete(one);
    return one;
  }

  /// What follows a name: type, default value, directives.
  void complete(GraphQlField& one) {
    expect(":");
    one.type = type();
    if (accept("=")) one.defaultValue = defaultValue();
    one.isDeprecated = directives();
  }

  std::string_view defaultValue() {
    const auto begin = static_cast<std::size_t>(m_token.text.data() - m_text.data());
    if (m_token.kind == Token::Kind::End) return {};
    m_token.is("[") || m_token.is("{") ? skipBrackets() : (void)(accept("$"), advance());
    const auto end = m_token.kind == Token::Kind::End ? m_text.size() : static_cast<std::size_t>(m_token.text.data() - m_text.data());
    return m_text.substr(begin, end - begin);
  }

  std::uint32_t line() const { return static_cast<std::uint32_t>(m_token.line); }

  GraphQlType type() {
    GraphQlType made;
    while (accept("[")) ++made.lists;
    made.name = name();
    made.isRequired = accept("!");
    for (int open = made.lists; open > 0; --open) {
      expect("]");
      made.isRequired = accept("!");
      if (m_isFaulty) break;
    }
    return made;
  }

  GraphQlLexer m_lexer;
  std::string_view m_text;
  GraphQlSchema& m_into;
  Found& m_found;
  GraphQlToken m_token;
  GraphQlDefinition m_nothing;
  std::string m_place;                ///< "type Order"
  std::set<std::string_view> m_extended;   ///< extended, but not defined yet
  std::size_t m_taken = 0;            ///< words so far
  int m_depth = 0;                    ///< of braces
  bool m_isFaulty = false;            ///< in this definition
};

}  // namespace

void parseGraphQl(std::string_view text, GraphQlSchema& into, Found& found) {
  into.isEscaped = true;
  Parser(text, into, found).run();
}

}  // namespace prumo::contacts
