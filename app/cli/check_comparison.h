// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/call.h"
#include "core/quality/comparison.h"

/// What `check --into` says of a run against the one before.
namespace prumo::cli {

/// {"earlier": {"run", "at"}, "counts": {...}, "rules": [...]}: difference is null where the two cannot be compared, rows where not all were kept.
nlohmann::ordered_json jsonOf(const quality::Comparison& comparison);
void printComparison(const Call& call, const quality::Comparison& comparison);

}  // namespace prumo::cli
