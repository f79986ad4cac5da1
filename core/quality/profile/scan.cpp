// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/profile/scan.h"

#include <fmt/format.h>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <numeric>
#include <thread>

namespace prumo::quality::profiling {

namespace {

using namespace std::chrono_literals;

constexpr std::size_t kRowsAtOnce = 2048;
constexpr std::size_t kFewColumns = 32;  ///< then there is memory for millions of hashes

/// Memory for the rows that a reader fills.
class Room {
public:
  explicit Room(std::size_t columns) : m_slots(columns * kRowsAtOnce), m_valid(columns * kRowsAtOnce / 64), m_rows(kRowsAtOnce) {
    m_batch = {.capacity = kRowsAtOnce, .ids = m_rows.data()};
    for (std::size_t i = 0; i < columns; ++i) m_batch.columns.push_back({&m_slots[i * kRowsAtOnce], &m_valid[i * kRowsAtOnce / 64]});
  }

  engine::RowBatch& clear() {
    std::ranges::fill(m_valid, UINT64_MAX);
    return m_batch;
  }
  std::span<const std::int64_t> rows(std::size_t count) const { return std::span{m_rows}.first(count); }

private:
  std::vector<engine::TextSlot> m_slots;
  std::vector<std::uint64_t> m_valid;
  std::vector<std::int64_t> m_rows;
  engine::RowBatch m_batch;
};

Scanned empty(std::size_t columns, const engine::Writing& writing) {
  Scanned scanned{{}, RowSample(columns)};
  const auto exactly = columns <= kFewColumns ? Distinct::kMany : Distinct::kFew;
  for (std::size_t i = 0; i < columns; ++i) scanned.columns.emplace_back(writing, exactly);
  return scanned;
}

void take(Scanned& scanned, const engine::RowBatch& batch, std::span<const std::int64_t> rows) {
  for (std::size_t i = 0; i < batch.columns.size(); ++i) scanned.columns[i].take(batch.columns[i], rows);
  scanned.sample.take(batch, rows);
}

void merge(Scanned& scanned, Scanned&& other) {
  for (std::size_t i = 0; i < scanned.columns.size(); ++i) scanned.columns[i].merge(other.columns[i]);
  scanned.sample.merge(std::move(other.sample));
}

/// One thread's part of the work.
struct Part {
  Scanned scanned;
  std::optional<Error> error;
};

/// Threads that read a feed, and the caller who waits for them.
class Crew {
public:
  Crew(const Job& job, const engine::RowSource* source) : m_job(job), m_source(source) {}

  Result<Scanned> work(std::vector<std::unique_ptr<engine::RowReader>> readers, std::size_t columns, const engine::Writing& writing) {
    std::vector<Part> parts;
    for (std::size_t i = 0; i < readers.size(); ++i) parts.push_back({empty(columns, writing), {}});
    std::vector<std::jthread> threads;
    m_busy = readers.size();
    for (std::size_t i = 0; i < readers.size(); ++i)
      threads.emplace_back([this, &readers, &parts, i, columns] { read(*readers[i], parts[i], columns); });
    wait();
    threads.clear();
    if (m_job.stop.stop_requested()) return cancelled();
    for (auto& part : parts) {
      if (part.error) return std::move(*part.error);
    }
    for (std::size_t i = 1; i < parts.size(); ++i) merge(parts[0].scanned, std::move(parts[i].scanned));
    return std::move(parts[0].scanned);
  }

private:
  void read(engine::RowReader& reader, Part& part, std::size_t columns) {
    Room room(columns);
    while (!m_isBroken && !m_job.stop.stop_requested()) {
      auto& batch = room.clear();
      auto filled = reader.fill(batch);
      if (!filled) part.error = std::move(filled).error();
      if (part.error) m_isBroken = true;
      if (part.error || *filled == 0) break;
      take(part.scanned, batch, room.rows(*filled));
    }
    const std::scoped_lock lock(m_mutex);
    --m_busy;
    m_done.notify_one();
  }

  void wait() {
    std::unique_lock lock(m_mutex);
    do {
      lock.unlock();
      m_job.progress(m_source ? m_source->progress() : 0);
      lock.lock();
    } while (!m_done.wait_for(lock, 20ms, [this] { return m_busy == 0; }));
  }

  const Job& m_job;
  const engine::RowSource* m_source;
  std::atomic<bool> m_isBroken = false;
  std::mutex m_mutex;
  std::condition_variable m_done;
  std::size_t m_busy = 0;
};

/// A feed that only the engine reads: its rows as text, chunk by chunk.
Result<Scanned> scanByEngine(Feed& feed, std::size_t first, std::size_t last, const engine::Writing& writing, const Job& job) {
  auto engine = engine::Engine::open({.files = feed.filesOfEngine()});
  if (!engine) return std::move(engine).error();
  if (auto attached = feed.attach(*engine, "feed"); !attached) return std::move(attached).error();
  std::string columns = "rowid_";
  for (auto i = first; i < last; ++i) columns += fmt::format(", c{}", i);
  auto scanned = empty(last - first, writing);
  auto read = engine->each(
      fmt::format("SELECT {} FROM feed()", columns),
      [&scanned](const engine::RowBatch& batch, std::size_t rows) {
        take(scanned, batch, std::span<const std::int64_t>{batch.ids, rows});
      },
      job);
  if (!read) return std::move(read).error();
  return scanned;
}

}  // namespace

Result<Scanned> scan(Feed& feed, std::size_t first, std::size_t last, const engine::Writing& writing, const Job& job) {
  std::vector<std::size_t> wanted(last - first);
  std::iota(wanted.begin(), wanted.end(), first);
  std::vector<std::unique_ptr<engine::RowReader>> readers;
  for (auto count = std::max(1U, std::thread::hardware_concurrency()); count > 0; --count) {
    auto reader = feed.reader(wanted);
    if (!reader) return scanByEngine(feed, first, last, writing, job);
    readers.push_back(std::move(reader));
  }
  return Crew(job, dynamic_cast<const engine::RowSource*>(&feed)).work(std::move(readers), wanted.size(), writing);
}

}  // namespace prumo::quality::profiling
