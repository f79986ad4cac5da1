// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/quality/check.h"

/// Seeing personal data as it is: --unmask COLUMN[,COLUMN] --reason TEXT, for one call or, with --into, as a decision kept in the project.
namespace prumo::cli {

std::vector<Option> unmaskOptions();

/// The columns named by --unmask, none without it. Errors (usage): cli.reason_needed without a --reason that says something.
Result<std::vector<std::string>> columnsToUnmask(const Call& call);

/// That all of these are columns of the feed; then says on stderr what is not masked, and why. Errors: quality.cannot_unmask {column, columns}.
Result<void> tellUnmasked(const Call& call, const std::vector<std::string>& asked, const std::vector<std::string>& unmasked, const std::vector<std::string>& columns);

}  // namespace prumo::cli
