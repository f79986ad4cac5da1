// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

/// Where a reference in a file leads (RFC 3986), without going there.
namespace prumo::document {

/// "%20" is a space.
std::string unescaped(std::string_view text);
/// Whether it begins with a scheme or a host, which Windows writes with two backslashes; a drive's letter is none.
bool isRemote(std::string_view reference);
bool isWithin(const std::filesystem::path& path, const std::filesystem::path& folder);
/// Absolute, links seen through as far as the file is there.
std::filesystem::path realPath(const std::filesystem::path& path);

}  // namespace prumo::document
