// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/profile/column.h"

namespace prumo::quality::profiling {

void Column::take(const engine::TextColumn& cells, std::span<const std::int64_t> rows) {
  for (std::size_t row = 0; row < rows.size(); ++row) {
    const auto text = cells.slots[row].text();
    const bool isNull = text.empty() || (cells.valid[row / 64] >> (row % 64) & 1U) == 0;
    if (isNull)
      ++m_nulls;
    else
      add({text, hashOf(text), 1, rows[row]});
  }
}

void Column::add(const Cell& cell) {
  if (m_table) {
    if (m_table->add(cell)) return;
    drain();
  }
  m_facts.add(cell);
}

void Column::drain() {
  for (const auto& value : m_table->values()) m_facts.add(value);
  m_table.reset();
}

void Column::merge(const Column& other) {
  m_nulls += other.m_nulls;
  if (other.m_table) {
    for (const auto& value : other.m_table->values()) add(value);
    return;
  }
  if (m_table) drain();
  m_facts.merge(other.m_facts);
}

void Column::finish() {
  if (m_table) {
    for (const auto& value : m_table->values()) m_facts.add(value);
  }
  m_facts.finish();
}

}  // namespace prumo::quality::profiling
