// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/builder.h"

#include <yaml.h>

#include <algorithm>

namespace prumo::document {

namespace {

struct Parser {
  yaml_parser_t parser{};
  Parser() { yaml_parser_initialize(&parser); }
  Parser(const Parser&) = delete;
  Parser& operator=(const Parser&) = delete;
  ~Parser() { yaml_parser_delete(&parser); }
};

struct Event {
  yaml_event_t event{};
  Event() = default;
  Event(const Event&) = delete;
  Event& operator=(const Event&) = delete;
  ~Event() { yaml_event_delete(&event); }
};

std::string_view textOf(const yaml_char_t* text) { return text ? std::string_view{reinterpret_cast<const char*>(text)} : std::string_view{}; }

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// [-+]? ( digits [. digits?] | . digits ) [eE [-+]? digits]: YAML 1.2.2, 10.3.2, tag resolution of the core schema; bases other than ten stay text.
bool isNumber(std::string_view text) {
  std::size_t at = 0;
  const auto digits = [&] {
    const auto from = at;
    while (at < text.size() && isDigit(text[at])) ++at;
    return at - from;
  };
  const auto sign = [&] {
    if (at < text.size() && (text[at] == '-' || text[at] == '+')) ++at;
  };
  sign();
  auto count = digits();
  if (at < text.size() && text[at] == '.') ++at, count += digits();
  if (count == 0) return false;
  if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
    ++at;
    sign();
    if (digits() == 0) return false;
  }
  return at == text.size();
}

template <std::size_t n>
bool isOneOf(std::string_view text, const std::array<std::string_view, n>& words) {
  return std::ranges::find(words, text) != words.end();
}

/// What a scalar without quotes stands for: the core schema, as above.
Kind plainKind(std::string_view text) {
  static constexpr std::array<std::string_view, 5> kNulls{"", "~", "null", "Null", "NULL"};
  static constexpr std::array<std::string_view, 6> kBooleans{"true", "True", "TRUE", "false", "False", "FALSE"};
  if (isOneOf(text, kNulls)) return Kind::Null;
  if (isOneOf(text, kBooleans)) return Kind::Boolean;
  return isNumber(text) ? Kind::Number : Kind::Text;
}

/// Takes the events of the first document; a key is the scalar that comes where a map waits for one.
class Reader {
public:
  explicit Reader(Builder& builder) : m_builder(builder) {}

  /// False at the end.
  bool take(const yaml_event_t& event) {
    const auto line = static_cast<std::int64_t>(event.start_mark.line) + 1;
    switch (event.type) {
      case YAML_DOCUMENT_START_EVENT:
        if (m_documents++ > 0) m_builder.remark(Oddity::FurtherDocuments, line, {});
        return m_documents == 1;
      case YAML_SCALAR_EVENT: scalar(event, line); break;
      case YAML_ALIAS_EVENT: alias(textOf(event.data.alias.anchor), line); break;
      case YAML_MAPPING_START_EVENT: open(Kind::Map, textOf(event.data.mapping_start.anchor), line); break;
      case YAML_SEQUENCE_START_EVENT: open(Kind::List, textOf(event.data.sequence_start.anchor), line); break;
      case YAML_MAPPING_END_EVENT:
      case YAML_SEQUENCE_END_EVENT: close(); break;
      case YAML_STREAM_END_EVENT: return false;
      default: break;
    }
    return !m_builder.isFaulty();
  }

private:
  /// A map, and whether a key comes next in it; or a list.
  struct Level {
    bool isMap = false;
    bool wantsKey = false;
  };

  bool isKeyNext() const { return !m_levels.empty() && m_levels.back().isMap && m_levels.back().wantsKey; }
  void turn() {
    if (!m_levels.empty()) m_levels.back().wantsKey = !m_levels.back().wantsKey;
  }

  void scalar(const yaml_event_t& event, std::int64_t line) {
    const auto& scalar = event.data.scalar;
    const std::string_view text{reinterpret_cast<const char*>(scalar.value), scalar.length};
    if (isKeyNext()) {
      m_builder.key(text, line);
    } else {
      m_builder.anchor(textOf(scalar.anchor));
      m_builder.scalar(scalar.style == YAML_PLAIN_SCALAR_STYLE ? plainKind(text) : Kind::Text, text, line);
    }
    turn();
  }

  void alias(std::string_view name, std::int64_t line) {
    if (isKeyNext()) m_builder.key(name, line);
    else m_builder.alias(name, line);
    turn();
  }

  /// A key that is itself a list or a map has no name here.
  void open(Kind kind, std::string_view anchor, std::int64_t line) {
    if (isKeyNext()) return m_builder.refuse("document.syntax", line, {{"column", std::int64_t{1}}});
    m_builder.anchor(anchor);
    m_builder.open(kind, line);
    m_levels.push_back({kind == Kind::Map, true});
  }

  void close() {
    m_builder.close();
    m_levels.pop_back();
    turn();
  }

  Builder& m_builder;
  std::vector<Level> m_levels;
  int m_documents = 0;
};

/// Of a character that may not stand in a document only the place is told, not the line.
void refuse(const yaml_parser_t& parser, std::string_view text, Builder& builder) {
  const auto before = text.substr(0, parser.problem_offset);
  const bool isCharacter = parser.error == YAML_READER_ERROR;
  const auto line = isCharacter ? std::ranges::count(before, '\n') : static_cast<std::int64_t>(parser.problem_mark.line);
  const auto column = isCharacter ? before.size() - (before.rfind('\n') + 1) : parser.problem_mark.column;  // npos + 1 is 0
  builder.refuse("document.syntax", line + 1, {{"column", static_cast<std::int64_t>(column) + 1}});
}

}  // namespace

void parseYaml(std::string_view text, Builder& builder) {
  Parser holder;
  auto& parser = holder.parser;
  yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING);
  yaml_parser_set_input_string(&parser, reinterpret_cast<const yaml_char_t*>(text.data()), text.size());
  Reader reader(builder);
  for (bool goesOn = true; goesOn;) {
    Event holding;
    if (!yaml_parser_parse(&parser, &holding.event)) return refuse(parser, text, builder);
    goesOn = reader.take(holding.event);
  }
}

}  // namespace prumo::document
