// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file.h"

#include <filesystem>
#include <fstream>
#include <string_view>

namespace prumo::fuzz {

/// The input as a file, for what reads nothing else. The same file again and again; it goes when the program ends.
inline std::filesystem::path scratch(std::string_view bytes, const char* name) {
  static const PrivateFolder folder;
  const auto path = folder.path() / name;
  std::error_code ignored;
  std::filesystem::remove(path, ignored);  // to be written anew is much faster than to be cut off
  std::ofstream(path, std::ios::binary | std::ios::trunc).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  return path;
}

}  // namespace prumo::fuzz
