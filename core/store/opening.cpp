// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"
#include "core/store/checks.h"
#include "core/store/ddl.h"
#include "core/store/history.h"
#include "core/store/migration.h"
#include "core/store/project_impl.h"

namespace prumo::store {

namespace {

namespace fs = std::filesystem;
using Mode = Connection::Mode;

Result<void> connect(ProjectFile::Impl& project, Mode mode) {
  return guarded({project.path}, [&]() -> Result<void> {
    project.connection = std::make_unique<Connection>(project.path, mode);
    return {};
  });
}

/// Everything a file has to pass before a row of it is believed; answers its version. SQL that cannot be run here is the file's fault.
Result<int> checkFile(ProjectFile::Impl& project, bool historyLater) {
  auto& connection = *project.connection;
  auto checked = guarded(project.place(), [&] {
    return checkHead(connection, project.path).and_then([&](int version) {
      return checkSchema(connection, project.path, project.tables, version)
          .and_then([&] { return checkHistory(connection, project.path); })
          .and_then([&] {
            return historyLater ? checkRecordedPages(connection, project.path, project.tables, version) : checkPages(connection, project.path, false);
          })
          .transform([version] { return version; });
    });
  });
  if (checked || checked.error().kind != ErrorKind::Internal) return checked;
  const auto* detail = argument(checked.error().message, "detail");
  return damaged(project.path, detail ? std::get<std::string>(*detail) : checked.error().code());
}

Result<void> existing(const fs::path& path) {
  std::error_code fault;
  const auto status = fs::status(path, fault);
  if (!fs::exists(status)) return fileError("store.not_found", path);
  if (!fs::is_regular_file(status)) return fileError("store.not_a_project", path);
  if (fs::file_size(path, fault) == 0 && !fault) return fileError("store.empty", path);
  return {};
}

/// A read-only view of an older file: a migrated copy in memory.
Result<void> migrateInMemory(ProjectFile::Impl& project, int version, const OpenOptions& options) {
  return guarded({project.path}, [&] {  // by its path alone: the connection is another one afterwards
    auto copy = std::make_unique<Connection>(project.path, Mode::Memory);
    copy->copyFrom(*project.connection);
    project.connection = std::move(copy);
    return migrate(*project.connection, project.tables, version, options.migrations);
  });
}

Result<void> migrateFile(ProjectFile::Impl& project, int version, const OpenOptions& options) {
  if (!project.lock) return migrateInMemory(project, version, options);
  auto kept = makeBackup(project.path);
  if (!kept) return std::move(kept).error();
  return guarded(project.place(), [&] { return migrate(*project.connection, project.tables, version, options.migrations); });
}

/// Rows are checked in the shape the program knows; in a newer file they may be what this program cannot know.
Result<void> checkContent(ProjectFile::Impl& project, int version) {
  auto checked = guarded(project.place(), [&] {
    project.tables.readColumns(*project.connection);
    return checkRows(*project.connection, project.path, project.tables);
  });
  if (checked || version <= project.tables.version()) return checked;
  return because(fileError("store.newer_unreadable", project.path), std::move(checked).error());
}

Message newerVersion(const ProjectFile::Impl& project, int version) {
  return {"store.newer_version",
          {{"path", platform::utf8FromPath(project.path)},
           {"version", std::int64_t{version}},
           {"supported", std::int64_t{project.tables.version()}}}};
}

void makeReadOnly(ProjectFile::Impl& project, Message reason) {
  project.readOnlyReason = std::move(reason);
  if (project.lock) project.lock->remove();
  project.lock.reset();
}

/// Answers whose lock was taken over.
Message takeHold(ProjectFile::Impl& project, const OpenOptions& options) {
  auto outcome = options.readOnly ? LockOutcome{{}, {"store.opened_read_only", {}}, {}} : takeLock(project.path, project.author, options.takeOver);
  project.lock = std::move(outcome.lock);
  project.readOnlyReason = std::move(outcome.refusal);
  return std::move(outcome.takenOver);
}

/// In the background: the backup's reader lets the writer in between pages, so nobody waits for it.
void backUp(ProjectFile::Impl& project) {
  const bool hasContent = project.connection->number("SELECT EXISTS (SELECT 1 FROM history)") != 0;
  if (!hasContent || !backupIsDue(project.path)) return;
  project.backup = std::jthread([path = project.path] { (void)makeBackup(path); });
}

Result<void> readyToWrite(ProjectFile::Impl& project, const Message& takenOver) {
  return guarded(project.place(), [&]() -> Result<void> {
    addMissingIndexes(*project.connection, project.tables);
    if (!takenOver.empty()) addEntry(*project.connection, project.author, takenOver, "", project.tables.version());
    backUp(project);
    return {};
  });
}

Error noPlace(const fs::path& path, std::error_code reason) {
  return {{"base.cannot_write", {{"path", platform::utf8FromPath(path)}, {"reason", reason.message()}}}};
}

/// Why nothing can be written beside a path.
std::error_code refusalAt(const fs::path& path) {
  std::error_code fault;
  const bool noFolder = !fs::exists(fs::absolute(path, fault).parent_path(), fault);
  return std::make_error_code(noFolder ? std::errc::no_such_file_or_directory : std::errc::permission_denied);
}

}  // namespace

Result<void> createFile(ProjectFile::Impl& project) {
  std::error_code fault;
  if (fs::exists(project.path, fault)) return fileError("store.exists", project.path);
  if (fault) return noPlace(project.path, fault);
  auto outcome = takeLock(project.path, project.author, true);
  if (!outcome.lock) return noPlace(project.path, refusalAt(project.path));
  project.lock = std::move(outcome.lock);
  auto made = connect(project, Mode::Create).and_then([&project] {
    return guarded({project.path, project.connection->handle(), true}, [&project]() -> Result<void> {
      createSchema(*project.connection, project.tables);
      project.tables.readColumns(*project.connection);
      return {};
    });
  });
  if (made) return made;
  std::error_code ignored;
  project.connection.reset();
  fs::remove(project.path, ignored);
  return made;
}

Result<void> openFile(ProjectFile::Impl& project, const OpenOptions& options) {
  if (auto there = existing(project.path); !there) return there;
  const auto takenOver = takeHold(project, options);
  if (auto connected = connect(project, project.lock ? Mode::ReadWrite : Mode::ReadOnly); !connected) return connected;
  auto version = checkFile(project, options.historyLater);
  if (!version) return std::move(version).error();
  const int known = project.tables.version();
  if (*version > known) makeReadOnly(project, newerVersion(project, *version));
  if (*version < known) {
    if (auto migrated = migrateFile(project, *version, options); !migrated) return migrated;
  }
  return checkContent(project, *version).and_then([&] { return project.lock ? readyToWrite(project, takenOver) : Result<void>{}; });
}

}  // namespace prumo::store
