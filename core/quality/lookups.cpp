// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/lookups.h"

#include "core/quality/sources/kinds.h"

#include <algorithm>

namespace prumo::quality {

Result<LookupFeeds> LookupFeeds::open(std::span<const PlacedRule> rules, const Source& own, const CheckOptions& options, const Job& job) {
  LookupFeeds feeds;
  for (const auto& rule : rules) {
    if (rule.lookup.empty()) continue;
    const auto& name = rule.rule->dataset;
    const auto found = options.datasets.find(name);
    if (!name.empty() && found == options.datasets.end()) {
      return Error{{"quality.no_reference", {{"rule", rule.rule->id}, {"dataset", name}}}, ErrorKind::BadInput, nullptr};
    }
    const auto& source = name.empty() ? own : found->second;
    auto seen = sniff(source.path, source.choice, job.stop);
    if (!seen) return std::move(seen).error();
    auto feed = openFeed(source.path, seen->dialect, 0, job.stop);
    if (!feed) return std::move(feed).error();
    const auto table = rule.lookup + "_feed";
    auto sql = lookupSql(rule, {seen->columns, seen->dialect.writing()}, table);
    if (!sql) return std::move(sql).error();
    feeds.m_others.push_back({std::move(*feed), table, std::move(*sql)});
  }
  return feeds;
}

std::vector<std::filesystem::path> LookupFeeds::filesOfEngine() const {
  std::vector<std::filesystem::path> files;
  for (const auto& other : m_others) std::ranges::move(other.feed->filesOfEngine(), std::back_inserter(files));
  return files;
}

Result<void> LookupFeeds::makeTables(engine::Engine& engine, const Job& job) const {
  for (const auto& other : m_others) {
    if (auto added = other.feed->attach(engine, other.table); !added) return added;
    if (auto made = engine.run(other.sql, {job.stop}); !made) return std::move(made).error();
    if (auto same = other.feed->unchanged(); !same) return same;
  }
  return {};
}

}  // namespace prumo::quality
