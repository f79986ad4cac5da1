// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/profile.h"

#include "core/quality/profile/summary.h"
#include "core/quality/rejects.h"
#include "core/quality/sources/kinds.h"

#include <algorithm>
#include <chrono>
#include <map>
#include <thread>

namespace prumo::quality {

namespace {

constexpr std::int64_t kRejectsKept = 100;
constexpr std::size_t kColumnsOfAllThreads =
    512;  ///< a feed of thousands of columns is profiled in slices, so that what is known of them fits into memory

std::size_t columnsAtOnce() { return std::max<std::size_t>(16, kColumnsOfAllThreads / std::max(1U, std::thread::hardware_concurrency())); }

class Profiler {
public:
  Profiler(std::shared_ptr<Feed> feed, Preview seen, std::vector<std::string> unmasked, const Job& job)
      : m_feed(std::move(feed)), m_seen(std::move(seen)), m_unmasked(std::move(unmasked)), m_job(job) {}

  Result<Profile> run() {
    for (std::size_t first = 0; first < m_seen.columns.size(); first += columnsAtOnce()) {
      if (auto done = slice(first, std::min(first + columnsAtOnce(), m_seen.columns.size())); !done) return std::move(done).error();
    }
    m_profile.dialect = m_seen.dialect;
    if (auto found = findLines(); !found) return std::move(found).error();
    return std::move(m_profile);
  }

private:
  bool isUnmasked(const std::string& column) const { return std::ranges::find(m_unmasked, column) != m_unmasked.end(); }

  Result<void> slice(std::size_t first, std::size_t last) {
    const auto columns = static_cast<double>(m_seen.columns.size());
    const auto share = [&](double done) {
      m_job.progress((static_cast<double>(first) + done * static_cast<double>(last - first)) / columns);
    };
    if (first > 0) m_feed->rewind();
    auto scanned = profiling::scan(*m_feed, first, last, m_seen.dialect.writing(), {m_job.stop, share});
    if (!scanned) return std::move(scanned).error();
    m_profile.totals = m_feed->totals();
    m_profile.rejects = shownRejects(m_feed->rejects(), m_seen.dialect, m_seen.personal);
    for (auto i = first; i < last; ++i) {
      m_profile.columns.push_back(profiling::summary({.name = m_seen.columns[i], .personal = m_seen.personal[i], .isUnmasked = isUnmasked(m_seen.columns[i])}, m_profile.totals.rows,
                                                     scanned->columns[i - first], scanned->sample, i - first, m_seen.dialect.writing()));
    }
    const auto pairs = profiling::keyPairs(std::span{m_profile.columns}.subspan(first), scanned->sample, m_profile.totals.rows);
    m_profile.pairs.insert(m_profile.pairs.end(), pairs.begin(), pairs.end());
    return {};
  }

  /// Until now, examples know the ids of their rows.
  Result<void> findLines() {
    if (m_feed->lineOf(0)) {
      profiling::forEachExample(m_profile, [this](Example& example) { example.line = *m_feed->lineOf(example.line); });
      return {};
    }
    std::vector<std::int64_t> ids;
    profiling::forEachExample(m_profile, [&ids](Example& example) { ids.push_back(example.line); });
    if (ids.empty()) return {};
    std::map<std::int64_t, std::int64_t> lines;
    auto found = m_feed->rows(std::move(ids), [&lines](const SourceRow& row) { lines[row.id] = row.line; });
    if (!found) return found;
    profiling::forEachExample(m_profile, [&lines](Example& example) { example.line = lines[example.line]; });
    return {};
  }

  std::shared_ptr<Feed> m_feed;
  Preview m_seen;
  std::vector<std::string> m_unmasked;
  const Job& m_job;
  Profile m_profile;
};

}  // namespace

Result<Profile> profile(const Source& source, const Job& job) {
  const auto start = std::chrono::steady_clock::now();
  auto seen = sniff(source.path, source.choice, job.stop);
  if (!seen) return std::move(seen).error();
  auto feed = openFeed(source.path, seen->dialect, kRejectsKept, job.stop);
  if (!feed) return std::move(feed).error();
  auto result = Profiler(*feed, std::move(*seen), source.unmasked, job).run();
  if (!result) return (*feed)->explained(std::move(result).error());
  if (auto same = (*feed)->unchanged(); !same) return std::move(same).error();
  result->rowsMoved = (*feed)->rowsMoved();
  result->seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  return result;
}

}  // namespace prumo::quality
