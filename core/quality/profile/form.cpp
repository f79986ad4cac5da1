// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/profile/form.h"

#include "core/base/utf8.h"

#include <algorithm>

namespace prumo::quality::profiling {

namespace {

constexpr std::size_t kMostCharacters = 60;
constexpr std::string_view kEllipsis = "…";

std::uint32_t classOf(unsigned char c) {
  if (c >= '0' && c <= '9') return kDigits;
  if (c >= 'A' && c <= 'Z') return kUpper;
  if (c >= 'a' && c <= 'z') return kLower;
  if (c >= 0x80) return kNonAscii;
  switch (c) {
    case ' ':
    case '\t':
      return kSpaces;
    case '+':
    case '-':
      return kSigns;
    case '.':
      return kPoints;
    case ',':
      return kCommas;
    case '/':
      return kSlashes;
    case '@':
      return kAts;
    case ':':
      return kColons;
    case '\n':
    case '\r':
      return kOthers;
    default:
      return c < 0x20 || c == 0x7F ? kControls : kOthers;
  }
}

struct Character {
  std::uint16_t classes = 0;
  char shown = 0;
};

std::array<Character, 256> characters() {
  std::array<Character, 256> all;
  for (std::size_t i = 0; i < all.size(); ++i) {
    const auto of = classOf(static_cast<unsigned char>(i));
    const char shown = of == kDigits                ? '9'
                       : of == kUpper               ? 'A'
                       : of == kLower               ? 'a'
                       : of == kControls || i < ' ' ? ' '
                                                    : static_cast<char>(i);
    all[i] = {static_cast<std::uint16_t>(of), shown};
  }
  return all;
}

const std::array<Character, 256> kCharacters = characters();

bool isContinuation(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

/// A character beyond ASCII: letters as letters, signs of Latin-1 and of punctuation as they are.
std::string_view shownBeyond(std::string_view character) {
  const auto lead = static_cast<unsigned char>(character[0]);
  const auto next = static_cast<unsigned char>(character[1]);
  if (lead == 0xC3) return next < 0xA0 ? "A" : "a";
  const bool isPunctuation = lead == 0xE2 && next >= 0x80 && next <= 0x83;
  return (lead == 0xC2 || isPunctuation) && validUtf8Prefix(character) == character.size() ? character : "a";
}

Form formBeyond(std::string_view text, FormRoom& room, Form form) {
  std::size_t used = 0;
  std::size_t shown = 0;
  form.characters = static_cast<std::int64_t>(std::ranges::count_if(text, [](char c) { return !isContinuation(c); }));
  for (std::size_t at = 0; at < text.size() && shown < kMostCharacters; ++shown) {
    auto end = at + 1;
    while (end < text.size() && end - at < 4 && isContinuation(text[end])) ++end;
    const auto character = text.substr(at, end - at);
    const auto ascii = kCharacters[static_cast<unsigned char>(character[0])].shown;
    const auto part = static_cast<unsigned char>(character[0]) < 0x80 ? std::string_view{&ascii, 1}
                      : character.size() > 1                          ? shownBeyond(character)
                                                                      : "a";
    used = static_cast<std::size_t>(std::ranges::copy(part, room.begin() + static_cast<std::ptrdiff_t>(used)).out - room.begin());
    at = static_cast<unsigned char>(character[0]) < 0x80 ? at + 1 : end;
    if (shown + 1 == kMostCharacters && at < text.size()) {
      used = static_cast<std::size_t>(std::ranges::copy(kEllipsis, room.begin() + static_cast<std::ptrdiff_t>(used)).out - room.begin());
    }
  }
  form.pattern = {room.data(), used};
  return form;
}

}  // namespace

Form formOf(std::string_view text, FormRoom& room) {
  Form form;
  const auto first = std::min(text.size(), kMostCharacters);
  for (std::size_t i = 0; i < first; ++i) {
    const auto& character = kCharacters[static_cast<unsigned char>(text[i])];
    form.classes |= character.classes;
    room[i] = character.shown;
  }
  for (const char c : text.substr(first)) form.classes |= kCharacters[static_cast<unsigned char>(c)].classes;
  if (form.has(kNonAscii)) return formBeyond(text, room, form);
  form.characters = static_cast<std::int64_t>(text.size());
  form.pattern = {room.data(), first};
  if (first == text.size()) return form;
  std::ranges::copy(kEllipsis, room.begin() + static_cast<std::ptrdiff_t>(first));
  form.pattern = {room.data(), first + kEllipsis.size()};
  return form;
}

}  // namespace prumo::quality::profiling
