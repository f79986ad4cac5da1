// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/reconciliation/key_preview.h"

#include "core/quality/reconciliation/opened.h"

#include <fmt/format.h>

namespace prumo::quality {

namespace {

/// The keys of a side's first rows, in the order of the feed, for one thread reads them.
Result<void> readKeys(engine::Engine& engine, const PlacedPlan& plan, Side side, std::int64_t rows, KeyPreview& preview, const Job& job) {
  const auto* table = side == Side::Sent ? "keys_sent" : "keys_received";
  const auto made = engine.run(fmt::format("CREATE TEMP TABLE {} AS {} LIMIT {}", table, keysSql(plan, side), rows), {job.stop});
  if (!made) return made.error();
  auto counted = engine.run(fmt::format("SELECT count(*), count(DISTINCT k), count(*) - count(k) FROM {}", table), {job.stop});
  if (!counted) return std::move(counted).error();
  const auto at = static_cast<std::size_t>(side);
  preview.rows[at] = counted->integer(0, 0);
  preview.different[at] = counted->integer(0, 1);
  preview.without[at] = counted->integer(0, 2);
  return {};
}

}  // namespace

Result<KeyPreview> previewKeys(const Source& sent, const Source& received, const std::vector<KeyPart>& key, std::int64_t rows, const Job& job) {
  const ReconciliationPlan plan{.key = key};
  if (auto sound = validate(plan); !sound) return std::move(sound).error();
  auto opened = openSides(sent, received, 0, job);
  if (!opened) return std::move(opened).error();
  const auto placed = place(plan, opened->reads);
  if (!placed) return placed.error();
  auto engine = engineFor(opened->feeds, *placed, std::make_shared<ReadCounts>(0), {.threads = 1});
  if (!engine) return std::move(engine).error();
  KeyPreview preview;
  auto done = readKeys(*engine, *placed, Side::Sent, rows, preview, job).and_then([&] { return readKeys(*engine, *placed, Side::Received, rows, preview, job); });
  if (!done) return std::move(done).error();
  return engine->run("SELECT count(DISTINCT s.k) FROM keys_sent s JOIN keys_received r ON s.k = r.k", {job.stop}).transform([&preview](const engine::Answer& answer) {
    preview.matching = answer.integer(0, 0);
    return preview;
  });
}

}  // namespace prumo::quality
