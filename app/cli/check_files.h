// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/call.h"
#include "core/quality/check.h"

/// What a check leaves in files of its own: --failures and --rejects, for a spreadsheet, personal data masked.
namespace prumo::cli {

/// So many rows are kept where they go to a file.
quality::CheckOptions limitsFor(const Call& call, std::int64_t rowsShown);
/// Writes the files that were asked for, and says on stderr what did not fit. Errors: as writeFile.
Result<void> writeFiles(const Call& call, const quality::CheckResult& result);
/// Only what is shown and stored stays.
void trim(quality::CheckResult& result, std::int64_t rowsShown);

}  // namespace prumo::cli
