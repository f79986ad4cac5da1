// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string_view>
#include <vector>

/// Just enough of SQLite's file format (sqlite.org/fileformat2.html, 1.6 and 2.1) to find rows whose way in is lost. Every byte is
/// disbelieved; SQLite itself reads the rows.
namespace prumo::store {

/// What a page says it is.
struct PageFacts {
  enum class Kind { Other, Inner, Leaf };
  Kind kind = Kind::Other;
  std::vector<std::uint32_t> children;  ///< Inner: the pages below
  std::size_t columns = 0;              ///< Leaf: how many values its first row has; 0 when there is none
};

/// Reads a page of 4096 bytes that holds (part of) a table; indexes and everything else are Other.
PageFacts factsOf(std::string_view page);

/// A page of rows that no other page leads to: a table's first, or one that lost its way in.
struct Stray {
  std::uint32_t page = 0;
  bool isInner = false;
  std::size_t columns = 0;  ///< 0: not known
};

/// All of them but the schema's own, those that lead to many rows first.
std::vector<Stray> straysOf(const std::filesystem::path& file);

}  // namespace prumo::store
