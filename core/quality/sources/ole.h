// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string_view>

/// Compound files (MS-CFB): the old .xls, and what holds a newer file that is protected with a password (MS-OFFCRYPTO). Neither is read.
namespace prumo::quality {

bool isOle(std::string_view head);

/// Whether a compound file holds an encrypted package.
bool isProtected(const std::filesystem::path& path);

}  // namespace prumo::quality
