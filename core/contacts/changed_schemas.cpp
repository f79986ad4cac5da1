// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/changed_schemas.h"

#include <algorithm>

namespace prumo::contacts {

ChangedSchemas::ChangedSchemas(const std::vector<FoundSchema>& before, const std::vector<FoundSchema>& after) : m_before(byName(before)), m_after(byName(after)) {}

ChangedSchemas::ByName ChangedSchemas::byName(const std::vector<FoundSchema>& schemas) {
  ByName all;
  for (const auto& one : schemas) all.emplace(one.name, &one);
  return all;
}

const FoundSchema* ChangedSchemas::named(const ByName& schemas, const std::string& name) {
  const auto found = schemas.find(name);
  return found == schemas.end() ? nullptr : found->second;
}

/// Nothing where one of them is not there: there is nothing to compare.
std::optional<std::size_t> ChangedSchemas::pairOf(const std::string& before, const std::string& after, Way way) {
  if (!named(m_before, before) || !named(m_after, after)) return {};
  const Key key{before, after, way};
  const auto [known, isNew] = m_known.try_emplace(key, m_pairs.size());
  if (isNew) {
    m_pairs.emplace_back();
    m_waiting.emplace_back(known->second, key);
  }
  return known->second;
}

void ChangedSchemas::use(const std::string& before, const std::string& after, Way way) {
  if (const auto pair = pairOf(before, after, way)) m_used.push_back(*pair);
  while (!m_waiting.empty()) {
    const auto [at, key] = std::move(m_waiting.back());
    m_waiting.pop_back();
    compare(at, key);
  }
}

void ChangedSchemas::compare(std::size_t at, const Key& key) {
  const auto& [before, after, way] = key;
  const SchemaVersions versions{[this](const std::string& name) { return named(m_before, name); }, [this](const std::string& name) { return named(m_after, name); }};
  auto found = compareSchemas(*named(m_before, before), *named(m_after, after), versions, way);
  for (const auto& [one, other] : found.referred) {
    if (const auto pair = pairOf(one, other, way)) m_pairs[at].referred.push_back(*pair);
  }
  if (found.differences.empty()) return;
  m_pairs[at].place = m_list.size();
  m_list.push_back({.subject = ChangeSubject::Schema, .name = after, .way = way, .differences = std::move(found.differences)});
}

std::vector<std::size_t> ChangedSchemas::used() {
  ++m_call;
  m_seen.resize(m_pairs.size());
  std::vector<std::size_t> places;
  auto open = std::exchange(m_used, {});
  while (!open.empty()) {
    const auto at = open.back();
    open.pop_back();
    if (std::exchange(m_seen[at], m_call) == m_call) continue;
    if (m_pairs[at].place) places.push_back(*m_pairs[at].place);
    open.insert(open.end(), m_pairs[at].referred.begin(), m_pairs[at].referred.end());
  }
  std::ranges::sort(places);
  return places;
}

std::vector<Changed> ChangedSchemas::list() && { return std::move(m_list); }

}  // namespace prumo::contacts
