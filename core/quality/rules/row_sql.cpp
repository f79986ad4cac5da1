// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/rules/row_sql.h"

#include "core/engine/sql.h"

#include <fmt/format.h>

#include <algorithm>

namespace prumo::quality {

std::string RowSql::columnAt(std::size_t index) const { return engine::identifier("c" + std::to_string(index)); }

bool RowSql::has(std::string_view name) const { return std::ranges::find(*m_columns, name) != m_columns->end(); }

std::string RowSql::column(std::string_view name) const {
  const auto found = std::ranges::find(*m_columns, name);
  return found == m_columns->end() ? "NULL" : columnAt(static_cast<std::size_t>(found - m_columns->begin()));
}

std::string RowSql::isOfType(ValueType type, const std::string& text) const {
  switch (type) {
    case ValueType::Integer: return test("is_integer_text", text);
    case ValueType::Decimal: return test("is_decimal_text", text, m_decimalComma ? 1 : 0);
    case ValueType::Date: return test("is_date_text", text);
    case ValueType::Timestamp: return test("is_timestamp_text", text);
    case ValueType::Boolean: return test("is_boolean_text", text);
    case ValueType::Text: break;
  }
  return fmt::format("{} IS NOT NULL", text);
}

std::string RowSql::number(const std::string& text) const { return fmt::format("number_of({}, {})", text, m_decimalComma ? 1 : 0); }
std::string RowSql::moment(const std::string& text) const { return fmt::format("moment_of({}, 0)", text); }
std::string RowSql::length(const std::string& text) const { return fmt::format("length({})", text); }

std::string RowSql::matches(const std::string& text, const std::string& pattern) const {
  return fmt::format("regexp_full_match({}, {})", text, engine::literal(pattern));
}

std::string RowSql::test(std::string_view function, const std::string& text, std::int64_t how) const {
  return fmt::format("{}({}, {})", function, text, how);
}

std::string RowSql::test2(std::string_view function, const std::string& text, const std::string& other) const {
  return fmt::format("{}({}, {})", function, text, other);
}

}  // namespace prumo::quality
