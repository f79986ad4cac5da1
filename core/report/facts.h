// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/method/assessment.h"
#include "core/plan/action.h"
#include "core/report/room.h"

#include <map>

namespace prumo::report {

/// Everything a report is made of, read once: its sections are plain functions of this.
struct Facts {
  Assessment head;
  Method method;
  std::vector<Answer> answers;
  std::vector<Finding> findings;
  std::vector<Evidence> evidence;
  std::vector<Proposal> proposals;
  std::map<std::string, std::vector<Block>> chapters;  ///< by step: what its room adds
  std::string logo;                                    ///< image bytes
  std::string projectHash;
  Instant printedAt;

  Scorecard card;                              ///< derived from the above by complete()
  std::vector<Action> actions;                 ///< the open findings, the most worthwhile first
  std::map<std::string, std::string> numbers;  ///< by finding id: "3-A"

  const Answer* answerTo(const StepId& step, const CriterionId& criterion) const;
};

/// Derives what follows from the facts read: scores, actions, finding numbers.
void complete(Facts& facts);

/// Reads the facts of a project. Errors: as the readers of the project, and those of the rooms' chapters.
Result<Facts> factsOf(const ProjectFile& project, const std::vector<Room>& rooms, const Job& job);

/// The report that the facts make. See buildReport for its sections.
Report reportOf(const Facts& facts);

}  // namespace prumo::report
