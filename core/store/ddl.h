// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/tables.h"

#include <optional>
#include <string>
#include <vector>

/// The text of every object in a project file. A rule on values stands in the record's description alone, not in the table:
/// a rule that loosens later must not need every old table rebuilt. So the text depends on names, types and links only,
/// and a file whose text is another one was not written by us.
namespace prumo::store {

inline constexpr std::int64_t kApplicationId = 0x5052554D;  // "PRUM"
inline constexpr const char* kHistory = "history";
inline constexpr const char* kAttachment = "attachment";

/// An enforced reference as SQLite lists it.
struct Link {
  std::string table;
  std::string onDelete;
};
std::optional<Link> linkOf(const record::FieldInfo& field);

std::string columnDdl(const std::string& name, const std::string& type, const std::optional<Link>& link);
std::string columnDdl(const record::FieldInfo& field);
/// TEXT, INTEGER or REAL.
std::string typeOf(const record::FieldInfo& field);
std::string tableDdl(const std::string& table, const std::vector<std::string>& columns);
std::string tableDdl(const record::TableInfo& table);
std::string historyDdl();
std::string attachmentDdl();

std::string indexName(const std::string& table, const std::string& column);
std::string indexDdl(const std::string& table, const std::string& column);
/// The columns that have an index: those the description names, and every enforced reference.
std::vector<std::string> indexedColumns(const record::TableInfo& table);

/// Makes all tables and indexes in an empty file, and stamps it.
void createSchema(Connection& connection, const Tables& tables);

}  // namespace prumo::store
