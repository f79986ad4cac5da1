// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/reconciliation/opened.h"

#include "core/quality/sources/kinds.h"

#include <algorithm>

namespace prumo::quality {

namespace {

Result<std::shared_ptr<Feed>> openSide(const Source& source, std::int64_t rejectsKept, SideRead& side, const Job& job) {
  auto seen = sniff(source.path, source.choice, job.stop);
  if (!seen) return std::move(seen).error();
  side.dialect = seen->dialect;
  side.columns = seen->columns;
  side.personal = seen->personal;
  side.unmasked = Showing(seen->columns, seen->personal, source.unmasked).unmasked(seen->columns);
  return openFeed(source.path, seen->dialect, rejectsKept, job.stop);
}

}  // namespace

Result<OpenedSides> openSides(const Source& sent, const Source& received, std::int64_t rejectsKept, const Job& job) {
  OpenedSides opened;
  auto ours = openSide(sent, rejectsKept, opened.reads[0], job);
  if (!ours) return std::move(ours).error();
  auto theirs = openSide(received, rejectsKept, opened.reads[1], job);
  if (!theirs) return std::move(theirs).error();
  opened.feeds = {std::move(*ours), std::move(*theirs)};
  return opened;
}

Result<engine::Engine> engineFor(const Feeds& feeds, const PlacedPlan& plan, const std::shared_ptr<ReadCounts>& counts, engine::EngineOptions options) {
  for (const auto& feed : feeds) std::ranges::move(feed->filesOfEngine(), std::back_inserter(options.files));
  auto engine = engine::Engine::open(options);
  if (!engine) return engine;
  for (auto& [name, function] : functionsOf(plan, counts)) {
    if (auto added = engine->add(name, std::move(function)); !added) return std::move(added).error();
  }
  if (auto added = feeds[0]->attach(*engine, "sent"); !added) return std::move(added).error();
  if (auto added = feeds[1]->attach(*engine, "received"); !added) return std::move(added).error();
  engine->follow(2);
  return engine;
}

}  // namespace prumo::quality
