// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/csv/decoder.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace prumo::quality::csv {

namespace {

/// Windows-1252, 0x80 to 0x9F (unicode.org, CP1252.TXT); 0 is undefined.
constexpr std::array<char16_t, 32> kWindows{0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
                                            0x2039, 0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
                                            0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178};

std::size_t encode(char32_t point, char* out) {
  const auto put = [out](std::size_t at, char32_t bits) { out[at] = static_cast<char>(static_cast<unsigned char>(bits)); };
  if (point < 0x80) return put(0, point), 1;
  if (point < 0x800) return put(0, 0xC0 | point >> 6), put(1, 0x80 | (point & 0x3F)), 2;
  if (point < 0x10000) return put(0, 0xE0 | point >> 12), put(1, 0x80 | (point >> 6 & 0x3F)), put(2, 0x80 | (point & 0x3F)), 3;
  put(0, 0xF0 | point >> 18);
  put(1, 0x80 | (point >> 12 & 0x3F));
  put(2, 0x80 | (point >> 6 & 0x3F));
  put(3, 0x80 | (point & 0x3F));
  return 4;
}

char32_t pointOf(unsigned char c, Encoding encoding) {
  return encoding == Encoding::Windows1252 && c >= 0x80 && c < 0xA0 ? kWindows[c - 0x80U] : c;
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
  return encode(pointOf(static_cast<unsigned char>(c), m_encoding), out);
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
    out += point == 0 || (point < 0xA0 && point >= 0x7F) || isControl(bytes[0]) ? kReplacement : std::string_view{encoded.data(), encode(point, encoded.data())};
    bytes.remove_prefix(1);
  }
  return out;
}

std::string utf8FromUtf16(std::string_view bytes, bool isBigEndian) {
  const auto unit = [&](std::size_t i) {
    const auto first = static_cast<unsigned char>(bytes[i]);
    const auto second = static_cast<unsigned char>(bytes[i + 1]);
    return static_cast<char32_t>(isBigEndian ? first << 8 | second : second << 8 | first);
  };
  std::string out;
  out.reserve(bytes.size());
  std::array<char, 4> encoded;
  for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
    auto point = unit(i);
    const bool isHigh = point >= 0xD800 && point < 0xDC00;
    const auto low = isHigh && i + 3 < bytes.size() ? unit(i + 2) : 0;
    if (low >= 0xDC00 && low < 0xE000) {
      point = 0x10000 + ((point - 0xD800) << 10) + (low - 0xDC00);
      i += 2;
    } else if (point >= 0xD800 && point < 0xE000) {
      out += '\xFF';
      continue;
    }
    if (point == 0xFEFF && i == 0) continue;
    out.append(encoded.data(), encode(point, encoded.data()));
  }
  if (bytes.size() % 2 != 0) out += '\xFF';
  return out;
}

}  // namespace prumo::quality::csv
