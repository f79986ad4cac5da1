// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sheet_file.h"
#include "core/quality/room.h"

/// Failing rows as a table for a spreadsheet: line of the feed, rule, severity, then the feed's columns as they were kept (personal data masked).
namespace prumo::quality {

/// What the file says around the rows themselves.
struct FailureWords {
  std::string sheet;
  std::string line;
  std::string rule;
  std::string severity;
  std::vector<std::pair<std::string, std::string>> rules;  ///< name and severity of each result, in its order
  char separator = ',';                                    ///< of CSV: what spreadsheets of the language expect
};

/// The rows of a finished check. Errors: as writeSheet.
Result<SheetCount> writeFailures(const std::filesystem::path& path, const CheckResult& result, const FailureWords& words);
/// The rows that a run kept. Errors: as writeSheet, store.read_failed.
Result<SheetCount> writeFailures(const std::filesystem::path& path, const ProjectFile& project, const QualityRun& run,
                                 const std::vector<RuleResult>& results, const FailureWords& words);

}  // namespace prumo::quality
