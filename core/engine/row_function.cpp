// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/row_function.h"

#include "core/engine/duck.h"

namespace prumo::engine {

Rows::Rows(void* handle) {
  auto* chunk = static_cast<duckdb_data_chunk>(handle);
  m_size = duckdb_data_chunk_get_size(chunk);
  const auto columns = duckdb_data_chunk_get_column_count(chunk);
  m_columns.reserve(columns);
  for (idx_t c = 0; c < columns; ++c) {
    const auto vector = duckdb_data_chunk_get_vector(chunk, c);
    m_columns.push_back({duckdb_vector_get_data(vector), duckdb_vector_get_validity(vector)});
  }
}

Answers::Answers(void* vector) : m_vector(vector) {
  auto* handle = static_cast<duckdb_vector>(vector);
  m_data = duckdb_vector_get_data(handle);
  duckdb_vector_ensure_validity_writable(handle);
  m_valid = duckdb_vector_get_validity(handle);
}

void Answers::set(std::size_t row, std::string_view text) {
  duckdb_vector_assign_string_element_len(static_cast<duckdb_vector>(m_vector), row, text.data(), text.size());
}

namespace duck {

namespace {

struct Kept {
  RowFunction function;
  FirstError* errors;
};

duckdb_type typeOf(ColumnType type) {
  switch (type) {
    case ColumnType::Text: return DUCKDB_TYPE_VARCHAR;
    case ColumnType::Bytes: return DUCKDB_TYPE_BLOB;
    case ColumnType::Integer: return DUCKDB_TYPE_BIGINT;
    case ColumnType::Real: return DUCKDB_TYPE_DOUBLE;
    case ColumnType::Boolean: return DUCKDB_TYPE_BOOLEAN;
  }
  return DUCKDB_TYPE_INVALID;
}

void apply(duckdb_function_info info, duckdb_data_chunk input, duckdb_vector output) {
  const auto& kept = *static_cast<Kept*>(duckdb_scalar_function_get_extra_info(info));
  const Rows rows(input);
  Answers answers(output);
  const auto done = kept.function.apply(rows, answers);
  if (done) return;
  kept.errors->note(done.error());
  duckdb_scalar_function_set_error(info, done.error().code().c_str());
}

}  // namespace

bool registerFunction(duckdb_connection connection, const std::string& name, RowFunction wanted, FirstError& errors) {
  const ScalarFunction function(duckdb_create_scalar_function());
  duckdb_scalar_function_set_name(function.get(), name.c_str());
  for (const auto type : wanted.takes) {
    const LogicalType taken(duckdb_create_logical_type(typeOf(type)));
    duckdb_scalar_function_add_parameter(function.get(), taken.get());
  }
  const LogicalType given(duckdb_create_logical_type(typeOf(wanted.gives)));
  duckdb_scalar_function_set_return_type(function.get(), given.get());
  duckdb_scalar_function_set_special_handling(function.get());
  duckdb_scalar_function_set_extra_info(function.get(), new Kept{std::move(wanted), &errors}, [](void* kept) { delete static_cast<Kept*>(kept); });
  duckdb_scalar_function_set_function(function.get(), apply);
  return duckdb_register_scalar_function(connection, function.get()) == DuckDBSuccess;
}

}  // namespace duck

}  // namespace prumo::engine
