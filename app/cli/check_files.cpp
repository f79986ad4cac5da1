// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/check_files.h"

#include "core/base/file.h"
#include "core/base/platform.h"
#include "core/quality/room.h"
#include "core/quality/spreadsheet.h"

#include <algorithm>

namespace prumo::cli {

namespace {

using namespace quality;

constexpr std::int64_t kMostRejects = 100'000;

std::string word(const Call& call, const Text& text) { return call.speaker().say(text).toStdString(); }

/// What spreadsheets of the language expect: a semicolon where the comma stands in numbers.
char separatorOf(const Call& call) { return call.speaker().locale().decimalPoint() == QStringLiteral(",") ? ';' : ','; }

std::string failuresOf(const Call& call, const CheckResult& result) {
  std::vector<std::string> head{word(call, Message{"quality_page.column.line", {}}), word(call, Message{"quality_page.column.rule", {}}),
                                word(call, Message{"quality_page.column.severity", {}})};
  head.insert(head.end(), result.columns.begin(), result.columns.end());
  auto csv = std::string(kByteOrderMark) + csvLine(head, separatorOf(call));
  for (const auto& outcome : result.outcomes) {
    const auto severity = call.speaker().choice("finding", "severity", record::keyOf(outcome.rule.severity)).toStdString();
    for (const auto& row : outcome.rows) {
      std::vector<std::string> cells{std::to_string(row.line), word(call, nameOf(outcome.rule)), severity};
      cells.insert(cells.end(), row.cells.begin(), row.cells.end());
      csv += csvLine(cells, separatorOf(call));
    }
  }
  return csv;
}

std::string rejectsOf(const Call& call, const CheckResult& result) {
  std::vector<std::string> head;
  for (const auto* code : {"label.reject_row.line", "label.reject_row.reason", "label.reject_row.text"}) head.push_back(word(call, Message{code, {}}));
  auto csv = std::string(kByteOrderMark) + csvLine(head, separatorOf(call));
  for (const auto& reject : result.rejects) {
    const Message reason{"quality.reject." + std::string{record::keyOf(reject.reason)}, {{"found", reject.found}, {"expected", reject.expected}}};
    csv += csvLine({std::to_string(reject.line), word(call, reason), reject.text}, separatorOf(call));
  }
  return csv;
}

/// An announced cap: how many there are, and how many went into the file.
void tellCap(const Call& call, const std::string& what, std::int64_t kept, std::int64_t all) {
  if (kept < all) call.tell({"quality.cli.capped", {{"what", what}, {"kept", kept}, {"all", all}}});
}

}  // namespace

CheckOptions limitsFor(const Call& call, std::int64_t rowsShown) {
  CheckOptions limits{.rowsPerRule = rowsShown};
  if (call.has("failures") && !call.has("limit")) limits.rowsPerRule = kMostRowsPerRule;
  if (call.has("rejects")) limits.rejectsKept = kMostRejects;
  return limits;
}

Result<void> writeFiles(const Call& call, const CheckResult& result) {
  if (call.has("failures")) {
    if (auto done = writeFile(platform::pathFromUtf8(call.option("failures")), failuresOf(call, result)); !done) return done;
    for (const auto& outcome : result.outcomes) {
      tellCap(call, word(call, nameOf(outcome.rule)), static_cast<std::int64_t>(outcome.rows.size()), outcome.failed);
    }
  }
  if (!call.has("rejects")) return {};
  if (auto done = writeFile(platform::pathFromUtf8(call.option("rejects")), rejectsOf(call, result)); !done) return done;
  tellCap(call, "--rejects", static_cast<std::int64_t>(result.rejects.size()), result.totals.rejects);
  return {};
}

void trim(CheckResult& result, std::int64_t rowsShown) {
  for (auto& outcome : result.outcomes) outcome.rows.resize(std::min(outcome.rows.size(), static_cast<std::size_t>(rowsShown)));
  result.rejects.resize(std::min(result.rejects.size(), static_cast<std::size_t>(CheckOptions{}.rejectsKept)));
}

}  // namespace prumo::cli
