// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/sampling/study.h"

#include <set>
#include <unordered_map>

namespace prumo::quality::sampling {

/// The judgements of a study, by row; follows single changes, however many rows there are. A row's place is that in the rows it was made of.
class Judgements {
public:
  Judgements() = default;
  Judgements(const std::vector<StudyRow>& rows, std::vector<Judgement> judgements);
  Judgements(Judgements&&) = default;
  Judgements& operator=(Judgements&&) = default;

  /// Takes a judgement, or what it is now. One of an unknown row is left out.
  void put(Judgement judgement);
  void remove(const std::string& id);

  std::optional<std::size_t> placeOf(const std::string& row) const;
  /// The place of the row that a judgement is about.
  std::optional<std::size_t> placeOfJudgement(const std::string& id) const;
  /// What stands for the row, or nothing.
  const Judgement* standing(std::size_t place) const { return m_standing[place]; }
  const std::vector<const Judgement*>& standing() const { return m_standing; }
  /// Those that wait for a decision, in the order they came.
  std::vector<const Judgement*> disputed() const;
  std::size_t disputes() const { return m_disputed.size(); }
  /// The next row that nobody judged, after that place and then from the first; nothing when all are.
  std::optional<std::size_t> nextOpen(std::size_t after) const;

private:
  std::unordered_map<std::string, std::size_t> m_places;
  std::unordered_map<std::string, Judgement> m_all;
  std::vector<const Judgement*> m_standing;  ///< a row each, into m_all
  std::set<std::string> m_disputed;          ///< ids
};

}  // namespace prumo::quality::sampling
