// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/project_file.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace prumo::store {

/// A described table and the statements that read and write its rows.
struct Table {
  record::TableInfo info;
  std::string select;  ///< all fields in their order, up to FROM and the table's name
  std::string insert;
  std::string update;
  std::string put;
  std::string remove;
  std::vector<std::string> columns;  ///< as the file has them: later fields stand at the end

  int since() const { return info.fields.front().since; }
  const record::FieldInfo* field(std::string_view name) const;
};

/// The tables of a schema, by name.
class Tables {
public:
  explicit Tables(const Schema& schema);

  const Schema& schema() const { return m_schema; }
  const Table* find(std::string_view name) const;
  const std::vector<Table>& all() const { return m_tables; }
  int version() const { return m_version; }
  /// Learns in which order the file has its columns.
  void readColumns(Connection& connection);

private:
  Schema m_schema;
  std::vector<Table> m_tables;
  int m_version = 1;
};

/// The schema version: the newest `since`.
int versionOf(const Schema& schema);

/// Whether a value can stand in the field: its constraint kept, and not null where the member cannot be.
Result<void> fits(std::string_view record, const record::FieldInfo& field, const record::View& value);
Result<void> fits(const record::TableInfo& table, std::span<const record::View> values);
Result<void> fits(const record::TableInfo& table, std::span<const record::Value> values);

}  // namespace prumo::store
