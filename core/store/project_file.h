// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/job.h"
#include "core/base/record.h"
#include "core/store/transaction.h"

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <thread>
#include <vector>

namespace prumo {

/// The tables a project file has; the schema version is the newest `since` among their fields.
using Schema = std::vector<record::TableInfo>;

/// Who edits, and when "now" is.
struct Author {
  std::string name;
  const Clock* clock = &systemClock();
};

/// A row on its way through a migration: field name to value.
using MigratedRow = std::map<std::string, record::Value>;

/// What a schema version needs beyond new tables and fields: every row of a table passes through `mend`.
struct MigrationStep {
  int version = 0;  ///< run for files older than this
  std::string table;
  std::function<void(MigratedRow&)> mend;
};

struct OpenOptions {
  bool readOnly = false;
  bool takeOver = false;  ///< disbelieve a lock left by another machine, and note it in the history
  bool historyLater = false;  ///< look only at the pages of the recorded tables, whose rows are read at once; whoever asks for this calls
                              ///< ProjectFile::checkPages next, which looks at those of history, attachments and bulk rows too
  std::vector<MigrationStep> migrations;
};

/// Which rows, in which order, and how much of them.
struct Query {
  std::vector<std::pair<std::string, record::Value>> equals;
  std::string orderBy = "id";  ///< empty: as they lie in the file, which is the quickest
  bool descending = false;
  std::int64_t limit = -1;  ///< -1: all
  std::vector<std::string> fields = {};  ///< only these, the others stay as in a default-made record; empty: all
};

/// One entry of the history: a named edit by somebody.
struct HistoryEntry {
  enum class State { Done, Undone, Discarded };  ///< Discarded: undone, then overtaken by a new edit
  std::int64_t seq = 0;
  std::string id;
  Instant at;
  std::string author;
  Message label;
  State state = State::Done;
};

/// A value before and after an edit.
struct FieldChange {
  std::string field;
  record::Value before;
  record::Value after;
};

/// What an edit did to one row.
struct RowChange {
  enum class Kind { Inserted, Updated, Removed };
  Kind kind = Kind::Updated;
  std::string table;
  std::string id;
  std::vector<FieldChange> fields;
};

/// An assessment's file (SQLite). Every committed transaction is on the disk when commit returns; there is no unsaved state.
/// Use it from one thread; a worker opens its own with readOnly.
class ProjectFile {
public:
  struct Impl;  ///< core/store's own

  /// A new file with the tables of the schema. Errors: store.exists, base.cannot_write, base.disk_full.
  static Result<ProjectFile> create(const std::filesystem::path& path, const Schema& schema, const Author& author);

  /// Opens and checks a file; an older one is migrated after a backup copy. A file that is newer than the program, open elsewhere or
  /// in a place that cannot be written is opened read-only, and readOnlyReason says why.
  /// Errors {path}: store.not_found, store.not_a_project, store.empty, store.damaged {detail}, store.foreign_schema {object},
  /// store.impossible_value {record, id, field}.
  static Result<ProjectFile> open(const std::filesystem::path& path, const Schema& schema, const Author& author, OpenOptions options = {});

  /// Looks at every page of a file, for as long as it takes, while others read and write it. Errors: store.damaged {path, detail},
  /// base.cannot_read, and that of cancelled().
  static Result<void> checkPages(const std::filesystem::path& path, const Job& job = {});

  ProjectFile(ProjectFile&&) noexcept;
  ProjectFile& operator=(ProjectFile&&) noexcept;
  ~ProjectFile();

  const std::filesystem::path& path() const;
  const Schema& schema() const;
  const Author& author() const;
  bool isReadOnly() const;
  const Message& readOnlyReason() const;  ///< empty when it can be written

