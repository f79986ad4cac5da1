// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/row_source.h"
#include "core/quality/profile/facts.h"
#include "core/quality/profile/value_table.h"

#include <optional>
#include <span>

namespace prumo::quality::profiling {

/// A column while it is read: few different values are counted and looked at once each, at the end; where they become many, each as it
/// comes.
class Column {
public:
  explicit Column(const engine::Writing& writing, std::size_t exactly = Distinct::kFew) : m_facts(writing, exactly) {}

  void take(const engine::TextColumn& cells, std::span<const std::int64_t> rows);
  void add(const Cell& cell);
  void merge(const Column& other);
  /// After the last value.
  void finish();

  std::int64_t nulls() const { return m_nulls; }
  Facts& facts() { return m_facts; }
  /// All different values with their counts, where they were few.
  const std::vector<Cell>* values() const { return m_table ? &m_table->values() : nullptr; }

private:
  void drain();

  std::int64_t m_nulls = 0;
  std::optional<ValueTable> m_table{std::in_place};
  Facts m_facts;
};

}  // namespace prumo::quality::profiling
