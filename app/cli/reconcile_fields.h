// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/quality/reconciliation/plan.h"

/// What the options of `prumo reconcile` say of single fields.
namespace prumo::cli {

/// The non-empty parts of a text.
std::vector<std::string> parts(const std::string& text, char separator);
/// "a=b" with both. Errors: cli.not_a_pair {option, value}.
Result<quality::ColumnPair> wholePair(const std::string& option, const std::string& text);

/// The field of that column, on either side. Errors: cli.no_such_field {option, value}.
Result<quality::FieldPair*> fieldNamed(quality::ReconciliationPlan& plan, const std::string& option, const std::string& column);

/// "case,zeros"; "exact" counts everything. Errors: cli.not_a_choice {option, value, choices}.
Result<quality::TextForm> formOf(const std::string& option, const std::string& words);

/// --compare, --form, --factor, --word, --tolerance.
std::vector<Option> fieldOptions();
/// Errors: cli.not_a_pair, cli.no_such_field, cli.not_a_choice, cli.bad_factor, cli.bad_tolerance {value}.
Result<void> addFieldOptions(const Call& call, quality::ReconciliationPlan& plan);

}  // namespace prumo::cli
