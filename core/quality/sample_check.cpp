// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/sample_check.h"

#include "core/base/utf8.h"
#include "core/quality/check_feed.h"
#include "core/quality/rules/kinds.h"
#include "core/quality/sources/kinds.h"

#include <fmt/format.h>

#include <algorithm>
#include <atomic>

namespace prumo::quality {

/// A row as the engine judges it, beside how it stands in its source.
struct SampleRows {
  struct Row {
    SourceRow shown;
    std::vector<std::optional<std::string>> values;
  };
  std::vector<std::string> columns;
  std::vector<Row> rows;  ///< ids rise
};

namespace {

constexpr char kTable[] = "feed";

class SampleReader;

/// Rows in memory as a feed: what judges a feed judges them.
class SampleFeed final : public Feed, public engine::RowSource, public std::enable_shared_from_this<SampleFeed> {
public:
  explicit SampleFeed(std::shared_ptr<const SampleRows> rows) : m_rows(std::move(rows)) {}

  const std::vector<std::string>& columns() const override { return m_rows->columns; }
  Result<void> attach(engine::Engine& engine, const std::string& name) override { return engine.add(name, shared_from_this()); }
  std::unique_ptr<engine::RowReader> reader(std::vector<std::size_t> wanted) override;
  double progress() const override { return m_rows->rows.empty() ? 1 : std::min(1.0, static_cast<double>(m_next) / static_cast<double>(m_rows->rows.size())); }
  void rewind() override { m_next = 0; }
  Totals totals() const override { return {.lines = std::ssize(m_rows->rows), .rows = std::ssize(m_rows->rows)}; }
  std::vector<Reject> rejects() const override { return {}; }
  Result<void> unchanged() const override { return {}; }
  Result<std::shared_ptr<Feed>> again() const override { return std::shared_ptr<Feed>(std::make_shared<SampleFeed>(m_rows)); }

  Result<void> rows(std::vector<std::int64_t> ids, const std::function<void(const SourceRow&)>& take) const override {
    std::ranges::sort(ids);
    ids.erase(std::ranges::unique(ids).begin(), ids.end());
    for (const auto id : ids) {
      const auto found = std::ranges::lower_bound(m_rows->rows, id, {}, [](const SampleRows::Row& row) { return row.shown.id; });
      if (found != m_rows->rows.end() && found->shown.id == id) take(found->shown);
    }
    return {};
  }

private:
  friend class SampleReader;
  std::shared_ptr<const SampleRows> m_rows;
  std::atomic<std::size_t> m_next = 0;
};

/// Takes portions in turn with the other threads; the texts stay where they are.
class SampleReader final : public engine::RowReader {
public:
  SampleReader(std::shared_ptr<SampleFeed> feed, std::vector<std::size_t> wanted) : m_feed(std::move(feed)), m_wanted(std::move(wanted)) {}

  Result<std::size_t> fill(engine::RowBatch& batch) override {
    const auto& rows = m_feed->m_rows->rows;
    const auto first = std::min(rows.size(), m_feed->m_next.fetch_add(batch.capacity));
    const auto count = std::min(batch.capacity, rows.size() - first);
    for (std::size_t row = 0; row < count; ++row) put(batch, row, rows[first + row]);
    return count;
  }

private:
  void put(engine::RowBatch& batch, std::size_t row, const SampleRows::Row& from) const {
    batch.ids[row] = from.shown.id;
    for (std::size_t i = 0; i < m_wanted.size(); ++i) {
      const auto& value = from.values[m_wanted[i]];
      batch.columns[i].set(row, value ? std::string_view{*value} : std::string_view{});
      if (!value) batch.columns[i].setNull(row);
    }
  }

  std::shared_ptr<SampleFeed> m_feed;
  std::vector<std::size_t> m_wanted;
};

std::unique_ptr<engine::RowReader> SampleFeed::reader(std::vector<std::size_t> wanted) {
  return std::make_unique<SampleReader>(shared_from_this(), std::move(wanted));
}

std::string firstRowsSql(std::size_t columns, std::int64_t rows) {
  std::string names = "rowid_";
  for (std::size_t i = 0; i < columns; ++i) names += fmt::format(", c{}", i);
  return fmt::format("SELECT {} FROM {}() LIMIT {}", names, kTable, rows);
}

/// Keeps rows while there is room for them.
class Keeper {
public:
  Keeper(SampleRows& kept, std::int64_t rows, std::int64_t bytes) : m_kept(kept), m_rows(rows), m_bytes(bytes) {}

  void take(const engine::RowBatch& batch, std::size_t count) {
    for (std::size_t row = 0; row < count && m_isWhole; ++row) {
      m_isWhole = std::ssize(m_kept.rows) < m_rows && m_bytes > 0;
      if (m_isWhole) keep(batch, row);
    }
  }
  /// Whether nothing was left out.
  bool isWhole() const { return m_isWhole; }

private:
  void keep(const engine::RowBatch& batch, std::size_t row) {
    auto& kept = m_kept.rows.emplace_back();
    kept.shown.id = batch.ids[row];
    kept.shown.line = kept.shown.id + 1;
    for (const auto& column : batch.columns) {
      const bool isFilled = (column.valid[row / 64] >> (row % 64) & 1) != 0;
      const auto text = isFilled ? column.slots[row].text() : std::string_view{};
      m_bytes -= static_cast<std::int64_t>(text.size());
      kept.values.push_back(isFilled ? std::optional{std::string{text}} : std::nullopt);
    }
  }

