// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/sampling/switching.h"

#include <algorithm>

namespace prumo::quality::sampling {

namespace {

constexpr std::size_t kWindow = 5;           ///< lots
constexpr std::int64_t kTooMany = 2;         ///< rejected among them
constexpr std::int64_t kGoodRun = 5;         ///< accepted in a row
constexpr std::int64_t kStop = 5;            ///< rejected under tightened inspection
constexpr std::int64_t kScoreForReduced = 30;
constexpr std::int64_t kTwoPointPlans = 1;   ///< they accept so many at most

Series afterNormal(Series series, const LotOutcome& lot, bool isReducedAgreed) {
  series.recent.push_back(lot.isAccepted);
  if (series.recent.size() > kWindow) series.recent.erase(series.recent.begin());
  if (std::ranges::count(series.recent, false) >= kTooMany) return {.inspection = Inspection::Tightened};
  const bool scores = lot.isAccepted && (lot.accept <= kTwoPointPlans || lot.isAcceptedTighter);
  const std::int64_t points = lot.accept <= kTwoPointPlans ? 2 : 3;
  series.score = scores ? series.score + points : 0;
  if (series.allowsReduced() && isReducedAgreed) return {.inspection = Inspection::Reduced};
  return series;
}

Series afterTightened(Series series, const LotOutcome& lot) {
  series.accepted = lot.isAccepted ? series.accepted + 1 : 0;
  series.rejected += lot.isAccepted ? 0 : 1;
  if (series.accepted >= kGoodRun) return {};
  series.isStopped = series.rejected >= kStop;
  return series;
}

/// With the sample that was drawn, and the number that its letter accepts at the AQL one step tighter.
bool isAcceptedTighter(const MasterPlan& plan, std::size_t aql, std::int64_t found) {
  const auto tighter = aql == 0 ? std::nullopt : masterCell(Inspection::Normal, plan.letter, aql - 1);
  return tighter && found <= *tighter;
}

}  // namespace

bool Series::allowsReduced() const { return inspection == Inspection::Normal && score >= kScoreForReduced; }

Series after(Series series, const LotOutcome& lot, bool isReducedAgreed) {
  if (series.isStopped) return series;
  if (series.inspection == Inspection::Tightened) return afterTightened(std::move(series), lot);
  if (series.inspection == Inspection::Normal) return afterNormal(std::move(series), lot, isReducedAgreed);
  return lot.isAccepted ? series : Series{};
}

Result<Series> seriesOf(const std::vector<PastLot>& lots, Level level, double aql, bool isReducedAgreed) {
  const auto column = aqlIndex(aql);
  if (!column) return column.error();
  Series series;
  for (const auto& one : lots) {
    const auto letter = letterOf(one.lot, level);
    if (!letter) return letter.error();
    const auto plan = masterPlan(series.inspection, *letter, *column);
    series = after(std::move(series), {one.found <= plan.accept, isAcceptedTighter(plan, *column, one.found), plan.accept}, isReducedAgreed);
  }
  return series;
}

}  // namespace prumo::quality::sampling
