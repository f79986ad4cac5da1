// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"
#include "core/quality/sampling/study.h"

#include <map>

/// Files that prove what somebody saw in a drawn row: evidence (finding.h) whose subject is the row.
namespace prumo::quality::sampling {

Result<std::vector<Evidence>> proofsOf(const ProjectFile& project, const Study& study);

/// Their names, by row.
using ProofNames = std::map<std::string, std::vector<std::string>>;
ProofNames namesOf(const std::vector<Evidence>& proofs);
/// The names of a row's files, joined with "; ".
std::string proofNames(const ProofNames& names, const std::string& row);

/// The files that another copy of the project has for a study, and this one has not.
Result<std::vector<CopiedProof>> proofsIn(const ProjectFile& other, const ProjectFile& project, const Study& study);

}  // namespace prumo::quality::sampling
