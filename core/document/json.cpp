// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/builder.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace prumo::document {

namespace {

/// Walks over the text and counts the lines it has left behind, for a parser that tells no places.
class CountingIterator {
public:
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = const char&;

  CountingIterator(const char* at, std::int64_t* line) : m_at(at), m_line(line) {}
  reference operator*() const { return *m_at; }
  CountingIterator& operator++() {
    *m_line += *m_at++ == '\n';
    return *this;
  }
  friend bool operator==(const CountingIterator& one, const CountingIterator& other) { return one.m_at == other.m_at; }

private:
  const char* m_at;
  std::int64_t* m_line;
};

class Events : public nlohmann::json_sax<nlohmann::json> {
public:
  Events(std::string_view text, Builder& builder, const std::int64_t& line) : m_text(text), m_builder(builder), m_line(line) {}

  bool null() override { return scalar(Kind::Null, "null"); }
  bool boolean(bool value) override { return scalar(Kind::Boolean, value ? "true" : "false"); }
  bool number_integer(number_integer_t value) override { return scalar(Kind::Number, std::to_string(value)); }
  bool number_unsigned(number_unsigned_t value) override { return scalar(Kind::Number, std::to_string(value)); }
  bool number_float(number_float_t, const string_t& written) override { return scalar(Kind::Number, written); }
  bool string(string_t& value) override { return scalar(Kind::Text, value); }
  bool binary(binary_t&) override { return false; }
  bool start_object(std::size_t) override { return opened(Kind::Map); }
  bool start_array(std::size_t) override { return opened(Kind::List); }
  bool end_object() override { return closed(); }
  bool end_array() override { return closed(); }
  bool key(string_t& value) override {
    m_builder.key(value, m_line);
    return true;
  }
  bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception&) override {
    const auto before = m_text.substr(0, std::min(position > 0 ? position - 1 : 0, m_text.size()));
    const auto column = before.size() - (before.rfind('\n') + 1) + 1;  // npos + 1 is 0
    const auto line = std::ranges::count(before, '\n') + 1;
    m_builder.refuse("document.syntax", line, {{"column", static_cast<std::int64_t>(column)}});
    return false;
  }

private:
  bool scalar(Kind kind, std::string_view text) {
    m_builder.scalar(kind, text, m_line);
    return !m_builder.isFaulty();
  }
  bool opened(Kind kind) {
    m_builder.open(kind, m_line);
    return !m_builder.isFaulty();
  }
  bool closed() {
    m_builder.close();
    return !m_builder.isFaulty();
  }

  std::string_view m_text;
  Builder& m_builder;
  const std::int64_t& m_line;
};

}  // namespace

void parseJson(std::string_view text, Builder& builder) {
  std::int64_t line = 1;
  Events events(text, builder, line);
  nlohmann::json::sax_parse(CountingIterator{text.data(), &line}, CountingIterator{text.data() + text.size(), &line}, &events);
}

}  // namespace prumo::document
