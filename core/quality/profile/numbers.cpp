// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/profile/numbers.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <utility>

namespace prumo::quality::profiling {

namespace {

constexpr int kMantissaBits = 52;
constexpr std::uint64_t kMantissa = (std::uint64_t{1} << kMantissaBits) - 1;
constexpr std::size_t kExponents = 2048;
constexpr std::size_t kMostBuckets = 8'192;
constexpr std::size_t kFirstSlots = 64;
constexpr double kUnit = 4294967296.0;  ///< 2^32

std::uint64_t magnitude(double value) { return std::bit_cast<std::uint64_t>(std::abs(value)); }

constexpr std::uint64_t kSign = std::uint64_t{1} << 63;

/// Whole numbers in the order of the doubles, and back.
std::uint64_t keyOf(double value) {
  const auto bits = std::bit_cast<std::uint64_t>(value == 0 ? 0.0 : value);
  return (bits & kSign) != 0 ? ~bits : bits | kSign;
}
double valueOf(std::uint64_t key) { return std::bit_cast<double>((key & kSign) != 0 ? key & ~kSign : ~key); }

double middleOf(double low, double high) {
  const double whole = std::ceil(low);
  return whole == std::floor(high) ? whole : low + (high - low) / 2;
}

std::size_t placeOf(std::uint64_t key) { return static_cast<std::size_t>((key * 0x9E3779B97F4A7C15U) >> 32); }

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

void Buckets::add(double value, std::int64_t times) { addTo(keyOf(value) >> m_shift, times); }

void Buckets::addTo(std::uint64_t key, std::int64_t times) {
  if (m_slots.empty()) m_slots.resize(kFirstSlots);
  const auto mask = m_slots.size() - 1;
  for (auto at = placeOf(key) & mask;; at = (at + 1) & mask) {
    auto& slot = m_slots[at];
    if (slot.count != 0 && slot.key != key) continue;
    m_used += slot.count == 0 ? 1 : 0;
    slot = {key, slot.count + times};
    break;
  }
  while (m_used > kMostBuckets) regroup(m_slots.size(), m_shift + 1);
  if (m_used * 2 > m_slots.size()) regroup(m_slots.size() * 2, m_shift);
}

void Buckets::regroup(std::size_t slots, int shift) {
  const auto old = std::exchange(m_slots, std::vector<Bucket>(slots));
  const int more = shift - m_shift;
  m_shift = shift;
  m_used = 0;
  for (const auto& bucket : old) {
    if (bucket.count != 0) addTo(bucket.key >> more, bucket.count);
  }
}

void Buckets::merge(const Buckets& other) {
  if (other.m_shift > m_shift) regroup(m_slots.size(), other.m_shift);
  for (const auto& bucket : other.m_slots) {
    if (bucket.count != 0) addTo(bucket.key >> (m_shift - other.m_shift), bucket.count);
  }
}

std::vector<Number> Buckets::sorted() const {
  std::vector<Bucket> used;
  std::ranges::copy_if(m_slots, std::back_inserter(used), [](const Bucket& bucket) { return bucket.count != 0; });
  std::ranges::sort(used, {}, &Bucket::key);
  std::vector<Number> numbers;
  for (const auto& bucket : used) {
    const auto low = bucket.key << m_shift;
    const auto high = low + ((std::uint64_t{1} << m_shift) - 1);
    numbers.push_back({middleOf(valueOf(low), valueOf(high)), bucket.count});
  }
  return numbers;
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
