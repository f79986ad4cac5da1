// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql.h"

#include <sqlite3.h>

namespace prumo::store {

namespace {

struct Binder {
  SQLite::Statement& statement;
  int index;

  void operator()(std::monostate) const { statement.bind(index); }
  void operator()(std::int64_t number) const { statement.bind(index, number); }
  void operator()(double number) const { statement.bind(index, number); }
  void operator()(const std::string& text) const { statement.bind(index, text); }
};

}  // namespace

std::string sqlName(std::string_view identifier) {
  std::string text = "\"";
  for (const char c : identifier) text += c == '"' ? std::string{"\"\""} : std::string{c};
  return text + '"';
}

void bindValue(SQLite::Statement& statement, int index, const record::Value& value) { std::visit(Binder{statement, index}, value); }

void bindBlob(SQLite::Statement& statement, int index, std::string_view bytes) {
  statement.bind(index, static_cast<const void*>(bytes.data()), static_cast<int>(bytes.size()));
}

record::Value valueOf(const SQLite::Column& column) {
  record::Value value;
  assign(value, column);
  return value;
}

record::View viewOf(const SQLite::Column& column) {
  switch (column.getType()) {
    case SQLITE_INTEGER: return column.getInt64();
    case SQLITE_FLOAT: return column.getDouble();
    case SQLITE_NULL: return {};
    default: break;
  }
  const auto* bytes = static_cast<const char*>(column.getBlob());
  return std::string_view{bytes, static_cast<std::size_t>(column.getBytes())};
}

void assign(record::Value& value, const SQLite::Column& column) {
  const auto view = viewOf(column);
  const auto* text = std::get_if<std::string_view>(&view);
  auto* room = std::get_if<std::string>(&value);
  if (text && room) room->assign(*text);
  else if (text) value = std::string{*text};
  else if (const auto* whole = std::get_if<std::int64_t>(&view)) value = *whole;
  else if (const auto* real = std::get_if<double>(&view)) value = *real;
  else value = {};
}

record::Value stored(const record::FieldInfo& field, const record::Value& value) {
  const auto* text = std::get_if<std::string>(&value);
  return text && text->empty() && !field.constraint.references.empty() ? record::Value{} : value;
}

}  // namespace prumo::store
