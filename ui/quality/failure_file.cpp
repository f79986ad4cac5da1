// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/failure_file.h"

namespace prumo::ui {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";  // without it spreadsheets do not take the text for UTF-8

std::string lineOf(const std::vector<std::string>& cells, char separator) {
  std::string line;
  for (const auto& cell : cells) {
    if (!line.empty()) line += separator;
    line += csvCell(cell, separator);
  }
  return line + "\r\n";
}

}  // namespace

std::string csvCell(std::string_view text, char separator) {
  const bool isComputed = !text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos;
  std::string cell = isComputed ? "'" : "";
  cell += text;
  if (cell.find_first_of("\"\r\n\t") == std::string::npos && cell.find(separator) == std::string::npos) return cell;
  std::string quoted = "\"";
  for (const char letter : cell) quoted += letter == '"' ? std::string("\"\"") : std::string(1, letter);
  return quoted + '"';
}

Result<std::string> failureCsv(const ProjectFile& project, const quality::QualityRun& run, const std::vector<quality::RuleResult>& results,
                               const FailureWords& words) {
  const auto columns = quality::textsOf(run.header);
  std::vector<std::string> head{words.line, words.rule, words.severity};
  head.insert(head.end(), columns.begin(), columns.end());
  auto csv = std::string(kByteOrderMark) + lineOf(head, words.separator);
  for (std::size_t i = 0; i < results.size(); ++i) {
    const auto rows = quality::failingRowsOf(project, run.id, results[i].rule);
    if (!rows) return rows.error();
    for (const auto& row : *rows) {
      std::vector<std::string> cells{std::to_string(row.line), words.rules[i].first, words.rules[i].second};
      const auto values = quality::textsOf(row.cells);
      cells.insert(cells.end(), values.begin(), values.end());
      csv += lineOf(cells, words.separator);
    }
  }
  return csv;
}

}  // namespace prumo::ui
