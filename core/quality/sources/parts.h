// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <initializer_list>
#include <string>
#include <vector>

namespace prumo::quality {

/// That a file has no part of that name, and which it has: quality.no_part_of {path, part, parts}.
Error noPartOf(const std::filesystem::path& path, const std::string& part, const std::vector<std::string>& parts);

/// Whether a file's name ends with one of these, in any case (".xlsx").
bool hasExtension(const std::filesystem::path& path, std::initializer_list<std::string_view> extensions);

}  // namespace prumo::quality
