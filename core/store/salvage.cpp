// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/salvage.h"

#include "core/base/id.h"
#include "core/base/platform.h"

#include <sqlite3.h>

#include <algorithm>
#include <bit>
#include <cstring>
#include <fstream>
#include <limits>
#include <memory>
#include <optional>

namespace prumo::store {

namespace {

namespace fs = std::filesystem;

constexpr std::uint32_t kPageSize = 4096;
constexpr std::size_t kHeadSize = 100;
constexpr unsigned char kLeafPage = 13;

void putNumber(std::string& head, std::size_t at, std::uint32_t number, std::size_t bytes) {
  for (std::size_t i = 0; i < bytes; ++i) head[at + i] = static_cast<char>(number >> (8 * (bytes - 1 - i)));
}

/// The fields of the database header (sqlite.org/fileformat2.html, 1.3) that are the same in every project file, and the page count.
void mendHead(std::string& head, std::uintmax_t fileSize) {
  std::memcpy(head.data(), "SQLite format 3", 16);
  putNumber(head, 16, kPageSize, 2);
  head[18] = head[19] = 1;  // rollback journal
  head[20] = 0;
  head[21] = 64;
  head[22] = head[23] = 32;
  putNumber(head, 28, static_cast<std::uint32_t>((fileSize + kPageSize - 1) / kPageSize), 4);
  putNumber(head, 32, 0, 4);  // no free pages: nothing is written here, and a broken list would stop reading
  putNumber(head, 36, 0, 4);
  putNumber(head, 44, 4, 4);  // schema format
  putNumber(head, 52, 0, 4);  // no auto-vacuum
  putNumber(head, 56, 1, 4);  // UTF-8
  putNumber(head, 64, 0, 4);
  std::memcpy(head.data() + 92, head.data() + 24, 4);
}

/// The copy is read whole pages at a time: a torn last page is filled up.
void mendFile(const fs::path& path) {
  std::error_code fault;
  const auto size = fs::file_size(path, fault);
  if (fault || size < kHeadSize) return;
  fs::resize_file(path, (size + kPageSize - 1) / kPageSize * kPageSize, fault);
  std::fstream file(path, std::ios::binary | std::ios::in | std::ios::out);
  std::string head(kHeadSize, '\0');
  file.read(head.data(), kHeadSize);
  mendHead(head, size);
  file.seekp(0);
  file.write(head.data(), kHeadSize);
}

/// The first page of a file that has one table, at that page; empty when its text takes more room.
std::string schemaPage(const std::string& table, const std::string& ddl, std::uint32_t root) {
  try {
    SQLite::Database database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_MEMORY);
    database.exec("PRAGMA page_size = " + std::to_string(kPageSize));
    database.exec(ddl + "; PRAGMA writable_schema = ON");
    SQLite::Statement move(database, "UPDATE sqlite_schema SET rootpage = ? WHERE type = 'table' AND name = ?");
    move.bind(1, static_cast<std::int64_t>(root));
    move.bind(2, table);
    move.exec();
    sqlite3_int64 size = 0;
    const std::unique_ptr<unsigned char, decltype(&sqlite3_free)> image(sqlite3_serialize(database.getHandle(), "main", &size, 0), &sqlite3_free);
    if (!image || size < static_cast<sqlite3_int64>(kPageSize) || image.get()[kHeadSize] != kLeafPage) return {};
    return {reinterpret_cast<const char*>(image.get()), kPageSize};
  } catch (const SQLite::Exception&) {
    return {};
  }
}

/// Walks one table by row id.
class Walk {
public:
  Walk(Connection& connection, const std::string& table, const std::vector<std::string>& columns,
       const std::function<void(SQLite::Statement&)>& take)
      : m_connection(connection), m_take(take) {
    for (const auto& column : columns) m_select += sqlName(column) + ", ";
    m_select = "SELECT " + m_select + "_rowid_ FROM " + sqlName(table) + " NOT INDEXED WHERE _rowid_ ";
    m_rowIdColumn = static_cast<int>(columns.size());
  }

  bool run() {
    if (upFrom(kLeast, kMost)) return true;
    const auto broken = m_last;
    downFrom(kMost, broken.value_or(kLeast));
    between(broken ? *broken + 1 : 1, m_first.value_or(kMost));
    return false;
  }

private:
  static constexpr auto kLeast = std::numeric_limits<std::int64_t>::min();
  static constexpr auto kMost = std::numeric_limits<std::int64_t>::max();
  static constexpr int kPatientSteps = 512;  // single steps, past all rows a page can hold, before they grow

