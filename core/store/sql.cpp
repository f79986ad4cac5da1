// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql.h"

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
  if (column.isInteger()) return column.getInt64();
  if (column.isFloat()) return column.getDouble();
  if (column.isNull()) return {};
  return column.getString();
}

record::Value stored(const record::FieldInfo& field, const record::Value& value) {
  const auto* text = std::get_if<std::string>(&value);
  return text && text->empty() && !field.constraint.references.empty() ? record::Value{} : value;
}

}  // namespace prumo::store
