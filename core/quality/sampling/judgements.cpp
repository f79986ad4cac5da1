// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/sampling/judgements.h"

namespace prumo::quality::sampling {

Judgements::Judgements(const std::vector<StudyRow>& rows, std::vector<Judgement> judgements) : m_standing(rows.size()) {
  m_places.reserve(rows.size());
  m_all.reserve(rows.size());
  for (std::size_t i = 0; i < rows.size(); ++i) m_places.emplace(rows[i].id, i);
  for (auto& one : judgements) put(std::move(one));
}

void Judgements::put(Judgement judgement) {
  remove(judgement.id);
  const auto place = placeOf(judgement.row);
  if (!place) return;
  const auto& kept = m_all.emplace(judgement.id, std::move(judgement)).first->second;
  if (kept.standing == Standing::Stands) m_standing[*place] = &kept;
  if (kept.standing == Standing::Disputed) m_disputed.insert(kept.id);
}

void Judgements::remove(const std::string& id) {
  const auto found = m_all.find(id);
  if (found == m_all.end()) return;
  auto& standing = m_standing[m_places.at(found->second.row)];
  if (standing == &found->second) standing = nullptr;
  m_disputed.erase(id);
  m_all.erase(found);
}

std::optional<std::size_t> Judgements::placeOf(const std::string& row) const {
  const auto found = m_places.find(row);
  return found == m_places.end() ? std::nullopt : std::optional{found->second};
}

std::optional<std::size_t> Judgements::placeOfJudgement(const std::string& id) const {
  const auto found = m_all.find(id);
  return found == m_all.end() ? std::nullopt : placeOf(found->second.row);
}

std::vector<const Judgement*> Judgements::disputed() const {
  std::vector<const Judgement*> all;
  for (const auto& id : m_disputed) all.push_back(&m_all.at(id));
  return all;
}

std::optional<std::size_t> Judgements::nextOpen(std::size_t after) const {
  const auto count = m_standing.size();
  for (std::size_t i = 1; i <= count; ++i) {
    const auto place = (after + i) % count;
    if (!m_standing[place]) return place;
  }
  return {};
}

}  // namespace prumo::quality::sampling
