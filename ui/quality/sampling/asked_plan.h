// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/sampling/plan.h"
#include "core/report/report.h"

namespace prumo::ui {

/// What was asked for, to be made for a lot of any size.
struct AskedPlan {
  quality::sampling::PlanKind kind = quality::sampling::PlanKind::Aql;
  quality::sampling::Level level = quality::sampling::Level::II;
  quality::sampling::Inspection inspection = quality::sampling::Inspection::Normal;
  std::vector<quality::sampling::AskedLimit> limits{};
  double quality = 0;  ///< a share: limiting quality, precision or bound
  double good = 0;
  std::int64_t size = 0;

  Result<quality::sampling::Plan> plan(std::int64_t lot, const std::stop_token& stop = {}) const;
  /// Its plan may take long to find, and its risks long to compute.
  bool isSlow() const { return kind == quality::sampling::PlanKind::LimitingQuality; }
};

/// A plan with what it protects from, ready to be said.
struct ToldPlan {
  quality::sampling::Plan plan;
  std::vector<std::pair<quality::sampling::DefectClass, Message>> risks;
  Message caution;
  std::optional<report::Chart> curve;
};
Result<ToldPlan> toldPlan(const AskedPlan& asked, std::int64_t lot, const std::stop_token& stop = {});

}  // namespace prumo::ui
