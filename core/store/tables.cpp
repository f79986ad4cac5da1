// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tables.h"

#include <algorithm>

namespace prumo::store {

namespace {

std::string joined(const std::vector<std::string>& parts) {
  std::string text;
  for (const auto& part : parts) text += (text.empty() ? "" : ", ") + part;
  return text;
}

Table makeTable(const record::TableInfo& info) {
  std::vector<std::string> names;
  std::vector<std::string> marks;
  std::vector<std::string> settings;
  std::vector<std::string> overrides;
  for (std::size_t i = 0; i < info.fields.size(); ++i) {
    const auto name = sqlName(info.fields[i].name);
    names.push_back(name);
    marks.push_back("?" + std::to_string(i + 1));
    if (i > 0) settings.push_back(name + " = " + marks.back());
    if (i > 0) overrides.push_back(name + " = excluded." + name);
  }
  const auto table = sqlName(info.name);
  Table made{.info = info};
  made.select = "SELECT " + joined(names) + " FROM " + table;
  made.insert = "INSERT INTO " + table + " (" + joined(names) + ") VALUES (" + joined(marks) + ")";
  made.update = "UPDATE " + table + " SET " + (settings.empty() ? "\"id\" = ?1" : joined(settings)) + " WHERE \"id\" = ?1";
  made.put = made.insert + " ON CONFLICT (\"id\") DO " + (overrides.empty() ? std::string{"NOTHING"} : "UPDATE SET " + joined(overrides));
  made.remove = "DELETE FROM " + table + " WHERE \"id\" = ?1";
  return made;
}

/// Numbers, choices and instants that are not optional have a value in a default-made record.
bool takesNull(const record::FieldInfo& field) {
  if (const auto* text = std::get_if<std::string>(&field.initial)) {
    return text->empty() || (field.kind != record::Kind::Choice && field.kind != record::Kind::Instant);
  }
  return std::holds_alternative<std::monostate>(field.initial);
}

}  // namespace

const record::FieldInfo* Table::field(std::string_view name) const {
  const auto found = std::ranges::find(info.fields, name, &record::FieldInfo::name);
  return found == info.fields.end() ? nullptr : &*found;
}

Tables::Tables(const Schema& schema) : m_schema(schema), m_version(versionOf(schema)) {
  for (const auto& info : schema) m_tables.push_back(makeTable(info));
}

const Table* Tables::find(std::string_view name) const {
  const auto found = std::ranges::find_if(m_tables, [name](const Table& table) { return table.info.name == name; });
  return found == m_tables.end() ? nullptr : &*found;
}

void Tables::readColumns(Connection& connection) {
  for (auto& table : m_tables) {
    table.columns.clear();
    auto query = connection.prepare("SELECT name FROM pragma_table_info(?) ORDER BY cid");
    query->bind(1, table.info.name);
    while (query->executeStep()) table.columns.push_back(query->getColumn(0).getString());
  }
}

int versionOf(const Schema& schema) {
  int version = 1;
  for (const auto& table : schema) {
    for (const auto& field : table.fields) version = std::max(version, field.since);
  }
  return version;
}

Result<void> fits(std::string_view record, const record::FieldInfo& field, const record::View& value) {
  if (std::holds_alternative<std::monostate>(value) && !takesNull(field)) return record::wrongType(record, field.name);
  return record::check(record, field, value);
}

Result<void> fits(const record::TableInfo& table, std::span<const record::Value> values) {
  std::vector<record::View> views;
  std::ranges::transform(values, std::back_inserter(views), record::viewOf);
  return fits(table, std::span<const record::View>{views});
}

Result<void> fits(const record::TableInfo& table, std::span<const record::View> values) {
  if (values.size() != table.fields.size()) return record::wrongType(table.name, {});
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (auto fitting = fits(table.name, table.fields[i], values[i]); !fitting) return fitting;
  }
  return {};
}

}  // namespace prumo::store
