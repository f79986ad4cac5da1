// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/basis.h"
#include "core/scoring/scorecard.h"

namespace prumo {

Result<Scorecard> scorecardOf(const ProjectFile& project, const Method& method) {
  return scoreBasisOf(project).transform([&method](const ScoreBasis& basis) { return scorecardOf(method, basis.answers, basis.findings); });
}

}  // namespace prumo
