// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/check.h"
#include "core/quality/sampling/plan.h"

namespace prumo::quality::sampling {

/// A drawn row as it may be shown.
struct DrawnRow {
  std::int64_t position = 0;  ///< in the order of the draw, from 1
  std::int64_t number = 0;    ///< of the row in its source, from 1: what its key was made of
  std::int64_t line = 0;
  std::int64_t place = 0;     ///< the row's id in its source (SourceRow)
  std::uint64_t key = 0;
  std::size_t stratum = 0;
  std::vector<std::string> cells{};  ///< masked
};

struct Stratum {
  std::string name;       ///< the value, masked; empty: the rows without one
  std::int64_t rows = 0;
  std::int64_t drawn = 0;
};

struct DrawOptions {
  std::int64_t seed = 1;
  std::string by{};  ///< the column whose values make the strata; empty: a simple draw
  /// The plan for the lot that the source turns out to be.
  std::function<Result<Plan>(std::int64_t lot)> plan;
};

struct Draw {
  Plan plan;
  std::int64_t seed = 0;
  std::string by;
  Dialect dialect;
  std::vector<std::string> columns;
  Totals totals;
  std::int64_t size = 0;             ///< bytes of the source, and when it was written
  std::optional<Instant> modified;
  std::vector<Stratum> strata;       ///< one, without a name, for a simple draw
  std::vector<DrawnRow> rows;        ///< in the order of the draw
  std::int64_t cut = 0;              ///< values of these rows of which only the beginning was kept
};

constexpr std::size_t kCellKept = 2000;  ///< bytes of a value; of a longer one only the beginning is kept
/// Whether only the beginning of a value was kept.
bool isCut(std::string_view cell);

constexpr std::int64_t kMostDrawn = 100'000;
constexpr std::size_t kMostStrata = 200;

/// How many of each stratum are drawn: proportional, the seats left over going to the largest remainders (the larger stratum, then the first
/// of equal ones).
std::vector<std::int64_t> allocation(const std::vector<std::int64_t>& rows, std::int64_t size);

/// Draws rows from any source: one pass counts, one picks, then the picked rows are fetched. Lines that are no rows cannot be drawn.
/// Errors: as sniff; sampling.bad_seed {seed, least, most}, sampling.no_column {column, columns}, sampling.too_many_strata {column, limit},
/// sampling.empty_feed, sampling.too_many_drawn {size, most}, what the plan answers, engine.*, quality.changed_while_read {path}, base.cancelled.
Result<Draw> draw(const Source& source, const DrawOptions& options, const Job& job = {});

}  // namespace prumo::quality::sampling
