// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/answer.h"
#include "ui/shell/workspace.h"

#include <map>
#include <optional>

namespace prumo::ui {

/// One criterion of one step.
struct CriterionKey {
  StepId step;
  CriterionId criterion;

  std::string id() const { return answerId(step, criterion); }
  bool empty() const { return criterion.empty(); }
  friend bool operator==(const CriterionKey&, const CriterionKey&) = default;
};

/// How an answer stands to what the data proposes.
enum class ProposalState {
  None,         ///< nothing is proposed
  Pending,      ///< proposed, and nobody decided (or it is newer than the decision)
  Followed,     ///< the answer has the proposed level
  Overridden,   ///< the answer differs, and says why
  NeedsReason,  ///< the answer differs and does not say why
};

/// What the project holds about one criterion.
struct CriterionState {
  std::optional<Answer> answer;
  std::optional<Proposal> proposal;
  int evidence = 0;

  /// What is chosen; unknown where nothing is.
  RatingText rating() const;
  ProposalState proposalState() const;
};

/// The states of a step's criteria, by criterion id. Rows that cannot be read are missing from it.
std::map<std::string, CriterionState> statesOf(const ProjectFile& project, const StepId& step);
CriterionState stateOf(const ProjectFile& project, const CriterionKey& key);

/// Each of these is one named edit of the answer; one that changes nothing leaves no trace. They answer whether it is in the file.
bool rate(Workspace& workspace, const CriterionKey& key, const RatingText& rating);
bool setConfidence(Workspace& workspace, const CriterionKey& key, Confidence confidence);
/// Takes over the proposed level with confidence Measured.
bool acceptProposal(Workspace& workspace, const CriterionKey& key);
/// The same of what is typed; the field says itself why it could not be kept.
Result<void> keepNote(Workspace& workspace, const CriterionKey& key, const std::string& note);
Result<void> keepReason(Workspace& workspace, const CriterionKey& key, const std::string& reason);

/// "3.1 Required fields" in the language spoken.
std::string criterionName(const Workspace& workspace, const CriterionKey& key);

}  // namespace prumo::ui
