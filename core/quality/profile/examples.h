// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace prumo::quality::profiling {

/// The first different values of something, by the rows that hold them first.
class Examples {
public:
  struct One {
    std::int64_t row = 0;
    std::string text;
  };

  void add(std::int64_t row, std::string_view text) {
    if (m_first.size() < kMost || row < m_first.back().row) insert(row, text);
  }
  void merge(const Examples& other);
  const std::vector<One>& first() const { return m_first; }

private:
  static constexpr std::size_t kMost = 3;
  void insert(std::int64_t row, std::string_view text);
  std::vector<One> m_first;  ///< rising rows
};

}  // namespace prumo::quality::profiling
