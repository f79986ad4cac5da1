// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/project_file.h"

/// Where an export may not be written.
namespace prumo::quality {

/// That no feed of the project is read from that file, by itself or as one of a folder, and that it is no assessment. Looks at the disk only where
/// the file is there already. Errors (usage): store.target_is_assessment {path}, quality.target_is_feed {path, name}.
Result<void> checkTarget(const ProjectFile& project, const std::filesystem::path& target);

}  // namespace prumo::quality
