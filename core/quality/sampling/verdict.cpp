// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/sampling/verdict.h"

#include <algorithm>

namespace prumo::quality::sampling {

namespace {

std::int64_t defectsOf(const Judgement& judgement, DefectClass of) {
  switch (of) {
    case DefectClass::Critical: return judgement.critical;
    case DefectClass::Major: return judgement.major;
    case DefectClass::Minor: return judgement.minor;
    case DefectClass::Any: break;
  }
  return judgement.critical + judgement.major + judgement.minor;
}

DefectClass worstOf(const Judgement& judgement) {
  if (judgement.critical > 0) return DefectClass::Critical;
  return judgement.major > 0 ? DefectClass::Major : DefectClass::Minor;
}

bool isItemOf(const Judgement& judgement, DefectClass of) {
  return !judgement.conforms() && (of == DefectClass::Any || worstOf(judgement) == of);
}

using Judged = std::vector<const Judgement*>;  ///< a row each, in the order of the draw; nullptr: not yet

LimitResult resultOf(const Limit& limit, const Judged& judged) {
  LimitResult result{.limit = limit};
  const auto count = std::min(judged.size(), static_cast<std::size_t>(limit.size));
  for (std::size_t i = 0; i < count; ++i) {
    if (!judged[i]) continue;
    ++result.judged;
    result.found += limit.countsDefects() ? defectsOf(*judged[i], limit.of) : isItemOf(*judged[i], limit.of) ? 1 : 0;
  }
  if (result.found > limit.accept) result.decision = Decision::Reject;
  else if (result.judged == limit.size) result.decision = Decision::Accept;
  return result;
}

Estimate estimateOf(DefectClass of, const Plan& plan, const Judged& judged) {
  Estimate estimate{.of = of};
  std::int64_t looked = 0;
  for (const auto* one : judged) {
    if (!one) continue;
    ++looked;
    estimate.items += defectsOf(*one, of) > 0 ? 1 : 0;
    estimate.defects += defectsOf(*one, of);
  }
  estimate.share = lotBounds(estimate.items, looked, plan.lot, plan.confidence);
  estimate.perItem = defectBounds(estimate.defects, looked, plan.confidence);
  return estimate;
}

Decision together(const std::vector<LimitResult>& limits) {
  if (limits.empty()) return Decision::Open;
  const auto is = [](Decision decision) { return [decision](const LimitResult& one) { return one.decision == decision; }; };
  if (std::ranges::any_of(limits, is(Decision::Reject))) return Decision::Reject;
  return std::ranges::all_of(limits, is(Decision::Accept)) ? Decision::Accept : Decision::Open;
}

}  // namespace

Verdict verdictOf(const Plan& plan, const Judgements& judgements) {
  const auto& judged = judgements.standing();
  Verdict verdict{.size = static_cast<std::int64_t>(judged.size()), .disputed = static_cast<std::int64_t>(judgements.disputes()), .confidence = plan.confidence};
  for (std::size_t i = 0; i < judged.size(); ++i) {
    if (!judged[i]) continue;
    verdict.isInOrder &= verdict.judged == static_cast<std::int64_t>(i);
    ++verdict.judged;
  }
  for (const auto& limit : plan.limits) verdict.limits.push_back(resultOf(limit, judged));
  for (const auto of : {DefectClass::Any, DefectClass::Critical, DefectClass::Major, DefectClass::Minor}) verdict.estimates.push_back(estimateOf(of, plan, judged));
  verdict.decision = together(verdict.limits);
  return verdict;
}

Result<Verdict> verdictOf(const ProjectFile& project, const Study& study) {
  return openStudy(project, study).transform([](const OpenedStudy& opened) { return verdictOf(opened.plan, opened.judgements); });
}

}  // namespace prumo::quality::sampling
