// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/feed.h"

#include <optional>

namespace prumo::quality {

/// A file of a group, and which of its columns is which of the group's.
struct GroupMember {
  std::filesystem::path path;
  std::string name;
  std::vector<std::optional<std::size_t>> places;
  std::int64_t footer = 0;
};

struct GroupMembers {
  std::vector<std::string> columns;  ///< the first one is the file's name
  std::vector<GroupMember> files;
  std::vector<GroupMember> refused;  ///< could not be read as the others are
};

/// Reads one file after the other; several threads share a file, as far as its kind lets them. A row's id is its id in the file and, above
/// 40 bits, the file's number.
std::shared_ptr<Feed> groupFeed(std::filesystem::path path, GroupMembers members, const Dialect& dialect, std::int64_t rejectsKept, std::stop_token stop);

/// The first rows of a feed, whole. Errors: what the feed answers.
Result<std::vector<std::vector<std::string>>> firstRows(Feed& feed, std::size_t most);

}  // namespace prumo::quality