  /// Takes rows from `from` up while they are below `below`; false at a broken page. The last one taken is in m_last.
  bool upFrom(std::int64_t from, std::int64_t below) {
    return rows(m_select + ">= ?1 AND _rowid_ <= ?2 ORDER BY _rowid_", from, below == kMost ? kMost : below - 1, true);
  }

  bool downFrom(std::int64_t from, std::int64_t above) {
    return rows(m_select + "<= ?1 AND _rowid_ > ?2 ORDER BY _rowid_ DESC", from, above, false);
  }

  /// Row ids that do not go one way come from a page that is linked in a circle.
  bool rows(const std::string& sql, std::int64_t from, std::int64_t to, bool up) {
    auto& reached = up ? m_last : m_first;
    try {
      auto query = m_connection.prepare(sql);
      query->bind(1, from);
      query->bind(2, to);
      while (query->executeStep()) {
        const auto rowId = query->getColumn(m_rowIdColumn).getInt64();
        if (reached && (up ? rowId <= *reached : rowId >= *reached)) return false;
        reached = rowId;
        m_take(*query);
      }
      return true;
    } catch (const SQLite::Exception&) {
      return false;
    }
  }

  /// Seeks a row id at a time, then in growing steps, until a page can be read again; from there on upwards, and so forth.
  void between(std::int64_t from, std::int64_t to) {
    std::int64_t step = 1;
    for (int tries = 0; from < to; ++tries) {
      m_last.reset();
      if (upFrom(from, to)) return;
      if (m_last) {
        from = *m_last + 1;
        step = 1;
        tries = 0;
        continue;
      }
      if (tries > kPatientSteps) step = std::min(step * 2, kMost / 4);
      if (to - from <= step) return;
      from += step;
    }
  }

  Connection& m_connection;
  const std::function<void(SQLite::Statement&)>& m_take;
  std::string m_select;
  int m_rowIdColumn = 0;
  std::optional<std::int64_t> m_last;
  std::optional<std::int64_t> m_first;
};

}  // namespace

PatchedCopy::PatchedCopy(const fs::path& damaged, const fs::path& beside) : m_damaged(damaged), m_copy(beside) {
  m_copy += "." + newUuid() + ".tmp";
}

PatchedCopy::~PatchedCopy() { removeAll(); }

void PatchedCopy::removeAll() const {
  std::error_code ignored;
  fs::remove(m_copy, ignored);
  fs::remove(fs::path{m_copy} += "-journal", ignored);
}

Result<void> PatchedCopy::make() const {
  std::error_code fault;
  fs::copy_file(m_damaged, m_copy, fault);
  if (fault) return Error{{"base.cannot_read", {{"path", platform::utf8FromPath(m_damaged)}, {"reason", fault.message()}}}};
  fs::permissions(m_copy, fs::perms::owner_read | fs::perms::owner_write, fault);
  mendFile(m_copy);
  return {};
}

bool PatchedCopy::showOnly(const std::string& table, const std::string& ddl, std::uint32_t root) const {
  std::error_code fault;
  const auto size = fs::file_size(m_copy, fault);
  auto page = schemaPage(table, ddl, root);
  if (fault || page.size() != kPageSize) return false;
  mendHead(page, size);
  std::fstream file(m_copy, std::ios::binary | std::ios::in | std::ios::out);
  file.write(page.data(), static_cast<std::streamsize>(page.size()));
  file.close();
  return !file.fail();
}

std::vector<std::string> plainColumns(Connection& connection, const std::string& table) {
  std::vector<std::string> columns;
  try {
    auto known = connection.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ? AND sql NOT LIKE 'CREATE VIRTUAL%'");
    known->bind(1, table);
    if (!known->executeStep()) return {};
    auto query = connection.prepare("SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0 ORDER BY cid");
    query->bind(1, table);
    while (query->executeStep()) columns.push_back(query->getColumn(0).getString());
  } catch (const SQLite::Exception&) {
    return {};
  }
  return columns;
}

bool salvageRows(Connection& connection, const std::string& table, const std::vector<std::string>& columns,
                 const std::function<void(SQLite::Statement& row)>& take) {
  return Walk(connection, table, columns, take).run();
}

}  // namespace prumo::store
