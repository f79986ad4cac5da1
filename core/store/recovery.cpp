// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recovery.h"

#include "core/base/file.h"
#include "core/base/platform.h"
#include "core/store/ddl.h"
#include "core/store/history.h"
#include "core/store/project_impl.h"
#include "core/store/salvage.h"
#include "core/store/strays.h"

#include <nlohmann/json.hpp>
#include <sqlite3.h>

#include <algorithm>
#include <functional>

namespace prumo {

namespace {

namespace fs = std::filesystem;
using namespace store;

/// What is known about one table of a project file: how a row of it is judged and kept.
struct Part {
  std::string ddl;
  std::vector<std::string> columns;  ///< exactly these; empty: those the file has, in any order
  std::function<bool(SQLite::Statement& row, const std::vector<std::string>& columns)> isSound;
  std::function<bool(SQLite::Statement& row, const std::vector<std::string>& columns)> keep;
  /// Whether its JSON is JSON: a row that nobody named must not be another table's.
  std::function<bool(SQLite::Statement& row, const std::vector<std::string>& columns)> hasJson = [](auto&, auto&) { return true; };
  std::size_t width = 0;
};

/// Puts salvaged rows into the new file. Broken rows of the old file throw out of reading; those of the new one must not be taken for them.
class Rescue {
public:
  Rescue(const PatchedCopy& copy, Connection& target, const Tables& tables) : m_copy(copy), m_target(target), m_tables(tables) {
    for (const auto& table : tables.all()) m_parts.push_back(partOf(table));
    m_parts.push_back(attachments());
    m_parts.push_back(history());
    for (const auto& table : tables.all()) m_salvage.tables.push_back({.name = table.info.name});
    m_salvage.tables.push_back({.name = kAttachment});
    m_salvage.tables.push_back({.name = kHistory});
  }

  Salvage run() {
    throughSchema();
    if (!std::ranges::all_of(m_salvage.tables, &Salvage::Table::complete)) throughStrays();
    dropDangling();
    closeHistory();
    if (m_fault) throw *m_fault;
    return std::move(m_salvage);
  }

private:
  /// The straight way: SQLite finds the tables.
  void throughSchema() {
    const auto source = connected();
    for (std::size_t i = 0; source && i < m_parts.size(); ++i) {
      auto& result = m_salvage.tables[i];
      const auto columns = columnsIn(*source, i);
      if (columns.empty()) continue;
      result.complete = salvageRows(*source, result.name, columns, [&](SQLite::Statement& row) {
        ++(m_parts[i].isSound(row, columns) && m_parts[i].keep(row, columns) ? result.saved : result.refused);
      });
    }
  }

  /// Rows to which the way is lost are still there: each page that nothing leads to is read as the table whose rows it can hold.
  void throughStrays() {
    for (const auto& stray : straysOf(m_copy.path())) {
      for (std::size_t i = 0; i < m_parts.size(); ++i) {
        const bool mayBe = !m_salvage.tables[i].complete && (stray.columns == 0 || stray.columns == m_parts[i].width);
        if (mayBe && readAs(stray, i)) break;
      }
    }
  }

  /// Whether the page's first row is one of that table; then all are taken that are new.
  bool readAs(const Stray& stray, std::size_t i) {
    auto& result = m_salvage.tables[i];
    if (!m_copy.showOnly(result.name, m_parts[i].ddl, stray.page)) return false;
    const auto source = connected();
    const auto columns = source ? columnsIn(*source, i) : std::vector<std::string>{};
    if (columns.empty()) return false;
    std::optional<bool> isOurs;
    (void)salvageRows(*source, result.name, columns, [&](SQLite::Statement& row) {
      const bool isSound = !isOfSchema(row) && m_parts[i].isSound(row, columns) && m_parts[i].hasJson(row, columns);
      if (!isOurs) isOurs = isSound;
      if (*isOurs && isSound && m_parts[i].keep(row, columns)) ++result.saved;
    });
    return isOurs.value_or(false);
  }

  /// The schema is a table, too: its rows begin with what they describe.
  static bool isOfSchema(SQLite::Statement& row) {
    const auto first = row.getColumn(0).getString();
    return first == "table" || first == "index" || first == "view" || first == "trigger";
  }

  std::unique_ptr<Connection> connected() const {
    try {
      return std::make_unique<Connection>(m_copy.path(), Connection::Mode::ReadOnly);
    } catch (const SQLite::Exception&) {
      return nullptr;
    }
  }

  std::vector<std::string> columnsIn(Connection& source, std::size_t i) const {
    auto columns = plainColumns(source, m_salvage.tables[i].name);
    const bool isRight = m_parts[i].columns.empty() || m_parts[i].columns == columns;
    return isRight ? columns : std::vector<std::string>{};
  }

  /// Inserts unless the row cannot be there (its key is taken, a value is of another type); anything else that goes wrong ends the whole rescue.
  bool insert(SQLite::Statement& statement) {
    if (m_fault) return false;
    try {
      return statement.exec() == 1;
    } catch (const SQLite::Exception& fault) {
      if ((fault.getErrorCode() & 0xFF) != SQLITE_CONSTRAINT) m_fault = fault;
      return false;
    }
  }

