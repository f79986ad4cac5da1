// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/encodings.h"

#include <array>

namespace prumo {

namespace {

/// Windows-1252, 0x80 to 0x9F (unicode.org, CP1252.TXT); 0 is undefined.
constexpr std::array<char16_t, 32> kWindows{0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
                                            0x2039, 0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
                                            0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178};

constexpr char32_t kReplacement = 0xFFFD;

}  // namespace

std::size_t encodeUtf8(char32_t point, char* out) {
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

char32_t pointFromWindows1252(unsigned char byte) { return byte >= 0x80 && byte < 0xA0 ? kWindows[byte - 0x80U] : byte; }

std::string utf8FromWindows1252(std::string_view bytes) {
  std::string out;
  out.reserve(bytes.size() + bytes.size() / 8);
  std::array<char, 4> encoded;
  for (const char c : bytes) {
    const auto point = pointFromWindows1252(static_cast<unsigned char>(c));
    out.append(encoded.data(), encodeUtf8(point == 0 && c != '\0' ? kReplacement : point, encoded.data()));
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
    out.append(encoded.data(), encodeUtf8(point, encoded.data()));
  }
  if (bytes.size() % 2 != 0) out += '\xFF';
  return out;
}

}  // namespace prumo
