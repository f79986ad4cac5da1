// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/sampling/study_series.h"

#include <algorithm>
#include <ranges>

namespace prumo::quality::sampling {

namespace {

bool isOfSeries(const Plan& plan, Level level) { return plan.kind == PlanKind::Aql && plan.level == level; }

LotOutcome outcomeOf(const LimitResult& result) {
  const auto letter = kLetters.find(result.limit.letter);
  const auto aql = aqlIndex(result.limit.aql);
  const auto tighter = aql && *aql > 0 && letter != std::string_view::npos ? masterCell(Inspection::Normal, letter, *aql - 1) : std::nullopt;
  return {result.decision == Decision::Accept, tighter && result.found <= *tighter, result.limit.accept};
}

}  // namespace

Result<Series> seriesOf(const ProjectFile& project, const std::string& dataset, Level level, DefectClass of, double aql, bool isReducedAgreed) {
  auto studies = studiesOf(project, dataset);
  if (!studies) return std::move(studies).error();
  Series series;
  for (const auto& study : *studies | std::views::reverse) {
    const auto plan = planFromJson(study.plan);
    if (!study.closedAt || !plan || !isOfSeries(*plan, level)) continue;
    const auto verdict = verdictOf(project, study);
    if (!verdict) return verdict.error();
    const auto result = std::ranges::find_if(verdict->limits, [&](const LimitResult& one) { return one.limit.of == of && one.limit.aql == aql; });
    if (result == verdict->limits.end()) continue;
    series.inspection = plan->inspection;
    series = after(std::move(series), outcomeOf(*result), isReducedAgreed);
  }
  return series;
}

}  // namespace prumo::quality::sampling
