// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/scorecard.h"

#include "core/scoring/tally.h"

#include <algorithm>
#include <unordered_map>

namespace prumo {

namespace {

using AnswersById = std::unordered_map<std::string, const Answer*>;

void place(Tally& tally, const Criterion& criterion, const AnswersById& answers) {
  const auto found = answers.find(answerId(tally.step->id, criterion.id));
  const auto* answer = found == answers.end() ? nullptr : found->second;
  if (answer && answer->rating == Rating::NotApplicable) tally.notApplicable.push_back(&criterion);
  else if (answer && answer->rating == Rating::Level && answer->level) tally.rated.push_back({&criterion, *answer->level, answer->confidence});
  else tally.unknown.push_back(&criterion);
}

std::vector<Tally> talliesOf(const Method& method, const std::vector<Answer>& answers, const std::vector<Finding>& findings) {
  AnswersById byId;
  for (const auto& answer : answers) byId.emplace(answer.id, &answer);
  std::vector<Tally> tallies;
  std::unordered_map<std::string_view, std::size_t> byStep;
  for (const auto& step : method.steps) {
    byStep.emplace(step.id.text, tallies.size());
    auto& tally = tallies.emplace_back(Tally{.step = &step});
    for (const auto& criterion : step.criteria) place(tally, criterion, byId);
  }
  for (const auto& finding : findings) {
    const auto found = byStep.find(finding.step);
    if (found != byStep.end() && isOpen(finding)) tallies[found->second].open.push_back(&finding);
  }
  return tallies;
}

double share(int part, int whole) { return whole > 0 ? static_cast<double>(part) / whole : 1; }

SeverityCounts countsOf(const Tally& tally) {
  SeverityCounts counts{};
  for (const auto* finding : tally.open) ++counts[static_cast<std::size_t>(finding->severity)];
  return counts;
}

std::optional<double> confidenceOf(const Tally& tally) {
  WeightedMean mean;
  for (const auto& rated : tally.rated) mean.add(confidenceWeight(rated.confidence), rated.criterion->weight);
  return mean.value();
}

StepScore scoreOf(const Method& method, const Tally& tally) {
  StepScore score{.step = tally.step->id};
  score.criteria = static_cast<int>(tally.step->criteria.size());
  score.applicable = score.criteria - static_cast<int>(tally.notApplicable.size());
  score.answered = static_cast<int>(tally.rated.size());
  score.coverage = share(score.answered, score.applicable);
  score.uncapped = meanOf(tally).value();
  score.capped = !criticalsOf(tally).empty() && score.uncapped > kCriticalCap;
  score.score = score.capped ? kCriticalCap : score.uncapped;
  score.confidence = confidenceOf(tally);
  score.open = countsOf(tally);
  score.derivation = derivationOf(method, tally, score);
  return score;
}

void addTotals(Scorecard& card, const Method& method) {
  WeightedMean mean;
  WeightedMean confidence;
  for (std::size_t i = 0; i < card.steps.size(); ++i) {
    const auto& step = card.steps[i];
    card.applicable += step.applicable;
    card.answered += step.answered;
    std::ranges::transform(card.open, step.open, card.open.begin(), std::plus<>{});
    if (step.score) mean.add(*step.score, method.steps[i].weight);
    if (step.confidence) confidence.add(*step.confidence, method.steps[i].weight);
  }
  card.coverage = share(card.answered, card.applicable);
  card.score = mean.value();
  card.confidence = confidence.value();
}

void addRisk(Scorecard& card, const std::vector<Tally>& tallies) {
  for (const auto& tally : tallies) {
    for (const auto* finding : tally.open) {
      const auto effect = effectOf(*finding);
      if (!effect) continue;
      card.riskMin = card.riskMin.value_or(0) + effect->min;
      card.riskMax = card.riskMax.value_or(0) + effect->max;
    }
  }
}

}  // namespace

double confidenceWeight(Confidence confidence) {
  static constexpr std::array weights{0.4, 0.6, 0.8, 1.0};
  return weights[static_cast<std::size_t>(confidence)];
}

std::vector<const Finding*> criticalsOf(const Tally& tally) {
  std::vector<const Finding*> criticals;
  std::ranges::copy_if(tally.open, std::back_inserter(criticals), [](const Finding* f) { return f->severity == Severity::Critical; });
  return criticals;
}

WeightedMean meanOf(const Tally& tally) {
  WeightedMean mean;
  for (const auto& rated : tally.rated) mean.add(rated.level, rated.criterion->weight);
  return mean;
}

const StepScore* Scorecard::find(const StepId& step) const {
  const auto found = std::ranges::find(steps, step, &StepScore::step);
  return found == steps.end() ? nullptr : &*found;
}

Scorecard scorecardOf(const Method& method, const std::vector<Answer>& answers, const std::vector<Finding>& findings) {
  const auto tallies = talliesOf(method, answers, findings);
  Scorecard card;
  for (const auto& tally : tallies) card.steps.push_back(scoreOf(method, tally));
  addTotals(card, method);
  addRisk(card, tallies);
  card.derivation = derivationOf(method, card);
  return card;
}

double gainOfClosing(const Method& method, const std::vector<Answer>& answers, const std::vector<Finding>& findings, const std::string& findingId) {
  const auto found = std::ranges::find(findings, findingId, &Finding::id);
  if (found == findings.end() || !isOpen(*found) || found->severity != Severity::Critical) return 0;
  auto closed = findings;
  closed[static_cast<std::size_t>(found - findings.begin())].status = FindingStatus::Closed;
  const auto before = scorecardOf(method, answers, findings).score;
  const auto after = scorecardOf(method, answers, closed).score;
  return before && after ? *after - *before : 0;
}

}  // namespace prumo
