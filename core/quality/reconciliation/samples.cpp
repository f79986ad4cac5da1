// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/reconciliation/samples.h"

#include "core/base/utf8.h"
#include "core/quality/reconciliation/causes.h"

#include <algorithm>
#include <map>

namespace prumo::quality {

namespace {

constexpr std::size_t kCellKept = 2000;  ///< bytes
constexpr std::int64_t kMostCells = 4'000'000;

/// The rows of one side by their id, as they stand in the source.
using RowsById = std::map<std::int64_t, SourceRow>;

class Samples {
public:
  Samples(const PlacedPlan& plan, const ReconcileResult& result) : m_plan(plan) {
    for (std::size_t i = 0; i < 2; ++i) m_showing.emplace_back(result.sides[i].columns, result.sides[i].personal, result.sides[i].unmasked);
  }

  Result<void> fetch(const std::array<std::shared_ptr<Feed>, 2>& feeds, const std::vector<RecordId>& records) {
    for (std::size_t i = 0; i < 2; ++i) {
      std::vector<std::int64_t> ids;
      for (const auto& record : records) {
        if (const auto& id = i == 0 ? record.sent : record.received) ids.push_back(*id);
      }
      if (ids.empty()) continue;
      auto done = feeds[i]->rows(std::move(ids), [&](const SourceRow& row) { m_rows[i].emplace(row.id, row); });
      if (!done) return done;
    }
    return {};
  }

  ShownRecord shown(const RecordId& record) const {
    ShownRecord out{.sent = shown(0, record.sent), .received = shown(1, record.received), .fields = {}};
    if (!out.sent || !out.received) return out;
    for (std::size_t i = 0; i < m_plan.plan.fields.size(); ++i) {
      if (diverges(i, record)) out.fields.push_back(i);
    }
    return out;
  }

  std::vector<ShownRecord> shown(std::vector<RecordId> records, std::size_t most) const {
    records.resize(std::min(records.size(), most));
    std::vector<ShownRecord> out;
    for (const auto& record : records) out.push_back(shown(record));
    return out;
  }

  std::vector<Cause> causes(std::size_t field, const std::vector<RecordId>& records) const {
    std::vector<Cause> causes;
    for (const auto& record : records) causes.push_back(causeOf(m_plan.plan.fields[field], cell(0, field, record.sent), cell(1, field, record.received), readings()));
    return causes;
  }

private:
  std::array<SideReading, 2> readings() const { return {m_plan.sides[0].reading, m_plan.sides[1].reading}; }

  std::string_view cell(std::size_t side, std::size_t field, std::optional<std::int64_t> id) const {
    const auto found = id ? m_rows[side].find(*id) : m_rows[side].end();
    return found == m_rows[side].end() ? std::string_view{} : std::string_view{found->second.cells[m_plan.sides[side].fields[field]]};
  }

  /// The field as the join compared it, from the texts.
  bool diverges(std::size_t field, const RecordId& record) const {
    std::array<std::array<char, FieldPacker::kMost>, 2> bytes;
    std::array<std::string_view, 2> packed;
    FieldCounts ignored;
    for (std::size_t side = 0; side < 2; ++side) {
      const auto text = cell(side, field, side == 0 ? record.sent : record.received);
      const FieldPacker packer(m_plan.plan.fields[field], m_plan.sides[side].reading);
      const auto* end = packer.pack(text.empty() ? std::nullopt : std::optional{text}, bytes[side].data(), ignored);
      packed[side] = {bytes[side].data(), static_cast<std::size_t>(end - bytes[side].data())};
    }
    std::vector<FieldDifference> differences;
    const RowComparer comparer({m_plan.plan.fields[field]});
    return comparer.compare(packed[0], packed[1], differences) && isDivergence(differences[0].state);
  }

  std::optional<ShownRow> shown(std::size_t side, std::optional<std::int64_t> id) const {
    const auto found = id ? m_rows[side].find(*id) : m_rows[side].end();
    if (found == m_rows[side].end()) return {};
    const auto& row = found->second;
    ShownRow out{row.line, {}, row.id};
    for (std::size_t c = 0; c < row.cells.size(); ++c) out.cells.push_back(shortened(m_showing[side](c, row.cells[c]), kCellKept));
    return out;
  }

  const PlacedPlan& m_plan;
  std::vector<Showing> m_showing;
  std::array<RowsById, 2> m_rows;
};

constexpr Fate kLists[] = {Fate::Omitted, Fate::Extra, Fate::SentDuplicate, Fate::ReceivedDuplicate};

std::vector<ShownRecord>& listOf(ReconcileResult& result, Fate fate) {
  switch (fate) {
    case Fate::Omitted: return result.omitted;
    case Fate::Extra: return result.extra;
    case Fate::SentDuplicate: return result.repeated[0];
    default: return result.repeated[1];
  }
}

}  // namespace

std::size_t recordsKept(std::int64_t wanted, const PlacedPlan& plan, const std::array<SideRead, 2>& sides) {
  const auto lists = static_cast<std::int64_t>(plan.plan.fields.size() + 4);
  const auto cells = static_cast<std::int64_t>(sides[0].columns.size() + sides[1].columns.size());
  return static_cast<std::size_t>(std::min(wanted, std::max<std::int64_t>(1, kMostCells / (lists * cells))));
}

Result<void> attachRecords(const std::array<std::shared_ptr<Feed>, 2>& feeds, const PlacedPlan& plan, const Tally& tally, std::size_t kept, ReconcileResult& result) {
  std::vector<RecordId> all;
  std::array<std::vector<RecordId>, std::size(kLists)> lists;
  for (std::size_t i = 0; i < std::size(kLists); ++i) {
    lists[i] = tally.records(kLists[i]);
    all.insert(all.end(), lists[i].begin(), lists[i].end());
  }
  for (const auto& field : tally.fields()) std::ranges::copy(field.records.sorted(), std::back_inserter(all));
  Samples samples(plan, result);
  if (auto done = samples.fetch(feeds, all); !done) return done;
  for (std::size_t i = 0; i < std::size(kLists); ++i) listOf(result, kLists[i]) = samples.shown(std::move(lists[i]), kept);
  for (std::size_t i = 0; i < result.fields.size(); ++i) {
    auto records = tally.fields()[i].records.sorted();
    auto looked = records;
    looked.resize(std::min(looked.size(), kLooked));
    result.fields[i].looked = static_cast<std::int64_t>(looked.size());
    result.fields[i].causes = counted(samples.causes(i, looked));
    result.fields[i].records = samples.shown(std::move(records), kept);
  }
  return {};
}

}  // namespace prumo::quality
