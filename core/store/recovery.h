// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/project_file.h"

namespace prumo {

/// What came out of a damaged file.
struct Salvage {
  struct Table {
    std::string name;
    std::int64_t saved = 0;
    std::int64_t refused = 0;  ///< rows that could be read but hold impossible values
    bool complete = false;     ///< every row of the table could be reached
  };
  std::vector<Table> tables;
};

/// Reads what can be read of a damaged, foreign or hostile project file into a new one; the old file is not touched.
/// Errors: store.not_found, store.nothing_to_save {path}, store.exists {path of the new file}.
Result<Salvage> recover(const std::filesystem::path& damaged, const std::filesystem::path& fresh, const Schema& schema, const Author& author);

}  // namespace prumo
