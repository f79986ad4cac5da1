// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/sampling/study_series.h"

#include "core/quality/sampling/resumption.h"

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

/// Sorts before what asks for less.
std::pair<int, std::int64_t> looseness(const Series& series) {
  if (series.isStopped) return {0, 0};
  switch (series.inspection) {
    case Inspection::Tightened: return {1, 0};
    case Inspection::Normal: return {2, series.score};
    case Inspection::Reduced: break;
  }
  return {3, 0};
}

}  // namespace

Result<Series> seriesOf(const ProjectFile& project, const std::string& dataset, Level level, DefectClass of, double aql, bool isReducedAgreed) {
  auto studies = studiesOf(project, dataset);
  if (!studies) return std::move(studies).error();
  const auto resumed = resumptionsOf(project, dataset);
  if (!resumed) return resumed.error();
  Series series{.inspection = resumed->empty() ? Inspection::Normal : Inspection::Tightened};
  if (!resumed->empty()) std::erase_if(*studies, [&](const Study& study) { return study.id < resumed->back().id; });
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

Result<std::optional<Series>> strictestSeries(const ProjectFile& project, const std::string& dataset, Level level, const std::vector<AskedLimit>& limits) {
  std::optional<Series> strictest;
  for (const auto& limit : limits) {
    if (limit.aql <= 0) continue;
    auto series = seriesOf(project, dataset, level, limit.of, limit.aql, false);
    if (!series) return std::move(series).error();
    if (!strictest || looseness(*series) < looseness(*strictest)) strictest = std::move(*series);
  }
  return strictest == Series{} ? std::nullopt : std::move(strictest);
}

}  // namespace prumo::quality::sampling
