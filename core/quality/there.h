// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/feed.h"

/// Rules judged where the data lives: as SQL of the database, in one scan of it. Counts and the first failing rows come back, nothing else.
namespace prumo::quality {

/// What a database answered about a rule.
struct JudgedThere {
  std::int64_t checked = 0;
  std::int64_t failed = 0;
  std::optional<double> measured;  ///< of a Total
  std::vector<SourceRow> rows;     ///< the first failing ones
};

struct AnswersThere {
  std::vector<std::optional<JudgedThere>> rules;  ///< in the order of the rules; nothing: it has to be judged here
  std::int64_t rows = 0;                          ///< of the feed, where any was judged
};

/// Judges what a feed's database can judge exactly as our own engine would (resources/rules/README.md lists what it cannot); nothing of a file's feed.
/// A table that is spread over several servers (postgres_fdw) is asked part by part, each where it lives, as far as PostgreSQL sends questions on.
/// Errors: as engine::Database.
Result<AnswersThere> judgeThere(const Feed& feed, const Dialect& dialect, const RuleSet& rules, const CheckOptions& options, const Job& job);

}  // namespace prumo::quality
