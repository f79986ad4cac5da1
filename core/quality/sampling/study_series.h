// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/sampling/switching.h"
#include "core/quality/sampling/verdict.h"

namespace prumo::quality::sampling {

/// Where the concluded studies of a feed, lot after lot, leave the series of one class, AQL and level (switching.h). A study that was drawn under
/// another inspection than the series asked for counts as it was made.
Result<Series> seriesOf(const ProjectFile& project, const std::string& dataset, Level level, DefectClass of, double aql, bool isReducedAgreed);

}  // namespace prumo::quality::sampling
