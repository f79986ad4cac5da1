// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/sources/zip.h"

namespace prumo::quality {

/// Files that are one source: a file alone, those of a folder and the folders inside it, those of a ZIP archive.
class Files {
public:
  /// What a file among many may be large; beyond it there is no reading it whole.
  static constexpr std::int64_t kMostBytes = std::int64_t{64} * 1024 * 1024;

  /// Errors: as Zip::open.
  static Result<Files> in(const std::filesystem::path& path);

  std::size_t size() const { return m_zip ? m_zip->entries().size() : m_paths.size(); }
  /// As it is called inside, with "/" between folders, UTF-8.
  std::string name(std::size_t file) const;
  /// Nothing when it cannot be read or unpacked, or is too large.
  std::optional<std::string> read(std::size_t file) const;

private:
  std::filesystem::path m_root;
  std::vector<std::filesystem::path> m_paths;
  std::optional<Zip> m_zip;
};

/// The files of a folder and of those inside it, in the order of their names; links are not followed into folders.
std::vector<std::filesystem::path> filesBelow(const std::filesystem::path& folder);

/// A file's first bytes (4 KiB); none of what is no ordinary file. Of a project file (.prumo) what every one begins with: it may be open
/// here, and whoever opens and closes it beside its connection drops the locks of that.
std::string headOf(const std::filesystem::path& path);

}  // namespace prumo::quality
