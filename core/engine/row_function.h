// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/row_source.h"

#include <cstdint>
#include <functional>
#include <string_view>
#include <vector>

/// How a room brings functions of its own into the engine's SQL, and looks at rows of any types that come back.
namespace prumo::engine {

/// VARCHAR, BLOB, BIGINT, DOUBLE, BOOLEAN.
enum class ColumnType { Text, Bytes, Integer, Real, Boolean };

/// Some rows, column by column. Texts and bytes stay valid as long as it does.
class Rows {
public:
  explicit Rows(void* chunk);

  std::size_t size() const { return m_size; }
  bool isNull(std::size_t column, std::size_t row) const {
    const auto* valid = m_columns[column].valid;
    return valid && (valid[row / 64] >> (row % 64) & 1) == 0;
  }
  std::string_view text(std::size_t column, std::size_t row) const { return static_cast<const TextSlot*>(m_columns[column].data)[row].text(); }
  std::int64_t integer(std::size_t column, std::size_t row) const { return static_cast<const std::int64_t*>(m_columns[column].data)[row]; }
  double real(std::size_t column, std::size_t row) const { return static_cast<const double*>(m_columns[column].data)[row]; }
  bool boolean(std::size_t column, std::size_t row) const { return static_cast<const bool*>(m_columns[column].data)[row]; }

private:
  struct Column {
    const void* data = nullptr;
    const std::uint64_t* valid = nullptr;
  };
  std::vector<Column> m_columns;
  std::size_t m_size = 0;
};

/// What a function answers, a value a row.
class Answers {
public:
  explicit Answers(void* vector);

  void setNull(std::size_t row) { m_valid[row / 64] &= ~(std::uint64_t{1} << (row % 64)); }
  void set(std::size_t row, std::string_view text);
  void set(std::size_t row, std::int64_t value) { static_cast<std::int64_t*>(m_data)[row] = value; }
  void set(std::size_t row, double value) { static_cast<double*>(m_data)[row] = value; }
  void set(std::size_t row, bool value) { static_cast<bool*>(m_data)[row] = value; }

private:
  void* m_vector;
  void* m_data;
  std::uint64_t* m_valid;
};

/// A function of rows. `apply` is called by several threads at once, also for rows with nulls; an error ends the query that asked.
struct RowFunction {
  std::vector<ColumnType> takes;
  ColumnType gives = ColumnType::Text;
  std::function<Result<void>(const Rows& rows, Answers& answers)> apply;
};

}  // namespace prumo::engine
