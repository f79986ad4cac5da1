// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/profile/examples.h"

#include "core/quality/profile/cell.h"

#include <algorithm>

namespace prumo::quality::profiling {

namespace {

constexpr std::size_t kMostBytes = 512;

}  // namespace

void Examples::insert(std::int64_t row, std::string_view text) {
  const auto kept = whole(text, kMostBytes);
  const auto same = std::ranges::find(m_first, kept, &One::text);
  if (same != m_first.end()) {
    same->row = std::min(same->row, row);
    std::ranges::sort(m_first, {}, &One::row);
    return;
  }
  const auto place = std::ranges::upper_bound(m_first, row, {}, &One::row);
  m_first.insert(place, {row, std::string{kept}});
  if (m_first.size() > kMost) m_first.pop_back();
}

void Examples::merge(const Examples& other) {
  for (const auto& one : other.m_first) add(one.row, one.text);
}

}  // namespace prumo::quality::profiling
