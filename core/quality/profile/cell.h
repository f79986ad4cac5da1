// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace prumo::quality::profiling {

/// A non-empty value of a column, and how often it stands there.
struct Cell {
  std::string_view text;
  std::uint64_t hash = 0;
  std::int64_t count = 1;
  std::int64_t row = 0;  ///< id of the first row that holds it
};

/// The same on every machine (XXH3, 64 bits).
std::uint64_t hashOf(std::string_view text);
/// Of a row's id: sorts the rows as if they were shuffled.
std::uint64_t hashOf(std::int64_t id);

/// At most so many bytes: what is longer ends before the space that stands last, so that nothing recognisable is cut into something that is
/// not.
std::string_view whole(std::string_view text, std::size_t bytes);

}  // namespace prumo::quality::profiling
