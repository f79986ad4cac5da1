// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/failure_file.h"

#include "core/quality/spreadsheet.h"

namespace prumo::ui {

Result<std::string> failureCsv(const ProjectFile& project, const quality::QualityRun& run, const std::vector<quality::RuleResult>& results,
                               const FailureWords& words) {
  const auto columns = quality::textsOf(run.header);
  std::vector<std::string> head{words.line, words.rule, words.severity};
  head.insert(head.end(), columns.begin(), columns.end());
  auto csv = std::string(quality::kByteOrderMark) + quality::csvLine(head, words.separator);
  for (std::size_t i = 0; i < results.size(); ++i) {
    const auto rows = quality::failingRowsOf(project, run.id, results[i].rule);
    if (!rows) return rows.error();
    for (const auto& row : *rows) {
      std::vector<std::string> cells{std::to_string(row.line), words.rules[i].first, words.rules[i].second};
      const auto values = quality::textsOf(row.cells);
      cells.insert(cells.end(), values.begin(), values.end());
      csv += quality::csvLine(cells, words.separator);
    }
  }
  return csv;
}

}  // namespace prumo::ui
