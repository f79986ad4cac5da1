// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

/// Texts that are not UTF-8, turned into it.
namespace prumo {

/// A code point as UTF-8; the bytes used, at most 4.
std::size_t encodeUtf8(char32_t point, char* out);

/// What a byte stands for in Windows-1252; 0 for the five that stand for nothing.
char32_t pointFromWindows1252(unsigned char byte);
/// The whole text; what stands for nothing becomes U+FFFD.
std::string utf8FromWindows1252(std::string_view bytes);

/// The whole text without its mark; what is not UTF-16 becomes the byte FF, which is no UTF-8.
std::string utf8FromUtf16(std::string_view bytes, bool isBigEndian);

}  // namespace prumo
