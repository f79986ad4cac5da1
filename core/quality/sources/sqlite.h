// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/sources/records.h"

/// A table or view of a SQLite file: Dialect::part is its name; else the first one that holds a row. Lines are the rows' ordinal numbers.
/// Bytes are read in hexadecimal.
namespace prumo::quality {

bool isSqlite(const std::filesystem::path& path, std::string_view head);
/// Errors {path}: base.cannot_read {reason}, quality.not_a_database, quality.broken_file {reason}, quality.table_unreadable {part, reason},
/// quality.no_part_of {part, parts}, quality.no_tables, quality.no_rows, store.busy, store.unfinished_edit, store.too_much_work.
Result<Preview> sniffSqlite(const std::filesystem::path& path, const DialectChoice& choice, std::stop_token stop);
Result<std::shared_ptr<Feed>> openSqlite(const std::filesystem::path& path, const Dialect& dialect, std::int64_t rejectsKept, std::stop_token stop);

}  // namespace prumo::quality
