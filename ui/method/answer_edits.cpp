// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/method/answer_edits.h"

namespace prumo::ui {

namespace {

bool sameRating(const Answer& answer, const RatingText& rating) {
  return answer.rating == rating.rating && answer.level == rating.level;
}

bool follows(const Answer& answer, const Proposal& proposal) {
  return sameRating(answer, {Rating::Level, proposal.level});
}

Answer answerOrNew(const CriterionState& state, const CriterionKey& key) {
  if (state.answer) return *state.answer;
  return {.id = key.id(), .step = key.step.text, .criterion = key.criterion.text};
}

Message label(const char* code, const Workspace& workspace, const CriterionKey& key) {
  return {code, {{"criterion", numberOf(workspace.method(), key.step, key.criterion)}}};
}

Message rateLabel(const Workspace& workspace, const CriterionKey& key, const RatingText& rating) {
  if (rating.rating == Rating::NotApplicable) return label("assess.edit.not_applicable", workspace, key);
  if (rating.rating == Rating::Unknown) return label("assess.edit.unknown", workspace, key);
  auto message = label("assess.edit.rate", workspace, key);
  message.args.emplace_back("level", std::int64_t{*rating.level});
  return message;
}

bool write(Workspace& workspace, Message name, Answer answer) {
  answer.at = workspace.project().author().clock->now();
  return workspace.edit(std::move(name), [&](Transaction& edit) { return edit.put(answer); });
}

/// Whoever departs from what was measured no longer has it measured.
void departFrom(Answer& answer, const std::optional<Proposal>& proposal) {
  if (!proposal) return;
  if (follows(answer, *proposal)) answer.reason.clear();
  else if (answer.confidence == Confidence::Measured) answer.confidence = Confidence::Seen;
}

Result<void> keepText(Workspace& workspace, const CriterionKey& key, std::string Answer::*member, const std::string& text, const char* code) {
  auto found = workspace.project().find<Answer>(key.id());
  if (!found) return std::move(found).error();
  auto answer = answerOrNew({.answer = *std::move(found)}, key);
  if (answer.*member == text) return {};
  answer.*member = text;
  answer.at = workspace.project().author().clock->now();
  return workspace.keep(label(code, workspace, key), [&](Transaction& edit) { return edit.put(answer); });
}

template <class R>
std::vector<R> rowsOf(const ProjectFile& project, const StepId& step) {
  return project.all<R>({.equals = {{"step", step.text}}}).value_or(std::vector<R>{});
}

}  // namespace

RatingText CriterionState::rating() const {
  return answer ? RatingText{answer->rating, answer->level} : RatingText{};
}

ProposalState CriterionState::proposalState() const {
  if (!proposal) return ProposalState::None;
  if (!answer || answer->rating == Rating::Unknown) return ProposalState::Pending;
  if (follows(*answer, *proposal)) return ProposalState::Followed;
  if (answer->at < proposal->at) return ProposalState::Pending;
  return answer->reason.empty() ? ProposalState::NeedsReason : ProposalState::Overridden;
}

std::map<std::string, CriterionState> statesOf(const ProjectFile& project, const StepId& step) {
  std::map<std::string, CriterionState> states;
  for (auto& answer : rowsOf<Answer>(project, step)) states[answer.criterion].answer = answer;
  for (auto& proposal : rowsOf<Proposal>(project, step)) states[proposal.criterion].proposal = proposal;
  for (const auto& evidence : rowsOf<Evidence>(project, step)) ++states[evidence.criterion].evidence;
  return states;
}

CriterionState stateOf(const ProjectFile& project, const CriterionKey& key) {
  CriterionState state;
  state.answer = project.find<Answer>(key.id()).value_or(std::nullopt);
  state.proposal = project.find<Proposal>(key.id()).value_or(std::nullopt);
  const Query ofCriterion{.equals = {{"step", key.step.text}, {"criterion", key.criterion.text}}};
  state.evidence = static_cast<int>(project.count("evidence", ofCriterion).value_or(0));
  return state;
}

bool rate(Workspace& workspace, const CriterionKey& key, const RatingText& rating) {
  const auto state = stateOf(workspace.project(), key);
  auto answer = answerOrNew(state, key);
  if (sameRating(answer, rating)) return true;
  answer.rating = rating.rating;
  answer.level = rating.level;
  departFrom(answer, state.proposal);
  return write(workspace, rateLabel(workspace, key, rating), std::move(answer));
}

bool setConfidence(Workspace& workspace, const CriterionKey& key, Confidence confidence) {
  auto answer = answerOrNew(stateOf(workspace.project(), key), key);
  if (answer.confidence == confidence) return true;
  answer.confidence = confidence;
  return write(workspace, label("assess.edit.confidence", workspace, key), std::move(answer));
}

Result<void> keepNote(Workspace& workspace, const CriterionKey& key, const std::string& note) {
  return keepText(workspace, key, &Answer::note, note, "assess.edit.note");
}

Result<void> keepReason(Workspace& workspace, const CriterionKey& key, const std::string& reason) {
  return keepText(workspace, key, &Answer::reason, reason, "assess.edit.reason");
}

bool acceptProposal(Workspace& workspace, const CriterionKey& key) {
  const auto state = stateOf(workspace.project(), key);
  if (!state.proposal) return false;
  auto answer = answerOrNew(state, key);
  if (follows(answer, *state.proposal) && answer.confidence == Confidence::Measured) return true;
  answer.rating = Rating::Level;
  answer.level = state.proposal->level;
  answer.confidence = Confidence::Measured;
  answer.reason.clear();
  auto name = label("assess.edit.accept", workspace, key);
  name.args.emplace_back("level", std::int64_t{state.proposal->level});
  return write(workspace, std::move(name), std::move(answer));
}

std::string criterionName(const Workspace& workspace, const CriterionKey& key) {
  const auto* criterion = workspace.method().find(key.step, key.criterion);
  const auto number = numberOf(workspace.method(), key.step, key.criterion);
  return criterion ? number + " " + criterion->title.in(workspace.speaker().language()) : number;
}

}  // namespace prumo::ui
