// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/database_address.h"

#include <memory>
#include <stop_token>

/// External databases behind one door: one read-only transaction of which everything that is read is one picture.
namespace prumo::engine {

/// Rows that were brought here, as texts. They stay valid as long as this lives.
class TextRows {
public:
  virtual ~TextRows() = default;
  virtual std::size_t size() const = 0;
  virtual std::size_t columns() const = 0;
  virtual std::string name(std::size_t column) const = 0;
  virtual bool isNull(std::size_t row, std::size_t column) const = 0;
  virtual std::string_view text(std::size_t row, std::size_t column) const = 0;  ///< empty for null

  std::int64_t integer(std::size_t row, std::size_t column) const;  ///< 0 for what is none
  double number(std::size_t row, std::size_t column) const;         ///< 0 for what is none
};

/// A SELECT that is read block by block. It must not outlive its session.
class RowStream {
public:
  virtual ~RowStream() = default;
  /// At most so many more rows; none at the end.
  virtual Result<std::unique_ptr<TextRows>> next(std::size_t rows) = 0;
};

/// A session. Use it from one thread at a time; the stop token may be asked to stop from any.
/// Errors of all calls: engine.database_unreachable {place, detail}, engine.database_login {place, detail}, engine.no_database {place, detail},
/// engine.no_table {place, detail}, engine.no_database_column {place, detail}, engine.database_denied {place, detail},
/// engine.database_timeout {place, seconds}, engine.database_lost {place}, engine.query_writes, engine.no_odbc_driver {detail},
/// engine.no_secret {name, variable}, engine.database_failed {place, detail}, base.cancelled.
class Database {
public:
  /// Connects within ten seconds and begins a transaction that only reads. `stop` ends whatever is asked later, too.
  static Result<std::unique_ptr<Database>> open(const DatabaseAddress& address, std::stop_token stop = {});

  virtual ~Database() = default;

  /// Whether it speaks PostgreSQL's SQL, in UTF-8: then rules can be judged there.
  virtual bool speaksPostgresql() const = 0;
  /// What is put around names.
  virtual std::string quoted(std::string_view name) const = 0;

  /// One statement's whole answer. A statement that fails leaves the transaction as it was.
  virtual Result<std::unique_ptr<TextRows>> ask(const std::string& sql) = 0;
  /// Begins to read a SELECT.
  virtual Result<std::unique_ptr<RowStream>> read(const std::string& select) = 0;

  /// Tables and views as a driver lists them (catalog, schema, name, type); nullptr where the catalog is to be asked in PostgreSQL's words.
  virtual Result<std::unique_ptr<TextRows>> listTables() { return std::unique_ptr<TextRows>{}; }

  /// Rows that came over the wire so far.
  std::int64_t rowsMoved() const { return m_moved; }

protected:
  std::int64_t m_moved = 0;
};

}  // namespace prumo::engine
