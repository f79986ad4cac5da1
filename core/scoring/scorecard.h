// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"
#include "core/scoring/answer.h"

namespace prumo {

/// How a number came to be: what it is, its value, and what it was made of.
struct Derivation {
  Text what;
  std::optional<double> value;
  std::vector<Derivation> parts;
};

/// Open findings by Severity.
using SeverityCounts = std::array<int, 4>;

struct StepScore {
  StepId step;
  int criteria = 0;
  int applicable = 0;                ///< criteria less those rated N/A
  int answered = 0;                  ///< rated with a level
  double coverage = 0;               ///< answered / applicable, 0..1; 1 when nothing applies
  std::optional<double> score;       ///< 0..5: weighted mean over answered and applicable, after the cap; nothing when nothing is answered
  std::optional<double> uncapped;    ///< the same before the cap
  bool capped = false;               ///< an open critical finding holds it at 1
  std::optional<double> confidence;  ///< confidence index 0..1: weighted mean of .4 said, .6 shown, .8 seen, 1 measured
  SeverityCounts open{};
  Derivation derivation;
};

struct Scorecard {
  std::vector<StepScore> steps;      ///< in the method's order
  int applicable = 0;
  int answered = 0;
  double coverage = 0;
  std::optional<double> score;       ///< weighted mean of the steps that have a score
  std::optional<double> confidence;
  SeverityCounts open{};
  std::optional<double> riskMin;     ///< R$ a month, sum over open findings that name an effect
  std::optional<double> riskMax;
  Derivation derivation;

  const StepScore* find(const StepId& step) const;
};

/// The level at which an open critical finding holds its step.
inline constexpr double kCriticalCap = 1.0;
/// The level drawn as the target in charts.
inline constexpr double kTarget = 4.0;

/// Scores from answers and findings. Unknown is never 0: it only lowers the coverage.
Scorecard scorecardOf(const Method& method, const std::vector<Answer>& answers, const std::vector<Finding>& findings);
/// The same, read from a project.
Result<Scorecard> scorecardOf(const ProjectFile& project, const Method& method);

/// What an answer's confidence counts in the confidence index.
double confidenceWeight(Confidence confidence);

/// Something worth doing next, the most worthwhile first.
struct Suggestion {
  StepId step;            ///< or empty: findings to look at, or the report
  Message what;  ///< an imperative: "answer 5 criteria of Monitoring"
  Message why;
  CriterionId criterion;  ///< where to begin in the step, or empty
};
/// First what waits for a look (findings and ratings that data proposes), then by the points of the total that are at stake.
/// Never empty: when nothing is left to do, the report is.
std::vector<Suggestion> suggestionsFor(const Method& method, const Scorecard& card, int proposedFindings,
                                       const std::vector<Proposal>& openProposals);

/// The points the total gains when this finding is closed (what-if on the cap), 0 when none.
double gainOfClosing(const Method& method, const std::vector<Answer>& answers, const std::vector<Finding>& findings, const std::string& findingId);

}  // namespace prumo
