// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/utf8.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace prumo {

namespace {

/// The length of the well-formed sequence at the front, 0 when there is none.
std::size_t sequenceLength(std::string_view bytes) {
  const auto at = [bytes](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
  const unsigned char lead = at(0);
  if (lead < 0x80) return 1;
  const std::size_t length = lead >= 0xC2 && lead <= 0xDF ? 2 : (lead & 0xF0) == 0xE0 ? 3 : lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
  if (length == 0 || bytes.size() < length) return 0;
  const unsigned char least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
  const unsigned char most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
  if (at(1) < least || at(1) > most) return 0;
  for (std::size_t i = 2; i < length; ++i) {
    if ((at(i) & 0xC0) != 0x80) return 0;
  }
  return length;
}

/// How many ASCII characters come first, in steps of eight.
std::size_t plainPrefix(std::string_view bytes) {
  constexpr std::uint64_t kHighBits = 0x8080808080808080;
  std::size_t done = 0;
  for (std::uint64_t eight = 0; done + sizeof eight <= bytes.size(); done += sizeof eight) {
    std::memcpy(&eight, bytes.data() + done, sizeof eight);
    if (eight & kHighBits) break;
  }
  return done;
}

}  // namespace

std::size_t validUtf8Prefix(std::string_view bytes) {
  std::size_t done = 0;
  while (done < bytes.size()) {
    done += plainPrefix(bytes.substr(done));
    if (done == bytes.size()) break;
    const auto length = sequenceLength(bytes.substr(done));
    if (length == 0) break;
    done += length;
  }
  return done;
}

std::string shortened(std::string text, std::size_t bytes) {
  if (text.size() <= bytes) return text;
  while (bytes > 0 && (static_cast<unsigned char>(text[bytes]) & 0xC0) == 0x80) --bytes;
  return text.substr(0, bytes) + "…";
}

bool isPlainUtf8(std::string_view text) {
  const auto isPlain = [](char c) { return c >= 0x20 && c < 0x7F; };
  for (auto at = std::ranges::find_if_not(text, isPlain); at != text.end(); at = std::find_if_not(at, text.end(), isPlain)) {
    const auto length = sequenceLength({at, text.end()});
    if (length == 0 || (length == 1 && *at != '\t' && *at != '\n' && *at != '\r')) return false;
    at += static_cast<std::ptrdiff_t>(length);
  }
  return true;
}

}  // namespace prumo
