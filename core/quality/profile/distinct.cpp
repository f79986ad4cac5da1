// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/profile/distinct.h"

#include <algorithm>
#include <cmath>

namespace prumo::quality::profiling {

namespace {

constexpr std::uint64_t kRepeated = 1;
constexpr std::size_t kFirstSlots = 64;
constexpr std::size_t kLeastSlots = 4 * Distinct::kKept;

}  // namespace

void Distinct::insert(std::uint64_t hash, bool isRepeated) {
  hash = std::max<std::uint64_t>(hash, 2);
  if (m_slots.empty()) m_slots.resize(kFirstSlots);
  const auto mask = m_slots.size() - 1;
  for (auto at = (hash >> 1) & mask;; at = (at + 1) & mask) {
    auto& slot = m_slots[at];
    if ((slot & ~kRepeated) == hash) {
      slot |= kRepeated;
      return;
    }
    if (slot != 0) continue;
    slot = hash | (isRepeated ? kRepeated : 0);
    if (++m_size * 2 > m_slots.size()) grow();
    return;
  }
}

void Distinct::grow() {
  if (m_size > m_most)
    keepLeast();
  else
    rebuild(hashes(), m_slots.size() * 2);
}

void Distinct::keepLeast() {
  auto all = hashes();
  std::ranges::nth_element(all, all.begin() + kKept - 1);
  all.resize(kKept);
  m_limit = all.back() | kRepeated;
  m_most = kFew;
  rebuild(all, kLeastSlots);
}

void Distinct::rebuild(const std::vector<std::uint64_t>& hashes, std::size_t slots) {
  m_slots.assign(slots, 0);
  m_size = 0;
  for (const auto hash : hashes) {
    if (hash <= m_limit) insert(hash & ~kRepeated, (hash & kRepeated) != 0);
  }
}

std::vector<std::uint64_t> Distinct::hashes() const {
  std::vector<std::uint64_t> all;
  std::ranges::copy_if(m_slots, std::back_inserter(all), [](std::uint64_t slot) { return slot != 0; });
  return all;
}

void Distinct::merge(const Distinct& other) {
  if (other.m_limit < m_limit) {
    m_limit = other.m_limit;
    m_most = kFew;
    rebuild(hashes(), kLeastSlots);
  }
  for (const auto slot : other.m_slots) {
    if (slot != 0 && slot <= m_limit) insert(slot & ~kRepeated, (slot & kRepeated) != 0);
  }
}

void Distinct::finish() {
  if (!isExact() && m_size > kKept) keepLeast();
  m_hasRepeated = std::ranges::any_of(m_slots, [](std::uint64_t slot) { return (slot & kRepeated) != 0; });
}

std::int64_t Distinct::count() const {
  if (isExact()) return looked();
  const auto greatest = std::ldexp(static_cast<double>(m_limit), -64);
  return std::llround(static_cast<double>(m_size - 1) / greatest);
}

}  // namespace prumo::quality::profiling
