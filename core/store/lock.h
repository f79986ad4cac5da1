// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/platform.h"
#include "core/store/project_file.h"

#include <filesystem>
#include <optional>

namespace prumo::store {

/// The hold on a project's lock file (NAME.prumo.lock beside it), or why there is none.
struct LockOutcome {
  std::optional<platform::FileLock> lock;
  Message refusal;    ///< store.locked, store.locked_elsewhere {path, user, host, at}, store.read_only_place {path}
  Message takenOver;  ///< kTakeOver {path, user, host, at}: whose lock was disbelieved; else empty
};

std::filesystem::path lockPath(const std::filesystem::path& project);

/// Takes the lock and writes who has it. The system ends it with its owner; only a lock written on another machine (a synced folder
/// carries the file, not the hold) is believed by its content, for a day. `takeOver` disbelieves it. Makes nothing in a read-only place.
LockOutcome takeLock(const std::filesystem::path& project, const Author& author, bool takeOver);

}  // namespace prumo::store
