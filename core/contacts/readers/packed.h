// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/base/result.h"

#include <filesystem>

namespace prumo::contacts {

/// Unpacks the descriptions in a ZIP archive (.bru, .json, .yml, .yaml) into an empty folder: nothing else, no links, and no name that leads
/// out of it. Errors: contacts.broken_archive {path}, contacts.archive_too_large {path, limit}, that of cancelled().
Result<void> unpack(const std::filesystem::path& archive, const std::filesystem::path& into, const Job& job = {});

}  // namespace prumo::contacts
