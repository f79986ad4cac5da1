// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace prumo::quality::profiling {

/// How many different values a column has: counted while there are not too many, then estimated from the k least hashes of the values.
/// Z. Bar-Yossef et al., "Counting distinct elements in a data stream", RANDOM 2002, p. 3 (k minimum values); the unbiased estimate
/// (k-1)/U(k), whose relative error is about 1/sqrt(k-2), is from K. Beyer et al., "On synopses for distinct-value estimation under
/// multiset operations", SIGMOD 2007, p. 202. What is kept depends on the values alone, not on their order or on who saw them.
class Distinct {
public:
  static constexpr std::size_t kKept = 16'384;
  /// So many are counted where memory is short, or is not; both just below a power of two, so that no slot is wasted.
  static constexpr std::size_t kFew = 2 * kKept - 1;
  static constexpr std::size_t kMany = 131'071;

  explicit Distinct(std::size_t exactly = kFew) : m_most(exactly) {}

  void add(std::uint64_t hash, std::int64_t count) {
    if (hash <= m_limit) insert(hash & ~std::uint64_t{1}, count > 1);
  }
  void merge(const Distinct& other);
  /// Before the answers below.
  void finish();

  bool isExact() const { return m_limit == UINT64_MAX; }
  std::int64_t count() const;
  /// Whether a value, of those whose hashes are kept, stands more than once.
  bool hasRepeated() const { return m_hasRepeated; }
  std::int64_t looked() const { return static_cast<std::int64_t>(m_size); }

private:
  void insert(std::uint64_t hash, bool isRepeated);
  void grow();
  void keepLeast();
  void rebuild(const std::vector<std::uint64_t>& hashes, std::size_t slots);
  std::vector<std::uint64_t> hashes() const;

  std::size_t m_most;  ///< then only the least are kept
  std::uint64_t m_limit = UINT64_MAX;
  std::vector<std::uint64_t> m_slots;  ///< 0: free; the last bit tells a repeated one
  std::size_t m_size = 0;
  bool m_hasRepeated = false;
};

}  // namespace prumo::quality::profiling
