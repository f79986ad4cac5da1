// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/sampling/asked_plan.h"

#include "core/quality/sampling/plan_words.h"

namespace prumo::ui {

namespace {

using namespace quality::sampling;

constexpr double kConsumerRisk = 0.10;
constexpr double kProducerRisk = 0.05;
constexpr double kWorstShare = 0.5;  ///< of all, it needs the largest sample
constexpr double kConfidence = 0.95;

}  // namespace

Result<Plan> AskedPlan::plan(std::int64_t lot, const std::stop_token& stop) const {
  switch (kind) {
    case PlanKind::LimitingQuality: return limitingPlan(lot, quality, good, kConsumerRisk, kProducerRisk, stop);
    case PlanKind::Proportion: return proportionPlan(lot, quality, kWorstShare, kConfidence);
    case PlanKind::ZeroDefects: return zeroDefectsPlan(lot, quality, kConfidence);
    case PlanKind::Size: return sizePlan(lot, size);
    case PlanKind::Aql: break;
  }
  return aqlPlan(lot, level, inspection, limits);
}

Result<ToldPlan> toldPlan(const AskedPlan& asked, std::int64_t lot, const std::stop_token& stop) {
  auto plan = asked.plan(lot, stop);
  if (!plan) return std::move(plan).error();
  ToldPlan told{.plan = std::move(*plan), .risks = {}, .caution = {}, .curve = {}};
  for (const auto& limit : told.plan.limits) {
    if (stop.stop_requested()) return cancelled();
    told.risks.emplace_back(limit.of, risksIn(told.plan, limit));
  }
  told.caution = cautionOf(told.plan);
  if (!told.plan.isWhole()) told.curve = operatingChart(told.plan);
  return told;
}

}  // namespace prumo::ui
