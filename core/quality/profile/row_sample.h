// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/row_source.h"

#include <cstddef>
#include <span>
#include <string>

namespace prumo::quality::profiling {

/// Rows drawn evenly: those whose ids have the least hashes. Which they are does not depend on who reads them.
/// (Bottom-k sampling: E. Cohen, H. Kaplan, "Summarizing data using bottom-k sketches", PODC 2007, p. 225.)
class RowSample {
public:
  struct Cell {
    std::uint64_t hash = 0;  ///< of the whole value; 0: empty
    std::string text;        ///< as much of it as is shown
  };
  struct Row {
    std::uint64_t order = 0;
    std::vector<Cell> cells;
  };

  explicit RowSample(std::size_t columns);
  void take(const engine::RowBatch& batch, std::span<const std::int64_t> rows);
  void merge(RowSample&& other);

  const std::vector<Row>& rows() const { return m_rows; }
  std::int64_t size() const { return static_cast<std::int64_t>(m_rows.size()); }
  /// Whether no row was left out.
  bool isWhole() const { return !m_isFull; }

private:
  void keep(Row row);
  std::size_t m_most;
  bool m_isFull = false;    ///< a row was left out
  std::vector<Row> m_rows;  ///< a heap, the greatest first
};

}  // namespace prumo::quality::profiling
