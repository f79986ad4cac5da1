// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/profile/numbers.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace prumo::quality::profiling {

namespace {

constexpr int kMantissaBits = 52;
constexpr std::uint64_t kMantissa = (std::uint64_t{1} << kMantissaBits) - 1;
constexpr std::size_t kExponents = 2048;
constexpr int kBucketBits = 10;
constexpr double kUnit = 4294967296.0;  ///< 2^32

std::uint64_t magnitude(double value) { return std::bit_cast<std::uint64_t>(std::abs(value)); }

/// The lower bound of a bucket; its width follows from the next one's.
double boundOf(std::uint64_t key) { return std::bit_cast<double>(key << (kMantissaBits - kBucketBits)); }

/// A number that stands for a bucket: whole ones stand for themselves where the bucket holds but one of them.
double middleOf(std::uint64_t key) {
  const double low = boundOf(key);
  const double width = boundOf(key + 1) - low;
  return width <= 1 && low == std::floor(low) ? low : low + width / 2;
}

}  // namespace

void ExactSum::Part::add(std::uint64_t whole, std::uint64_t times) {
  low += (whole & 0xFFFFFFFFU) * times;
  high += static_cast<std::int64_t>((whole >> 32) * times + (low >> 32));
  low &= 0xFFFFFFFFU;
}

void ExactSum::Part::add(const Part& other) {
  low += other.low;
  high += other.high + static_cast<std::int64_t>(low >> 32);
  low &= 0xFFFFFFFFU;
}

void ExactSum::add(double value, std::int64_t times) {
  constexpr std::int64_t kAtOnce = std::int64_t{1} << 31;
  auto& parts = m_parts[std::signbit(value) ? 1 : 0];
  if (parts.empty()) parts.resize(kExponents / 8);
  const auto bits = magnitude(value);
  const auto exponent = bits >> kMantissaBits;
  const auto mantissa = exponent > 0 ? (bits & kMantissa) | (kMantissa + 1) : bits & kMantissa;
  const auto place = std::max<std::uint64_t>(exponent, 1);
  for (; times > 0; times -= kAtOnce) parts[place / 8].add(mantissa << (place % 8), static_cast<std::uint64_t>(std::min(times, kAtOnce)));
}

void ExactSum::merge(const ExactSum& other) {
  for (std::size_t sign = 0; sign < 2; ++sign) {
    if (other.m_parts[sign].empty()) continue;
    m_parts[sign].resize(kExponents / 8);
    for (std::size_t i = 0; i < other.m_parts[sign].size(); ++i) m_parts[sign][i].add(other.m_parts[sign][i]);
  }
}

double ExactSum::total() const {
  constexpr int kLeast = -1075;  ///< the exponent of a mantissa's last bit, before the first group
  double sums[2] = {0, 0};
  for (std::size_t sign = 0; sign < 2; ++sign) {
    for (std::size_t i = m_parts[sign].size(); i-- > 0;) {
      const auto& part = m_parts[sign][i];
      sums[sign] += std::ldexp(static_cast<double>(part.high) * kUnit + static_cast<double>(part.low), kLeast + static_cast<int>(i) * 8);
    }
  }
  return sums[0] - sums[1];
}

std::vector<std::int64_t>& Buckets::page(std::size_t at) {
  if (m_pages.empty()) m_pages.resize(2 * kExponents);
  if (m_pages[at].empty()) m_pages[at].resize(kPage);
  return m_pages[at];
}

void Buckets::add(double value, std::int64_t times) {
  const auto key = magnitude(value) >> (kMantissaBits - kBucketBits);
  const std::size_t sign = std::signbit(value) && value != 0 ? kExponents : 0;
  page(sign + key / kPage)[key % kPage] += times;
}

void Buckets::merge(const Buckets& other) {
  for (std::size_t at = 0; at < other.m_pages.size(); ++at) {
    if (other.m_pages[at].empty()) continue;
    std::ranges::transform(page(at), other.m_pages[at], page(at).begin(), std::plus<>{});
  }
}

std::vector<Number> Buckets::sorted() const {
  std::vector<Number> below;
  std::vector<Number> above;
  for (std::size_t at = 0; at < m_pages.size(); ++at) {
    for (std::size_t i = 0; i < m_pages[at].size(); ++i) {
      const auto count = m_pages[at][i];
      if (count == 0) continue;
      const double value = middleOf(at % kExponents * kPage + i);
      if (at < kExponents) above.push_back({value, count});
      else below.push_back({-value, count});
    }
  }
  std::ranges::reverse(below);
  below.insert(below.end(), above.begin(), above.end());
  return below;
}

namespace {

template <class Before>
void keep(std::vector<Number>& numbers, const Number& number, Before before) {
  if (numbers.size() == Extremes::kMost && before(numbers.back().value, number.value)) return;
  const auto place = std::ranges::lower_bound(numbers, number.value, before, &Number::value);
  if (place != numbers.end() && place->value == number.value) {
    place->row = std::min(place->row, number.row);
    place->count += number.count;
    return;
  }
  numbers.insert(place, number);
  if (numbers.size() > Extremes::kMost) numbers.pop_back();
}

}  // namespace

void Extremes::add(const Number& number) {
  keep(m_least, number, std::less<>{});
  keep(m_greatest, number, std::greater<>{});
}

void Extremes::merge(const Extremes& other) {
  for (const auto& number : other.m_least) keep(m_least, number, std::less<>{});
  for (const auto& number : other.m_greatest) keep(m_greatest, number, std::greater<>{});
}

void Numbers::add(const Number& number) {
  m_count += number.count;
  m_sum.add(number.value, number.count);
  m_buckets.add(number.value, number.count);
  m_extremes.add(number);
}

void Numbers::merge(const Numbers& other) {
  m_count += other.m_count;
  m_sum.merge(other.m_sum);
  m_buckets.merge(other.m_buckets);
  m_extremes.merge(other.m_extremes);
}

double quantileOf(const std::vector<Number>& sorted, std::int64_t count, double share) {
  const auto rank = std::max<std::int64_t>(1, static_cast<std::int64_t>(std::ceil(share * static_cast<double>(count))));
  std::int64_t seen = 0;
  for (const auto& number : sorted) {
    seen += number.count;
    if (seen >= rank) return number.value;
  }
  return sorted.empty() ? 0 : sorted.back().value;
}

}  // namespace prumo::quality::profiling
