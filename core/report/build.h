// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/room.h"
#include "core/scoring/scorecard.h"

namespace prumo::report {

/// The report of an assessment. `rooms` fill the step chapters with what their workbenches measured.
/// Sections, in order: cover, executive, scope, scorecard, step.<id>..., quality results inside step.quality, plan, not_assessed,
/// formulas, glossary, signoff.
/// Errors: those of the store, and that of cancelled().
Result<Report> buildReport(const ProjectFile& project, const std::vector<Room>& rooms, const Job& job = {});

/// The charts of the dashboard, which are the report's too.
Chart radarOf(const Method& method, const Scorecard& card);
Chart barsOf(const Method& method, const Scorecard& card);
Chart severityMapOf(const Method& method, const Scorecard& card);
Chart coverageOf(const Method& method, const Scorecard& card);

}  // namespace prumo::report
