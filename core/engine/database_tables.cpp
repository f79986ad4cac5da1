// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/database_tables.h"

#include "core/base/utf8.h"

#include <fmt/format.h>

namespace prumo::engine {

namespace {

/// Parts of a partitioned table stand for themselves nowhere: they are read through it. Its rows are those of its leaves, of which some may not be known.
constexpr std::string_view kCatalog =
    "SELECT n.nspname, c.relname, c.relkind, has_any_column_privilege(c.oid, 'SELECT') AND has_schema_privilege(n.oid, 'USAGE'), "
    "CASE WHEN c.relkind = 'v' THEN NULL WHEN c.relkind <> 'p' THEN nullif(c.reltuples, -1) "
    "ELSE (SELECT sum(nullif(l.reltuples, -1)) FROM pg_partition_tree(c.oid) t JOIN pg_class l ON l.oid = t.relid WHERE t.isleaf) END, "
    "count(*) OVER () "
    "FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace "
    "WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND NOT c.relispartition AND n.nspname <> 'information_schema' AND n.nspname NOT LIKE 'pg\\_%' "
    "ORDER BY n.nspname <> 'public', n.nspname, c.relname LIMIT {}";

TableKind kindOf(std::string_view relkind) {
  if (relkind == "p") return TableKind::Partitioned;
  if (relkind == "f") return TableKind::Foreign;
  return relkind == "v" || relkind == "m" ? TableKind::View : TableKind::Table;
}

/// A name that is no text cannot be asked for; as much of it as is can be shown.
std::string plain(std::string_view name) { return std::string{name.substr(0, validUtf8Prefix(name))}; }

bool isTrue(std::string_view text) { return text == "t" || text == "1" || text == "true"; }

TablesThere fromCatalog(const TextRows& rows) {
  TablesThere found;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    auto& table = found.tables.emplace_back();
    table.name = {plain(rows.text(i, 0)), plain(rows.text(i, 1))};
    table.kind = kindOf(rows.text(i, 2));
    table.isReadable = isTrue(rows.text(i, 3));
    if (!rows.isNull(i, 4)) table.rows = static_cast<std::int64_t>(rows.number(i, 4));
    found.all = rows.integer(i, 5);
  }
  return found;
}

/// As ODBC lists them: catalog, schema, name, type. Nothing more is known.
TablesThere fromList(const TextRows& rows) {
  TablesThere found;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const std::string_view type = rows.text(i, 3);
    if (type.starts_with("SYSTEM")) continue;
    ++found.all;
    if (found.all > kMostTables) continue;
    auto& table = found.tables.emplace_back();
    if (!rows.text(i, 1).empty()) table.name.push_back(plain(rows.text(i, 1)));
    table.name.push_back(plain(rows.text(i, 2)));
    table.kind = type == "VIEW" ? TableKind::View : TableKind::Table;
  }
  return found;
}

}  // namespace

Result<TablesThere> tablesOf(const DatabaseAddress& address, std::stop_token stop) {
  auto session = Database::open(address, std::move(stop));
  if (!session) return std::move(session).error();
  auto listed = (*session)->listTables();
  if (!listed) return std::move(listed).error();
  if (*listed) return fromList(**listed);
  auto rows = (*session)->ask(fmt::format(fmt::runtime(kCatalog), kMostTables));
  if (!rows) return std::move(rows).error();
  return fromCatalog(**rows);
}

}  // namespace prumo::engine
