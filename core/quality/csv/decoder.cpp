// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/csv/decoder.h"

#include "core/base/encodings.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace prumo::quality::csv {

namespace {

char32_t pointOf(unsigned char c, Encoding encoding) {
  return encoding == Encoding::Windows1252 ? pointFromWindows1252(c) : c;
}

bool isLegacy(Encoding encoding) { return encoding == Encoding::Latin1 || encoding == Encoding::Windows1252; }

bool isControl(char c) { return (c >= '\0' && c < ' ' && c != '\t' && c != '\n' && c != '\r') || c == '\x7F'; }

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

}  // namespace

bool isPlainAscii(std::string_view bytes) {
  constexpr std::uint64_t kEach = 0x0101010101010101U;
  std::uint64_t odd = 0;  // a lane's highest bit where it is above ASCII, or zero
  std::size_t i = 0;
  for (std::uint64_t word = 0; i + sizeof word <= bytes.size(); i += sizeof word) {
    std::memcpy(&word, bytes.data() + i, sizeof word);
    odd |= word | ((word - kEach) & ~word);
  }
  bool isPlain = (odd & kEach * 0x80) == 0;
  for (; i < bytes.size(); ++i) isPlain = isPlain && bytes[i] > 0;
  return isPlain;
}

bool Decoder::accepts(std::string_view bytes) const {
  if (m_encoding == Encoding::Latin1) return true;
  if (m_encoding != Encoding::Windows1252) return validUtf8Prefix(bytes) == bytes.size();
  return std::ranges::all_of(bytes, [](char c) { return c == '\0' || pointOf(static_cast<unsigned char>(c), Encoding::Windows1252) != 0; });
}

std::size_t Decoder::decode(char c, char* out) const {
  if (!isLegacy(m_encoding)) return *out = c, 1;
  return encodeUtf8(pointOf(static_cast<unsigned char>(c), m_encoding), out);
}

std::string_view Decoder::text(const Field& field, std::pmr::memory_resource& memory) const {
  if (!field.isEscaped && (!isLegacy(m_encoding) || isPlainAscii(field.raw))) return field.raw;
  auto* out = static_cast<char*>(memory.allocate(std::max<std::size_t>(1, field.raw.size() * 3), 1));
  std::size_t used = 0;
  for (std::size_t i = 0; i < field.raw.size(); ++i) {
    const bool isBehindEscape = field.isEscaped && isEscape(field.raw.substr(i));
    i += isBehindEscape ? 1 : 0;
    used += decode(field.raw[i], out + used);
    if (field.isEscaped && !isBehindEscape && field.raw[i] == m_quote) ++i;  // the second of the pair
  }
  return {out, used};
}

std::string Decoder::shown(std::string_view bytes) const {
  std::string out;
  std::array<char, 4> encoded;
  while (!bytes.empty()) {
    const auto good = isLegacy(m_encoding) ? 0 : validUtf8Prefix(bytes);
    for (const char c : bytes.substr(0, good)) out += isControl(c) ? kReplacement : std::string_view{&c, 1};
    bytes.remove_prefix(good);
    if (bytes.empty()) break;
    const auto point = isLegacy(m_encoding) ? pointOf(static_cast<unsigned char>(bytes[0]), m_encoding) : 0;
    out += point == 0 || (point < 0xA0 && point >= 0x7F) || isControl(bytes[0]) ? kReplacement : std::string_view{encoded.data(), encodeUtf8(point, encoded.data())};
    bytes.remove_prefix(1);
  }
  return out;
}

}  // namespace prumo::quality::csv
