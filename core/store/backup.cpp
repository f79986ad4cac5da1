// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"

#include "core/base/clock.h"
#include "core/base/file.h"
#include "core/base/platform.h"
#include "core/store/connection.h"

#include <sqlite3.h>

#include <algorithm>
#include <chrono>
#include <vector>

namespace prumo::store {

namespace {

namespace fs = std::filesystem;

/// The backups of a folder, oldest first: their names are times.
std::vector<fs::path> backupsIn(const fs::path& folder) {
  auto found = entriesOf(folder);
  std::erase_if(found, [](const fs::path& entry) { return entry.extension() != ".prumo"; });
  return found;
}

/// `20261123T143205Z`, of the file's last change.
std::string stampOf(fs::file_time_type changed) {
  const auto system = std::chrono::file_clock::to_sys(changed);
  const auto ms = std::chrono::duration_cast<std::chrono::milliseconds>(system.time_since_epoch()).count();
  std::string stamp;
  for (const char c : toIso({ms, 0}).substr(0, 19)) {
    if (c != '-' && c != ':') stamp += c;
  }
  return stamp + "Z";
}

void rotate(const fs::path& folder) {
  std::error_code ignored;
  auto backups = backupsIn(folder);
  for (std::size_t i = 0; i + kBackupsKept < backups.size(); ++i) fs::remove(backups[i], ignored);
  for (const auto& entry : entriesOf(folder)) {
    if (entry.extension() == ".tmp") fs::remove(entry, ignored);  // left by one that was interrupted
  }
}

Result<void> copyPages(const fs::path& from, const fs::path& to, bool compact, const std::stop_token& stop = {}) {
  try {
    Connection source(from, Connection::Mode::ReadOnly);
    Connection target(to, Connection::Mode::Create);
    target.run("PRAGMA synchronous = OFF; PRAGMA journal_mode = OFF");  // replaceFile flushes the finished copy
    return guarded({to, target.handle(), true}, [&]() -> Result<void> {
      const std::stop_callback halt(stop, [&target] { sqlite3_interrupt(target.handle()); });
      target.copyFrom(source, stop);
      if (compact) target.run("VACUUM");
      return {};
    });
  } catch (const SQLite::Exception& fault) {
    return errorOf(fault, {from});
  }
}

}  // namespace

fs::path backupFolder(const fs::path& project) {
  auto path = project;
  return path += ".backups";
}

bool backupIsDue(const fs::path& project) {
  std::error_code fault;
  const auto changed = fs::last_write_time(project, fault);
  const auto backups = backupsIn(backupFolder(project));
  if (fault || backups.empty()) return !fault;
  const auto newest = fs::last_write_time(backups.back(), fault);
  return fault || changed - newest >= std::chrono::hours{1};
}

Result<fs::path> makeBackup(const fs::path& project) {
  const auto folder = backupFolder(project);
  std::error_code fault;
  fs::create_directory(folder, fault);
  const auto changed = fs::last_write_time(project, fault);
  if (fault) return cannotWrite(folder, fault);
  const auto target = folder / platform::pathFromUtf8(stampOf(changed) + ".prumo");
  auto made = replaceFile(target, [&project](const fs::path& temporary) { return copyPages(project, temporary, false); });
  if (!made) return std::move(made).error();
  fs::last_write_time(target, changed, fault);
  rotate(folder);
  return target;
}

Result<void> makeCopy(const fs::path& project, const fs::path& target, const std::stop_token& stop) {
  return replaceFile(target, [&](const fs::path& temporary) { return copyPages(project, temporary, true, stop); });
}

}  // namespace prumo::store
