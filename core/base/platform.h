// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>

/// The only place with calls that differ between operating systems.
namespace prumo::platform {

std::optional<std::string> environment(const char* name);
std::string userName();
std::string hostName();
std::int64_t processId();

/// A line of standard input; at a terminal asked for with the prompt, and not shown as it is typed. Nothing at the end of input. Of one that is
/// longer than so many bytes, one byte more. A signal that ends the process leaves the terminal as it was.
std::optional<std::string> readHidden(const std::string& prompt, std::size_t most);

/// Minutes east of UTC at this machine at that Unix time (seconds).
int utcOffsetMinutes(std::int64_t unixSeconds);

/// Paths are UTF-8 in Prumo's own strings, whatever the system uses inside.
std::filesystem::path pathFromUtf8(std::string_view text);
std::string utf8FromPath(const std::filesystem::path& path);

/// Waits until a file, and the folder entry that names it, are on the disk.
Result<void> syncFile(const std::filesystem::path& path);

/// Whether this process may write the file, or make files in the folder.
bool isWritable(const std::filesystem::path& path);

/// A write beyond a size limit (ulimit -f) fails like one to a full disk, instead of ending the process amid its files.
void failAtSizeLimit();

/// While it stands, Ctrl+C and the system's polite request to end (SIGINT, SIGTERM) ask for a stop instead of ending the process; a second
/// one ends it. Ctrl+C that the process was started to ignore stays ignored. One at a time.
class StopSignals {
public:
  StopSignals();
  StopSignals(const StopSignals&) = delete;
  StopSignals& operator=(const StopSignals&) = delete;
  ~StopSignals();
  std::stop_token token() const;

private:
  struct Watch;
  std::unique_ptr<Watch> m_watch;
};

/// An exclusive hold on a file that ends with its owner, however the owner ends.
class FileLock {
public:
  /// Takes the lock (making the file where there is none); nothing when somebody else holds it.
  /// Errors: base.cannot_write {path, reason}.
  static Result<std::optional<FileLock>> tryTake(const std::filesystem::path& path);

  FileLock(FileLock&&) noexcept;
  FileLock& operator=(FileLock&&) noexcept;
  ~FileLock();

  /// Replaces the file's content, for those who find it taken.
  Result<void> write(std::string_view content);
  /// Takes the file away while it is still held; the hold itself ends with this object.
  void remove();

private:
  struct Handle;
  explicit FileLock(std::unique_ptr<Handle> handle);
  std::unique_ptr<Handle> m_handle;
};

}  // namespace prumo::platform
