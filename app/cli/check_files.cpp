// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/check_files.h"

#include "core/base/platform.h"
#include "core/quality/failure_sheet.h"

#include <algorithm>

namespace prumo::cli {

namespace {

using namespace quality;

constexpr std::int64_t kMostRejects = 100'000;

std::string word(const Call& call, const Text& text) { return call.speaker().say(text).toStdString(); }

/// What spreadsheets of the language expect: a semicolon where the comma stands in numbers.
char separatorOf(const Call& call) { return call.speaker().locale().decimalPoint() == QStringLiteral(",") ? ';' : ','; }

FailureWords wordsFor(const Call& call, const CheckResult& result) {
  FailureWords words{.sheet = word(call, Message{"quality_page.table.failures", {}}),
                     .line = word(call, Message{"quality_page.column.line", {}}),
                     .rule = word(call, Message{"quality_page.column.rule", {}}),
                     .severity = word(call, Message{"quality_page.column.severity", {}}),
                     .rules = {},
                     .separator = separatorOf(call)};
  for (const auto& outcome : result.outcomes) {
    words.rules.emplace_back(word(call, nameOf(outcome.rule)),
                             call.speaker().choice("finding", "severity", record::keyOf(outcome.rule.severity)).toStdString());
  }
  return words;
}

Result<SheetCount> writeRejects(const Call& call, const std::filesystem::path& path, const std::vector<Reject>& rejects) {
  SheetHead head{word(call, Message{"quality_page.table.rejects", {}}), {}, separatorOf(call)};
  for (const auto* code : {"label.reject_row.line", "label.reject_row.reason", "label.reject_row.text"}) head.titles.push_back(word(call, Message{code, {}}));
  return writeSheet(path, head, [&](const auto& add) -> Result<void> {
    for (const auto& reject : rejects) {
      const Message reason{"quality.reject." + std::string{record::keyOf(reject.reason)}, {{"found", reject.found}, {"expected", reject.expected}}};
      add({reject.line, word(call, reason), reject.text});
    }
    return {};
  });
}

/// An announced cap: how many there are, and how many went into the file.
void tellCap(const Call& call, const std::string& what, std::int64_t kept, std::int64_t all) {
  if (kept < all) call.tell({"quality.cli.capped", {{"what", what}, {"kept", kept}, {"all", all}}});
}

void tellFull(const Call& call, const SheetCount& count) {
  if (count.left > 0) call.tell({"quality.sheet_full", {{"written", count.written}, {"left", count.left}}});
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
    const auto written = writeFailures(platform::pathFromUtf8(call.option("failures")), result, wordsFor(call, result));
    if (!written) return written.error();
    tellFull(call, *written);
    for (const auto& outcome : result.outcomes) {
      tellCap(call, word(call, nameOf(outcome.rule)), static_cast<std::int64_t>(outcome.rows.size()), outcome.failed);
    }
  }
  if (!call.has("rejects")) return {};
  const auto written = writeRejects(call, platform::pathFromUtf8(call.option("rejects")), result.rejects);
  if (!written) return written.error();
  tellFull(call, *written);
  tellCap(call, "--rejects", static_cast<std::int64_t>(result.rejects.size()), result.totals.rejects);
  return {};
}

void trim(CheckResult& result, std::int64_t rowsShown) {
  for (auto& outcome : result.outcomes) outcome.rows.resize(std::min(outcome.rows.size(), static_cast<std::size_t>(rowsShown)));
  result.rejects.resize(std::min(result.rejects.size(), static_cast<std::size_t>(CheckOptions{}.rejectsKept)));
}

}  // namespace prumo::cli
