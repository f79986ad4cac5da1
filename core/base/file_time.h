// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <filesystem>

namespace prumo {

/// When a file was last written, in UTC; 1970 where that cannot be told.
Instant modifiedAt(const std::filesystem::path& path);

}  // namespace prumo
