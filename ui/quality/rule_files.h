// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/check.h"
#include "core/quality/exchange/exchange.h"

/// Work on rule files, for a worker thread.
namespace prumo::ui {

/// A rule file of any format that fits a feed: every column it names is there. A feed that cannot be read refuses nothing; the run will say it.
/// Errors: as quality::readAnyRules, and quality.no_column {rule, column, columns}.
Result<quality::ImportedRules> readRulesFor(const std::filesystem::path& file, const quality::Source& source);

/// Whether every column that the rules name is among these. Errors: quality.no_column {rule, column, columns}.
Result<void> fits(const quality::RuleSet& rules, const std::vector<std::string>& columns);

}  // namespace prumo::ui
