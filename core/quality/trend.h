// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/comparison.h"

/// What is told over several runs of a dataset. A rule that asked something else in an older run has no point there: its trend is broken, not bent.
namespace prumo::quality {

/// The conforming share of one rule over the runs, with its intervals.
report::Chart trendChart(const std::vector<RunResultsAt>& runs, const std::string& rule);

/// All values together over the runs, of the rules that asked the same and had something to check in every one of them. No category where there
/// are fewer than two runs or no such rule.
report::Chart trendChart(const std::vector<RunResultsAt>& runs);

}  // namespace prumo::quality
