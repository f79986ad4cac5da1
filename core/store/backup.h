// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <stop_token>

namespace prumo::store {

inline constexpr std::size_t kBackupsKept = 10;

/// NAME.prumo.backups beside the project.
std::filesystem::path backupFolder(const std::filesystem::path& project);

/// Whether the newest backup is older than the file's last change by an hour or more.
bool backupIsDue(const std::filesystem::path& project);

/// Copies the project, page by page, into the folder, named by its last change, and removes the oldest beyond kBackupsKept.
/// A writer at work meanwhile waits for a few pages at most. Errors: base.cannot_write, base.disk_full.
Result<std::filesystem::path> makeBackup(const std::filesystem::path& project);

/// Lays a compact copy of a project, which may be edited meanwhile, into a new file. Errors: as makeBackup, and that of cancelled().
Result<void> makeCopy(const std::filesystem::path& project, const std::filesystem::path& target, const std::stop_token& stop);

}  // namespace prumo::store