  Part partOf(const Table& table) {
    const auto sql = "INSERT OR IGNORE" + table.insert.substr(std::string_view{"INSERT"}.size());
    return {.ddl = tableDdl(table.info),
            .columns = {},
            .isSound = [&table](SQLite::Statement& row, const std::vector<std::string>& columns) {
              const auto values = valuesOf(table, columns, row);
              return fits(table.info, std::span<const record::Value>{values}).has_value();
            },
            .keep = [this, &table, sql](SQLite::Statement& row, const std::vector<std::string>& columns) {
              auto insertion = m_target.prepare(sql);
              return insertRow(*insertion, table, valuesOf(table, columns, row));
            },
            .hasJson = [&table](SQLite::Statement& row, const std::vector<std::string>& columns) { return isJson(table, valuesOf(table, columns, row)); },
            .width = table.info.fields.size()};
  }

  static bool isJson(const Table& table, const std::vector<record::Value>& values) {
    for (std::size_t i = 0; i < values.size(); ++i) {
      const auto* text = std::get_if<std::string>(&values[i]);
      if (table.info.fields[i].kind == record::Kind::Json && text && !text->empty() && !nlohmann::json::accept(*text)) return false;
    }
    return true;
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

  Part attachments() {
    return {.ddl = attachmentDdl(),
            .columns = {"sha256", "media_type", "size", "content"},
            .isSound = [](SQLite::Statement& row, const auto&) {
              const auto bytes = row.getColumn(3).getString();
              return bytes.size() <= kAttachmentLimit && sha256(bytes) == row.getColumn(0).getString();
            },
            .keep = [this](SQLite::Statement& row, const auto&) {
              const auto bytes = row.getColumn(3).getString();
              auto insertion = m_target.prepare("INSERT OR IGNORE INTO attachment (sha256, media_type, size, content) VALUES (?, ?, ?, ?)");
              insertion->bind(1, row.getColumn(0).getString());
              insertion->bind(2, row.getColumn(1).getString());
              insertion->bind(3, static_cast<std::int64_t>(bytes.size()));
              bindBlob(*insertion, 4, bytes);
              return insert(*insertion);
            },
            .width = 4};
  }

  /// Entries whose changeset can be read.
  Part history() {
    return {.ddl = historyDdl(),
            .columns = {"seq", "id", "at", "author", "label", "changeset", "undone", "version"},
            .isSound = [](SQLite::Statement& row, const auto&) { return isReadable(row); },
            .keep = [this](SQLite::Statement& row, const auto&) {
              auto insertion = m_target.prepare(
                  "INSERT OR IGNORE INTO history (seq, id, at, author, label, changeset, undone, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
              for (const int number : {0, 6, 7}) insertion->bind(number + 1, row.getColumn(number).getInt64());
              for (const int text : {1, 2, 3, 4}) insertion->bind(text + 1, row.getColumn(text).getString());
              bindBlob(*insertion, 6, row.getColumn(5).getString());
              return insert(*insertion);
            },
            .width = 8};
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

  /// Unless every row and every entry was saved, each in its place, the entries are for the audit only: version 0 is never undone.
  void closeHistory() {
    const bool isRenumbered = renumber(m_target);
    const auto isWhole = [](const Salvage::Table& table) { return table.complete && table.refused == 0; };
    if (isRenumbered || !std::ranges::all_of(m_salvage.tables, isWhole)) m_target.run("UPDATE history SET version = 0");
  }

  const PatchedCopy& m_copy;
  Connection& m_target;
  const Tables& m_tables;
  std::vector<Part> m_parts;
  Salvage m_salvage;
  std::optional<SQLite::Exception> m_fault;
};

std::int64_t savedIn(const Salvage& salvage) {
  std::int64_t saved = 0;
  for (const auto& table : salvage.tables) saved += table.saved;
  return saved;
}

Result<Salvage> rescueInto(const PatchedCopy& copy, const fs::path& fresh, const Tables& tables) {
  return guarded({fresh}, [&]() -> Result<Salvage> {
    Connection target(fresh, Connection::Mode::ReadWrite);
    return guarded({fresh, target.handle(), true}, [&]() -> Result<Salvage> {
      const ForeignKeysOff lifted(target);
      Writing writing(target);
      auto salvage = Rescue(copy, target, tables).run();
      writing.commit();
      return salvage;
    });
  });
}

}  // namespace

Result<Salvage> recover(const fs::path& damaged, const fs::path& fresh, const Schema& schema, const Author& author) {
  std::error_code fault;
  if (!fs::is_regular_file(damaged, fault)) return store::fileError("store.not_found", damaged);
  if (fs::file_size(damaged, fault) == 0) return store::fileError("store.nothing_to_save", damaged);
  auto salvage = ProjectFile::create(fresh, schema, author).and_then([&](const ProjectFile&) -> Result<Salvage> {
    const store::PatchedCopy copy(damaged, fresh);
    return copy.make().and_then([&] { return rescueInto(copy, fresh, store::Tables(schema)); });
  });
  if (salvage && savedIn(*salvage) > 0) return salvage;
  if (!salvage && salvage.error().code() == "store.exists") return salvage;
  fs::remove(fresh, fault);
  if (salvage) return store::fileError("store.nothing_to_save", damaged);
  return salvage;
}

}  // namespace prumo
