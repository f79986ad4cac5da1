// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/catalog/areas.h"

#include <QtGlobal>

namespace prumo::text {

std::span<const Entry> databaseEntries() {
  static const Entry entries[] = {
      {"engine.address_password", QT_TRANSLATE_NOOP("Prumo", "The address holds a password. Take it out, put it into an environment variable PRUMO_SECRET_NAME, and add secret=NAME to the address; then change the password, for it stood in plain sight.")},
      {"engine.address_form", QT_TRANSLATE_NOOP("Prumo", "The address of the database cannot be read. Write it like this: {example}")},
      {"engine.address_unknown", QT_TRANSLATE_NOOP("Prumo", "The address of the database says \"{name}\", which is not known. What it may say: {known}.")},
      {"engine.address_no_table", QT_TRANSLATE_NOOP("Prumo", "The address of the database names no table. Add table=schema.table, or query= with a SELECT.")},
      {"engine.address_two_tables", QT_TRANSLATE_NOOP("Prumo", "The address of the database names both a table and a query. Leave one of them.")},
      {"engine.address_number", QT_TRANSLATE_NOOP("Prumo", "In the address of the database, {name} must be a whole number from 1 to {most}.")},
      {"engine.address_driver", QT_TRANSLATE_NOOP("Prumo", "The address of the database names a driver by its file. Name it as the system knows it (on Linux: odbcinst -q -d).")},
      {"engine.query_not_select", QT_TRANSLATE_NOOP("Prumo", "The query of the database must be one SELECT, with all its brackets and quotes closed. Correct it.")},
      {"engine.query_writes", QT_TRANSLATE_NOOP("Prumo", "The query would change something in the database, and Prumo only reads. Use a SELECT that changes nothing.")},
      {"engine.database_unreachable", QT_TRANSLATE_NOOP("Prumo", "The database {place} cannot be reached: {detail}. Check host, port and network, and that the server runs.")},
      {"engine.database_login", QT_TRANSLATE_NOOP("Prumo", "The database {place} did not let the user in: {detail}. Check the user, and the password in the secret that the address names.")},
      {"engine.no_database", QT_TRANSLATE_NOOP("Prumo", "The server has no such database ({place}): {detail}. Check its name.")},
      {"engine.no_table", QT_TRANSLATE_NOOP("Prumo", "The table is not in the database {place}: {detail}. Check schema and name, capital letters included.")},
      {"engine.no_database_column", QT_TRANSLATE_NOOP("Prumo", "A column is not in the database {place}: {detail}. Check its name in the query.")},
      {"engine.database_denied", QT_TRANSLATE_NOOP("Prumo", "The user may not read this in the database {place}: {detail}. Ask its owner for the right to read (GRANT SELECT).")},
      {"engine.database_timeout", QT_TRANSLATE_NOOP("Prumo", "The database {place} did not answer within {seconds} seconds, and the work was stopped there. Ask for less, or allow more with timeout= in the address.")},
      {"engine.database_lost", QT_TRANSLATE_NOOP("Prumo", "The connection to the database {place} was lost while it was read. Nothing was kept; run again when it is back.")},
      {"engine.database_failed", QT_TRANSLATE_NOOP("Prumo", "The database {place} refused the work ({state}): {detail}. Correct the query or ask its administrator.")},
      {"engine.no_odbc_driver", QT_TRANSLATE_NOOP("Prumo", "The ODBC driver or data source is not installed: {detail}. Install it, or check its name (on Linux: odbcinst -q -d and -q -s).")},
      {"engine.no_secret", QT_TRANSLATE_NOOP("Prumo", "The password called \"{name}\" is not known here. Put it into the environment variable {variable}, or type it where the feed is read.")},
      {"quality.no_table_columns", QT_TRANSLATE_NOOP("Prumo", "{path} has no columns, so there is nothing to check. Choose another table or query.")},
  };
  return entries;
}

}  // namespace prumo::text
