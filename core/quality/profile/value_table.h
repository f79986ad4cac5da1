// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/profile/cell.h"

#include <memory>
#include <memory_resource>
#include <vector>

namespace prumo::quality::profiling {

/// The different values of a column with their counts, as long as they are few.
class ValueTable {
public:
  static constexpr std::size_t kMostValues = 16'384;
  static constexpr std::size_t kMostBytes = std::size_t{2} * 1024 * 1024;

  ValueTable();
  /// False where there would be too many values, or they would be too long: then nothing was counted.
  bool add(const Cell& cell);
  const std::vector<Cell>& values() const { return m_values; }

private:
  struct Slot {
    std::uint64_t hash = 0;
    std::uint32_t place = 0;  ///< in the values, from 1; 0: free
  };
  bool insert(Slot& slot, const Cell& cell);
  void grow();

  std::unique_ptr<std::pmr::monotonic_buffer_resource> m_texts;
  std::size_t m_bytes = 0;
  std::vector<Slot> m_slots;
  std::vector<Cell> m_values;
};

}  // namespace prumo::quality::profiling
