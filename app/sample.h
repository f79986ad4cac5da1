// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/base/result.h"

#include <filesystem>
#include <string_view>

namespace prumo {

/// Builds the sample assessment (resources/samples) as a new project file, with its feed beside it, through the same edits as the window
/// makes. Its history carries the consultant and the times of the script. When it fails, nothing of it stays.
/// Errors: store.exists {path} for the file or for another feed of that name, as ProjectFile::create, base.cancelled.
Result<void> buildSample(const std::filesystem::path& target, std::string_view language, const Job& job = {});

}  // namespace prumo
