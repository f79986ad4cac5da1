// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/sampling/switching.h"
#include "core/quality/sampling/verdict.h"

namespace prumo::quality::sampling {

/// Where the concluded studies of a feed, lot after lot, leave the series of one class, AQL and level (switching.h). A study that was drawn under
/// another inspection than the series asked for counts as it was made. What was drawn before sampling was resumed (resumption.h) does not count.
Result<Series> seriesOf(const ProjectFile& project, const std::string& dataset, Level level, DefectClass of, double aql, bool isReducedAgreed);
/// Of the classes of a plan, the series that asks for the strictest inspection; nothing where no class had an earlier lot. Reduced inspection
/// is never taken for agreed. Errors: as studiesOf.
Result<std::optional<Series>> strictestSeries(const ProjectFile& project, const std::string& dataset, Level level, const std::vector<AskedLimit>& limits);

}  // namespace prumo::quality::sampling
