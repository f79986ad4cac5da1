// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/profile/summary.h"

#include <algorithm>
#include <unordered_set>

namespace prumo::quality::profiling {

namespace {

constexpr std::size_t kMostColumns = 24;
constexpr std::size_t kMostPairs = 10;

bool areDifferent(const RowSample& sample, std::size_t first, std::size_t second) {
  constexpr std::uint64_t kOdd = 0x9E3779B97F4A7C15;  ///< so that a pair and its mirror differ
  std::unordered_set<std::uint64_t> seen;
  return std::ranges::all_of(sample.rows(), [&](const RowSample::Row& row) {
    const auto mixed = row.cells[first].hash * kOdd + row.cells[second].hash;
    return seen.insert(mixed ^ (mixed >> 29)).second;
  });
}

/// Columns without gaps, those with most different values first.
std::vector<std::size_t> candidates(std::span<const ColumnProfile> columns) {
  std::vector<std::size_t> places;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    if (columns[i].nulls == 0 && columns[i].distinct > 1) places.push_back(i);
  }
  std::ranges::stable_sort(places, std::greater<>{}, [&columns](std::size_t i) { return columns[i].distinct; });
  places.resize(std::min(places.size(), kMostColumns));
  std::ranges::sort(places);
  return places;
}

}  // namespace

std::vector<KeyPair> keyPairs(std::span<const ColumnProfile> columns, const RowSample& sample, std::int64_t rows) {
  constexpr double kSlack = 0.98;  ///< the counts of different values may be estimates
  std::vector<KeyPair> pairs;
  const bool hasKey = std::ranges::any_of(columns, [](const ColumnProfile& column) { return column.key != KeyProof::No; });
  if (hasKey || rows < 2) return pairs;
  const auto places = candidates(columns);
  for (auto first = places.begin(); first != places.end(); ++first) {
    for (auto second = first + 1; second != places.end() && pairs.size() < kMostPairs; ++second) {
      const bool canBe = static_cast<double>(columns[*first].distinct) * static_cast<double>(columns[*second].distinct) >=
                         kSlack * static_cast<double>(rows);
      if (!canBe || !areDifferent(sample, *first, *second)) continue;
      pairs.push_back(
          {columns[*first].name, columns[*second].name, sample.isWhole() ? KeyProof::Exact : KeyProof::Probable, sample.size()});
    }
  }
  return pairs;
}

}  // namespace prumo::quality::profiling
