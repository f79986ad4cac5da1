// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ddl.h"

#include <algorithm>

namespace prumo::store {

std::optional<Link> linkOf(const record::FieldInfo& field) {
  if (field.constraint.references.empty()) return {};
  return Link{field.constraint.references, field.constraint.required ? "CASCADE" : "SET NULL"};
}

std::string columnDdl(const std::string& name, const std::string& type, const std::optional<Link>& link) {
  auto text = sqlName(name) + " " + type;
  if (name == "id") text += " PRIMARY KEY NOT NULL CHECK (\"id\" <> '')";
  if (link) text += " REFERENCES " + sqlName(link->table) + " (\"id\") ON DELETE " + link->onDelete;
  return text;
}

std::string columnDdl(const record::FieldInfo& field) { return columnDdl(field.name, typeOf(field), linkOf(field)); }

std::string typeOf(const record::FieldInfo& field) {
  switch (field.kind) {
    case record::Kind::Integer:
    case record::Kind::Boolean: return "INTEGER";
    case record::Kind::Real:
    case record::Kind::Share:
    case record::Kind::Money: return "REAL";
    default: return "TEXT";
  }
}

std::string tableDdl(const std::string& table, const std::vector<std::string>& columns) {
  std::string text;
  for (const auto& column : columns) text += (text.empty() ? "" : ", ") + column;
  return "CREATE TABLE " + sqlName(table) + " (" + text + ") STRICT";
}

std::string tableDdl(const record::TableInfo& table) {
  std::vector<std::string> columns;
  for (const auto& field : table.fields) columns.push_back(columnDdl(field));
  return tableDdl(table.name, columns);
}

std::string historyDdl() {
  return R"(CREATE TABLE "history" ("seq" INTEGER PRIMARY KEY, "id" TEXT NOT NULL, "at" TEXT NOT NULL, "author" TEXT NOT NULL, "label" TEXT NOT NULL, )"
         R"("changeset" BLOB NOT NULL, "undone" INTEGER NOT NULL, "version" INTEGER NOT NULL) STRICT)";
}

std::string attachmentDdl() {
  return R"(CREATE TABLE "attachment" ("sha256" TEXT PRIMARY KEY NOT NULL, "media_type" TEXT NOT NULL, "size" INTEGER NOT NULL, )"
         R"("content" BLOB NOT NULL) STRICT)";
}

std::string indexName(const std::string& table, const std::string& column) { return table + "_by_" + column; }

std::string indexDdl(const std::string& table, const std::string& column) {
  return "CREATE INDEX " + sqlName(indexName(table, column)) + " ON " + sqlName(table) + " (" + sqlName(column) + ")";
}

std::vector<std::string> indexedColumns(const record::TableInfo& table) {
  auto columns = table.indexed;
  for (const auto& field : table.fields) {
    if (linkOf(field) && std::ranges::find(columns, field.name) == columns.end()) columns.push_back(field.name);
  }
  return columns;
}

void createSchema(Connection& connection, const Tables& tables) {
  connection.run("PRAGMA page_size = 4096; PRAGMA auto_vacuum = NONE; PRAGMA encoding = 'UTF-8'; PRAGMA journal_mode = DELETE");
  Writing writing(connection);
  for (const auto& table : tables.schema()) {
    connection.run(tableDdl(table));
    for (const auto& column : indexedColumns(table)) connection.run(indexDdl(table.name, column));
  }
  connection.run(historyDdl());
  connection.run(indexDdl(kHistory, "undone"));
  connection.run(attachmentDdl());
  connection.run("PRAGMA application_id = " + std::to_string(kApplicationId));
  connection.run("PRAGMA user_version = " + std::to_string(tables.version()));
  writing.commit();
}

}  // namespace prumo::store
