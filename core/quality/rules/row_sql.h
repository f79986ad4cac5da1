// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/rule.h"

#include <optional>

namespace prumo::quality {

/// What a rule's SQL is made of: the columns of a feed, which are all texts, and what can be asked of a text.
class RowSql {
public:
  RowSql(const std::vector<std::string>& columns, bool decimalComma) : m_columns(&columns), m_decimalComma(decimalComma) {}

  /// A column by its name in the feed; nothing where there is none.
  std::optional<std::string> column(std::string_view name) const;
  /// The column at this place of the feed.
  std::string columnAt(std::size_t index) const;

  std::string isOfType(ValueType type, const std::string& text) const;
  /// As a number (null where it is none), written as the feed writes numbers.
  std::string number(const std::string& text) const;
  /// As seconds since 1970-01-01; null where it is neither a date nor a date with a time.
  std::string moment(const std::string& text) const;
  std::string length(const std::string& text) const;
  /// Whether the whole text matches (RE2 syntax).
  std::string matches(const std::string& text, const std::string& pattern) const;
  /// One of the engine's native tests of a text (core/engine/functions.cpp).
  std::string test(std::string_view function, const std::string& text, std::int64_t how = 0) const;

private:
  const std::vector<std::string>* m_columns;
  bool m_decimalComma;
};

}  // namespace prumo::quality
