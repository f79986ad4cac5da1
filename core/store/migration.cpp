// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migration.h"

#include "core/store/ddl.h"
#include "core/store/history.h"

#include <algorithm>

namespace prumo::store {

namespace {

void addField(Connection& connection, const record::TableInfo& table, const record::FieldInfo& field) {
  connection.run("ALTER TABLE " + sqlName(table.name) + " ADD COLUMN " + columnDdl(field));
  if (std::holds_alternative<std::monostate>(field.initial)) return;
  auto fill = connection.prepare("UPDATE " + sqlName(table.name) + " SET " + sqlName(field.name) + " = ?");
  bindValue(*fill, 1, stored(field, field.initial));
  fill->exec();
}

void addTablesAndFields(Connection& connection, const Tables& tables, int from) {
  for (const auto& table : tables.all()) {
    if (table.since() > from) {
      connection.run(tableDdl(table.info));
      continue;
    }
    for (const auto& field : table.info.fields) {
      if (field.since > from) addField(connection, table.info, field);
    }
  }
}

Result<void> writeRow(Connection& connection, const Table& table, const MigratedRow& row) {
  auto update = connection.prepare(table.update);
  for (std::size_t i = 0; i < table.info.fields.size(); ++i) {
    const auto& field = table.info.fields[i];
    const auto& value = row.at(field.name);
    if (auto fitting = fits(table.info.name, field, record::viewOf(value)); !fitting) return fitting;
    bindValue(*update, static_cast<int>(i) + 1, stored(field, value));
  }
  update->exec();
  return {};
}

std::vector<MigratedRow> rowsOf(Connection& connection, const Table& table) {
  std::vector<MigratedRow> rows;
  auto query = connection.prepare(table.select);
  while (query->executeStep()) {
    auto& row = rows.emplace_back();
    for (std::size_t i = 0; i < table.info.fields.size(); ++i) row[table.info.fields[i].name] = valueOf(query->getColumn(static_cast<int>(i)));
  }
  return rows;
}

Result<void> runStep(Connection& connection, const Tables& tables, const MigrationStep& step) {
  const auto* table = tables.find(step.table);
  if (!table) return Error{{"store.unknown_table", {{"record", step.table}}}, ErrorKind::Internal, nullptr};
  for (auto& row : rowsOf(connection, *table)) {
    step.mend(row);
    if (auto written = writeRow(connection, *table, row); !written) return written;
  }
  return {};
}

}  // namespace

void addMissingIndexes(Connection& connection, const Tables& tables) {
  for (const auto& table : tables.all()) {
    for (const auto& column : indexedColumns(table.info)) {
      auto known = connection.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'index' AND name = ?");
      known->bind(1, indexName(table.info.name, column));
      if (!known->executeStep()) connection.run(indexDdl(table.info.name, column));
    }
  }
}

Result<void> migrate(Connection& connection, const Tables& tables, int from, const std::vector<MigrationStep>& steps) {
  Writing writing(connection);
  addTablesAndFields(connection, tables, from);
  auto ordered = steps;
  std::ranges::stable_sort(ordered, {}, &MigrationStep::version);
  for (const auto& step : ordered) {
    if (step.version <= from) continue;
    if (auto done = runStep(connection, tables, step); !done) return done;
  }
  addMissingIndexes(connection, tables);
  discardUndone(connection);
  connection.run("PRAGMA user_version = " + std::to_string(tables.version()));
  writing.commit();
  return {};
}

}  // namespace prumo::store
