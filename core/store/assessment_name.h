// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace prumo {

/// Whether a path is named as assessments are, in whatever letters: no export is ever written there (store.target_is_assessment {path}).
bool isAssessmentName(const std::filesystem::path& path);

}  // namespace prumo
