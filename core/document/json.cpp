// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/builder.h"
#include "core/document/json_text.h"

#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

#include <algorithm>

namespace prumo::document {

namespace {

/// Hands on what the reader meets. False ends the reading.
class Events {
public:
  Events(std::string_view text, const rapidjson::MemoryStream& stream, Builder& builder) : m_text(text), m_stream(stream), m_builder(builder) {}

  bool Null() { return scalar(Kind::Null, "null"); }
  bool Bool(bool value) { return scalar(Kind::Boolean, value ? "true" : "false"); }
  bool RawNumber(const char* written, rapidjson::SizeType length, bool) { return scalar(Kind::Number, {written, length}); }
  bool String(const char* value, rapidjson::SizeType length, bool) { return scalar(Kind::Text, {value, length}); }
  bool StartObject() { return opened(Kind::Map); }
  bool StartArray() { return opened(Kind::List); }
  bool EndObject(rapidjson::SizeType) { return closed(); }
  bool EndArray(rapidjson::SizeType) { return closed(); }
  bool Key(const char* value, rapidjson::SizeType length, bool) {
    m_builder.key({value, length}, line());
    return true;
  }
  /// Numbers come as they are written.
  bool Int(int) { return false; }
  bool Uint(unsigned) { return false; }
  bool Int64(std::int64_t) { return false; }
  bool Uint64(std::uint64_t) { return false; }
  bool Double(double) { return false; }

private:
  /// Of where the reader is: the token has no line break in it.
  std::int64_t line() {
    const auto at = m_stream.Tell();
    m_line += std::ranges::count(m_text.substr(m_counted, at - m_counted), '\n');
    m_counted = at;
    return m_line;
  }
  bool scalar(Kind kind, std::string_view text) {
    m_builder.scalar(kind, text, line());
    return !m_builder.isFaulty();
  }
  bool opened(Kind kind) {
    m_builder.open(kind, line());
    return !m_builder.isFaulty();
  }
  bool closed() {
    m_builder.close();
    return !m_builder.isFaulty();
  }

  std::string_view m_text;
  const rapidjson::MemoryStream& m_stream;
  Builder& m_builder;
  std::int64_t m_line = 1;
  std::size_t m_counted = 0;
};

void refuse(std::string_view text, std::size_t at, Builder& builder) {
  const auto before = text.substr(0, at);
  const auto column = before.size() - (before.rfind('\n') + 1) + 1;  // npos + 1 is 0
  builder.refuse("document.syntax", std::ranges::count(before, '\n') + 1, {{"column", static_cast<std::int64_t>(column)}});
}

/// False: a number is larger than the reader can count, though only its text is kept.
bool run(std::string_view text, Builder& builder) {
  constexpr unsigned kFlags = rapidjson::kParseIterativeFlag | rapidjson::kParseNumbersAsStringsFlag;
  rapidjson::MemoryStream stream(text.data(), text.size());
  Events events(text, stream, builder);
  builder.expect(static_cast<std::size_t>(std::ranges::count(text, ':') + std::ranges::count(text, ',')));
  rapidjson::Reader reader;
  const auto read = reader.Parse<kFlags>(stream, events);
  if (read.Code() == rapidjson::kParseErrorNumberTooBig) return false;
  if (read.IsError()) refuse(text, read.Offset(), builder);
  else if (stream.Tell() < text.size()) refuse(text, stream.Tell(), builder);  // it takes a NUL for the end
  return true;
}

}  // namespace

void parseJson(std::string_view written, Builder& builder) {
  std::string memory;
  const auto text = withoutHalves(written, memory, builder);
  if (run(text, builder)) return;
  builder.restart();
  const auto plain = withoutHugeNumbers(text);
  if (!run(plain, builder)) refuse(plain, 0, builder);
}

}  // namespace prumo::document
