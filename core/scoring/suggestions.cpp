// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/scorecard.h"

#include <algorithm>

namespace prumo {

namespace {

constexpr double kTopLevel = 5;
constexpr double kTrusted = 0.6;          // answers backed by documents on average
constexpr double kEnoughToVerify = 0.5;   // below this coverage, answering comes before proving

struct Weighed {
  double worth = 0;  ///< points of the total at stake
  Suggestion suggestion;
};

using Arguments = std::vector<std::pair<std::string, Argument>>;

Weighed weighed(double worth, const StepScore& step, Message what, Message why) {
  return {worth, {step.step, std::move(what), std::move(why), {}}};
}

void weighAnswers(std::vector<Weighed>& all, const StepScore& step, double share) {
  const std::int64_t left = step.applicable - step.answered;
  if (left <= 0) return;
  const double worth = share * (1 - step.coverage) * kTopLevel;
  const Arguments why{{"coverage", step.coverage}, {"points", worth}};
  const auto* reason = step.answered == 0 ? "scoring.why_unanswered" : "scoring.why_answers";
  all.push_back(weighed(worth, step, {"scoring.suggest_answers", {{"n", left}, {"step", step.step.text}}}, {reason, why}));
}

void weighCriticals(std::vector<Weighed>& all, const StepScore& step, double share) {
  const std::int64_t criticals = step.open[static_cast<std::size_t>(Severity::Critical)];
  if (criticals == 0) return;
  const double worth = step.capped ? (*step.uncapped - kCriticalCap) * share : 0;
  const Message why = step.capped ? Message{"scoring.why_critical", {{"points", worth}}} : Message{"scoring.why_critical_later", {}};
  all.push_back(weighed(worth, step, {"scoring.suggest_critical", {{"n", criticals}, {"step", step.step.text}}}, why));
}

void weighEvidence(std::vector<Weighed>& all, const StepScore& step, double share) {
  if (!step.confidence || *step.confidence >= kTrusted || step.coverage < kEnoughToVerify) return;
  all.push_back(weighed(share * (1 - *step.confidence), step, {"scoring.suggest_evidence", {{"step", step.step.text}}},
                        {"scoring.why_evidence", {{"confidence", *step.confidence}}}));
}

std::vector<Weighed> weighSteps(const Method& method, const Scorecard& card) {
  double weights = 0;
  for (std::size_t i = 0; i < card.steps.size(); ++i) weights += card.steps[i].applicable > 0 ? method.steps[i].weight : 0;
  std::vector<Weighed> all;
  for (std::size_t i = 0; i < card.steps.size(); ++i) {
    const double share = weights > 0 ? method.steps[i].weight / weights : 0;
    weighAnswers(all, card.steps[i], share);
    weighCriticals(all, card.steps[i], share);
    weighEvidence(all, card.steps[i], share);
  }
  std::ranges::stable_sort(all, std::greater<>{}, &Weighed::worth);
  return all;
}

}  // namespace

std::vector<Suggestion> suggestionsFor(const Method& method, const Scorecard& card, int proposedFindings,
                                       const std::vector<Proposal>& openProposals) {
  std::vector<Suggestion> suggestions;
  if (proposedFindings > 0) {
    suggestions.push_back({{}, {"scoring.suggest_findings", {{"n", proposedFindings}}}, {"scoring.why_findings", {}}, {}});
  }
  if (!openProposals.empty()) {
    const auto& first = openProposals.front();
    const auto n = static_cast<std::int64_t>(openProposals.size());
    suggestions.push_back({{first.step}, {"scoring.suggest_proposals", {{"n", n}}}, {"scoring.why_proposals", {}}, {first.criterion}});
  }
  for (auto& weighed : weighSteps(method, card)) suggestions.push_back(std::move(weighed.suggestion));
  if (suggestions.empty()) suggestions.push_back({{}, {"scoring.suggest_report", {}}, {"scoring.why_report", {}}, {}});
  return suggestions;
}

}  // namespace prumo
