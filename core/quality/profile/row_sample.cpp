// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/profile/row_sample.h"

#include "core/quality/profile/cell.h"

#include <algorithm>

namespace prumo::quality::profiling {

namespace {

constexpr std::size_t kMostRows = 20'000;
constexpr std::size_t kMostCells = 500'000;
constexpr std::size_t kTextBytes = 160;

RowSample::Cell cellOf(const engine::TextColumn& column, std::size_t row) {
  const auto text = column.slots[row].text();
  const bool isNull = text.empty() || (column.valid[row / 64] >> (row % 64) & 1U) == 0;
  if (isNull) return {};
  return {std::max<std::uint64_t>(1, hashOf(text)), std::string{whole(text, kTextBytes)}};
}

}  // namespace

RowSample::RowSample(std::size_t columns)
    : m_most(std::clamp(kMostCells / std::max<std::size_t>(1, columns), std::size_t{512}, kMostRows)) {}

void RowSample::take(const engine::RowBatch& batch, std::span<const std::int64_t> rows) {
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const auto order = hashOf(rows[i]);
    if (m_rows.size() == m_most && order > m_rows.front().order) {
      m_isFull = true;
      continue;
    }
    Row row{order, {}};
    for (const auto& column : batch.columns) row.cells.push_back(cellOf(column, i));
    keep(std::move(row));
  }
}

void RowSample::keep(Row row) {
  if (m_rows.size() == m_most) {
    m_isFull = true;
    if (row.order > m_rows.front().order) return;
    std::ranges::pop_heap(m_rows, {}, &Row::order);
    m_rows.pop_back();
  }
  m_rows.push_back(std::move(row));
  std::ranges::push_heap(m_rows, {}, &Row::order);
}

void RowSample::merge(RowSample&& other) {
  m_isFull |= other.m_isFull;
  for (auto& row : other.m_rows) keep(std::move(row));
  other.m_rows.clear();
}

}  // namespace prumo::quality::profiling
