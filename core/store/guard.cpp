// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/guard.h"

#include "core/base/platform.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cerrno>

namespace prumo::store {

namespace {

Error described(std::string code, const SQLite::Exception& fault, const Place& place, ErrorKind kind = ErrorKind::BadInput) {
  return {{std::move(code), {{"path", platform::utf8FromPath(place.path)}, {"detail", std::string{fault.what()}}}}, kind, nullptr};
}

/// A quota or a size limit is a plain write error to SQLite; only the system's number tells. The rollback that follows may overwrite the
/// connection's, the file keeps its own.
bool ranOutOfSpace(int code, sqlite3* handle) {
  constexpr std::array full{ENOSPC, EFBIG, EDQUOT};
  if (code == SQLITE_FULL) return true;
  if (code != SQLITE_IOERR || !handle) return false;
  int ofFile = 0;
  sqlite3_file_control(handle, "main", SQLITE_FCNTL_LAST_ERRNO, &ofFile);
  return std::ranges::find(full, ofFile) != full.end() || std::ranges::find(full, sqlite3_system_errno(handle)) != full.end();
}

bool wasWriting(int extended) {
  constexpr std::array writes{SQLITE_IOERR_WRITE, SQLITE_IOERR_FSYNC, SQLITE_IOERR_DIR_FSYNC, SQLITE_IOERR_TRUNCATE, SQLITE_IOERR_DELETE,
                              SQLITE_IOERR_COMMIT_ATOMIC, SQLITE_IOERR_CLOSE};
  return std::ranges::find(writes, extended) != writes.end();
}

}  // namespace

Error fileError(std::string code, const std::filesystem::path& path, ErrorKind kind) {
  return {{std::move(code), {{"path", platform::utf8FromPath(path)}}}, kind, nullptr};
}

Error damaged(const std::filesystem::path& path, std::string detail) {
  return {{"store.damaged", {{"path", platform::utf8FromPath(path)}, {"detail", std::move(detail)}}}, ErrorKind::BadInput, nullptr};
}

Error errorOf(const SQLite::Exception& fault, const Place& place) {
  // A fault thrown without a connection (check) has no extended code.
  const int extended = fault.getExtendedErrorCode() > 0 ? fault.getExtendedErrorCode() : fault.getErrorCode();
  const int code = extended & 0xFF;
  if (ranOutOfSpace(code, place.handle)) return fileError(place.making ? "base.disk_full" : "store.disk_full", place.path);
  if (extended == SQLITE_READONLY_ROLLBACK || extended == SQLITE_READONLY_RECOVERY) return fileError("store.unfinished_edit", place.path);
  switch (code) {
    case SQLITE_NOTADB: return fileError("store.not_a_project", place.path);
    case SQLITE_CORRUPT:
    case SQLITE_TOOBIG: return damaged(place.path, fault.what());  // nothing that large is ever written
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return fileError("store.busy", place.path);
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
      return Error{{place.making ? "base.cannot_write" : "base.cannot_read",
                    {{"path", platform::utf8FromPath(place.path)}, {"reason", std::string{fault.what()}}}}};
    case SQLITE_READONLY: return described("store.write_failed", fault, place);
    case SQLITE_CONSTRAINT: return described("store.write_failed", fault, place, ErrorKind::Internal);
    case SQLITE_INTERRUPT: return cancelled();
    case SQLITE_IOERR: return described(wasWriting(extended) ? "store.write_failed" : "store.read_failed", fault, place);
    default: return described("store.read_failed", fault, place, ErrorKind::Internal);
  }
}

void check(sqlite3* handle, int code) {
  if (code != SQLITE_OK) throw handle ? SQLite::Exception(handle, code) : SQLite::Exception(sqlite3_errstr(code), code);
}

}  // namespace prumo::store
