// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/duplicates.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <unordered_set>

namespace prumo::quality {

namespace {

constexpr std::size_t kMostHeld = 4'000'000;  // distinct values held while reading ahead: about 250 MB

/// 128 bits of a key: two of one hash of the text with different beginnings. Good enough to show first examples; the count is exact.
using Print = std::array<std::size_t, 2>;
struct PrintHash {
  std::size_t operator()(const Print& print) const { return print[0]; }
};

/// Rows of the wanted columns in plain memory.
class RowBuffer {
public:
  explicit RowBuffer(std::size_t columns) : m_slots(columns), m_valid(columns), m_ids(kRows) {
    for (auto& slots : m_slots) slots.resize(kRows);
  }

  engine::RowBatch& batch() {
    m_batch = {.capacity = kRows, .ids = m_ids.data(), .columns = {}};
    for (std::size_t i = 0; i < m_slots.size(); ++i) {
      m_valid[i].assign(kRows / 64, ~std::uint64_t{0});
      m_batch.columns.push_back({m_slots[i].data(), m_valid[i].data()});
    }
    return m_batch;
  }
  std::int64_t id(std::size_t row) const { return m_ids[row]; }

  /// Nothing where a part of the key is empty.
  std::optional<Print> print(std::size_t row) const {
    std::string key;
    for (std::size_t i = 0; i < m_slots.size(); ++i) {
      if ((m_valid[i][row / 64] >> (row % 64) & 1) == 0) return {};
      const auto text = m_slots[i][row].text();
      key += fmt::format("{}:{}", text.size(), text);
    }
    const std::hash<std::string> hash;
    const auto first = hash(key);
    return Print{first, hash(key += '\1')};
  }

private:
  static constexpr std::size_t kRows = 2048;
  std::vector<std::vector<engine::TextSlot>> m_slots;
  std::vector<std::vector<std::uint64_t>> m_valid;
  std::vector<std::int64_t> m_ids;
  engine::RowBatch m_batch;
};

struct Ahead {
  std::vector<std::int64_t> ids;
  bool isEnough = false;
};

Result<Ahead> readAhead(Feed& feed, const PlacedRule& rule, const RepeatedWanted& wanted, const Job& job) {
  const auto reader = feed.reader(rule.columns);
  if (!reader) return Ahead{};
  RowBuffer buffer(rule.columns.size());
  std::unordered_set<Print, PrintHash> seen;
  Ahead ahead;
  const auto enough = static_cast<std::size_t>(std::min(wanted.count, wanted.failed));
  while (seen.size() < kMostHeld && !job.stop.stop_requested()) {
    const auto filled = reader->fill(buffer.batch());
    if (!filled) return filled.error();
    ahead.isEnough = *filled == 0;
    for (std::size_t row = 0; row < *filled && ahead.ids.size() < enough; ++row) {
      const auto print = buffer.print(row);
      if (print && !seen.insert(*print).second) ahead.ids.push_back(buffer.id(row));
    }
    ahead.isEnough = ahead.isEnough || ahead.ids.size() == enough;
    if (ahead.isEnough) return ahead;
  }
  if (job.stop.stop_requested()) return cancelled();
  return ahead;
}

Result<std::vector<std::int64_t>> askEngine(engine::Engine& engine, const std::shared_ptr<Feed>& feed, const PlacedRule& rule,
                                            const RepeatedWanted& wanted, const Job& job) {
  feed->rewind();
  if (auto added = feed->attach(engine, wanted.table); !added) return std::move(added).error();
  const auto keys = fmt::format("(SELECT rowid_ AS i, {} AS k FROM {}())", rule.sql, wanted.table);
  const auto repeated = fmt::format("(SELECT k, min(i) AS first FROM {} WHERE k IS NOT NULL GROUP BY k HAVING count(*) > 1)", keys);
  // Two scans of one feed cannot run at once: the first is kept, and only what it shows is looked for again.
  if (auto kept = engine.run("CREATE OR REPLACE TEMP TABLE repeated AS SELECT * FROM " + repeated, job); !kept) return std::move(kept).error();
  feed->rewind();
  auto answer = engine.run(fmt::format("SELECT min(i, {}) FROM {} JOIN repeated USING (k) WHERE i > first", wanted.count, keys), job);
  if (!answer) return std::move(answer).error();
  return answer->integers(0, 0);
}

}  // namespace

Result<std::vector<std::int64_t>> firstRepeated(engine::Engine& engine, const Feed& feed, const PlacedRule& rule, const RepeatedWanted& wanted,
                                                const Job& job) {
  auto again = feed.again();
  if (!again) return std::move(again).error();
  auto ahead = readAhead(**again, rule, wanted, job);
  if (!ahead) return std::move(ahead).error();
  if (ahead->isEnough) return std::move(ahead->ids);
  return askEngine(engine, *again, rule, wanted, job);
}

}  // namespace prumo::quality
