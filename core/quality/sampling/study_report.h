// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/sampling/plan_words.h"
#include "core/quality/sampling/verdict.h"

/// What a study shows, on its page and in the report alike.
namespace prumo::quality::sampling {

/// The limits of a plan; with a verdict also what was found and decided.
report::Table limitsTable(const Plan& plan, const Verdict* verdict);
/// What the lot holds by estimate, a class a row, each with its exact interval.
report::Table estimatesTable(const Plan& plan, const Verdict& verdict);
report::Table strataTable(const Study& study, const std::vector<Stratum>& strata);
/// The judged rows with defects, the worst first.
report::Table defectsTable(const OpenedStudy& opened, std::size_t most);

/// The studies of a dataset as blocks of the report: plan, curve, seed, what was judged and what was not, verdict, estimate.
Result<std::vector<report::Block>> studyBlocks(const ProjectFile& project, const Dataset& dataset);

}  // namespace prumo::quality::sampling
