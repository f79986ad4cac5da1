// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/database.h"
#include "core/quality/feed.h"

#include <mutex>

/// A table, a view or a query of an external database, read where it is. Everything of one feed is one picture of it: one read-only transaction.
namespace prumo::quality {

/// Whether the place is an address (core/engine/database_address.h).
bool isDatabase(const std::filesystem::path& place);
bool isDatabaseKind(const std::filesystem::path& place, std::string_view head);

/// Errors: as parseDatabaseAddress and Database; quality.no_table_columns {path}.
Result<Preview> sniffDatabase(const std::filesystem::path& place, const DialectChoice& choice, std::stop_token stop);
Result<std::shared_ptr<Feed>> openDatabase(const std::filesystem::path& place, const Dialect& dialect, std::int64_t rejectsKept, std::stop_token stop);

/// A database and what of it a feed reads. Feeds that were made from one another share it.
struct DatabaseTable {
  engine::DatabaseAddress address;
  std::shared_ptr<engine::Database> session;
  std::mutex mutex;                   ///< around the session
  std::vector<std::string> names;     ///< of the columns, as the database has them
  std::vector<std::string> columns;   ///< as rules and people call them
  std::vector<std::string> types;     ///< of the columns, as PostgreSQL calls them; empty elsewhere
  std::vector<std::string> leaves;    ///< tables that it is made of, where some of them are on other servers
  bool isTable = false;               ///< rows come in the same order whichever columns are asked for
  double expectedRows = 0;            ///< about; 0 where nothing is known

  std::int64_t asked = 0;             ///< rows that only told about the table itself

  /// Rows that came from there since.
  std::int64_t rowsMoved() const;
  /// What stands behind FROM: with PostgreSQL the columns are called c0, c1...
  std::string from() const;
  /// The same of one of its leaves, whose columns may stand in another order.
  std::string fromLeaf(const std::string& leaf) const;
  /// A SELECT of these columns, as texts.
  std::string select(const std::vector<std::size_t>& wanted) const;
};

/// What an address names, seen through a session that is open. Errors: as sniffDatabase.
Result<std::shared_ptr<DatabaseTable>> describeTable(std::shared_ptr<engine::Database> session, const engine::DatabaseAddress& address);

}  // namespace prumo::quality
