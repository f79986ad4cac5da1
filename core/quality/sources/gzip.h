// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file.h"
#include "core/quality/feed.h"

/// gzip (RFC 1952) around a file of any kind: what is in it is laid aside, where nobody else can read it, and read from there.
namespace prumo::quality {

bool isGzip(std::string_view head);

/// What a gzip file holds, or the beginning of it. The file goes with this object.
struct Unpacked {
  PrivateFolder folder;
  std::filesystem::path file;  ///< named as the packed one, without ".gz"
  bool isWhole = true;
};

/// Unpacks a file, or, for `most` > 0, so many bytes of it.
/// Errors {path}: base.cannot_read {reason}, base.disk_full, base.cannot_write {reason}, quality.broken_file {reason},
/// quality.unpacks_too_large {limit}, base.cancelled.
Result<std::shared_ptr<const Unpacked>> unpack(const std::filesystem::path& path, std::int64_t most, const std::stop_token& stop);

/// A feed of what was unpacked, as one of the packed file.
std::shared_ptr<Feed> packedFeed(std::filesystem::path path, std::shared_ptr<const Unpacked> unpacked, std::shared_ptr<Feed> feed);

/// An error about the file that was unpacked, as one about the packed file.
Error aboutPacked(Error error, const std::filesystem::path& path, const Unpacked& unpacked);

}  // namespace prumo::quality
