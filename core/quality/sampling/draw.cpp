// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/sampling/draw.h"

#include "core/base/file_time.h"
#include "core/base/utf8.h"
#include "core/quality/masking.h"
#include "core/quality/sampling/generator.h"
#include "core/quality/sources/database.h"
#include "core/quality/sources/kinds.h"

#include <fmt/ranges.h>

#include <algorithm>
#include <map>
#include <numeric>

namespace prumo::quality::sampling {

namespace {

constexpr char kTable[] = "feed";
constexpr std::string_view kCutSign = "…";  ///< what shortened() puts at the end
constexpr double kCounting = 0.5;        ///< share of the work

Error wrong(const char* code, std::vector<std::pair<std::string, Argument>> args, ErrorKind kind = ErrorKind::BadInput) {
  return {{code, std::move(args)}, kind, nullptr};
}

/// A row that may be drawn, by its key; the heap keeps the smallest.
struct Candidate {
  std::uint64_t key = 0;
  std::int64_t number = 0;
  std::int64_t id = 0;
};

/// The rows with the smallest keys of one stratum.
class Smallest {
public:
  explicit Smallest(std::int64_t most) : m_most(static_cast<std::size_t>(most)) {}

  void take(const Candidate& one) {
    if (m_most == 0 || (m_heap.size() == m_most && one.key > m_heap.front().key)) return;
    if (m_heap.size() == m_most) {
      std::ranges::pop_heap(m_heap, {}, &Candidate::key);
      m_heap.pop_back();
    }
    m_heap.push_back(one);
    std::ranges::push_heap(m_heap, {}, &Candidate::key);
  }
  const std::vector<Candidate>& found() const { return m_heap; }

private:
  std::size_t m_most;
  std::vector<Candidate> m_heap;
};

/// A source as it is being drawn from.
struct Urn {
  Preview seen;
  std::shared_ptr<Feed> feed;
  engine::Engine engine;
  std::optional<std::size_t> by;       ///< column of the strata
  std::map<std::string, std::size_t> strata{};
  std::vector<std::int64_t> counts{};
};

Result<std::optional<std::size_t>> columnOf(const std::string& name, const std::vector<std::string>& columns) {
  if (name.empty()) return std::optional<std::size_t>{};
  const auto found = std::ranges::find(columns, name);
  if (found != columns.end()) return std::optional{static_cast<std::size_t>(found - columns.begin())};
  return wrong("sampling.no_column", {{"column", name}, {"columns", fmt::format("{}", fmt::join(columns, ", "))}});
}

Result<Urn> openUrn(const Source& source, const std::string& by, const Job& job) {
  auto seen = sniff(source.path, source.choice, job.stop);
  if (!seen) return std::move(seen).error();
  auto column = columnOf(by, seen->columns);
  if (!column) return std::move(column).error();
  auto feed = openFeed(source.path, seen->dialect, 0, job.stop);
  if (!feed) return std::move(feed).error();
  auto engine = engine::Engine::open({.files = (*feed)->filesOfEngine()});
  if (!engine) return std::move(engine).error();
  if (auto attached = (*feed)->attach(*engine, kTable); !attached) return std::move(attached).error();
  return Urn{std::move(*seen), std::move(*feed), std::move(*engine), *column};
}

/// The number of rows, by stratum.
Result<void> count(Urn& urn, const std::string& by, const Job& job) {
  const auto value = urn.by ? fmt::format("coalesce(c{}, '')", *urn.by) : std::string{"''"};
  auto answer = urn.engine.run(fmt::format("SELECT {} AS v, count(*) FROM {}() GROUP BY v ORDER BY v LIMIT {}", value, kTable, kMostStrata + 1),
                               {job.stop, [&job](double share) { job.progress(share * kCounting); }});
  if (!answer) return std::move(answer).error();
  if (answer->rows.size() > kMostStrata) return wrong("sampling.too_many_strata", {{"column", by}, {"limit", static_cast<std::int64_t>(kMostStrata)}});
  for (std::size_t i = 0; i < answer->rows.size(); ++i) {
    urn.strata.emplace(answer->text(i, 0), i);
    urn.counts.push_back(answer->integer(i, 1));
  }
  if (urn.counts.empty()) return wrong("sampling.empty_feed", {});
  return {};
}

/// Goes through the rows in their order and keeps those with the smallest keys.
Result<std::vector<Smallest>> pick(Urn& urn, const std::vector<std::int64_t>& seats, std::int64_t seed, const Job& job) {
  std::vector<Smallest> chosen;
  for (const auto most : seats) chosen.emplace_back(most);
  const Keys keys(seed);
  std::int64_t number = 0;
  const auto sql = urn.by ? fmt::format("SELECT rowid_, coalesce(c{}, '') FROM {}() ORDER BY rowid_", *urn.by, kTable) : fmt::format("SELECT rowid_ FROM {}() ORDER BY rowid_", kTable);
  auto read = urn.engine.each(
      sql,
      [&](const engine::RowBatch& batch, std::size_t rows) {
        for (std::size_t i = 0; i < rows; ++i) {
          ++number;
          const auto stratum = urn.by ? urn.strata.find(std::string{batch.columns[0].slots[i].text()}) : urn.strata.begin();
          if (stratum != urn.strata.end()) chosen[stratum->second].take({keys(number), number, batch.ids[i]});
        }
      },
      {job.stop, [&job](double share) { job.progress(kCounting + share * (1 - kCounting)); }});
  if (!read) return std::move(read).error();
  return chosen;
}

std::string kept(std::string text) { return shortened(text, kCellKept); }

Result<void> fetch(const Urn& urn, std::vector<DrawnRow>& rows) {
  std::map<std::int64_t, DrawnRow*> byPlace;
  std::vector<std::int64_t> ids;
  for (auto& row : rows) {
    byPlace[row.place] = &row;
    ids.push_back(row.place);
  }
  const Showing showing(urn.seen.columns, urn.seen.personal, {});
  return urn.feed->rows(std::move(ids), [&](const SourceRow& one) {
    auto& row = *byPlace.at(one.id);
    row.line = one.line;
    for (std::size_t c = 0; c < one.cells.size(); ++c) row.cells.push_back(kept(showing(c, one.cells[c])));
  });
}

std::vector<DrawnRow> inOrder(const std::vector<Smallest>& chosen) {
  std::vector<DrawnRow> rows;
  for (std::size_t stratum = 0; stratum < chosen.size(); ++stratum) {
    for (const auto& one : chosen[stratum].found()) rows.push_back({.number = one.number, .place = one.id, .key = one.key, .stratum = stratum});
  }
  std::ranges::sort(rows, {}, &DrawnRow::key);
  for (std::size_t i = 0; i < rows.size(); ++i) rows[i].position = static_cast<std::int64_t>(i) + 1;
  return rows;
}

std::vector<Stratum> strataOf(const Urn& urn, const std::vector<std::int64_t>& seats) {
  std::vector<Stratum> strata(urn.counts.size());
  const Showing showing(urn.seen.columns, urn.seen.personal, {});
  for (const auto& [name, index] : urn.strata) strata[index] = {urn.by ? kept(showing(*urn.by, name)) : std::string{}, urn.counts[index], seats[index]};
  return strata;
}

Result<Plan> planFor(const Urn& urn, const DrawOptions& options) {
  auto plan = options.plan(std::accumulate(urn.counts.begin(), urn.counts.end(), std::int64_t{0}));
  if (plan && plan->size > kMostDrawn) return wrong("sampling.too_many_drawn", {{"size", plan->size}, {"most", kMostDrawn}});
  return plan;
}

}  // namespace

/// A whole value of just this length that ends in three dots of its own would be taken for one.
bool isCut(std::string_view cell) { return cell.size() >= kCellKept && cell.ends_with(kCutSign); }

std::vector<std::int64_t> allocation(const std::vector<std::int64_t>& rows, std::int64_t size) {
  const auto whole = std::accumulate(rows.begin(), rows.end(), std::int64_t{0});
  std::vector<std::int64_t> seats;
  std::vector<std::size_t> order(rows.size());
  std::iota(order.begin(), order.end(), 0);
  for (const auto count : rows) seats.push_back(size * count / whole);
  std::ranges::stable_sort(order, std::ranges::greater{}, [&](std::size_t i) { return std::pair{size * rows[i] % whole, rows[i]}; });
  const auto left = size - std::accumulate(seats.begin(), seats.end(), std::int64_t{0});
  for (std::int64_t i = 0; i < left; ++i) ++seats[order[static_cast<std::size_t>(i)]];
  return seats;
}

Result<Draw> draw(const Source& source, const DrawOptions& options, const Job& job) {
  if (options.seed < kLeastSeed || options.seed > kMostSeed) {
    return wrong("sampling.bad_seed", {{"seed", std::to_string(options.seed)}, {"least", kLeastSeed}, {"most", std::to_string(kMostSeed)}}, ErrorKind::Usage);
  }
  auto urn = openUrn(source, options.by, job);
  if (!urn) return std::move(urn).error();
  if (auto counted = count(*urn, options.by, job); !counted) return std::move(counted).error();
  auto plan = planFor(*urn, options);
  if (!plan) return std::move(plan).error();
  const auto seats = allocation(urn->counts, plan->size);
  urn->feed->rewind();
  auto chosen = pick(*urn, seats, options.seed, job);
  if (!chosen) return std::move(chosen).error();
  Draw drawn{.plan = std::move(*plan), .seed = options.seed, .by = options.by, .dialect = urn->seen.dialect, .columns = urn->seen.columns, .totals = urn->feed->totals()};
  drawn.size = drawn.totals.bytes;
  if (!isDatabase(source.path)) drawn.modified = modifiedAt(source.path);
  drawn.strata = strataOf(*urn, seats);
  drawn.rows = inOrder(*chosen);
  if (auto fetched = fetch(*urn, drawn.rows); !fetched) return std::move(fetched).error();
  for (const auto& row : drawn.rows) drawn.cut += std::ranges::count_if(row.cells, isCut);
  if (auto same = urn->feed->unchanged(); !same) return std::move(same).error();
  return drawn;
}

}  // namespace prumo::quality::sampling
