// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/assessment_name.h"

#include "core/base/ascii.h"
#include "core/base/platform.h"

namespace prumo {

bool isAssessmentName(const std::filesystem::path& path) { return lowerCase(platform::utf8FromPath(path.extension())) == ".prumo"; }

}  // namespace prumo
