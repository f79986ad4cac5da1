// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/guard.h"
#include "core/store/sql.h"

#include <SQLiteCpp/Backup.h>

#include <filesystem>
#include <memory>
#include <stop_token>
#include <string>
#include <unordered_map>

namespace prumo::store {

/// A hardened connection: full durability, foreign keys on, and nothing in the file can run code (triggers and views off,
/// schema untrusted, defensive). Throws SQLite::Exception; callers stand inside guarded().
class Connection {
public:
  enum class Mode {
    ReadOnly,
    ReadWrite,
    Create,
    Memory,
    Unlocked,  ///< reads without taking a lock, and so may see two halves of an edit: only for what is looked at again in doubt
  };

  /// A prepared statement on loan: it goes back to the connection, reset, for the next who needs the same SQL.
  class Prepared {
  public:
    Prepared(Connection& owner, std::string sql);
    Prepared(Prepared&&) noexcept = default;
    ~Prepared();
    SQLite::Statement& operator*() { return *m_statement; }
    SQLite::Statement* operator->() { return m_statement.get(); }

  private:
    Connection* m_owner;
    std::string m_sql;
    std::unique_ptr<SQLite::Statement> m_statement;
  };

  Connection(const std::filesystem::path& path, Mode mode);

  sqlite3* handle() const { return m_database.getHandle(); }
  Place place() const { return {m_path, handle()}; }
  const std::filesystem::path& path() const { return m_path; }

  void run(const std::string& sql) { m_database.exec(sql); }
  std::int64_t number(const std::string& sql) { return m_database.execAndGet(sql).getInt64(); }
  std::string text(const std::string& sql) { return m_database.execAndGet(sql).getString(); }
  Prepared prepare(std::string sql) { return {*this, std::move(sql)}; }

  /// Whether nobody else reads or writes the file just now; outside a transaction.
  bool isFree();
  /// The first bytes of the file, read through SQLite's own handle: closing another one would drop its POSIX locks.
  std::string head(int bytes) const;
  /// Copies another database over this one, page by page, a little at a time so that its writer need not wait. Stopped, it throws what
  /// becomes the error of cancelled().
  void copyFrom(Connection& source, const std::stop_token& stop = {});

private:
  std::filesystem::path m_path;
  SQLite::Database m_database;
  std::unordered_map<std::string, std::unique_ptr<SQLite::Statement>> m_idle;
};

/// A write transaction of SQLite; dropped without commit it is rolled back.
class Writing {
public:
  explicit Writing(Connection& connection);
  Writing(const Writing&) = delete;
  Writing& operator=(const Writing&) = delete;
  ~Writing();
  void commit();

private:
  Connection& m_connection;
};

/// Holds one state of the file for reading until it goes out of scope.
class Reading {
public:
  explicit Reading(Connection& connection);
  Reading(const Reading&) = delete;
  Reading& operator=(const Reading&) = delete;
  ~Reading();

private:
  Connection& m_connection;
};

/// Lifts foreign keys until it goes out of scope; only outside a transaction.
class ForeignKeysOff {
public:
  explicit ForeignKeysOff(Connection& connection);
  ForeignKeysOff(const ForeignKeysOff&) = delete;
  ForeignKeysOff& operator=(const ForeignKeysOff&) = delete;
  ~ForeignKeysOff();

private:
  Connection& m_connection;
};

}  // namespace prumo::store
