// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/checks.h"

#include "core/base/json_reader.h"
#include "core/base/platform.h"
#include "core/store/attachments.h"
#include "core/store/changeset.h"
#include "core/store/ddl.h"
#include "core/store/history.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <string_view>
#include <tuple>

namespace prumo::store {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view kMagic{"SQLite format 3\0", 16};
constexpr int kHeadSize = 100;

Error impossible(const fs::path& path, const std::string& record, const record::View& id, Error reason) {
  const auto* text = std::get_if<std::string_view>(&id);
  const auto* field = argument(reason.message, "field");
  return impossibleValue(path, record, std::string{text ? *text : ""}, field ? std::get<std::string>(*field) : std::string{}, std::move(reason));
}

Error broken(const std::string& record, const std::string& id) { return {{"store.broken_reference", {{"record", record}, {"id", id}}}}; }

/// Reads the row under a statement and checks it.
Result<void> checkRow(SQLite::Statement& row, const fs::path& path, const record::TableInfo& info, std::vector<record::View>& values) {
  values.clear();
  for (int i = 0; i < static_cast<int>(info.fields.size()); ++i) values.push_back(viewOf(row.getColumn(i)));
  if (auto fitting = fits(info, std::span<const record::View>{values}); !fitting) return impossible(path, info.name, values.front(), std::move(fitting).error());
  return {};
}

/// Texts that hold JSON, as far as somebody other than their room can tell.
Result<void> checkJson(const fs::path& path, const record::TableInfo& info, const std::vector<record::View>& values) {
  for (std::size_t i = 0; i < values.size(); ++i) {
    const auto* text = std::get_if<std::string_view>(&values[i]);
    if (info.fields[i].kind != record::Kind::Json || !text || text->empty()) continue;
    auto parsed = parseJson(*text);
    const auto* id = std::get_if<std::string_view>(&values.front());
    if (!parsed) return impossibleValue(path, info.name, std::string{id ? *id : ""}, info.fields[i].name, std::move(parsed).error());
  }
  return {};
}

bool exists(Connection& connection, const std::string& table, const std::string& column, std::string_view value) {
  auto query = connection.prepare("SELECT 1 FROM " + sqlName(table) + " WHERE " + sqlName(column) + " = ? LIMIT 1");
  query->bind(1, std::string{value});
  return query->executeStep();
}

bool referencesStand(Connection& connection, const record::TableInfo& info, const std::vector<record::View>& values) {
  for (std::size_t i = 0; i < values.size(); ++i) {
    const auto link = linkOf(info.fields[i]);
    const auto* target = std::get_if<std::string_view>(&values[i]);
    if (link && target && !exists(connection, link->table, "id", *target)) return false;
  }
  return true;
}

bool isReferredTo(Connection& connection, const Tables& tables, const std::string& table, const std::string& id) {
  for (const auto& other : tables.all()) {
    for (const auto& field : other.info.fields) {
      if (field.constraint.references == table && exists(connection, other.info.name, field.name, id)) return true;
    }
  }
  return false;
}

Result<void> checkTouchedRow(Connection& connection, const fs::path& path, const Tables& tables, const Table& table, const std::string& id) {
  auto query = connection.prepare(table.select + " WHERE \"id\" = ?");
  query->bind(1, id);
  if (!query->executeStep()) {
    return isReferredTo(connection, tables, table.info.name, id) ? Result<void>{broken(table.info.name, id)} : Result<void>{};
  }
  std::vector<record::View> values;
  auto sound = checkRow(*query, path, table.info, values);
  if (sound && !referencesStand(connection, table.info, values)) return broken(table.info.name, id);
  return sound;
}

Result<void> checkReferences(Connection& connection, const fs::path& path) {
  auto dangling = connection.prepare("PRAGMA foreign_key_check");
  if (dangling->executeStep()) return damaged(path, "foreign key of " + dangling->getColumn(0).getString());
  return {};
}

Error impossibleEntry(const fs::path& path, std::int64_t seq, const std::string& field) {
  return impossibleValue(path, kHistory, std::to_string(seq), field, record::wrongType(kHistory, field));
}

}  // namespace

Error impossibleValue(const fs::path& path, const std::string& record, const std::string& id, const std::string& field, Error reason) {
  return because({{"store.impossible_value", {{"path", platform::utf8FromPath(path)}, {"record", record}, {"id", id}, {"field", field}}}}, std::move(reason));
}

