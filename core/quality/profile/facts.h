// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/profile/distinct.h"
#include "core/quality/profile/examples.h"
#include "core/quality/profile/judge.h"
#include "core/quality/profile/numbers.h"
#include "core/quality/profile/patterns.h"

namespace prumo::quality::profiling {

/// What is known of a column's non-empty values. It depends on the values and on the rows that hold them first, neither on the order in
/// which they came nor on how they were shared out: facts of parts merge to the facts of the whole.
class Facts {
public:
  /// `writing`: how the source writes numbers and dates; `exactly`: so many different values are counted, more are estimated.
  Facts(const engine::Writing& writing, std::size_t exactly) : m_writing(writing), m_distinct(exactly) {}

  void add(const Cell& cell);
  void merge(const Facts& other);
  /// Before anything is asked.
  void finish() { m_distinct.finish(); }

  std::int64_t values() const { return m_values; }
  std::int64_t count(Trait trait) const { return m_traits[static_cast<std::size_t>(trait)]; }
  const Examples& examples(Trait trait) const { return m_examples[static_cast<std::size_t>(trait)]; }
  std::int64_t conforming(Meaning meaning) const { return m_conforming[static_cast<std::size_t>(meaning)]; }
  std::int64_t telling(Meaning meaning) const { return m_telling[static_cast<std::size_t>(meaning)]; }
  std::int64_t minLength() const { return m_values > 0 ? m_minLength : 0; }
  std::int64_t maxLength() const { return m_maxLength; }
  std::string_view min() const { return m_min; }  ///< in byte order, at most their first 512 bytes
  std::string_view max() const { return m_max; }
  const Distinct& distinct() const { return m_distinct; }
  Patterns& patterns() { return m_patterns; }
  const Numbers& numbers() const { return m_numbers; }
  const Numbers& moments() const { return m_moments; }

private:
  void order(std::string_view text);

  engine::Writing m_writing;
  std::int64_t m_values = 0;
  std::int64_t m_minLength = INT64_MAX;
  std::int64_t m_maxLength = 0;
  std::string m_min;
  std::string m_max;
  std::uint64_t m_minHead = 0;  ///< their first bytes, which mostly tell
  std::uint64_t m_maxHead = 0;
  std::array<std::int64_t, kTraits> m_traits{};
  std::array<std::int64_t, kMeanings> m_conforming{};
  std::array<std::int64_t, kMeanings> m_telling{};
  std::array<Examples, kTraits> m_examples;
  Distinct m_distinct;
  Patterns m_patterns;
  Numbers m_numbers;
  Numbers m_moments;
};

}  // namespace prumo::quality::profiling
