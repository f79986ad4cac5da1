// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Where a table or a query of a database is found. An address holds no password, only the name of a secret.
namespace prumo::engine {

/// `postgresql://[user@]host[:port]/database?table=[schema.]name` or `...?query=SELECT ...` (percent-encoded where need be), also with
/// `&secret=NAME`, `&sslmode=require` and `&timeout=SECONDS`; `odbc:DSN=...;UID=...;table=...` or `...;query={SELECT ...}`, also with
/// `;secret=NAME` and `;timeout=SECONDS`, values in braces where they hold a semicolon.
struct DatabaseAddress {
  enum class Driver { Postgresql, Odbc };
  static constexpr std::int64_t kTimeout = 1800;

  Driver driver = Driver::Postgresql;
  std::string host;                  ///< or the folder of a socket, which begins with "/"
  std::string port;                  ///< empty: the driver's own
  std::string database;
  std::string user;
  std::string sslMode;               ///< as libpq has it; empty: its own default
  std::vector<std::pair<std::string, std::string>> attributes;  ///< of ODBC, in their order
  std::vector<std::string> table;    ///< the parts of its name, as they stand in the database; empty where there is a query
  std::string query;                 ///< a single SELECT
  std::string secret;                ///< name of the password (core/base/secrets.h); empty: the driver's own ways (PGPASSWORD, .pgpass)
  std::int64_t timeout = kTimeout;   ///< seconds that one statement may take

  friend bool operator==(const DatabaseAddress&, const DatabaseAddress&) = default;
};

/// Whether a text is meant as an address, right or wrong.
bool isDatabaseAddress(std::string_view text);

/// Errors, none of which repeats what may be a password: engine.address_password, engine.address_form {example},
/// engine.address_unknown {name, known}, engine.address_no_table, engine.address_two_tables, engine.address_number {name},
/// engine.address_driver, engine.query_not_select.
Result<DatabaseAddress> parseDatabaseAddress(std::string_view text);

/// What parseDatabaseAddress reads.
std::string toText(const DatabaseAddress& address);

/// `name=value;`, in braces where the value needs them.
std::string odbcAttribute(std::string_view name, const std::string& value);

/// What a person calls it: "host/database: schema.table", or "host/database: SELECT" for a query.
std::string nameOf(const DatabaseAddress& address);
/// The same without what is read there.
std::string placeOf(const DatabaseAddress& address);
/// "schema.table", parts quoted where they hold what would part them; empty for a query.
std::string tableText(const DatabaseAddress& address);
/// Reads tableText. Nothing where a part is empty or a quote stays open.
std::vector<std::string> tableParts(std::string_view text);

/// A SELECT (or WITH ... SELECT) and nothing else: one statement, brackets and quotes closed. Comments are let pass.
bool isSingleSelect(std::string_view sql);

}  // namespace prumo::engine
