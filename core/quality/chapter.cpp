// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/utf8.h"
#include "core/quality/moved.h"
#include "core/quality/reconciliation/charts.h"
#include "core/quality/sampling/resumption.h"
#include "core/quality/sampling/study_report.h"
#include "core/quality/summary.h"
#include "core/quality/trend.h"
#include "core/quality/unmasking.h"

#include <algorithm>

/// What the quality room adds to its chapter of the report.
namespace prumo::quality {

namespace {

using namespace report;

constexpr std::size_t kRejectsShown = 10;
constexpr std::size_t kRulesShown = 5;
constexpr std::size_t kRunsShown = 8;
constexpr std::size_t kRowsShown = 5;
constexpr std::size_t kColumnsShown = 5;
constexpr std::size_t kCellLength = 60;
constexpr std::size_t kDamageShown = 20;

Text fixed(const char* code) { return Message{code, {}}; }

Cell words(Text text) { return {.text = std::move(text)}; }
Cell valueCell(record::Value value, record::Kind kind) { return {.value = std::move(value), .kind = kind}; }
Cell whole(std::int64_t value) { return valueCell(value, record::Kind::Integer); }

Cell share(const std::optional<double>& value) {
  return words(value ? Message{"quality.share", {{"share", *value}}} : Message{"quality.not_checked", {}});
}

/// What was measured, where the feed is judged as a whole.
Cell conforming(const RuleResult& result) { return result.measured ? valueCell(*result.measured, record::Kind::Real) : share(result.share); }

Table rulesTable(const std::vector<RuleResult>& results) {
  Table table{.title = fixed("quality.report.rules"),
              .columns = {{fixed("label.rule_result.severity"), 0.6},
                          {fixed("label.rule_result.rule"), 3.0},
                          {fixed("label.rule_result.checked"), 1.1, true},
                          {fixed("label.rule_result.failed"), 0.9, true},
                          {fixed("label.rule_result.share"), 1.1, true},
                          {fixed("quality.report.interval"), 2.3, true},
                          {fixed("label.rule_result.verdict"), 1.6}}};
  for (const auto& result : results) {
    Cell severity = words({});
    severity.severity = result.severity;
    const auto interval = result.low ? Text{Message{"quality.interval", {{"low", *result.low}, {"high", *result.high}}}} : Text{};
    table.rows.push_back({severity, words(nameOf(result)), whole(result.checked), whole(result.failed), conforming(result), words(interval),
                          words(Message{"choice.rule_result.verdict." + std::string{record::keyOf(result.verdict)}, {}})});
  }
  table.note = fixed("quality.report.rules_note");
  return table;
}

Table rejectsTable(const QualityRun& run, const std::vector<RejectRow>& rejects) {
  Table table{.title = fixed("quality.report.rejects"),
              .columns = {{fixed("label.reject_row.line"), 0.8, true}, {fixed("label.reject_row.reason"), 2.2}, {fixed("label.reject_row.text"), 4}}};
  for (std::size_t i = 0; i < std::min(kRejectsShown, rejects.size()); ++i) {
    const auto& reject = rejects[i];
    const Message reason{"quality.reject." + std::string{record::keyOf(reject.reason)}, {{"found", reject.found}, {"expected", reject.expected}}};
    table.rows.push_back({whole(reject.line), words(reason), words(shortened(reject.text, kCellLength))});
  }
  table.note = Message{"quality.report.rejects_note", {{"n", static_cast<std::int64_t>(table.rows.size())}, {"all", run.rejects}}};
  return table;
}

/// The rule's own columns first, then the file's first ones.
std::vector<std::size_t> columnsToShow(const RuleResult& result, const std::vector<std::string>& header) {
  std::vector<std::size_t> chosen;
  const auto padded = ", " + result.columns + ", ";
  for (const bool own : {true, false}) {
    for (std::size_t i = 0; i < header.size() && chosen.size() < kColumnsShown; ++i) {
      const bool isOwn = padded.find(", " + header[i] + ", ") != std::string::npos;
      if (isOwn == own) chosen.push_back(i);
    }
  }
  return chosen;
}

Table failuresTable(const RuleResult& result, const std::vector<std::string>& header, const std::vector<FailingRow>& rows) {
  const auto chosen = columnsToShow(result, header);
  Table table{.title = Message{"quality.report.failures", {{"rule", result.title.empty() ? result.rule : result.title}}}};
  table.columns.push_back({fixed("label.failing_row.line"), 0.7, true});
  for (const auto column : chosen) table.columns.push_back({Text{shortened(header[column], kCellLength)}, 1.5});
  for (std::size_t i = 0; i < std::min(kRowsShown, rows.size()); ++i) {
    const auto cells = textsOf(rows[i].cells);
    auto& out = table.rows.emplace_back();
    out.push_back(rows[i].line > 0 ? whole(rows[i].line) : words({}));
    for (const auto column : chosen) {
      const auto text = column < cells.size() ? cells[column] : std::string{};
      out.push_back(text.empty() ? words(fixed("quality.empty")) : words(shortened(text, kCellLength)));
    }
  }
  table.note = Message{"quality.report.failures_note", {{"n", static_cast<std::int64_t>(table.rows.size())}, {"all", result.failed}}};
  return table;
}

KeyFigures figuresOf(const QualityRun& run, const std::vector<RuleResult>& results) {
  const auto missed = std::ranges::count(results, Verdict::Fail, &RuleResult::verdict);
  return {{{fixed("quality.figure.rows"), whole(run.rows), {}},
           {fixed("quality.figure.rejects"), whole(run.rejects), {}},
           {fixed("quality.figure.rules"), whole(static_cast<std::int64_t>(results.size())), {}},
           {fixed("quality.figure.missed"), whole(missed), {}}}};
}

Result<void> addFailures(const ProjectFile& project, const QualityRun& run, std::vector<RuleResult> results, std::vector<Block>& blocks) {
  std::erase_if(results, [](const RuleResult& result) { return result.verdict != Verdict::Fail; });
  std::ranges::stable_sort(results, std::ranges::greater{}, [](const RuleResult& result) { return std::pair{result.severity, result.failed}; });
  results.resize(std::min(results.size(), kRulesShown));
  const auto header = textsOf(run.header);
  auto closed = unmaskedOf(run);
  const auto open = unmaskedColumns(project, run.dataset, true);
  if (!open) return open.error();
  for (const auto& column : *open) closed.erase(column);
  for (const auto& result : results) {
    auto rows = failingRowsOf(project, run.id, result.rule);
    if (!rows) return std::move(rows).error();
    maskAgain(*rows, header, closed);
    if (!rows->empty()) blocks.emplace_back(failuresTable(result, header, *rows));
  }
  return {};
}

/// What is stored of one run or profile may be damaged: that is said in its place, and the rest of the report stands.
Result<void> sayUnreadable(const char* code, const Error& error, std::vector<Block>& blocks) {
  if (error.code() != "store.impossible_value") return error;
  Paragraph said{fixed(code), Paragraph::Style::Warning};
  said.following.emplace_back(error.message);
  blocks.emplace_back(std::move(said));
  return {};
}

/// The usual damage of a feed's columns, most frequent first, and what to do about it; without examples.
Table damageTable(const Profile& profile) {
  struct Found {
    const std::string* column;
    const Wound* wound;
  };
  std::vector<Found> found;
  for (const auto& column : profile.columns) {
    for (const auto& wound : column.wounds) found.push_back({&column.name, &wound});
  }
  std::ranges::stable_sort(found, std::ranges::greater{}, [](const Found& one) { return one.wound->count; });
  Table table{.title = fixed("quality_profile.report"),
              .columns = {{fixed("quality_page.column.column"), 1.5}, {fixed("quality_profile.wounds"), 1.8},
                          {fixed("quality_page.column.count"), 0.8, true}, {fixed("quality_profile.advice"), 4}}};
  const auto all = static_cast<std::int64_t>(found.size());
  found.resize(std::min(found.size(), kDamageShown));
  for (const auto& [column, wound] : found) {
    const auto code = "quality_profile.wound." + std::string{record::keyOf(wound->kind)};
    table.rows.push_back({words(shortened(*column, kCellLength)), words(Message{code, {}}), whole(wound->count), words(Message{code + ".hint", {}})});
  }
  if (all > std::ssize(found)) table.note = Message{"quality_profile.report_note", {{"shown", std::ssize(found)}, {"all", all}}};
  return table;
}

Result<void> addProfile(const ProjectFile& project, const Dataset& dataset, std::vector<Block>& blocks) {
  const auto profile = profileOf(project, dataset.id);
  if (!profile) return sayUnreadable("quality.report.profile_unreadable", profile.error(), blocks);
  if (!*profile) return {};
  blocks.emplace_back(completenessOf(**profile));
  if (auto table = damageTable(**profile); !table.rows.empty()) blocks.emplace_back(std::move(table));
  return {};
}

/// Against the run before, and over the last ones.
Result<void> addCourse(const ProjectFile& project, const QualityRun& run, std::vector<Block>& blocks) {
  const auto before = runBefore(project, run);
  if (!before) return before.error();
  if (!*before) return {};
  const auto comparison = compare(project, **before, run);
  if (!comparison) return comparison.error();
  blocks.emplace_back(comparisonTable(*comparison));
  const auto runs = lastRuns(project, run.dataset, kRunsShown);
  if (!runs) return runs.error();
  if (auto trend = trendChart(*runs); !trend.categories.empty()) blocks.emplace_back(std::move(trend));
  return {};
}

Result<void> addResults(const ProjectFile& project, const Dataset& dataset, const QualityRun& run, std::vector<Block>& blocks) {
  auto results = resultsOf(project, run.id);
  if (!results) return std::move(results).error();
  auto rejects = rejectsOf(project, run.id);
  if (!rejects) return std::move(rejects).error();
  blocks.emplace_back(Paragraph{Message{"quality.report.run",
                                        {{"at", toIso(run.at)}, {"lines", run.lines}, {"rows", run.rows}, {"rejects", run.rejects},
                                         {"columns", run.columns}, {"size", run.size}}}});
  if (auto moved = movedWords(run.rowsMoved, *results)) blocks.emplace_back(Paragraph{*std::move(moved)});
  blocks.emplace_back(figuresOf(run, *results));
  blocks.emplace_back(summaryTable(summaryOf(*results)));
  blocks.emplace_back(rulesTable(*results));
  blocks.emplace_back(sharesOf(run, *results));
  if (auto pareto = paretoOf(run, *results); pareto.categories.size() > 1) blocks.emplace_back(std::move(pareto));
  if (auto added = addCourse(project, run, blocks); !added) return added;
  if (auto added = addProfile(project, dataset, blocks); !added) return added;
  if (!rejects->empty()) blocks.emplace_back(rejectsTable(run, *rejects));
  return addFailures(project, run, std::move(*results), blocks);
}

Result<void> addRun(const ProjectFile& project, const Dataset& dataset, const QualityRun& run, std::vector<Block>& blocks) {
  blocks.emplace_back(Heading{Message{"quality.report.dataset", {{"dataset", dataset.name}}}});
  std::vector<Block> found;
  const auto added = addResults(project, dataset, run, found);
  if (!added) return sayUnreadable("quality.report.run_unreadable", added.error(), blocks);
  std::ranges::move(found, std::back_inserter(blocks));
  return {};
}

Result<std::vector<Block>> chapter(const ProjectFile& project) {
  auto datasets = project.all<Dataset>({.orderBy = "name"});
  if (!datasets) return std::move(datasets).error();
  std::vector<Block> blocks;
  for (const auto& dataset : *datasets) {
    auto run = latestRun(project, dataset.id);
    if (!run) return std::move(run).error();
    if (*run) {
      if (auto done = addRun(project, dataset, **run, blocks); !done) return std::move(done).error();
    }
    auto studies = sampling::studyBlocks(project, dataset);
    if (!studies) return std::move(studies).error();
    std::ranges::move(*studies, std::back_inserter(blocks));
  }
  auto compared = reconciliationBlocks(project);
  if (!compared) return std::move(compared).error();
  std::ranges::move(*compared, std::back_inserter(blocks));
  return blocks;
}

}  // namespace

Result<std::vector<MessageFlow>> feedFlows(const ProjectFile& project) {
  return project.all<Dataset>({.fields = {"id", "name"}}).transform([](const std::vector<Dataset>& datasets) {
    std::vector<MessageFlow> flows;
    for (const auto& dataset : datasets) flows.push_back({.id = "quality/" + dataset.id, .name = dataset.name, .step = {"quality"}});
    return flows;
  });
}

Room room() {
  return {.id = {"quality"},
          .tables = {record::tableOf<Dataset>(), record::tableOf<QualityRun>(), record::tableOf<RuleResult>(), record::tableOf<FailingRow>(),
                     record::tableOf<RejectRow>(), record::tableOf<DatasetProfile>(), record::tableOf<Unmasking>(), record::tableOf<sampling::Study>(),
                     record::tableOf<sampling::StudyRow>(), record::tableOf<sampling::Judgement>(), record::tableOf<sampling::Resumption>(), record::tableOf<Reconciliation>(),
                     record::tableOf<ReconciliationRun>(), record::tableOf<ReconciliationResult>(), record::tableOf<ReconciliationRecord>()},
          .chapter = [](const ProjectFile& project, const Job&) { return chapter(project); },
          .verify = verifyStored,
          .flows = feedFlows};
}

}  // namespace prumo::quality
