// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/tables.h"
#include "core/store/transaction.h"

#include <filesystem>
#include <stop_token>

/// What a file has to pass before anything believes it.
namespace prumo::store {

/// store.impossible_value {path, record, id, field}, because of `reason`.
Error impossibleValue(const std::filesystem::path& path, const std::string& record, const std::string& id, const std::string& field, Error reason);

/// Size, header, application id and version. Answers the file's schema version.
/// Errors: store.empty, store.not_a_project, store.damaged.
Result<int> checkHead(Connection& connection, const std::filesystem::path& path);

/// Every object in the file is one that we would have made at that version; a newer version may have more tables and columns, never
/// triggers, views or virtual tables. Runs before anything else looks into the tables. Errors: store.foreign_schema {object}.
Result<void> checkSchema(Connection& connection, const std::filesystem::path& path, const Tables& tables, int version);

/// That no entry has a number or a state that none can have. Errors: store.impossible_value {record, id, field}.
Result<void> checkHistory(Connection& connection, const std::filesystem::path& path);

/// Pages (quick_check, or the whole integrity_check) and references. Errors: store.damaged {detail}.
Result<void> checkPages(Connection& connection, const std::filesystem::path& path, bool thorough);

/// The pages of the recorded tables that a file of that version has, and all references. Errors: store.damaged {detail}.
Result<void> checkRecordedPages(Connection& connection, const std::filesystem::path& path, const Tables& tables, int version);

/// quick_check over a connection of its own. Errors: store.damaged {detail}, and that of cancelled().
Result<void> checkPagesOf(const std::filesystem::path& path, Connection::Mode mode, const std::stop_token& stop);

/// Which tables' rows are read; All looks inside their JSON, too.
enum class Rows { Recorded, All };
/// The rows of the tables. Errors: store.impossible_value {record, id, field}.
Result<void> checkRows(Connection& connection, const std::filesystem::path& path, const Tables& tables, Rows rows = Rows::Recorded);

/// The rows an undo or redo touched, and the references from and to them. Errors: as checkRows, store.broken_reference {record, id}.
Result<void> checkTouched(Connection& connection, const std::filesystem::path& path, const Tables& tables, const Change& change);

/// All of it, and the bytes of attachments and history.
Result<void> checkEverything(Connection& connection, const std::filesystem::path& path, const Tables& tables);

}  // namespace prumo::store
