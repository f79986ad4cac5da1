// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"

#include "core/base/platform.h"
#include "core/store/patience.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <chrono>
#include <thread>

namespace prumo::store {

namespace {

constexpr std::chrono::milliseconds kBusyPause{2};
constexpr int kLargestValue = 256 * 1024 * 1024;  // bytes; a changeset or an attachment stays far below
constexpr int kPagesAtOnce = 256;

int flagsOf(Connection::Mode mode) {
  constexpr int common = SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOMUTEX;  // a connection is used by one thread at a time
  switch (mode) {
    case Connection::Mode::Unlocked: return SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | common;
    case Connection::Mode::ReadOnly: return SQLITE_OPEN_READONLY | common;
    case Connection::Mode::ReadWrite: return SQLITE_OPEN_READWRITE | common;
    case Connection::Mode::Create: return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | common;
    case Connection::Mode::Memory: break;
  }
  return SQLITE_OPEN_READWRITE | SQLITE_OPEN_MEMORY | common;
}

/// Asks again every few milliseconds: SQLite's own handler soon waits a tenth of a second, and sleeps through the gaps that a busy writer leaves.
int askAgain(void*, int tries) {
  static thread_local Patience patience;  // one call waits at a time
  if (!patience.lasts(tries, std::chrono::steady_clock::now())) return 0;
  std::this_thread::sleep_for(kBusyPause);
  return 1;
}

/// The only way to tell SQLite that it need not lock.
std::string unlockedUri(const std::filesystem::path& path) {
  const auto generic = std::filesystem::absolute(path).generic_u8string();
  std::string uri = generic.starts_with(u8'/') ? "file://" : "file:///";
  for (const auto c : generic) uri += c == u8'/' || c == u8':' ? std::string(1, static_cast<char>(c)) : fmt::format("%{:02X}", static_cast<unsigned>(c));
  return uri + "?immutable=1";
}

/// Absolute, so that no other name is taken for an URI.
std::string nameOf(const std::filesystem::path& path, Connection::Mode mode) {
  if (mode == Connection::Mode::Unlocked) return unlockedUri(path);
  return mode == Connection::Mode::Memory ? ":memory:" : platform::utf8FromPath(std::filesystem::absolute(path));
}

void configure(sqlite3* handle, int option, int value) { check(handle, sqlite3_db_config(handle, option, value, nullptr)); }

void harden(sqlite3* handle) {
  configure(handle, SQLITE_DBCONFIG_DEFENSIVE, 1);
  configure(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0);
  configure(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0);
  configure(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0);
  configure(handle, SQLITE_DBCONFIG_DQS_DDL, 0);
  configure(handle, SQLITE_DBCONFIG_DQS_DML, 0);
  configure(handle, SQLITE_DBCONFIG_ENABLE_FKEY, 1);
  sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, kLargestValue);
}

void rollBack(sqlite3* handle) {
  if (!sqlite3_get_autocommit(handle)) sqlite3_exec(handle, "ROLLBACK", nullptr, nullptr, nullptr);
}

}  // namespace

Connection::Connection(const std::filesystem::path& path, Mode mode)
    : m_path(path), m_database(nameOf(path, mode), flagsOf(mode)) {
  harden(handle());
  sqlite3_busy_handler(handle(), askAgain, nullptr);
  run("PRAGMA cell_size_check = ON; PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY; PRAGMA mmap_size = 0; PRAGMA cache_size = -16000");
}

bool Connection::isFree() {
  sqlite3_busy_handler(handle(), nullptr, nullptr);
  const bool isFree = sqlite3_exec(handle(), "BEGIN EXCLUSIVE", nullptr, nullptr, nullptr) == SQLITE_OK;
  rollBack(handle());
  sqlite3_busy_handler(handle(), askAgain, nullptr);
  return isFree;
}

std::string Connection::head(int bytes) const {
  sqlite3_file* file = nullptr;
  check(handle(), sqlite3_file_control(handle(), "main", SQLITE_FCNTL_FILE_POINTER, &file));
  std::string content(static_cast<std::size_t>(bytes), '\0');
  const int code = file->pMethods->xRead(file, content.data(), bytes, 0);
  if (code != SQLITE_IOERR_SHORT_READ) check(nullptr, code);
  return content;
}

void Connection::copyFrom(Connection& source, const std::stop_token& stop) {
  SQLite::Backup backup(m_database, "main", source.m_database, "main");
  for (;;) {
    if (stop.stop_requested()) throw SQLite::Exception("stopped", SQLITE_INTERRUPT);
    const int code = backup.executeStep(kPagesAtOnce);
    if (code == SQLITE_DONE) return;
    if (code == SQLITE_BUSY || code == SQLITE_LOCKED) std::this_thread::sleep_for(std::chrono::milliseconds{5});
  }
}

Connection::Prepared::Prepared(Connection& owner, std::string sql) : m_owner(&owner), m_sql(std::move(sql)) {
  if (auto found = owner.m_idle.find(m_sql); found != owner.m_idle.end()) m_statement = std::move(found->second);
  if (!m_statement) m_statement = std::make_unique<SQLite::Statement>(owner.m_database, m_sql);
}

Connection::Prepared::~Prepared() {
  if (!m_statement) return;
  m_statement->tryReset();
  m_statement->clearBindings();
  m_owner->m_idle[m_sql] = std::move(m_statement);
}

Reading::Reading(Connection& connection) : m_connection(connection) { connection.prepare("BEGIN")->exec(); }

Reading::~Reading() { rollBack(m_connection.handle()); }

Writing::Writing(Connection& connection) : m_connection(connection) { connection.prepare("BEGIN IMMEDIATE")->exec(); }

Writing::~Writing() { rollBack(m_connection.handle()); }

void Writing::commit() { m_connection.prepare("COMMIT")->exec(); }

ForeignKeysOff::ForeignKeysOff(Connection& connection) : m_connection(connection) {
  configure(connection.handle(), SQLITE_DBCONFIG_ENABLE_FKEY, 0);
}

ForeignKeysOff::~ForeignKeysOff() { sqlite3_db_config(m_connection.handle(), SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr); }

}  // namespace prumo::store
