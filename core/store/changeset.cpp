// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/changeset.h"

#include <sqlite3.h>

#include <memory>

namespace prumo::store {

namespace {

using Iterator = std::unique_ptr<sqlite3_changeset_iter, decltype(&sqlite3changeset_finalize)>;
using Access = int (*)(sqlite3_changeset_iter*, int, sqlite3_value**);

int isRecorded(void* tables, const char* name) {
  const auto* table = static_cast<const Tables*>(tables)->find(name);
  return table && table->info.recorded;
}

record::Value valueOf(sqlite3_value* value) {
  switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER: return sqlite3_value_int64(value);
    case SQLITE_FLOAT: return sqlite3_value_double(value);
    case SQLITE_NULL: return {};
    default: break;
  }
  const auto* text = static_cast<const char*>(sqlite3_value_blob(value));
  return text ? std::string{text, static_cast<std::size_t>(sqlite3_value_bytes(value))} : std::string{};
}

std::optional<record::Value> valueAt(sqlite3_changeset_iter* iterator, int column, Access access) {
  sqlite3_value* value = nullptr;
  check(nullptr, access(iterator, column, &value));
  return value ? std::optional{valueOf(value)} : std::nullopt;
}

RowChange::Kind kindOf(int operation) {
  if (operation == SQLITE_INSERT) return RowChange::Kind::Inserted;
  return operation == SQLITE_DELETE ? RowChange::Kind::Removed : RowChange::Kind::Updated;
}

Operation currentOf(sqlite3_changeset_iter* iterator) {
  const char* table = nullptr;
  int columns = 0;
  int operation = 0;
  check(nullptr, sqlite3changeset_op(iterator, &table, &columns, &operation, nullptr));
  Operation current{kindOf(operation), table, {}, columns, iterator};
  const auto id = valueAt(iterator, 0, operation == SQLITE_INSERT ? sqlite3changeset_new : sqlite3changeset_old);
  if (const auto* text = id ? std::get_if<std::string>(&*id) : nullptr) current.id = *text;
  return current;
}

Iterator iteratorOf(std::string_view changeset) {
  sqlite3_changeset_iter* iterator = nullptr;
  // The parameter is void* by accident of its age: the bytes are only read.
  check(nullptr, sqlite3changeset_start(&iterator, static_cast<int>(changeset.size()), const_cast<char*>(changeset.data())));
  return {iterator, &sqlite3changeset_finalize};
}

int giveUp(void*, int, sqlite3_changeset_iter*) { return SQLITE_CHANGESET_ABORT; }

std::string owned(void* bytes, int size) {
  const std::unique_ptr<void, decltype(&sqlite3_free)> guard(bytes, &sqlite3_free);
  return {static_cast<const char*>(bytes), static_cast<std::size_t>(size)};
}

RowChange rowChangeOf(const Operation& operation, const Table& table) {
  RowChange change{operation.kind, operation.table, operation.id, {}};
  for (int i = 0; i < operation.columns; ++i) {
    const auto before = operation.before(i);
    const auto after = operation.after(i);
    FieldChange field{table.columns[static_cast<std::size_t>(i)], before.value_or(record::Value{}), after.value_or(record::Value{})};
    const bool listed = operation.kind == RowChange::Kind::Updated ? after && i > 0 : field.before != field.after;
    if (listed) change.fields.push_back(std::move(field));
  }
  return change;
}

}  // namespace

Recorder::Recorder(Connection& connection, const Tables& tables) {
  check(connection.handle(), sqlite3session_create(connection.handle(), "main", &m_session));
  check(connection.handle(), sqlite3session_attach(m_session, nullptr));
  sqlite3session_table_filter(m_session, &isRecorded, const_cast<Tables*>(&tables));
}

Recorder::~Recorder() { sqlite3session_delete(m_session); }

std::string Recorder::changeset() const {
  int size = 0;
  void* bytes = nullptr;
  check(nullptr, sqlite3session_changeset(m_session, &size, &bytes));
  return bytes ? owned(bytes, size) : std::string{};
}

std::optional<record::Value> Operation::before(int column) const {
  return kind == RowChange::Kind::Inserted ? std::nullopt : valueAt(iterator, column, sqlite3changeset_old);
}

std::optional<record::Value> Operation::after(int column) const {
  return kind == RowChange::Kind::Removed ? std::nullopt : valueAt(iterator, column, sqlite3changeset_new);
}

void eachOperation(std::string_view changeset, const std::function<void(const Operation&)>& take) {
  const auto iterator = iteratorOf(changeset);
  int code = sqlite3changeset_next(iterator.get());
  for (; code == SQLITE_ROW; code = sqlite3changeset_next(iterator.get())) take(currentOf(iterator.get()));
  if (code != SQLITE_DONE) check(nullptr, code);
}

Change changeOf(std::string_view changeset) {
  Change change;
  eachOperation(changeset, [&change](const Operation& operation) { change.idsByTable[operation.table].insert(operation.id); });
  return change;
}

std::string inverted(std::string_view changeset) {
  int size = 0;
  void* bytes = nullptr;
  check(nullptr, sqlite3changeset_invert(static_cast<int>(changeset.size()), changeset.data(), &size, &bytes));
  return owned(bytes, size);
}

bool apply(Connection& connection, std::string_view changeset) {
  const int code = sqlite3changeset_apply_v2(connection.handle(), static_cast<int>(changeset.size()), const_cast<char*>(changeset.data()),
                                             nullptr, &giveUp, nullptr, nullptr, nullptr, SQLITE_CHANGESETAPPLY_NOSAVEPOINT);
  if (code == SQLITE_ABORT) return false;
  check(connection.handle(), code);
  return true;
}

bool isOurs(std::string_view changeset, const Tables& tables) {
  bool ours = true;
  eachOperation(changeset, [&](const Operation& operation) {
    const auto* table = tables.find(operation.table);
    ours = ours && table && table->info.recorded && static_cast<std::size_t>(operation.columns) <= table->columns.size();
  });
  return ours;
}

std::vector<RowChange> rowChanges(std::string_view changeset, const Tables& tables) {
  std::vector<RowChange> changes;
  eachOperation(changeset, [&](const Operation& operation) {
    const auto* table = tables.find(operation.table);
    const bool known = table && static_cast<std::size_t>(operation.columns) <= table->columns.size();
    changes.push_back(known ? rowChangeOf(operation, *table) : RowChange{operation.kind, operation.table, operation.id, {}});
  });
  return changes;
}

}  // namespace prumo::store
