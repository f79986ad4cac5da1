// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/feed.h"
#include "core/quality/rule_sql.h"

namespace prumo::quality {

struct RepeatedWanted {
  std::string table;        ///< a name that the engine does not know yet
  std::int64_t count = 20;
  std::int64_t failed = 0;  ///< how many there are in all
};

/// The ids of the first rows that hold a value which an earlier row holds. Reads the feed from its start until enough are found;
/// where they are too far in for memory to hold the values before them, asks the engine.
Result<std::vector<std::int64_t>> firstRepeated(engine::Engine& engine, const Feed& feed, const PlacedRule& rule, const RepeatedWanted& wanted,
                                                const Job& job);

}  // namespace prumo::quality
