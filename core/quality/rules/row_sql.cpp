// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/rules/row_sql.h"

#include "core/engine/sql.h"

#include <fmt/format.h>

#include <algorithm>

namespace prumo::quality {

std::string RowSql::columnAt(std::size_t index) const { return engine::identifier("c" + std::to_string(index)); }

std::size_t RowSql::placeOf(std::string_view name) const {
  return static_cast<std::size_t>(std::ranges::find(*m_columns, name) - m_columns->begin());
}

bool RowSql::has(std::string_view name) const { return placeOf(name) < m_columns->size(); }
std::string RowSql::column(std::string_view name) const { return has(name) ? columnAt(placeOf(name)) : "NULL"; }
std::string RowSql::value(std::string_view name) const { return has(name) ? valueAt(placeOf(name)) : "NULL"; }

std::string RowSql::isOfType(ValueType type, const std::string& text) const {
  switch (type) {
    case ValueType::Integer: return test("is_integer_text", text);
    case ValueType::Decimal: return test("is_decimal_text", text, engine::numberCode(m_writing));
    case ValueType::Date: return test("is_date_text", text, static_cast<std::int64_t>(m_writing.dates));
    case ValueType::Timestamp: return test("is_timestamp_text", text, static_cast<std::int64_t>(m_writing.dates));
    case ValueType::Boolean: return test("is_boolean_text", text);
    case ValueType::Text: break;
  }
  return fmt::format("{} IS NOT NULL", text);
}

std::string RowSql::number(const std::string& text) const { return fmt::format("number_of({}, {})", text, engine::numberCode(m_writing)); }
std::string RowSql::moment(const std::string& text) const { return fmt::format("moment_of({}, {})", text, static_cast<int>(m_writing.dates)); }
std::string RowSql::length(const std::string& text) const { return fmt::format("length({})", text); }

std::string RowSql::bytes(const std::string& text) const { return fmt::format("strlen({})", text); }
std::string RowSql::lower(const std::string& text) const { return fmt::format("lower({})", text); }
std::string RowSql::upper(const std::string& text) const { return fmt::format("upper({})", text); }
std::string RowSql::trimmed(const std::string& text) const { return fmt::format("trim({})", text); }
std::string RowSql::rounded(const std::string& number, const std::string& places) const { return fmt::format("round({}, CAST({} AS INTEGER))", number, places); }
std::string RowSql::orFalse(const std::string& test) const { return fmt::format("coalesce({}, false)", test); }

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
