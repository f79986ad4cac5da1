// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <zip.h>

#include <QtGlobal>

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace prumo::quality::test {

/// A ZIP archive of these files: name and content.
inline void writeZip(const std::filesystem::path& path, const std::vector<std::pair<std::string, std::string>>& files) {
  int code = 0;
  auto* archive = zip_open(path.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &code);
  if (!archive) qFatal("no archive: %d", code);
  for (const auto& [name, content] : files) {
    auto* source = zip_source_buffer(archive, content.data(), content.size(), 0);
    if (zip_file_add(archive, name.c_str(), source, ZIP_FL_ENC_UTF_8) < 0) qFatal("%s", zip_strerror(archive));
  }
  if (zip_close(archive) != 0) qFatal("%s", zip_strerror(archive));
}

}  // namespace prumo::quality::test
