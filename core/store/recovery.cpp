// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recovery.h"

#include "core/base/file.h"
#include "core/base/platform.h"
#include "core/store/ddl.h"
#include "core/store/history.h"
#include "core/store/project_impl.h"
#include "core/store/salvage.h"

#include <algorithm>

namespace prumo {

namespace {

namespace fs = std::filesystem;
using namespace store;

/// Puts salvaged rows into the new file. Broken rows of the old file throw out of reading; those of the new one must not be taken for them.
class Rescue {
public:
  Rescue(Connection& source, Connection& target, const Tables& tables) : m_source(source), m_target(target), m_tables(tables) {}

  Salvage run() {
    for (const auto& table : m_tables.all()) m_salvage.tables.push_back(rescue(table));
    dropDangling();
    m_salvage.tables.push_back(attachments());
    m_salvage.tables.push_back(history());
    if (m_fault) throw *m_fault;
    return std::move(m_salvage);
  }

private:
  /// Inserts unless the row cannot be there (its key is taken); anything else that goes wrong ends the whole rescue.
  bool insert(SQLite::Statement& statement) {
    if (m_fault) return false;
    try {
      return statement.exec() == 1;
    } catch (const SQLite::Exception& fault) {
      m_fault = fault;
      return false;
    }
  }

  static void count(Salvage::Table& result, bool saved) { ++(saved ? result.saved : result.refused); }

  Salvage::Table rescue(const Table& table) {
    Salvage::Table result{.name = table.info.name};
    const auto columns = plainColumns(m_source, table.info.name);
    if (columns.empty()) return result;
    auto insertion = m_target.prepare("INSERT OR IGNORE" + table.insert.substr(std::string_view{"INSERT"}.size()));
    result.complete = salvageRows(m_source, table.info.name, columns, [&](SQLite::Statement& row) {
      const auto values = valuesOf(table, columns, row);
      count(result, fits(table.info, std::span<const record::Value>{values}) && insertRow(*insertion, table, values));
    });
    return result;
  }

  static std::vector<record::Value> valuesOf(const Table& table, const std::vector<std::string>& columns, SQLite::Statement& row) {
    std::vector<record::Value> values;
    for (const auto& field : table.info.fields) {
      const auto found = std::ranges::find(columns, field.name);
      values.push_back(found == columns.end() ? field.initial : valueOf(row.getColumn(static_cast<int>(found - columns.begin()))));
    }
    return values;
  }

  bool insertRow(SQLite::Statement& insertion, const Table& table, const std::vector<record::Value>& values) {
    insertion.reset();
    for (std::size_t i = 0; i < values.size(); ++i) {
      bindValue(insertion, static_cast<int>(i) + 1, stored(table.info.fields[i], values[i]));
    }
    return insert(insertion);
  }

  /// Rows whose owner was lost go with it, looser references are emptied, as if the owner had been removed.
  void dropDangling() {
    for (bool again = true; again;) {
      again = false;
      for (std::size_t i = 0; i < m_tables.all().size(); ++i) again = dropDanglingOf(m_tables.all()[i], m_salvage.tables[i]) || again;
    }
  }

  bool dropDanglingOf(const Table& table, Salvage::Table& result) {
    bool dropped = false;
    for (const auto& field : table.info.fields) {
      const auto link = linkOf(field);
      if (!link) continue;
      const auto name = sqlName(table.info.name);
      const auto column = sqlName(field.name);
      const auto action = field.constraint.required ? "DELETE FROM " + name : "UPDATE " + name + " SET " + column + " = NULL";
      const auto lost = m_target.prepare(action + " WHERE " + column + " NOT IN (SELECT \"id\" FROM " + sqlName(link->table) + ")")->exec();
      if (!field.constraint.required || lost == 0) continue;
      result.saved -= lost;
      result.refused += lost;
      dropped = true;
    }
    return dropped;
  }

