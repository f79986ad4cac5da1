// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/changeset.h"

#include <optional>
#include <string>
#include <vector>

/// The history's table: one row an edit, written in the edit's own transaction.
namespace prumo::store {

/// The label of the edit that creates an assessment. The others stand on it: the history shows it, and undo never takes it back.
inline constexpr std::string_view kCreation = "method.created";

/// The label of an entry that changes no row: somebody edits on although another machine left its lock. Undo passes it by.
inline constexpr std::string_view kTakeOver = "store.taken_over";

/// The highest number an edit can have: far from where SQLite runs out of numbers and hands out random ones.
inline constexpr std::int64_t kMostSeq = std::int64_t{1} << 53;

/// Adds an edit; what had been undone before it can no longer be redone.
void addEntry(Connection& connection, const Author& author, const Message& label, std::string_view changeset, int version);

/// The newest edit that stands, and the last one taken back. Edits from before a migration do not count: their changesets belong to
/// another shape of the tables.
std::optional<HistoryEntry> nextToUndo(Connection& connection, int version);
std::optional<HistoryEntry> nextToRedo(Connection& connection, int version);

std::vector<HistoryEntry> newestEntries(Connection& connection, std::int64_t limit, std::int64_t beforeSeq);
std::string changesetOf(Connection& connection, std::int64_t seq);
void setState(Connection& connection, std::int64_t seq, HistoryEntry::State state);

/// Gives the entries new numbers in the order of the old ones where some are beyond the possible; answers whether there were such.
bool renumber(Connection& connection);

/// What was taken back before a migration stays taken back.
void discardUndone(Connection& connection);

}  // namespace prumo::store
