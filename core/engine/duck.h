// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/row_function.h"
#include "core/engine/row_source.h"

#include <duckdb.h>

#include <memory>
#include <mutex>
#include <optional>

/// DuckDB's C handles, each freed once. Included by core/engine alone.
namespace prumo::engine::duck {

template <class T, void (*destroy)(T*)>
class Handle {
public:
  Handle() = default;
  explicit Handle(T handle) : m_handle(handle) {}
  Handle(Handle&& other) noexcept : m_handle(std::exchange(other.m_handle, nullptr)) {}
  Handle& operator=(Handle&& other) noexcept {
    std::swap(m_handle, other.m_handle);
    return *this;
  }
  ~Handle() {
    if (m_handle) destroy(&m_handle);
  }

  T get() const { return m_handle; }
  T* out() { return &m_handle; }

private:
  T m_handle = nullptr;
};

using Database = Handle<duckdb_database, duckdb_close>;
using Connection = Handle<duckdb_connection, duckdb_disconnect>;
using Config = Handle<duckdb_config, duckdb_destroy_config>;
using LogicalType = Handle<duckdb_logical_type, duckdb_destroy_logical_type>;
using ScalarFunction = Handle<duckdb_scalar_function, duckdb_destroy_scalar_function>;
using TableFunction = Handle<duckdb_table_function, duckdb_destroy_table_function>;
using Statement = Handle<duckdb_prepared_statement, duckdb_destroy_prepare>;
using DataChunk = Handle<duckdb_data_chunk, duckdb_destroy_data_chunk>;

/// The error a source answered while DuckDB was asking it, which DuckDB can only carry as text.
class FirstError {
public:
  void note(Error error) {
    const std::scoped_lock lock(m_mutex);
    if (!m_error) m_error = std::move(error);
  }
  std::optional<Error> take() {
    const std::scoped_lock lock(m_mutex);
    return std::exchange(m_error, std::nullopt);
  }

private:
  std::mutex m_mutex;
  std::optional<Error> m_error;
};

bool registerSource(duckdb_connection connection, const std::string& name, RowSource& source, FirstError& errors);
bool registerFunctions(duckdb_connection connection);
bool registerFunction(duckdb_connection connection, const std::string& name, RowFunction function, FirstError& errors);

}  // namespace prumo::engine::duck