  /// All rows that match, in order. Errors: store.read_failed, store.impossible_value {path, record, id, field}.
  template <class R>
  Result<std::vector<R>> all(const Query& query = {}) const {
    std::vector<R> rows;
    const auto fields = record::fieldsOf<R>(query.fields);
    auto done = eachRow(record::describe<R>().name, query, [&](std::span<const record::Value> values) {
      return record::setValues<R>(rows.emplace_back(), fields, values).or_else([&](Error reason) -> Result<void> {
        return impossibleRow(record::describe<R>().name, query, values, std::move(reason));
      });
    });
    if (!done) return std::move(done).error();
    return rows;
  }
  /// The row with that id, or nothing.
  template <class R>
  Result<std::optional<R>> find(const std::string& id) const {
    return all<R>({.equals = {{"id", id}}}).transform([](std::vector<R> rows) {
      return rows.empty() ? std::optional<R>{} : std::optional<R>{std::move(rows.front())};
    });
  }
  /// How many rows match.
  Result<std::int64_t> count(const std::string& table, const Query& query = {}) const;
  /// The rows as values in field order (or that of the query's fields), for code that works on any record.
  Result<void> eachRow(const std::string& table, const Query& query,
                       const std::function<Result<void>(std::span<const record::Value>)>& take) const;

  /// Whether an edit could be written at this moment, found out without waiting for whoever else uses the file.
  bool isFree() const;
  /// Starts a named edit. Errors: store.read_only {reason code as cause}, store.busy.
  Result<Transaction> begin(Message label);
  /// begin, write, commit in one: whatever `write` answers with an error is rolled back whole.
  Result<Change> edit(Message label, const std::function<Result<void>(Transaction&)>& write);

  /// Takes back the newest edit that stands, or does again the last one taken back; the change it made, empty when there is none.
  /// Errors: store.read_only, store.history_conflict.
  Result<Change> undo();
  Result<Change> redo();
  Result<std::optional<HistoryEntry>> nextUndo() const;
  Result<std::optional<HistoryEntry>> nextRedo() const;
  /// The newest `limit` entries before `beforeSeq` (0: from the newest), newest first.
  Result<std::vector<HistoryEntry>> history(std::int64_t limit, std::int64_t beforeSeq = 0) const;
  /// What an entry changed, from value to value.
  Result<std::vector<RowChange>> changesOf(const HistoryEntry& entry) const;

  /// Calls `listener` after every commit, undo and redo, until the subscription is dropped.
  using Subscription = std::shared_ptr<void>;
  [[nodiscard]] Subscription subscribe(std::function<void(const Change&)> listener);

  /// The bytes stored under that SHA-256. Errors: store.no_attachment {sha256}, store.damaged.
  Result<std::string> attachment(const std::string& sha256) const;

  /// A compact copy under another name, made beside it and renamed when complete. Errors: base.cannot_write, base.disk_full.
  Result<void> saveCopy(const std::filesystem::path& target) const;

  /// The same of a file that is open elsewhere, for as long as it takes, while that one is read and written. Errors: as saveCopy,
  /// base.cannot_read, and that of cancelled().
  static Result<void> saveCopyOf(const std::filesystem::path& path, const std::filesystem::path& target, const Job& job = {});

  /// The backup that is being made, if any, for somebody else to wait for; a file that still has it waits when it is closed.
  std::jthread takeBackup();

  /// Reads everything there is: every page, row, reference, attachment and history entry. It takes as long as reading the file.
  /// Errors: store.damaged {path, detail}, store.impossible_value {path, record, id, field}.
  Result<void> verify() const;

  /// SHA-256 over the content of the recorded tables, in schema and id order: the same for equal assessments wherever they lie.
  Result<std::string> contentHash() const;

  /// store.impossible_value {path, record, id, field}, for a text that only its room can read; `reason` says what is wrong with it.
  Error impossibleValue(const std::string& record, const std::string& id, const std::string& field, Error reason) const;

private:
  friend class Transaction;
  Error impossibleRow(const std::string& record, const Query& query, std::span<const record::Value> values, Error reason) const;
  explicit ProjectFile(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> m_impl;
};

}  // namespace prumo
