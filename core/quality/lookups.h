// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/feed.h"
#include "core/quality/rule_sql.h"

namespace prumo::quality {

/// The feeds that rules ask about beside their own, opened.
class LookupFeeds {
public:
  /// Opens what the rules name, each reading for itself. Errors: quality.no_reference {rule, dataset}, quality.no_column {rule, column, columns},
  /// and as sniff.
  static Result<LookupFeeds> open(std::span<const PlacedRule> rules, const Source& own, const CheckOptions& options, const Job& job);

  /// What an engine must be let read for them.
  std::vector<std::filesystem::path> filesOfEngine() const;
  /// Makes the tables the rules' SQL joins. Errors: engine.*, base.cancelled, quality.changed_while_read {path}, and as the feeds' reading.
  Result<void> makeTables(engine::Engine& engine, const Job& job) const;

private:
  struct Other {
    std::shared_ptr<Feed> feed;
    std::string table;
    std::string sql;
  };
  std::vector<Other> m_others;
};

}  // namespace prumo::quality