Result<int> checkHead(Connection& connection, const fs::path& path) {
  const Reading reading(connection);  // a journal left by a crash is rolled back before the first look, and nobody writes meanwhile
  const auto id = connection.number("PRAGMA application_id");
  const auto head = connection.head(kHeadSize);
  std::error_code fault;
  const auto size = static_cast<std::int64_t>(fs::file_size(path, fault));
  if (!fault && size == 0) return fileError("store.empty", path);
  if (fault || size < kHeadSize || !head.starts_with(kMagic) || id != kApplicationId) return fileError("store.not_a_project", path);
  // Bytes 18 and 19: 1 is a rollback journal, 2 a write-ahead log, which we never write.
  if (head[18] != 1 || head[19] != 1) return damaged(path, "journal mode");
  if (connection.number("PRAGMA page_count") * connection.number("PRAGMA page_size") > size) return damaged(path, "truncated");
  const auto version = connection.number("PRAGMA user_version");
  if (version < 1 || connection.text("PRAGMA encoding") != "UTF-8") return damaged(path, "header");
  return static_cast<int>(version);
}

Result<void> checkHistory(Connection& connection, const fs::path& path) {
  const std::tuple<const char*, std::int64_t, std::int64_t> possible[] = {{"seq", 1, kMostSeq}, {"undone", 0, 2}};
  for (const auto& [field, least, most] : possible) {  // both have an index: nothing is read but its ends
    auto strange = connection.prepare(fmt::format("SELECT seq FROM history WHERE {0} < {1} OR {0} > {2} LIMIT 1", field, least, most));
    if (strange->executeStep()) return impossibleEntry(path, strange->getColumn(0).getInt64(), field);
  }
  return {};
}

Result<void> checkPages(Connection& connection, const fs::path& path, bool thorough) {
  const auto detail = connection.text(thorough ? "PRAGMA integrity_check(1)" : "PRAGMA quick_check(1)");
  if (detail != "ok") return damaged(path, detail);
  return checkReferences(connection, path);
}

Result<void> checkRecordedPages(Connection& connection, const fs::path& path, const Tables& tables, int version) {
  for (const auto& table : tables.all()) {
    if (!table.info.recorded || table.since() > version) continue;
    const auto detail = connection.text("PRAGMA quick_check(" + sqlName(table.info.name) + ")");
    if (detail != "ok") return damaged(path, detail);
  }
  return checkReferences(connection, path);
}

Result<void> checkPagesOf(const fs::path& path, Connection::Mode mode, const std::stop_token& stop) {
  auto sound = guarded({path}, [&] {
    Connection connection(path, mode);
    const std::stop_callback halt(stop, [&connection] { sqlite3_interrupt(connection.handle()); });
    return checkPages(connection, path, false);
  });
  return stop.stop_requested() ? Result<void>{cancelled()} : sound;
}

Result<void> checkRows(Connection& connection, const fs::path& path, const Tables& tables, Rows rows) {
  for (const auto& table : tables.all()) {
    if (!table.info.recorded && rows == Rows::Recorded) continue;
    auto query = connection.prepare(table.select);
    std::vector<record::View> values;
    while (query->executeStep()) {
      if (auto sound = checkRow(*query, path, table.info, values); !sound) return sound;
      if (rows == Rows::Recorded) continue;
      if (auto sound = checkJson(path, table.info, values); !sound) return sound;
    }
  }
  return {};
}

Result<void> checkTouched(Connection& connection, const fs::path& path, const Tables& tables, const Change& change) {
  for (const auto& [name, ids] : change.idsByTable) {
    for (const auto& id : ids) {
      if (auto sound = checkTouchedRow(connection, path, tables, *tables.find(name), id); !sound) return sound;
    }
  }
  return {};
}

Result<void> checkEverything(Connection& connection, const fs::path& path, const Tables& tables) {
  auto sound = checkPages(connection, path, true).and_then([&] { return checkRows(connection, path, tables, Rows::All); }).and_then([&] {
    return checkAttachments(connection, path);
  });
  if (!sound) return sound;
  auto entries = connection.prepare("SELECT seq, changeset FROM history ORDER BY seq");
  while (entries->executeStep()) {
    const auto changeset = entries->getColumn(1).getString();
    eachOperation(changeset, [](const Operation&) {});
  }
  return {};
}

}  // namespace prumo::store
