// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/profile/value_table.h"

#include <algorithm>

namespace prumo::quality::profiling {

namespace {

constexpr std::size_t kFirstSlots = 64;

}  // namespace

ValueTable::ValueTable() : m_texts(std::make_unique<std::pmr::monotonic_buffer_resource>()), m_slots(kFirstSlots) {}

bool ValueTable::add(const Cell& cell) {
  const auto mask = m_slots.size() - 1;
  for (auto at = cell.hash & mask;; at = (at + 1) & mask) {
    auto& slot = m_slots[at];
    if (slot.place == 0) return insert(slot, cell);
    if (slot.hash != cell.hash) continue;
    auto& value = m_values[slot.place - 1];
    if (value.text != cell.text) continue;
    value.count += cell.count;
    value.row = std::min(value.row, cell.row);
    return true;
  }
}

bool ValueTable::insert(Slot& slot, const Cell& cell) {
  if (m_values.size() == kMostValues || m_bytes + cell.text.size() > kMostBytes) return false;
  m_bytes += cell.text.size();
  auto* text = static_cast<char*>(m_texts->allocate(std::max<std::size_t>(1, cell.text.size()), 1));
  std::ranges::copy(cell.text, text);
  m_values.push_back({{text, cell.text.size()}, cell.hash, cell.count, cell.row});
  slot = {cell.hash, static_cast<std::uint32_t>(m_values.size())};
  if (m_values.size() * 2 > m_slots.size()) grow();
  return true;
}

void ValueTable::grow() {
  m_slots.assign(m_slots.size() * 2, {});
  const auto mask = m_slots.size() - 1;
  for (std::uint32_t place = 1; place <= m_values.size(); ++place) {
    auto at = m_values[place - 1].hash & mask;
    while (m_slots[at].place != 0) at = (at + 1) & mask;
    m_slots[at] = {m_values[place - 1].hash, place};
  }
}

}  // namespace prumo::quality::profiling
