// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"
#include "core/scoring/scorecard.h"

namespace prumo {

/// What has to be done about one open finding, ordered by what it is worth.
struct Action {
  Finding finding;
  int risk = 0;      ///< severity x likelihood, 1..20
  double gain = 0;   ///< points of the total score
};

/// The open findings as actions: highest risk first, then gain, then due date, then title.
std::vector<Action> actionsFor(const Method& method, const std::vector<Answer>& answers, const std::vector<Finding>& findings);

}  // namespace prumo
