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

/// Sum of doubles without rounding, so that it does not depend on their order: whole numbers by groups of eight binary exponents, as in a small
/// superaccumulator (R. M. Neal, "Fast exact summation using small and large superaccumulators", arXiv:1505.05571, section 3).
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

/// Counts numbers in buckets whose width is a thousandth of what they hold: as DDSketch (C. Masson, J. Rim, H. Lee, PVLDB 12(12), 2019, p. 2197)
/// with the bounds of the floating point format, exponent and first ten bits, instead of powers of gamma. Each answer is off by at most 0.05 %.
class Buckets {
public:
  void add(double value, std::int64_t times);
  void merge(const Buckets& other);
  /// Rising, each with a number from its middle; whole numbers below 2048 are themselves.
  std::vector<Number> sorted() const;

private:
  static constexpr std::size_t kPage = 1024;
  std::vector<std::int64_t>& page(std::size_t at);
  std::vector<std::vector<std::int64_t>> m_pages;  ///< by sign and exponent
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

private:
  std::int64_t m_count = 0;
  ExactSum m_sum;
  Buckets m_buckets;
  Extremes m_extremes;
};

/// Of numbers in rising order: the one that this share of them does not exceed (nearest rank).
double quantileOf(const std::vector<Number>& sorted, std::int64_t count, double share);

}  // namespace prumo::quality::profiling
