// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/catalog/areas.h"

#include <QtGlobal>

namespace prumo::text {

std::span<const Entry> scoringEntries() {
  static const Entry entries[] = {
      {"label.answer", QT_TRANSLATE_NOOP("Prumo", "Answer")},
      {"label.answer.id", QT_TRANSLATE_NOOP("Prumo", "Identifier")},
      {"label.answer.step", QT_TRANSLATE_NOOP("Prumo", "Step")},
      {"label.answer.criterion", QT_TRANSLATE_NOOP("Prumo", "Criterion")},
      {"label.answer.rating", QT_TRANSLATE_NOOP("Prumo", "Rating")},
      {"label.answer.level", QT_TRANSLATE_NOOP("Prumo", "Level")},
      {"label.answer.confidence", QT_TRANSLATE_NOOP("Prumo", "Confidence")},
      {"label.answer.note", QT_TRANSLATE_NOOP("Prumo", "Note")},
      {"label.answer.reason", QT_TRANSLATE_NOOP("Prumo", "Reason for the difference")},
      {"label.answer.at", QT_TRANSLATE_NOOP("Prumo", "Answered")},
      {"choice.answer.rating.unknown", QT_TRANSLATE_NOOP("Prumo", "Unknown")},
      {"choice.answer.rating.na", QT_TRANSLATE_NOOP("Prumo", "Not applicable")},
      {"choice.answer.rating.level", QT_TRANSLATE_NOOP("Prumo", "Level")},
      {"choice.answer.confidence.said", QT_TRANSLATE_NOOP("Prumo", "Said")},
      {"choice.answer.confidence.shown", QT_TRANSLATE_NOOP("Prumo", "Shown in a document")},
      {"choice.answer.confidence.seen", QT_TRANSLATE_NOOP("Prumo", "Seen in the system")},
      {"choice.answer.confidence.measured", QT_TRANSLATE_NOOP("Prumo", "Measured from data")},
      {"label.proposal", QT_TRANSLATE_NOOP("Prumo", "Proposed rating")},
      {"label.proposal.id", QT_TRANSLATE_NOOP("Prumo", "Identifier")},
      {"label.proposal.step", QT_TRANSLATE_NOOP("Prumo", "Step")},
      {"label.proposal.criterion", QT_TRANSLATE_NOOP("Prumo", "Criterion")},
      {"label.proposal.level", QT_TRANSLATE_NOOP("Prumo", "Level")},
      {"label.proposal.basis", QT_TRANSLATE_NOOP("Prumo", "Basis")},
      {"label.proposal.origin", QT_TRANSLATE_NOOP("Prumo", "Origin")},
      {"label.proposal.at", QT_TRANSLATE_NOOP("Prumo", "Proposed on")},
      {"scoring.rated", QT_TRANSLATE_NOOP("Prumo", "{step:step}: criterion {number} rated {level}")},
      {"scoring.rated_na", QT_TRANSLATE_NOOP("Prumo", "{step:step}: criterion {number} does not apply")},
      {"scoring.rated_unknown", QT_TRANSLATE_NOOP("Prumo", "{step:step}: criterion {number} is not known")},
      {"scoring.total", QT_TRANSLATE_NOOP("Prumo", "Score of the assessment")},
      {"scoring.mean_of_criteria", QT_TRANSLATE_NOOP("Prumo", "Weighted mean of the answered criteria: level x weight adds up to {points}, the weights to {weights}")},
      {"scoring.mean_of_steps", QT_TRANSLATE_NOOP("Prumo", "Weighted mean of the steps that have a score: score x weight adds up to {points}, the weights to {weights}")},
      {"scoring.weight", QT_TRANSLATE_NOOP("Prumo", "Weight")},
      {"scoring.confidence_said", QT_TRANSLATE_NOOP("Prumo", "Said: counts in the confidence as")},
      {"scoring.confidence_shown", QT_TRANSLATE_NOOP("Prumo", "Shown in a document: counts in the confidence as")},
      {"scoring.confidence_seen", QT_TRANSLATE_NOOP("Prumo", "Seen in the system: counts in the confidence as")},
      {"scoring.confidence_measured", QT_TRANSLATE_NOOP("Prumo", "Measured from data: counts in the confidence as")},
      {"scoring.capped", QT_TRANSLATE_N_NOOP("Prumo", "%n open critical findings hold the step at")},
      {"scoring.cap_without_effect", QT_TRANSLATE_N_NOOP("Prumo", "%n open critical findings would hold the step at, but take nothing away now")},
      {"scoring.left_out_unknown", QT_TRANSLATE_N_NOOP("Prumo", "%n criteria are left out: not known yet")},
      {"scoring.left_out_not_applicable", QT_TRANSLATE_N_NOOP("Prumo", "%n criteria are left out: do not apply")},
      {"scoring.steps_without_score", QT_TRANSLATE_N_NOOP("Prumo", "%n steps are left out: nothing is answered in them")},
      {"scoring.nothing_applies", QT_TRANSLATE_NOOP("Prumo", "No criterion applies")},
      {"scoring.coverage", QT_TRANSLATE_NOOP("Prumo", "Coverage {coverage:percent}: {answered} of {applicable} applicable criteria answered")},
      {"scoring.confidence", QT_TRANSLATE_NOOP("Prumo", "Confidence {confidence:percent}: weighted mean of said 0.4, shown 0.6, seen 0.8, measured 1")},
      {"scoring.suggest_findings", QT_TRANSLATE_N_NOOP("Prumo", "Look at %n proposed findings")},
      {"scoring.why_findings", QT_TRANSLATE_NOOP("Prumo", "They count only once you accept them.")},
      {"scoring.suggest_proposals", QT_TRANSLATE_N_NOOP("Prumo", "Decide on %n ratings that data proposes")},
      {"scoring.why_proposals", QT_TRANSLATE_NOOP("Prumo", "Accept each, or rate otherwise and say why.")},
      {"scoring.suggest_answers", QT_TRANSLATE_N_NOOP("Prumo", "Answer %n criteria of {step:step}")},
      {"scoring.why_answers", QT_TRANSLATE_NOOP("Prumo", "{coverage:percent} is answered; the total can still move by up to {points:score} points.")},
      {"scoring.why_unanswered", QT_TRANSLATE_NOOP("Prumo", "Nothing is answered yet; up to {points:score} points of the total depend on it.")},
      {"scoring.suggest_critical", QT_TRANSLATE_N_NOOP("Prumo", "Settle %n critical findings of {step:step}")},
      {"scoring.why_critical", QT_TRANSLATE_NOOP("Prumo", "While open, the step stays at 1; settling it gains {points:score} points of the total.")},
      {"scoring.why_critical_later", QT_TRANSLATE_NOOP("Prumo", "While open, the step cannot rise above 1.")},
      {"scoring.suggest_evidence", QT_TRANSLATE_NOOP("Prumo", "Back the answers of {step:step} with evidence")},
      {"scoring.why_evidence", QT_TRANSLATE_NOOP("Prumo", "The confidence is only {confidence:percent}: most answers were said, not seen.")},
      {"scoring.suggest_report", QT_TRANSLATE_NOOP("Prumo", "Print the report")},
      {"scoring.why_report", QT_TRANSLATE_NOOP("Prumo", "Everything that applies is answered and backed.")},
  };
  return entries;
}

}  // namespace prumo::text
