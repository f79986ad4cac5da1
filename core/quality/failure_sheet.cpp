// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/failure_sheet.h"

namespace prumo::quality {

namespace {

SheetHead headOf(const std::vector<std::string>& columns, const FailureWords& words) {
  SheetHead head{words.sheet, {words.line, words.rule, words.severity}, words.separator};
  head.titles.insert(head.titles.end(), columns.begin(), columns.end());
  return head;
}

std::vector<SheetCell> rowOf(std::int64_t line, const std::pair<std::string, std::string>& rule, const std::vector<std::string>& cells) {
  std::vector<SheetCell> row{line, rule.first, rule.second};
  row.insert(row.end(), cells.begin(), cells.end());
  return row;
}

}  // namespace

Result<SheetCount> writeFailures(const std::filesystem::path& path, const CheckResult& result, const FailureWords& words) {
  return writeSheet(path, headOf(result.columns, words), [&](const auto& add) -> Result<void> {
    for (std::size_t i = 0; i < result.outcomes.size(); ++i) {
      for (const auto& row : result.outcomes[i].rows) add(rowOf(row.line, words.rules[i], row.cells));
    }
    return {};
  });
}

Result<SheetCount> writeFailures(const std::filesystem::path& path, const ProjectFile& project, const QualityRun& run,
                                 const std::vector<RuleResult>& results, const FailureWords& words) {
  return writeSheet(path, headOf(textsOf(run.header), words), [&](const auto& add) -> Result<void> {
    for (std::size_t i = 0; i < results.size(); ++i) {
      const auto rows = failingRowsOf(project, run.id, results[i].rule);
      if (!rows) return rows.error();
      for (const auto& row : *rows) add(rowOf(row.line, words.rules[i], textsOf(row.cells)));
    }
    return {};
  });
}

}  // namespace prumo::quality
