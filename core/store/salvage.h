// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

/// Reading a table whose pages may be broken.
namespace prumo::store {

/// Copies a damaged file beside the new one and mends what every project's header has in common, so that SQLite can look into it.
/// The copy is removed when this goes out of scope.
class PatchedCopy {
public:
  explicit PatchedCopy(const std::filesystem::path& damaged, const std::filesystem::path& beside);
  PatchedCopy(const PatchedCopy&) = delete;
  PatchedCopy& operator=(const PatchedCopy&) = delete;
  ~PatchedCopy();

  Result<void> make() const;
  /// Makes the copy look like a file of one table, whose rows begin at that page; answers whether it could. No connection may be open to it.
  bool showOnly(const std::string& table, const std::string& ddl, std::uint32_t root) const;
  const std::filesystem::path& path() const { return m_copy; }

private:
  void removeAll() const;

  std::filesystem::path m_damaged;
  std::filesystem::path m_copy;
};

/// The columns of a real table (not a view, not a virtual one, none computed); empty when there is no such table or it cannot be known.
std::vector<std::string> plainColumns(Connection& connection, const std::string& table);

/// Calls `take` with every row of a table that can be reached: from the front up to the first broken page, from the back down to the last,
/// and between broken pages by probing. Rows come in no order, each once. Answers whether nothing was in the way.
bool salvageRows(Connection& connection, const std::string& table, const std::vector<std::string>& columns,
                 const std::function<void(SQLite::Statement& row)>& take);

}  // namespace prumo::store
