// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/transaction.h"

#include "core/base/file.h"
#include "core/store/attachments.h"
#include "core/store/changeset.h"
#include "core/store/history.h"
#include "core/store/project_impl.h"

#include <sqlite3.h>

namespace prumo {

/// SQLite's transaction, what records it, and the first fault: after one nothing more is written, for SQLite may have rolled back on its own.
struct Transaction::Impl {
  ProjectFile::Impl& project;
  Message label;
  std::optional<store::Writing> writing;
  std::optional<store::Recorder> recorder;
  std::optional<Error> fault;
  bool beyondHistory = false;  ///< wrote what the recorder leaves out

  Impl(ProjectFile::Impl& owner, Message name) : project(owner), label(std::move(name)) {}

  /// Ends only once, and an ended one does not look at its project again.
  void end() {
    if (!writing) return;
    recorder.reset();
    writing.reset();
    project.editing = false;
  }
  Result<void> write(const std::function<Result<void>()>& run);
  Result<void> writeRow(const std::string& table, const std::vector<record::Value>& values, std::string store::Table::*sql);
  Result<std::string> finish();
};

namespace {

Error about(std::string code, const std::string& record, const std::string& id) {
  return {{std::move(code), {{"record", record}, {"id", id}}}, ErrorKind::BadInput, nullptr};
}

Error unknownTable(const std::string& table) { return {{"store.unknown_table", {{"record", table}}}, ErrorKind::Internal, nullptr}; }

std::string idOf(std::span<const record::Value> values) {
  const auto* text = values.empty() ? nullptr : std::get_if<std::string>(&values.front());
  return text ? *text : std::string{};
}

/// Runs a statement that writes one row; a broken key is said with the row's name.
Result<void> writeOne(SQLite::Statement& statement, const std::string& table, const std::string& id) {
  try {
    if (statement.exec() == 0) return about("store.no_row", table, id);
    return {};
  } catch (const SQLite::Exception& fault) {
    if (fault.getExtendedErrorCode() == SQLITE_CONSTRAINT_FOREIGNKEY) return about("store.broken_reference", table, id);
    if (fault.getExtendedErrorCode() == SQLITE_CONSTRAINT_PRIMARYKEY) return about("store.row_exists", table, id);
    throw;
  }
}

}  // namespace

Result<void> Transaction::Impl::write(const std::function<Result<void>()>& run) {
  if (fault) return *fault;
  auto done = store::guarded(project.place(), run);
  if (!done) fault = done.error();
  return done;
}

Result<void> Transaction::Impl::writeRow(const std::string& name, const std::vector<record::Value>& values, std::string store::Table::*sql) {
  return write([&]() -> Result<void> {
    const auto* table = project.tables.find(name);
    if (!table) return unknownTable(name);
    if (auto fitting = store::fits(table->info, std::span<const record::Value>{values}); !fitting) return fitting;
    auto statement = project.connection->prepare(table->*sql);
    for (std::size_t i = 0; i < values.size(); ++i) {
      store::bindValue(*statement, static_cast<int>(i) + 1, store::stored(table->info.fields[i], values[i]));
    }
    beyondHistory = beyondHistory || !table->info.recorded;
    return writeOne(*statement, name, idOf(values));
  });
}

/// The changeset of what was written; empty and rolled back when nothing changed.
Result<std::string> Transaction::Impl::finish() {
  return store::guarded(project.place(), [this]() -> Result<std::string> {
    auto changeset = recorder->changeset();
    recorder.reset();
    if (changeset.empty() && !beyondHistory) return changeset;
    if (!changeset.empty()) store::addEntry(*project.connection, project.author, label, changeset, project.tables.version());
    writing->commit();
    return changeset;
  });
}

Transaction::Transaction(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
Transaction::Transaction(Transaction&&) noexcept = default;
Transaction::~Transaction() {
  if (m_impl) m_impl->end();
}

Result<Transaction> ProjectFile::begin(Message label) {
  if (auto may = m_impl->mayWrite(); !may) return std::move(may).error();
  return store::guarded(m_impl->place(), [&]() -> Result<Transaction> {
    auto impl = std::make_unique<Transaction::Impl>(*m_impl, std::move(label));
    impl->writing.emplace(*m_impl->connection);
    impl->recorder.emplace(*m_impl->connection, m_impl->tables);
    m_impl->editing = true;
    return Transaction{std::move(impl)};
  });
}

Result<void> Transaction::insertValues(const std::string& table, const std::vector<record::Value>& values) {
  return m_impl->writeRow(table, values, &store::Table::insert);
}

Result<void> Transaction::updateValues(const std::string& table, const std::vector<record::Value>& values) {
  return m_impl->writeRow(table, values, &store::Table::update);
}

Result<void> Transaction::putValues(const std::string& table, const std::vector<record::Value>& values) {
  return m_impl->writeRow(table, values, &store::Table::put);
}

Result<void> Transaction::removeRow(const std::string& name, const std::string& id) {
  return m_impl->write([&]() -> Result<void> {
    const auto* table = m_impl->project.tables.find(name);
    if (!table) return unknownTable(name);
    auto statement = m_impl->project.connection->prepare(table->remove);
    statement->bind(1, id);
    m_impl->beyondHistory = m_impl->beyondHistory || !table->info.recorded;
    return writeOne(*statement, name, id);
  });
}

Result<std::string> Transaction::attach(std::string_view bytes, const std::string& mediaType) {
  const auto sum = sha256(bytes);
  auto done = m_impl->write([&] { return store::writeAttachment(*m_impl->project.connection, sum, bytes, mediaType); });
  m_impl->beyondHistory = true;
  return std::move(done).transform([&sum] { return sum; });
}

Result<Change> Transaction::commit() {
  if (m_impl->fault) return m_impl->end(), *m_impl->fault;
  auto& project = m_impl->project;
  auto changeset = m_impl->finish();
  m_impl->fault = changeset ? Error{{"store.transaction_over", {}}, ErrorKind::Internal, nullptr} : changeset.error();
  m_impl->end();
  return std::move(changeset).transform([&project](const std::string& bytes) {
    auto change = store::changeOf(bytes);
    if (!change.empty()) project.notify(change);
    return change;
  });
}

}  // namespace prumo
