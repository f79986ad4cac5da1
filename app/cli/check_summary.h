// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/call.h"
#include "core/quality/summary.h"

/// What `check` says of a run as a whole.
namespace prumo::cli {

/// {"dataset": {...}, "characteristics": [...]}: cells {share, low, high} and mean_of_columns are null where nothing could be checked.
nlohmann::ordered_json jsonOf(const quality::Summary& summary);
void printSummary(const Call& call, const quality::Summary& summary);

}  // namespace prumo::cli
