// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/profile.h"
#include "core/quality/profile/cell.h"

#include <unordered_map>

namespace prumo::quality::profiling {

/// The forms of a column's values with their counts; where there are too many of them, coarser ones (PatternGrain).
class Patterns {
public:
  struct One {
    std::string form;
    std::int64_t count = 0;
    std::int64_t row = 0;  ///< the first that has it
    std::string text;      ///< there
  };

  Patterns() = default;
  Patterns(Patterns&&) = default;
  Patterns& operator=(Patterns&&) = default;
  Patterns(const Patterns&) = delete;
  Patterns& operator=(const Patterns&) = delete;

  /// A value whose exact form this is.
  void add(std::string_view form, const Cell& cell);
  void merge(const Patterns& other);
  /// At least so coarse.
  void coarsen(PatternGrain grain);

  PatternGrain grain() const { return m_grain; }
  std::int64_t size() const { return static_cast<std::int64_t>(m_found.size()); }
  /// The most frequent first, as they are shown.
  std::vector<One> sorted() const;

private:
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return static_cast<std::size_t>(hashOf(text)); }
  };
  struct Found {
    std::int64_t count = 0;
    std::int64_t row = 0;
    std::string text;
  };
  using Map = std::unordered_map<std::string, Found, Hash, std::equal_to<>>;

  void count(std::string_view form, std::int64_t times, std::int64_t row, std::string_view text);
  void coarsenOnce();

  PatternGrain m_grain = PatternGrain::Exact;
  Map m_found;
  Map::value_type* m_last = nullptr;
  std::string m_room[2];
};

}  // namespace prumo::quality::profiling
