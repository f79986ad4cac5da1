// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/tally.h"

namespace prumo {

namespace {

std::int64_t countOf(std::size_t size) { return static_cast<std::int64_t>(size); }

LocalText numbered(const Method& method, const MethodStep& step, const Criterion& criterion) {
  const auto number = numberOf(method, step.id, criterion.id) + " ";
  return {number + criterion.title.pt, number + criterion.title.en};
}

Derivation weightPart(double weight) { return {Message{"scoring.weight", {}}, weight, {}}; }

Derivation ratedPart(const Method& method, const MethodStep& step, const Tally::Rated& rated) {
  const auto confidence = "scoring.confidence_" + std::string{record::keyOf(rated.confidence)};
  return {numbered(method, step, *rated.criterion),
          static_cast<double>(rated.level),
          {weightPart(rated.criterion->weight), {Message{confidence, {}}, confidenceWeight(rated.confidence), {}}}};
}

Derivation meanPart(const Method& method, const Tally& tally) {
  const auto mean = meanOf(tally);
  Derivation part{Message{"scoring.mean_of_criteria", {{"points", mean.points}, {"weights", mean.weights}}}, mean.value(), {}};
  for (const auto& rated : tally.rated) part.parts.push_back(ratedPart(method, *tally.step, rated));
  return part;
}

void addLeftOut(Derivation& derivation, const char* code, const Method& method, const MethodStep& step,
                const std::vector<const Criterion*>& criteria) {
  if (criteria.empty()) return;
  Derivation part{Message{code, {{"n", countOf(criteria.size())}}}, {}, {}};
  for (const auto* criterion : criteria) part.parts.push_back({numbered(method, step, *criterion), {}, {}});
  derivation.parts.push_back(std::move(part));
}

/// The cap, said even where it takes nothing away, because it will.
void addCap(Derivation& derivation, const Tally& tally, bool capped) {
  const auto criticals = criticalsOf(tally);
  if (criticals.empty()) return;
  Derivation part{Message{capped ? "scoring.capped" : "scoring.cap_without_effect", {{"n", countOf(criticals.size())}}}, kCriticalCap, {}};
  for (const auto* finding : criticals) part.parts.push_back({finding->title, {}, {}});
  derivation.parts.push_back(std::move(part));
}

void addTrust(Derivation& derivation, int answered, int applicable, double coverage, std::optional<double> confidence) {
  derivation.parts.push_back({applicable == 0 ? Message{"scoring.nothing_applies", {}}
                                              : Message{"scoring.coverage",
                                                        {{"coverage", coverage}, {"answered", answered}, {"applicable", applicable}}},
                              {},
                              {}});
  if (confidence) derivation.parts.push_back({Message{"scoring.confidence", {{"confidence", *confidence}}}, {}, {}});
}

}  // namespace

Derivation derivationOf(const Method& method, const Tally& tally, const StepScore& score) {
  Derivation derivation{tally.step->name, score.score, {}};
  if (score.uncapped) derivation.parts.push_back(meanPart(method, tally));
  addCap(derivation, tally, score.capped);
  addLeftOut(derivation, "scoring.left_out_unknown", method, *tally.step, tally.unknown);
  addLeftOut(derivation, "scoring.left_out_not_applicable", method, *tally.step, tally.notApplicable);
  addTrust(derivation, score.answered, score.applicable, score.coverage, score.confidence);
  return derivation;
}

Derivation derivationOf(const Method& method, const Scorecard& card) {
  WeightedMean mean;
  Derivation steps;
  Derivation without;
  for (std::size_t i = 0; i < card.steps.size(); ++i) {
    auto part = card.steps[i].derivation;
    if (!card.steps[i].score) {
      without.parts.push_back({part.what, {}, {}});
      continue;
    }
    mean.add(*card.steps[i].score, method.steps[i].weight);
    part.parts.insert(part.parts.begin(), weightPart(method.steps[i].weight));
    steps.parts.push_back(std::move(part));
  }
  steps.what = Message{"scoring.mean_of_steps", {{"points", mean.points}, {"weights", mean.weights}}};
  steps.value = mean.value();
  without.what = Message{"scoring.steps_without_score", {{"n", countOf(without.parts.size())}}};

  Derivation total{Message{"scoring.total", {}}, card.score, {}};
  if (!steps.parts.empty()) total.parts.push_back(std::move(steps));
  if (!without.parts.empty()) total.parts.push_back(std::move(without));
  addTrust(total, card.answered, card.applicable, card.coverage, card.confidence);
  return total;
}

}  // namespace prumo
