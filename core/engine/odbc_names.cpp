// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/database_tables.h"

#include <sql.h>
#include <sqlext.h>

#include <algorithm>
#include <array>

namespace prumo::engine {

namespace {

using Next = SQLRETURN (*)(SQLHENV, SQLUSMALLINT, SQLCHAR*, SQLSMALLINT, SQLSMALLINT*, SQLCHAR*, SQLSMALLINT, SQLSMALLINT*);

std::vector<std::string> names(SQLHENV environment, Next next) {
  std::vector<std::string> found;
  std::array<SQLCHAR, 512> name{};
  std::array<SQLCHAR, 1024> more{};
  SQLSMALLINT length = 0;
  auto direction = static_cast<SQLUSMALLINT>(SQL_FETCH_FIRST);
  while (SQL_SUCCEEDED(next(environment, direction, name.data(), name.size(), &length, more.data(), more.size(), &length))) {
    found.emplace_back(reinterpret_cast<const char*>(name.data()));
    direction = SQL_FETCH_NEXT;
  }
  std::ranges::sort(found);
  return found;
}

}  // namespace

OdbcNames odbcNames() {
  SQLHENV environment = nullptr;
  if (!SQL_SUCCEEDED(SQLAllocHandle(SQL_HANDLE_ENV, nullptr, &environment))) return {};
  SQLSetEnvAttr(environment, SQL_ATTR_ODBC_VERSION, reinterpret_cast<SQLPOINTER>(static_cast<SQLULEN>(SQL_OV_ODBC3)), 0);
  OdbcNames found{names(environment, SQLDataSources), names(environment, SQLDrivers)};
  SQLFreeHandle(SQL_HANDLE_ENV, environment);
  return found;
}

}  // namespace prumo::engine
