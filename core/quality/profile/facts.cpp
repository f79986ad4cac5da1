// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/profile/facts.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace prumo::quality::profiling {

namespace {

constexpr std::size_t kOrdered = 512;  ///< bytes of the least and the greatest text

/// The first eight bytes as a number that has their order; shorter texts end in zeros.
std::uint64_t headOf(std::string_view text) {
  std::array<unsigned char, 8> bytes{};
  std::memcpy(bytes.data(), text.data(), std::min(text.size(), bytes.size()));
  std::uint64_t head = 0;
  for (const auto byte : bytes) head = head << 8 | byte;
  return head;
}

template <class Take>
void forEachBit(std::uint32_t bits, Take take) {
  for (; bits != 0; bits &= bits - 1) take(static_cast<std::size_t>(std::countr_zero(bits)));
}

template <std::size_t N>
void addTo(std::array<std::int64_t, N>& counts, const std::array<std::int64_t, N>& more) {
  std::ranges::transform(counts, more, counts.begin(), std::plus<>{});
}

}  // namespace

void Facts::add(const Cell& cell) {
  FormRoom room;
  const auto form = formOf(cell.text, room);
  const auto judged = judge(cell.text, form, m_writing);
  order(cell.text.substr(0, kOrdered));
  m_values += cell.count;
  m_minLength = std::min(m_minLength, form.characters);
  m_maxLength = std::max(m_maxLength, form.characters);
  m_distinct.add(cell.hash, cell.count);
  m_patterns.add(form.pattern, cell);
  if (judged.number) m_numbers.add({*judged.number, cell.count, cell.row});
  if (judged.moment) m_moments.add({*judged.moment, cell.count, cell.row});
  forEachBit(judged.traits, [&](std::size_t i) {
    m_traits[i] += cell.count;
    if (i >= static_cast<std::size_t>(Trait::NotNumber)) m_examples[i].add(cell.row, cell.text);
  });
  forEachBit(judged.conforming, [&](std::size_t i) { m_conforming[i] += cell.count; });
  forEachBit(judged.telling, [&](std::size_t i) { m_telling[i] += cell.count; });
}

void Facts::order(std::string_view text) {
  const auto head = headOf(text);
  if (m_values > 0 && head > m_minHead && head < m_maxHead) return;
  if (m_values == 0 || text < m_min) {
    m_min = text;
    m_minHead = head;
  }
  if (m_values == 0 || text > m_max) {
    m_max = text;
    m_maxHead = head;
  }
}

void Facts::merge(const Facts& other) {
  if (other.m_values == 0) return;
  order(other.m_min);
  m_values += other.m_values;
  order(other.m_max);
  m_minLength = std::min(m_minLength, other.m_minLength);
  m_maxLength = std::max(m_maxLength, other.m_maxLength);
  addTo(m_traits, other.m_traits);
  addTo(m_conforming, other.m_conforming);
  addTo(m_telling, other.m_telling);
  for (std::size_t i = 0; i < kTraits; ++i) m_examples[i].merge(other.m_examples[i]);
  m_distinct.merge(other.m_distinct);
  m_patterns.merge(other.m_patterns);
  m_numbers.merge(other.m_numbers);
  m_moments.merge(other.m_moments);
}

}  // namespace prumo::quality::profiling
