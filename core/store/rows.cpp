// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rows.h"

#include "core/base/file.h"

#include <fmt/format.h>

namespace prumo::store {

namespace {

Error unknown(const std::string& table, const std::string& field) {
  return {{"store.unknown_table", {{"record", table}, {"field", field}}}, ErrorKind::Internal, nullptr};
}

Result<std::string> conditions(const Table& table, const Query& query) {
  std::string text;
  for (const auto& [name, value] : query.equals) {
    if (!table.field(name)) return unknown(table.info.name, name);
    text += (text.empty() ? " WHERE " : " AND ") + sqlName(name) + " IS ?";
  }
  return text;
}

void bindConditions(SQLite::Statement& statement, const Table& table, const Query& query) {
  int index = 0;
  for (const auto& [name, value] : query.equals) bindValue(statement, ++index, stored(*table.field(name), value));
}

Result<std::string> selection(const Table& table, const Query& query) {
  if (query.fields.empty()) return table.select;
  std::string text;
  for (const auto& name : query.fields) {
    if (!table.field(name)) return unknown(table.info.name, name);
    text += (text.empty() ? "SELECT " : ", ") + sqlName(name);
  }
  return text + " FROM " + sqlName(table.info.name);
}

/// Rows that are equal in the ordering field stand in the order of their ids, so that an order is one order.
Result<std::string> ordering(const Table& table, const Query& query) {
  if (query.orderBy.empty()) return " LIMIT " + std::to_string(query.limit);
  if (!table.field(query.orderBy)) return unknown(table.info.name, query.orderBy);
  auto text = " ORDER BY " + sqlName(query.orderBy) + (query.descending ? " DESC" : "");
  if (query.orderBy != "id") text += ", \"id\"";
  return text + " LIMIT " + std::to_string(query.limit);
}

void addValue(Sha256& hash, const record::Value& value) {
  if (const auto* whole = std::get_if<std::int64_t>(&value)) return hash.add(fmt::format("i{};", *whole));
  if (const auto* real = std::get_if<double>(&value)) return hash.add(fmt::format("r{};", *real));
  if (const auto* text = std::get_if<std::string>(&value)) return hash.add(fmt::format("t{}:{};", text->size(), *text));
  hash.add("n;");
}

}  // namespace

Result<std::int64_t> countRows(Connection& connection, const Tables& tables, const std::string& name, const Query& query) {
  const auto* table = tables.find(name);
  if (!table) return unknown(name, {});
  auto where = conditions(*table, query);
  if (!where) return std::move(where).error();
  auto statement = connection.prepare("SELECT count(*) FROM " + sqlName(name) + *where);
  bindConditions(*statement, *table, query);
  statement->executeStep();
  return statement->getColumn(0).getInt64();
}

Result<void> eachRow(Connection& connection, const Tables& tables, const std::string& name, const Query& query, const TakeRow& take) {
  const auto* table = tables.find(name);
  if (!table) return unknown(name, {});
  auto sql = selection(*table, query).and_then([&](std::string what) {
    return conditions(*table, query).and_then([&](const std::string& where) {
      return ordering(*table, query).transform([&](const std::string& order) { return what + where + order; });
    });
  });
  if (!sql) return std::move(sql).error();
  auto statement = connection.prepare(*sql);
  bindConditions(*statement, *table, query);
  std::vector<record::Value> values(query.fields.empty() ? table->info.fields.size() : query.fields.size());
  while (statement->executeStep()) {
    for (std::size_t i = 0; i < values.size(); ++i) assign(values[i], statement->getColumn(static_cast<int>(i)));
    if (auto taken = take(values); !taken) return taken;
  }
  return {};
}

Result<std::string> hashRows(Connection& connection, const Tables& tables) {
  Sha256 hash;
  for (const auto& table : tables.all()) {
    if (!table.info.recorded) continue;
    hash.add("table " + table.info.name + ";");
    auto done = eachRow(connection, tables, table.info.name, {}, [&hash](std::span<const record::Value> values) -> Result<void> {
      for (const auto& value : values) addValue(hash, value);
      hash.add("\n");
      return {};
    });
    if (!done) return std::move(done).error();
  }
  return hash.hex();
}

}  // namespace prumo::store