  Salvage::Table attachments() {
    Salvage::Table result{.name = kAttachment};
    const std::vector<std::string> columns{"sha256", "media_type", "size", "content"};
    if (plainColumns(m_source, kAttachment) != columns) return result;
    auto insertion = m_target.prepare("INSERT OR IGNORE INTO attachment (sha256, media_type, size, content) VALUES (?, ?, ?, ?)");
    result.complete = salvageRows(m_source, kAttachment, columns, [&](SQLite::Statement& row) {
      const auto bytes = row.getColumn(3).getString();
      const auto sum = row.getColumn(0).getString();
      if (bytes.size() > kAttachmentLimit || sha256(bytes) != sum) return count(result, false);
      insertion->reset();
      insertion->bind(1, sum);
      insertion->bind(2, row.getColumn(1).getString());
      insertion->bind(3, static_cast<std::int64_t>(bytes.size()));
      bindBlob(*insertion, 4, bytes);
      count(result, insert(*insertion));
    });
    return result;
  }

  /// Entries whose changeset can be read. Unless every row and every entry was saved they are for the audit only: version 0 is never undone.
  Salvage::Table history() {
    Salvage::Table result{.name = kHistory};
    const std::vector<std::string> columns{"seq", "id", "at", "author", "label", "changeset", "undone", "version"};
    if (plainColumns(m_source, kHistory) != columns) return result;
    auto insertion = m_target.prepare("INSERT OR IGNORE INTO history (seq, id, at, author, label, changeset, undone, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    result.complete = salvageRows(m_source, kHistory, columns,
                                  [&](SQLite::Statement& row) { count(result, isReadable(row) && copyEntry(*insertion, row)); });
    const auto isWhole = [](const Salvage::Table& table) { return table.complete && table.refused == 0; };
    if (!isWhole(result) || !std::ranges::all_of(m_salvage.tables, isWhole)) m_target.run("UPDATE history SET version = 0");
    return result;
  }

  static bool isReadable(SQLite::Statement& row) {
    const auto changeset = row.getColumn(5).getString();
    try {
      eachOperation(changeset, [](const Operation&) {});
    } catch (const SQLite::Exception&) {
      return false;
    }
    const int undone = row.getColumn(6).getInt();
    return !changeset.empty() && undone >= 0 && undone <= 2 && instantFromIso(row.getColumn(2).getString());
  }

  bool copyEntry(SQLite::Statement& insertion, SQLite::Statement& row) {
    insertion.reset();
    for (const int number : {0, 6, 7}) insertion.bind(number + 1, row.getColumn(number).getInt64());
    for (const int text : {1, 2, 3, 4}) insertion.bind(text + 1, row.getColumn(text).getString());
    bindBlob(insertion, 6, row.getColumn(5).getString());
    return insert(insertion);
  }

  Connection& m_source;
  Connection& m_target;
  const Tables& m_tables;
  Salvage m_salvage;
  std::optional<SQLite::Exception> m_fault;
};

std::int64_t savedIn(const Salvage& salvage) {
  std::int64_t saved = 0;
  for (const auto& table : salvage.tables) saved += table.saved;
  return saved;
}

Result<Salvage> rescueInto(const fs::path& copy, const fs::path& fresh, const Tables& tables) {
  std::unique_ptr<Connection> source;
  auto opened = guarded({copy}, [&]() -> Result<void> {
    source = std::make_unique<Connection>(copy, Connection::Mode::ReadOnly);
    return {};
  });
  if (!opened) return Salvage{};
  return guarded({fresh}, [&]() -> Result<Salvage> {
    Connection target(fresh, Connection::Mode::ReadWrite);
    return guarded(target.place(), [&]() -> Result<Salvage> {
      const ForeignKeysOff lifted(target);
      Writing writing(target);
      auto salvage = Rescue(*source, target, tables).run();
      writing.commit();
      return salvage;
    });
  });
}

}  // namespace

Result<Salvage> recover(const fs::path& damaged, const fs::path& fresh, const Schema& schema, const Author& author) {
  if (!fs::is_regular_file(damaged)) return store::fileError("store.not_found", damaged);
  auto salvage = ProjectFile::create(fresh, schema, author).and_then([&](const ProjectFile&) -> Result<Salvage> {
    const store::PatchedCopy copy(damaged, fresh);
    return copy.make().and_then([&] { return rescueInto(copy.path(), fresh, store::Tables(schema)); });
  });
  if (salvage && savedIn(*salvage) > 0) return salvage;
  if (!salvage && salvage.error().code() == "store.exists") return salvage;
  std::error_code ignored;
  fs::remove(fresh, ignored);
  if (salvage) return store::fileError("store.nothing_to_save", damaged);
  return salvage;
}

}  // namespace prumo
