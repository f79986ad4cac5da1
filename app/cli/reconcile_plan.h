// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/quality/reconciliation/reconcile.h"

namespace prumo::cli {

/// The options that say what is compared and what is let pass.
std::vector<Option> comparisonOptions();

/// The plan that the options ask for: that of --plan, or one made of --key, with --map or the columns that belong together by their names and
/// contents. --tolerance, --allow, --segment, --value, --times and --zones add to it.
/// Errors (usage): cli.key_or_plan, cli.not_a_pair {option, value}, cli.no_such_field {option, value}, cli.bad_tolerance {value}, cli.bad_share {value},
/// reconciliation.bad_zone {zone}; those of sniff and of readPlan.
Result<quality::ReconciliationPlan> comparisonPlan(const Call& call, const quality::Source& sent, const quality::Source& received);

}  // namespace prumo::cli
