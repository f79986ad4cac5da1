// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/record.h"
#include "core/engine/database.h"

/// What a database offers to be read, so that nobody has to know its tables by heart.
namespace prumo::engine {

enum class TableKind { Table, View, Partitioned, Foreign };

struct TableThere {
  std::vector<std::string> name;     ///< its parts, as DatabaseAddress::table has them
  TableKind kind = TableKind::Table;
  std::optional<std::int64_t> rows;  ///< about, as the database reckons; nothing where it does not know
  bool isReadable = true;            ///< whether the user may read all of it or some of its columns
};

struct TablesThere {
  std::vector<TableThere> tables;  ///< by name; at most kMostTables
  std::int64_t all = 0;            ///< so many there are
};
constexpr std::int64_t kMostTables = 5000;

/// Connects, reads the list of tables and views (no row of theirs), and leaves. The address needs to name no table. Errors: as Database.
Result<TablesThere> tablesOf(const DatabaseAddress& address, std::stop_token stop = {});

/// What the system's ODBC knows by name; reads its settings and connects to nothing.
struct OdbcNames {
  std::vector<std::string> sources;
  std::vector<std::string> drivers;
};
OdbcNames odbcNames();

}  // namespace prumo::engine

namespace prumo::record {
template <>
inline constexpr std::array enumKeys<engine::TableKind>{"table", "view", "partitioned", "foreign"};
}  // namespace prumo::record