  SampleRows& m_kept;
  std::int64_t m_rows;
  std::int64_t m_bytes;
  bool m_isWhole = true;
};

/// Lines and cells as they stand in the source. A database is not asked again: there a row's number is its line.
Result<void> showRows(const Feed& feed, SampleRows& rows) {
  if (feed.database()) {
    for (auto& row : rows.rows) {
      for (const auto& value : row.values) row.shown.cells.push_back(value.value_or(""));
    }
    return {};
  }
  std::vector<std::int64_t> ids;
  for (const auto& row : rows.rows) ids.push_back(row.shown.id);
  auto next = rows.rows.begin();
  return feed.rows(std::move(ids), [&](const SourceRow& row) {
    while (next != rows.rows.end() && next->shown.id < row.id) ++next;
    if (next != rows.rows.end()) next->shown = row;
  });
}

/// One thread, so that the rows come in the order of the source and no further than they are wanted.
Result<bool> readFirst(Feed& feed, SampleRows& rows, const SampleLimits& limits, const Job& job) {
  auto engine = engine::Engine::open({.threads = 1, .files = feed.filesOfEngine()});
  if (!engine) return std::move(engine).error();
  if (auto added = feed.attach(*engine, kTable); !added) return std::move(added).error();
  const auto columns = rows.columns.size();
  const auto most = std::clamp<std::int64_t>(limits.cells / static_cast<std::int64_t>(columns), 1, limits.rows);
  Keeper keeper(rows, most, limits.bytes);
  auto read = engine->each(firstRowsSql(columns, most + 1), [&keeper](const engine::RowBatch& batch, std::size_t count) { keeper.take(batch, count); }, job);
  if (!read) return std::move(read).error();
  return keeper.isWhole();
}

Message said(const std::string& what, const SampleOutcome& tried, std::vector<std::pair<std::string, Argument>> args) {
  args.insert(args.begin(), {"rows", tried.rows});
  return {"quality.sample." + what + (tried.isWhole ? "_all" : "_first"), std::move(args)};
}

Message resultOf(const SampleOutcome& tried) {
  const auto& outcome = tried.outcome;
  if (outcome.measured) return said(outcome.failed > 0 ? "measured_out" : "measured_in", tried, {{"measured", *outcome.measured}});
  if (outcome.checked == 0) return said("nothing", tried, {});
  const auto share = static_cast<double>(outcome.failed) / static_cast<double>(outcome.checked);
  if (outcome.failed == 0) return said("kept", tried, {{"n", outcome.checked}});
  return said("failed", tried, {{"n", outcome.failed}, {"checked", outcome.checked}, {"share", share}});
}

std::vector<std::pair<std::string, std::string>> cellsOf(const ShownRow& row, const Rule& rule, const std::vector<std::string>& columns) {
  constexpr std::size_t kMostShown = 4;
  constexpr std::size_t kCellShown = 60;
  std::vector<std::pair<std::string, std::string>> cells;
  for (const auto& name : columnsOf(rule)) {
    const auto at = static_cast<std::size_t>(std::ranges::find(columns, name) - columns.begin());
    if (at >= row.cells.size() || cells.size() == kMostShown) break;
    cells.emplace_back(name, shortened(row.cells[at], kCellShown));
  }
  return cells;
}

}  // namespace

Result<Sample> takeSample(const Source& source, const SampleLimits& limits, const Job& job) {
  if (job.stop.stop_requested()) return cancelled();
  auto seen = sniff(source.path, source.choice, job.stop);
  if (!seen) return std::move(seen).error();
  auto feed = openFeed(source.path, seen->dialect, 0, job.stop);
  if (!feed) return std::move(feed).error();
  auto rows = std::make_shared<SampleRows>();
  rows->columns = (*feed)->columns();
  auto isWhole = readFirst(**feed, *rows, limits, job);
  if (!isWhole) return std::move(isWhole).error();
  if (auto done = showRows(**feed, *rows); !done) return std::move(done).error();
  const auto count = std::ssize(rows->rows);
  return Sample{.source = source, .seen = *std::move(seen), .rows = std::move(rows), .count = count, .isWhole = *isWhole, .rowsMoved = (*feed)->rowsMoved()};
}

Result<SampleOutcome> tryRule(const Sample& sample, const Rule& rule, const CheckOptions& options, const Job& job) {
  const auto feed = std::make_shared<SampleFeed>(sample.rows);
  return checkFeed(feed, sample.seen, sample.source, {{rule}}, options, job).transform([&sample](CheckResult result) {
    return SampleOutcome{.outcome = std::move(result.outcomes.front()), .columns = std::move(result.columns), .rows = sample.count, .isWhole = sample.isWhole};
  });
}

std::vector<Message> wordsOf(const SampleOutcome& tried) {
  std::vector<Message> words{resultOf(tried)};
  const auto& rule = tried.outcome.rule;
  const auto& kind = kindOf(rule);
  if (kind.lookup && rule.dataset.empty()) words.push_back({"quality.sample.own_read", {}});
  else if (kind.lookup) words.push_back({"quality.sample.other_read", {{"dataset", rule.dataset}}});
  if (!tried.isWhole && kind.shape == Shape::Key) words.push_back({"quality.sample.key", {}});
  if (!tried.isWhole && kind.shape == Shape::Total) words.push_back({"quality.sample.total", {}});
  if (tried.outcome.failed > 0 && tried.outcome.verdict == Verdict::Pass) words.push_back({"quality.sample.tolerated", {}});
  return words;
}

std::vector<ExampleRow> examplesOf(const SampleOutcome& tried) {
  std::vector<ExampleRow> examples;
  for (const auto& row : tried.outcome.rows) examples.push_back({row.line, cellsOf(row, tried.outcome.rule, tried.columns)});
  return examples;
}

}  // namespace prumo::quality
