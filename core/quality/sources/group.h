// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/feed.h"

/// Files of one kind as one dataset: those of a folder, or those whose names fit a pattern ("delivery/*.csv", with * and ?). All are read
/// as the first one is; columns are told by their names, and the column "arquivo" in front says which file a row is from. A file that
/// cannot be read that way is one reject.
namespace prumo::quality {

/// Whether this is a folder, or a pattern in the last part of a path that is no file itself.
bool isGroup(const std::filesystem::path& path);

/// The files of it, in the order of their names; hidden ones are left out.
std::vector<std::filesystem::path> filesOfGroup(const std::filesystem::path& path);

/// Errors: as sniff; quality.no_files {path}, quality.no_group_of_kind {path, kind}.
Result<Preview> sniffGroup(const std::filesystem::path& path, const DialectChoice& choice, std::stop_token stop);
Result<std::shared_ptr<Feed>> openGroup(const std::filesystem::path& path, const Dialect& dialect, std::int64_t rejectsKept, std::stop_token stop);

}  // namespace prumo::quality
