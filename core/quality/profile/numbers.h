// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <vector>

namespace prumo::quality::profiling {

/// A number of a column, how often it stands there, and the first row that holds it.
struct Number {
  double value = 0;
  std::int64_t count = 0;
  std::int64_t row = 0;
};

/// Sum of doubles without rounding, so that it does not depend on their order: whole numbers by groups of eight binary exponents, as in a
/// small superaccumulator (R. M. Neal, "Fast exact summation using small and large superaccumulators", arXiv:1505.05571, section 3).
class ExactSum {
public:
  void add(double value, std::int64_t times);
  void merge(const ExactSum& other);
  double total() const;

private:
  struct Part {
    std::int64_t high = 0;
    std::uint64_t low = 0;  ///< below 2^32
    void add(std::uint64_t whole, std::uint64_t times);
    void add(const Part& other);
  };
  std::array<std::vector<Part>, 2> m_parts;  ///< of positive and of negative numbers
};

/// Counts numbers in buckets: all whose floating point forms begin with the same bits, as many of them as give at most 8,192 buckets.
/// (Collapsing all buckets at once, where there are too many, is UDDSketch: I. Epicoco et al., IEEE Access 8, 2020, p. 147990; bits stand
/// for its logarithms.)
class Buckets {
public:
  void add(double value, std::int64_t times);
  void merge(const Buckets& other);
  /// Rising, each with a number from its middle; where it holds but one whole number, that one.
  std::vector<Number> sorted() const;
  /// Whether every different number has a bucket of its own.
  bool isExact() const { return m_shift == 0; }

private:
  struct Bucket {
    std::uint64_t key = 0;
    std::int64_t count = 0;  ///< 0: free
  };
  void addTo(std::uint64_t key, std::int64_t times);
  void regroup(std::size_t slots, int shift);

  std::vector<Bucket> m_slots;
  std::size_t m_used = 0;
  int m_shift = 0;  ///< bits that are not looked at
};

/// The few least and greatest different numbers.
class Extremes {
public:
  static constexpr std::size_t kMost = 4;
  void add(const Number& number);
  void merge(const Extremes& other);
  const std::vector<Number>& least() const { return m_least; }        ///< rising
  const std::vector<Number>& greatest() const { return m_greatest; }  ///< falling

private:
  std::vector<Number> m_least;
  std::vector<Number> m_greatest;
};

/// The numbers, or moments, of a column.
class Numbers {
public:
  void add(const Number& number);
  void merge(const Numbers& other);

  std::int64_t count() const { return m_count; }
  double mean() const { return m_sum.total() / static_cast<double>(m_count); }
  const Extremes& extremes() const { return m_extremes; }
  std::vector<Number> sorted() const { return m_buckets.sorted(); }
  bool isExact() const { return m_buckets.isExact(); }

private:
  std::int64_t m_count = 0;
  ExactSum m_sum;
  Buckets m_buckets;
  Extremes m_extremes;
};

/// Of numbers in rising order: the one that this share of them does not exceed (nearest rank).
double quantileOf(const std::vector<Number>& sorted, std::int64_t count, double share);

}  // namespace prumo::quality::profiling
