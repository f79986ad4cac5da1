// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/literals.h"
#include "core/quality/rule.h"

#include <string_view>

namespace prumo::quality {

/// What a rule's SQL is made of: the columns of a feed, which are all texts, and what can be asked of a text. This one writes for our own
/// engine; another one says the same to a database (core/quality/rules/postgresql_row.h).
class RowSql {
public:
  /// `now`: seconds since 1970-01-01, what ages are reckoned from.
  RowSql(const std::vector<std::string>& columns, const engine::Writing& writing, double now, std::string lookup = {})
      : m_columns(&columns), m_writing(writing), m_now(now), m_lookup(std::move(lookup)) {}

  virtual ~RowSql() = default;

  bool has(std::string_view name) const;
  /// A column by its name in the feed; NULL where there is none.
  std::string column(std::string_view name) const;
  /// The same of a column that is known to be filled in.
  std::string value(std::string_view name) const;
  /// The column at this place of the feed.
  virtual std::string columnAt(std::size_t index) const;
  virtual std::string valueAt(std::size_t index) const { return columnAt(index); }
  /// True or false, never null.
  virtual std::string isFilledAt(std::size_t index) const { return columnAt(index) + " IS NOT NULL"; }

  std::string isOfType(ValueType type, const std::string& text) const;
  /// As a number (null where it is none), written as the feed writes numbers.
  virtual std::string number(const std::string& text) const;
  /// As seconds since 1970-01-01; null where it is neither a date nor a date with a time.
  virtual std::string moment(const std::string& text) const;
  virtual std::string length(const std::string& text) const;
  virtual std::string bytes(const std::string& text) const;
  virtual std::string lower(const std::string& text) const;
  virtual std::string upper(const std::string& text) const;
  virtual std::string trimmed(const std::string& text) const;
  /// To so many places, halves away from zero.
  virtual std::string rounded(const std::string& number, const std::string& places) const;
  /// A text as it is put in order: byte by byte.
  virtual std::string ordered(const std::string& text) const { return text; }
  /// False in the place of null.
  virtual std::string orFalse(const std::string& test) const;
  /// Whether the whole text matches (RE2 syntax).
  virtual std::string matches(const std::string& text, const std::string& pattern) const;
  /// One of the engine's native tests of a text (core/engine/functions.cpp).
  virtual std::string test(std::string_view function, const std::string& text, std::int64_t how = 0) const;
  /// One of two texts.
  virtual std::string test2(std::string_view function, const std::string& text, const std::string& other) const;
  double now() const { return m_now; }
  const engine::Writing& writing() const { return m_writing; }
  /// The table that the rule's Lookup was made into: k, v.
  const std::string& lookup() const { return m_lookup; }

private:
  std::size_t placeOf(std::string_view name) const;

  const std::vector<std::string>* m_columns;
  engine::Writing m_writing;
  double m_now;
  std::string m_lookup;
};

}  // namespace prumo::quality
