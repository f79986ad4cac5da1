// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace prumo::quality::profiling {

/// Kinds of characters that a value holds.
enum Classes : std::uint32_t {
  kDigits = 1,
  kUpper = 2,
  kLower = 4,
  kSpaces = 8,  ///< blank and tab
  kSigns = 16,  ///< + and -
  kPoints = 32,
  kCommas = 64,
  kSlashes = 128,
  kAts = 256,
  kColons = 512,
  kOthers = 1024,
  kControls = 2048,
  kNonAscii = 4096
};

/// How a value looks.
struct Form {
  std::uint32_t classes = 0;
  std::int64_t characters = 0;
  std::string_view pattern;  ///< A, a, 9 and the rest as it is; of the first characters, an ellipsis after them; valid as long as its room
  bool has(std::uint32_t some) const { return (classes & some) != 0; }
  bool isOnly(std::uint32_t some) const { return (classes & ~some) == 0; }
};

/// Where the pattern of one value after the other is built.
using FormRoom = std::array<char, 256>;

Form formOf(std::string_view text, FormRoom& room);

}  // namespace prumo::quality::profiling
