// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

namespace prumo {

/// The whole file, when it is at most `limit` bytes.
/// Errors: base.cannot_read {path, reason}, base.too_large {path, size, limit}.
Result<std::string> readFile(const std::filesystem::path& path, std::uintmax_t limit);

/// The first bytes of a file, at most `most`; a device or a pipe, which may never say anything, is not opened. Errors: base.cannot_read {path, reason}.
Result<std::string> readBeginning(const std::filesystem::path& path, std::size_t most);

/// Why a file could not be written: base.disk_full {path} where there is no room (disk, quota or size limit), else base.cannot_write
/// {path, reason}.
Error cannotWrite(const std::filesystem::path& path, std::error_code reason);

/// Replaces a file in one step: whatever happens, the old content or the whole new one is there. Errors: as cannotWrite.
Result<void> writeFile(const std::filesystem::path& path, std::string_view content);

/// The same for content that another library writes: `produce` gets a temporary path beside the target;
/// what it leaves there is flushed to disk and renamed over the target, or removed when it fails.
/// A target that is no file (a device, a pipe) is never replaced: `produce` gets it itself.
Result<void> replaceFile(const std::filesystem::path& path, const std::function<Result<void>(const std::filesystem::path&)>& produce);

/// Whether two paths name one file, links and other ways to say a name seen through; of files that are not there, by their names.
bool isSameFile(const std::filesystem::path& one, const std::filesystem::path& other);

/// SHA-256 (FIPS 180-4) of what comes in pieces.
class Sha256 {
public:
  Sha256();
  ~Sha256();
  Sha256(const Sha256&) = delete;
  Sha256& operator=(const Sha256&) = delete;

  void add(std::string_view bytes);
  /// 64 lower-case hexadecimal digits; asked once, at the end.
  std::string hex();

private:
  struct State;
  std::unique_ptr<State> m_state;
};

/// SHA-256 of the bytes, 64 lower-case hexadecimal digits.
std::string sha256(std::string_view bytes);

/// SHA-256 of a file of any size. Errors: base.cannot_read {path, reason}.
Result<std::string> sha256OfFile(const std::filesystem::path& path);

/// What a folder holds, by name; nothing where it cannot be read.
std::vector<std::filesystem::path> entriesOf(const std::filesystem::path& folder);

/// A folder for temporary files that nobody else may look into; it goes, with what is in it, when this object does.
class PrivateFolder {
public:
  /// A folder that cannot be made is told by whoever writes into it.
  PrivateFolder();
  PrivateFolder(const PrivateFolder&) = delete;
  PrivateFolder& operator=(const PrivateFolder&) = delete;
  ~PrivateFolder();
  const std::filesystem::path& path() const { return m_path; }

private:
  std::filesystem::path m_path;
};

/// Where temporary files go: the system's folder for them; the current one when that is not there.
std::filesystem::path temporaryFolder();

}  // namespace prumo
