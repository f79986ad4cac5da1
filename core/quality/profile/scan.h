// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/quality/feed.h"
#include "core/quality/profile/column.h"
#include "core/quality/profile/row_sample.h"

namespace prumo::quality::profiling {

/// What one reading of some columns of a feed gave.
struct Scanned {
  std::vector<Column> columns;
  RowSample sample;
};

/// Reads these columns (first to before last) of a feed from where it stands to its end, with all cores. Errors: the feed's, engine.*,
/// base.cancelled.
Result<Scanned> scan(Feed& feed, std::size_t first, std::size_t last, const engine::Writing& writing, const Job& job);

}  // namespace prumo::quality::profiling
