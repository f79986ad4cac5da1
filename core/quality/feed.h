// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engine.h"
#include "core/quality/check.h"

#include <functional>

namespace prumo::quality {

/// A row as it stands in its source, not masked.
struct SourceRow {
  std::int64_t id = 0;
  std::int64_t line = 0;
  std::vector<std::string> cells;
};

struct DatabaseTable;

/// A source opened for reading: a table of text columns and, after a scan, the account of what its lines became.
class Feed {
public:
  virtual ~Feed() = default;

  /// Never empty, never twice the same.
  virtual const std::vector<std::string>& columns() const = 0;
  /// Files that an engine must be let read for this feed (EngineOptions::files).
  virtual std::vector<std::filesystem::path> filesOfEngine() const { return {}; }
  /// Makes it the table NAME() of an engine: rowid_ BIGINT, rising in the order of the source, then c0, c1... VARCHAR; empty values are null.
  virtual Result<void> attach(engine::Engine& engine, const std::string& name) = 0;
  /// The database that it is in, where rules can be judged too (core/quality/there.h); nullptr for files.
  virtual std::shared_ptr<DatabaseTable> database() const { return nullptr; }
  /// Rows that came from there so far; nothing for files.
  virtual std::optional<std::int64_t> rowsMoved() const { return {}; }
  /// Back to the first row, and all counts to zero, for another scan.
  virtual void rewind() = 0;

  /// After a whole scan: what the lines became, and the first rejects, not masked.
  virtual Totals totals() const = 0;
  virtual std::vector<Reject> rejects() const = 0;
  /// After a whole scan: the rows of these ids, one by one in the order of the source, for all of them may not fit into memory.
  virtual Result<void> rows(std::vector<std::int64_t> ids, const std::function<void(const SourceRow&)>& take) const = 0;
  /// What an engine says that alone reads the file, as a fault of the file.
  virtual Error explained(Error error) const { return error; }
  /// The line of a row where its id alone tells it, so that nothing has to be read again.
  virtual std::optional<std::int64_t> lineOf(std::int64_t) const { return {}; }
  /// Errors: quality.changed_while_read {path}.
  virtual Result<void> unchanged() const = 0;

  /// The same feed for another reading beside or after this one.
  virtual Result<std::shared_ptr<Feed>> again() const = 0;
  /// One thread's way through the rows, in the source's order; nullptr where only the engine reads.
  virtual std::unique_ptr<engine::RowReader> reader(std::vector<std::size_t> wanted) = 0;
};

}  // namespace prumo::quality
