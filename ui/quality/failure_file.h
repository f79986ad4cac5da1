// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/room.h"

namespace prumo::ui {

/// What a file of failing rows says around the rows themselves.
struct FailureWords {
  std::string line;
  std::string rule;
  std::string severity;
  std::vector<std::pair<std::string, std::string>> rules;  ///< name and severity of each result, in its order
  char separator = ',';                                    ///< what spreadsheets of the language expect
};

/// The failing rows that a run kept, as CSV for a spreadsheet: line of the feed, rule, severity, then the feed's columns as they were kept,
/// personal data masked. Nothing in it is taken for a formula. Errors: store.read_failed.
Result<std::string> failureCsv(const ProjectFile& project, const quality::QualityRun& run, const std::vector<quality::RuleResult>& results,
                               const FailureWords& words);

}  // namespace prumo::ui
