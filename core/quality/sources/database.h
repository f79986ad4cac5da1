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
  std::unique_ptr<engine::Database> session;
  std::mutex mutex;                   ///< around the session
  std::vector<std::string> columns;
  bool isTable = false;               ///< rows come in the same order whichever columns are asked for
  double expectedRows = 0;            ///< about; 0 where nothing is known

  /// What stands behind FROM: with PostgreSQL the columns are called c0, c1...
  std::string from() const;
  /// A SELECT of these columns, as texts.
  std::string select(const std::vector<std::size_t>& wanted) const;
};

}  // namespace prumo::quality
