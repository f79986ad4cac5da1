// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engine.h"
#include "core/quality/feed.h"
#include "core/quality/reconciliation/placed.h"

namespace prumo::quality {

using Feeds = std::array<std::shared_ptr<Feed>, 2>;  ///< by Side

/// Both sides, ready to be read.
struct OpenedSides {
  std::array<SideRead, 2> reads;
  Feeds feeds;
};
/// Errors: as sniff.
Result<OpenedSides> openSides(const Source& sent, const Source& received, std::int64_t rejectsKept, const Job& job);

/// An engine that knows both feeds, as sent() and received(), and all functions of the plan.
Result<engine::Engine> engineFor(const Feeds& feeds, const PlacedPlan& plan, const std::shared_ptr<ReadCounts>& counts, engine::EngineOptions options);

}  // namespace prumo::quality
