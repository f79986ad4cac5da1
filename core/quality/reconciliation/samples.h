// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/feed.h"
#include "core/quality/reconciliation/placed.h"
#include "core/quality/reconciliation/tally.h"

namespace prumo::quality {

/// Divergences of a field whose texts are looked at for their cause.
constexpr std::size_t kLooked = 200;

/// How many records of each list are kept, so that those of wide feeds fit into memory.
std::size_t recordsKept(std::int64_t wanted, const PlacedPlan& plan, const std::array<SideRead, 2>& sides);

/// Fetches the first records of each kind from the feeds, each row once, and what their divergences look like.
Result<void> attachRecords(const std::array<std::shared_ptr<Feed>, 2>& feeds, const PlacedPlan& plan, const Tally& tally, std::size_t kept, ReconcileResult& result);

}  // namespace prumo::quality
