// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace prumo {

/// A row of a table, a text each column: empty where there is none, bytes in hexadecimal.
struct TableRow {
  std::vector<std::string> cells;
  std::vector<bool> isReal;  ///< the cell is a number with a decimal point
};

/// A SQLite file that is not ours: opened to be read only, and nothing in it is trusted. What its views compute may only be what has no
/// effect, and has an end: after kMostSteps steps without a row it is given up.
class TableFile {
public:
  static constexpr std::int64_t kMostSteps = 5'000'000'000;

  /// Errors {path}: store.not_a_project where it is no such file or is encrypted; store.damaged, store.busy, store.unfinished_edit,
  /// base.cannot_read, store.read_failed. `stop` ends whatever is read later, with the error of cancelled().
  static Result<TableFile> open(const std::filesystem::path& path, std::stop_token stop);

  TableFile(TableFile&&) noexcept;
  TableFile& operator=(TableFile&&) noexcept;
  ~TableFile();

  /// Tables, then views, each in the order in which they were made. Errors: as open.
  Result<std::vector<std::string>> tables();
  Result<std::vector<std::string>> columns(const std::string& table);

  /// Begins to read a table's rows, in the order it keeps them. Errors: as open.
  Result<void> begin(const std::string& table);
  /// The next one; false at the end. Errors: as open; store.too_much_work {path}.
  Result<bool> next(TableRow& row);
  /// Share of the rows that have been read, 0 to 1, as far as it can be told.
  double progress() const;

private:
  struct State;
  explicit TableFile(std::unique_ptr<State> state);
  std::unique_ptr<State> m_state;
};

}  // namespace prumo
