// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/sources/json_cutter.h"

#include "core/base/platform.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cerrno>

namespace prumo::quality {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kBuffer = std::size_t{1} << 20;
constexpr int kEnd = std::char_traits<char>::eof();

bool isSpace(int c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

Error named(std::string code, const fs::path& path) { return {{std::move(code), {{"path", platform::utf8FromPath(path)}}}, ErrorKind::BadInput, nullptr}; }

bool isBlank(const std::string& text) { return text.find_first_not_of(" \t\r") == std::string::npos; }

/// Whether a line is a whole record though the one before it, which opens nothing for it, cannot be read.
bool isObjectBehind(const std::string& before, const std::string& line) {
  const auto last = before.find_last_not_of(" \t\r");
  const bool isOpen = last != std::string::npos && std::string_view{"[{,:"}.find(before[last]) != std::string_view::npos;
  const auto first = line.find_first_not_of(" \t\r");
  return !isOpen && first != std::string::npos && line[first] == '{' && nlohmann::json::accept(line);
}

}  // namespace

JsonCutter::JsonCutter(const fs::path& path) : m_in(path, std::ios::binary), m_buffer(kBuffer) {
  std::error_code fault;
  m_size = static_cast<std::int64_t>(fs::file_size(path, fault));
}

Result<JsonCutter> JsonCutter::open(const fs::path& path, const JsonLayout& layout) {
  errno = 0;
  JsonCutter cutter(path);
  if (!cutter.m_in) {
    auto error = named("base.cannot_read", path);
    error.message.args.emplace_back("reason", std::error_code{errno ? errno : EIO, std::generic_category()}.message());
    return error;
  }
  cutter.m_layout = layout;
  cutter.skipMark();
  if (layout.form != JsonLayout::Form::Array) return cutter;
  const bool isThere = layout.part.empty() ? cutter.skipSpace() == '[' : cutter.findPart(layout.part);
  if (isThere) {
    cutter.take();
    return cutter;
  }
  auto error = named("quality.no_part", path);
  error.message.args.emplace_back("part", layout.part);
  return error;
}

int JsonCutter::peek() {
  if (m_at < m_end) return static_cast<unsigned char>(m_buffer[m_at]);
  m_passed += static_cast<std::int64_t>(m_end);
  m_in.read(m_buffer.data(), static_cast<std::streamsize>(m_buffer.size()));
  m_end = static_cast<std::size_t>(m_in.gcount());
  m_at = 0;
  return m_end > 0 ? static_cast<unsigned char>(m_buffer[0]) : kEnd;
}

int JsonCutter::take() {
  const int c = peek();
  if (c == kEnd) return c;
  ++m_at;
  m_line += c == '\n' ? 1 : 0;
  return c;
}

int JsonCutter::skipSpace() {
  while (isSpace(peek())) take();
  return peek();
}

void JsonCutter::skipMark() {
  if (peek() != 0xEF) return;
  for (int i = 0; i < 3; ++i) take();
}

double JsonCutter::progress() const {
  return m_size > 0 ? std::min(1.0, static_cast<double>(m_passed + static_cast<std::int64_t>(m_at)) / static_cast<double>(m_size)) : 1;
}

void JsonCutter::keep(JsonPiece& piece, int c) {
  if (piece.text.size() < kMostBytes) piece.text += static_cast<char>(c);
  else piece.isTooLong = true;
}

bool JsonCutter::next(JsonPiece& piece) {
  piece.text.clear();
  piece.isTooLong = false;
  if (m_isDone) return false;
  switch (m_layout.form) {
    case JsonLayout::Form::Lines: return nextLine(piece);
    case JsonLayout::Form::Array: return nextElement(piece);
    case JsonLayout::Form::One: break;
  }
  m_isDone = true;
  skipSpace();
  piece.line = m_line;
  for (int c = take(); c != kEnd; c = take()) keep(piece, c);
  return !isBlank(piece.text);
}

bool JsonCutter::nextLine(JsonPiece& piece) {
  do {
    piece.text.clear();
    piece.line = m_line;
    int c = take();
    if (c == kEnd) return false;
    for (; c != '\n' && c != kEnd; c = take()) keep(piece, c);
  } while (isBlank(piece.text));
  return true;
}

bool JsonCutter::nextElement(JsonPiece& piece) {
  int c = skipSpace();
  while (c == ',') {
    take();
    c = skipSpace();
  }
  piece.line = m_line;
  m_isDone = c == ']';
  if (m_isDone || c == kEnd) return false;
  cutValue(piece);
  // A bracket that closes nothing would be met again and again.
  if (piece.text.empty()) keep(piece, take());
  while (!piece.text.empty() && isSpace(piece.text.back())) piece.text.pop_back();
  return true;
}

/// Up to the comma or bracket that ends it; a value that never ends goes to the end of the file.
void JsonCutter::cutValue(JsonPiece& piece) {
  int depth = 0;
  for (int c = peek(); c != kEnd; c = peek()) {
    if (depth == 0 && (c == ',' || c == ']' || c == '}')) return;
    if (c == '"') {
      cutString(piece);
      continue;
    }
    depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
    keep(piece, take());
  }
}

void JsonCutter::cutString(JsonPiece& piece) {
  keep(piece, take());
  for (int c = take(); c != kEnd; c = take()) {
    keep(piece, c);
    if (c == '"') return;
    if (c == '\\' && peek() != kEnd) keep(piece, take());
  }
}

bool JsonCutter::beginRoot() { return skipSpace() == '{' && take() == '{'; }

/// The next member's name; what is read next is its value.
bool JsonCutter::nextMember(std::string& name) {
  if (skipSpace() == ',') take();
  if (skipSpace() != '"') return false;
  JsonPiece key;
  cutString(key);
  const auto parsed = nlohmann::json::parse(key.text, nullptr, false);
  if (!parsed.is_string() || skipSpace() != ':') return false;
  take();
  skipSpace();
  name = parsed.get<std::string>();
  return true;
}

bool JsonCutter::findPart(const std::string& part) {
  std::string name;
  if (!beginRoot()) return false;
  while (nextMember(name)) {
    if (name == part && peek() == '[') return true;
    JsonPiece value;
    cutValue(value);
  }
  return false;
}

std::optional<std::string> JsonCutter::firstList() {
  std::string name;
  if (!beginRoot()) return {};
  while (nextMember(name)) {
    JsonPiece value;
    cutValue(value);
    const auto first = value.text.find_first_not_of(" \t\r\n", 1);
    if (value.text.starts_with('[') && first != std::string::npos && value.text[first] == '{') return name;
  }
  return {};
}

Result<JsonLayout> layoutOf(const fs::path& path, const std::string& part) {
  using Form = JsonLayout::Form;
  if (!part.empty()) return JsonLayout{Form::Array, part};
  auto lines = JsonCutter::open(path, {Form::Lines, {}});
  if (!lines) return std::move(lines).error();
  JsonPiece first;
  if (!lines->next(first)) return JsonLayout{};
  if (first.text[first.text.find_first_not_of(" \t\r")] == '[') return JsonLayout{Form::Array, {}};
  const bool isLine = nlohmann::json::accept(first.text);
  JsonPiece second;
  const bool hasSecond = lines->next(second);
  if (hasSecond && (isLine || isObjectBehind(first.text, second.text))) return JsonLayout{};
  auto whole = JsonCutter::open(path, {Form::One, {}});
  if (!whole) return std::move(whole).error();
  if (const auto list = whole->firstList()) return JsonLayout{Form::Array, *list};
  return JsonLayout{isLine ? Form::Lines : Form::One, {}};
}

}  // namespace prumo::quality
