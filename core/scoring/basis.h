// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"
#include "core/scoring/answer.h"

namespace prumo {

/// What a project's scorecard is computed from, kept by whoever asks for it after every edit: of a register of tens of thousands only the
/// changed rows are read again. Both lists are in the order of their ids.
struct ScoreBasis {
  std::vector<Answer> answers;
  std::vector<Finding> findings;  ///< the open ones; only step, title, severity, status and effect in money are filled in
};

/// Read from a project. Errors: as ProjectFile::all.
Result<ScoreBasis> scoreBasisOf(const ProjectFile& project);

/// Reads again what a change of that project touched; on an error the basis stays as it was. Errors: as ProjectFile::all.
Result<void> refresh(ScoreBasis& basis, const ProjectFile& project, const Change& change);

}  // namespace prumo
