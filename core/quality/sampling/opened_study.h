// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/sampling/judgements.h"
#include "core/quality/sampling/proofs.h"

namespace prumo::quality::sampling {

/// A study with all that was kept of it. Its rows never change after the draw, so that they are read once.
struct OpenedStudy {
  Study study;
  Plan plan;
  std::vector<Stratum> strata;
  std::vector<StudyRow> rows;  ///< in the order of the draw
  Judgements judgements;
  ProofNames proofs{};         ///< files of the rows
  std::int64_t cut = 0;        ///< values of the rows of which only the beginning was kept

  /// The stratum that a row was drawn from; empty for a simple draw.
  std::string stratumOf(const StudyRow& row) const;
};

/// Errors: as ProjectFile::all; store.impossible_value for a plan or strata that cannot be read.
Result<OpenedStudy> openStudy(const ProjectFile& project, const Study& study);

}  // namespace prumo::quality::sampling
