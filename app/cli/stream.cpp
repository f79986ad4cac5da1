// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/stream.h"

#include <cstdint>
#include <cstdio>
#include <string>

namespace prumo::cli {

namespace {

struct Steering {
  std::size_t bytes = 0;  ///< 0: the text does not begin with any
  char16_t letter = 0;
};

/// What a text may begin with that steers a terminal or turns around the order in which the rest is shown: control characters of ASCII (but for line feed
/// and tab) and of Latin-1, and the embeddings, overrides and isolates of Unicode.
Steering steeringAt(std::string_view text) {
  const auto byte = [text](std::size_t i) { return i < text.size() ? static_cast<std::uint8_t>(text[i]) : std::uint8_t{0}; };
  const auto first = byte(0), second = byte(1), third = byte(2);
  if ((first < 0x20 && first != '\n' && first != '\t') || first == 0x7F) return {1, first};
  if (first == 0xC2 && second >= 0x80 && second <= 0x9F) return {2, second};
  if (first == 0xE2 && second == 0x80 && third >= 0xAA && third <= 0xAE) return {3, static_cast<char16_t>(0x2000 + third - 0x80)};
  if (first == 0xE2 && second == 0x81 && third >= 0xA6 && third <= 0xA9) return {3, static_cast<char16_t>(0x2040 + third - 0x80)};
  return {};
}

/// Such characters as something else.
template <class Shown>
std::string tamed(std::string_view text, const Shown& shown) {
  std::string plain;
  plain.reserve(text.size());
  while (!text.empty()) {
    const auto found = steeringAt(text);
    if (found.bytes > 0) plain += shown(found.letter);
    else plain += text.front();
    text.remove_prefix(found.bytes > 0 ? found.bytes : 1);
  }
  return plain;
}

std::string escape(char16_t letter) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::string text = "\\u";
  for (int shift = 12; shift >= 0; shift -= 4) text += kDigits[(letter >> shift) & 0xFU];
  return text;
}

void write(Stream stream, const std::string& plain) {
  auto* file = stream == Stream::Out ? stdout : stderr;
  std::fwrite(plain.data(), 1, plain.size(), file);
  std::fputc('\n', file);
}

}  // namespace

void writeLine(Stream stream, std::string_view line) {
  write(stream, tamed(line, [](char16_t) { return "?"; }));
}

void writeJson(Stream stream, std::string_view document) { write(stream, tamed(document, escape)); }

bool outIsWhole() { return std::fflush(stdout) == 0 && std::ferror(stdout) == 0; }

}  // namespace prumo::cli
