// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/database.h"

#include <functional>

/// What the drivers share. Included by core/engine alone.
namespace prumo::engine {

Result<std::unique_ptr<Database>> openPostgresql(const DatabaseAddress& address, std::stop_token stop);
Result<std::unique_ptr<Database>> openOdbc(const DatabaseAddress& address, std::stop_token stop);

/// The password that the address names. Errors: engine.no_secret {name, variable}, base.cancelled.
Result<std::string> passwordOf(const DatabaseAddress& address, const std::stop_token& stop);

/// What a database's own words mean: by SQLSTATE, or by the words themselves where a connection failed without one.
Error databaseError(const DatabaseAddress& address, std::string_view sqlState, std::string detail);

/// A cursor of PostgreSQL, by SQL alone: `ask` runs a statement and leaves the transaction as it was where that fails.
using Ask = std::function<Result<std::unique_ptr<TextRows>>(const std::string& sql)>;
Result<std::unique_ptr<RowStream>> postgresqlCursor(Ask ask, const std::string& select);

/// Settings that make values read the same wherever they come from.
std::string postgresqlSettings(const DatabaseAddress& address);

}  // namespace prumo::engine
