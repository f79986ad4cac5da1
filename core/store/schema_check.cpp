// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/checks.h"

#include "core/base/platform.h"
#include "core/store/ddl.h"

#include <algorithm>
#include <map>
#include <set>

namespace prumo::store {

namespace {

namespace fs = std::filesystem;

/// One row of sqlite_schema.
struct Object {
  std::string type;
  std::string name;
  std::string table;
  std::string sql;
};

struct Column {
  std::string name;
  std::string type;
  bool hidden = false;
};

Error foreign(const fs::path& path, std::string object) {
  return {{"store.foreign_schema", {{"path", platform::utf8FromPath(path)}, {"object", std::move(object)}}}};
}

std::vector<Object> objectsOf(Connection& connection) {
  std::vector<Object> objects;
  auto query = connection.prepare("SELECT type, name, tbl_name, sql FROM sqlite_schema");
  while (query->executeStep()) {
    objects.push_back({query->getColumn(0).getString(), query->getColumn(1).getString(), query->getColumn(2).getString(),
                       query->getColumn(3).getString()});
  }
  return objects;
}

std::vector<Column> columnsOf(Connection& connection, const std::string& table) {
  std::vector<Column> columns;
  auto query = connection.prepare("SELECT name, type, hidden FROM pragma_table_xinfo(?) ORDER BY cid");
  query->bind(1, table);
  while (query->executeStep()) {
    columns.push_back({query->getColumn(0).getString(), query->getColumn(1).getString(), query->getColumn(2).getInt() != 0});
  }
  return columns;
}

std::map<std::string, Link> linksOf(Connection& connection, const std::string& table) {
  std::map<std::string, Link> links;
  auto query = connection.prepare("SELECT \"from\", \"table\", on_delete FROM pragma_foreign_key_list(?)");
  query->bind(1, table);
  while (query->executeStep()) {
    links[query->getColumn(0).getString()] = {query->getColumn(1).getString(), query->getColumn(2).getString()};
  }
  return links;
}

/// The text we would write for a table with these columns and links.
std::string expectedText(Connection& connection, const std::string& table, const std::vector<Column>& columns) {
  const auto links = linksOf(connection, table);
  std::vector<std::string> parts;
  for (const auto& [name, type, hidden] : columns) {
    const auto link = links.find(name);
    parts.push_back(columnDdl(name, type, link == links.end() ? std::nullopt : std::optional{link->second}));
  }
  return tableDdl(table, parts);
}

bool isAutomatic(const Object& object) { return object.type == "index" && object.name.starts_with("sqlite_autoindex_") && object.sql.empty(); }

/// A name in a file cannot be relied upon to be text.
bool isIndexOfOurs(const Object& object) {
  const auto prefix = indexName(object.table, {});
  return object.name.starts_with(prefix) && object.sql == indexDdl(object.table, object.name.substr(prefix.size()));
}

class SchemaCheck {
public:
  SchemaCheck(Connection& connection, const fs::path& path, const Tables& tables, int version)
      : m_connection(connection), m_path(path), m_tables(tables), m_version(version), m_newer(version > tables.version()) {}

  Result<void> run() {
    std::set<std::string> present;
    for (const auto& object : objectsOf(m_connection)) {
      if (!isAllowed(object)) return foreign(m_path, object.name);
      if (object.type == "table") present.insert(object.name);
    }
    for (const auto* name : {kHistory, kAttachment}) {
      if (!present.contains(name)) return foreign(m_path, name);
    }
    for (const auto& table : m_tables.all()) {
      if (table.since() > m_version) continue;
      if (!present.contains(table.info.name)) return foreign(m_path, table.info.name);
      if (auto fault = columnFault(table); !fault.empty()) return foreign(m_path, table.info.name + "." + fault);
    }
    return {};
  }

private:
  bool isAllowed(const Object& object) const {
    if (object.type == "index") return isAutomatic(object) || isIndexOfOurs(object);
    if (object.type != "table" || object.name.starts_with("sqlite_")) return false;
    if (object.name == kHistory) return object.sql == historyDdl();
    if (object.name == kAttachment) return object.sql == attachmentDdl();
    const auto* table = m_tables.find(object.name);
    if (m_newer) return object.sql.starts_with("CREATE TABLE ");
    return table && table->since() <= m_version && object.sql == expectedText(m_connection, object.name, columnsOf(m_connection, object.name));
  }

  /// The first column that is missing, too many or of another type; empty when all are right.
  std::string columnFault(const Table& table) const {
    const auto columns = columnsOf(m_connection, table.info.name);
    if (columns.empty() || columns.front().name != "id") return "id";
    for (const auto& field : table.info.fields) {
      const auto found = std::ranges::find(columns, field.name, &Column::name);
      const bool missing = found == columns.end() || found->hidden || found->type != typeOf(field);
      if (field.since <= m_version && missing) return field.name;
    }
    for (const auto& column : columns) {
      const auto* field = table.field(column.name);
      if (!m_newer && (!field || field->since > m_version)) return column.name;
    }
    return {};
  }

  Connection& m_connection;
  const fs::path& m_path;
  const Tables& m_tables;
  int m_version;
  bool m_newer;
};

}  // namespace

Result<void> checkSchema(Connection& connection, const fs::path& path, const Tables& tables, int version) {
  return SchemaCheck(connection, path, tables, version).run();
}

}  // namespace prumo::store
