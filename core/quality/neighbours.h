// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/room.h"

namespace prumo::quality {

/// A failing row as it stands in its source now, with the rows before and after it; all masked.
struct Neighbours {
  std::vector<std::string> columns;
  std::vector<ShownRow> rows;     ///< in the source's order
  std::size_t chosen = 0;         ///< the failing one among them
  bool isFileNewer = false;       ///< the source was written since the run
  bool isOtherRow = false;        ///< what stands there now is not what failed then
};

/// Reads the source again, once through, for the row's place. Errors: as sniff; quality.no_place for a row of an older run, which did not keep
/// it; quality.row_gone {line} where the source is shorter now; engine.*, base.cancelled.
Result<Neighbours> neighboursOf(const Source& source, const QualityRun& run, const FailingRow& row, std::int64_t around, const Job& job = {});

}  // namespace prumo::quality
