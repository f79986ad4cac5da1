// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/record.h"

#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace prumo {

/// The change notice: which rows of which tables are no longer what they were.
struct Change {
  std::map<std::string, std::set<std::string>> idsByTable;

  bool empty() const { return idsByTable.empty(); }
  bool touches(const std::string& table) const { return idsByTable.contains(table); }
};

/// One named edit of a project file, from ProjectFile::begin to commit; dropped without commit it never was.
/// Every written record keeps its constraints or is refused (record.* errors), and nothing of the edit stays.
class Transaction {
public:
  Transaction(Transaction&&) noexcept;
  Transaction& operator=(Transaction&&) = delete;
  ~Transaction();

  template <class R>
  Result<void> insert(const R& row) {
    return record::check(row).and_then([&] { return insertValues(record::describe<R>().name, record::valuesOf(row)); });
  }
  /// Writes all fields of the row with that id. Errors: store.no_row {record, id}.
  template <class R>
  Result<void> update(const R& row) {
    return record::check(row).and_then([&] { return updateValues(record::describe<R>().name, record::valuesOf(row)); });
  }
  /// Inserts, or updates the row that has this id.
  template <class R>
  Result<void> put(const R& row) {
    return record::check(row).and_then([&] { return putValues(record::describe<R>().name, record::valuesOf(row)); });
  }
  template <class R>
  Result<void> remove(const std::string& id) {
    return removeRow(record::describe<R>().name, id);
  }

  Result<void> insertValues(const std::string& table, const std::vector<record::Value>& values);
  Result<void> updateValues(const std::string& table, const std::vector<record::Value>& values);
  Result<void> putValues(const std::string& table, const std::vector<record::Value>& values);
  Result<void> removeRow(const std::string& table, const std::string& id);

  /// Stores bytes once, however often they are attached, and answers their SHA-256. Attachments are not part of the history:
  /// undoing the row that names them leaves them for the redo. Errors: store.attachment_too_large {size, limit}.
  Result<std::string> attach(std::string_view bytes, const std::string& mediaType);

  /// Makes the edit durable and writes it to the history; an edit that changed nothing leaves no entry.
  /// Errors: store.disk_full, store.write_failed {detail}; then nothing of the edit stays.
  Result<Change> commit();

private:
  friend class ProjectFile;
  struct Impl;
  explicit Transaction(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> m_impl;
};

/// The largest attachment a project takes, in bytes.
inline constexpr std::size_t kAttachmentLimit = 50 * 1024 * 1024;

}  // namespace prumo
