// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/sampling/plan.h"
#include "core/report/report.h"

/// What a plan says, the same on the command line, on the screen and in the report.
namespace prumo::quality::sampling {

/// Where the plan comes from: edition, level and inspection, or what it was computed for.
Message originOf(const Plan& plan);
/// How many rows are looked at.
Message sizeOf(const Plan& plan);
/// The rule of one limit: its AQL, letter, sample, and the numbers that accept and reject.
Message ruleOf(const Limit& limit);
/// What it protects from: both sides' risks.
Message risksIn(const Plan& plan, const Limit& limit);
/// What a person must know before choosing it: an AQL protects who supplies, and so on.
Message cautionOf(const Plan& plan);

/// The probability that a lot is accepted, by its quality: a curve a limit. Without limits, nothing to show.
std::optional<report::Chart> operatingChart(const Plan& plan);

}  // namespace prumo::quality::sampling
