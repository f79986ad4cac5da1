// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/quality/sampling/plan.h"

/// What the commands about samples share: how a plan is asked for, and how it is told.
namespace prumo::cli {

/// --level, --inspection, --aql, --history, --allow-reduced; --lq, --good, the risks; --precision, --expected; --zero-defect; --size; --confidence.
std::vector<Option> planOptions();

/// The plan that was asked for, for a lot of any size; what is wrong with the words is found at once.
/// Errors (usage): sampling.one_way, sampling.not_a_share {option, value}, sampling.bad_aql {value}, sampling.bad_history {value},
/// sampling.history_one_aql, sampling.series_stopped; and as the plan.
using PlanMaker = std::function<Result<quality::sampling::Plan>(std::int64_t lot)>;
Result<PlanMaker> planMaker(const Call& call);

/// A whole number that may be too large for any integer. Errors (usage): `code` {value, least, most}.
Result<std::int64_t> wholeOption(const Call& call, const std::string& name, const char* code, std::int64_t least, std::int64_t most);

nlohmann::ordered_json jsonOf(const Speaker& speaker, const quality::sampling::Plan& plan);
void printPlan(const Call& call, const quality::sampling::Plan& plan);

}  // namespace prumo::cli
