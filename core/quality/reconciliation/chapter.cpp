// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/utf8.h"
#include "core/quality/reconciliation/causes.h"
#include "core/quality/reconciliation/charts.h"

#include <algorithm>

/// What reconciliations add to the quality room's chapter of the report.
namespace prumo::quality {

namespace {

using namespace report;

constexpr std::size_t kCellLength = 60;
constexpr std::size_t kRecordsShown = 5;
constexpr std::size_t kFieldsShown = 3;
constexpr std::size_t kRunsShown = 8;
constexpr std::size_t kColumnsShown = 5;
constexpr std::size_t kSegmentsShown = 12;

Text fixed(const char* code) { return Message{code, {}}; }
Cell words(Text text) { return {.text = std::move(text)}; }
Cell whole(std::int64_t value) { return {.text = {}, .value = value, .kind = record::Kind::Integer}; }
Cell share(const std::optional<Interval>& conforming) {
  return words(conforming ? Text{Message{"quality.share", {{"share", 1 - conforming->share}}}} : fixed("quality.not_checked"));
}
Cell interval(const std::optional<Interval>& conforming) {
  return words(conforming ? Text{Message{"quality.interval", {{"low", 1 - conforming->high}, {"high", 1 - conforming->low}}}} : Text{});
}
Cell verdict(Verdict verdict) { return words(Message{"choice.rule_result.verdict." + std::string{record::keyOf(verdict)}, {}}); }

void addFate(Table& table, const char* code, const Judged& judged) {
  table.rows.push_back({words(fixed(code)), whole(judged.checked), whole(judged.failed), share(judged.conforming), interval(judged.conforming), verdict(judged.verdict)});
}

KeyFigures figuresOf(const RecordCounts& counts) {
  return {{{fixed("reconciliation.chart.sent"), whole(counts.sentRows()), {}},
           {fixed("reconciliation.chart.received"), whole(counts.receivedRows()), {}},
           {fixed("reconciliation.fate.equal"), whole(counts.equal()), {}},
           {fixed("reconciliation.fate.divergent"), whole(counts.divergent), {}},
           {fixed("reconciliation.part.omitted"), whole(counts.omitted), {}}}};
}

/// The first columns of a side, the key's and the given one before them.
std::vector<std::size_t> columnsToShow(const std::vector<std::string>& columns, const std::vector<std::string>& first) {
  std::vector<std::size_t> chosen;
  for (const auto& name : first) {
    const auto at = static_cast<std::size_t>(std::ranges::find(columns, name) - columns.begin());
    if (at < columns.size() && std::ranges::find(chosen, at) == chosen.end()) chosen.push_back(at);
  }
  for (std::size_t i = 0; i < columns.size() && chosen.size() < kColumnsShown; ++i) {
    if (std::ranges::find(chosen, i) == chosen.end()) chosen.push_back(i);
  }
  return chosen;
}

Cell cellText(const std::string& text) { return text.empty() ? words(fixed("quality.empty")) : words(shortened(text, kCellLength)); }

Table rowsTable(const std::vector<ShownRecord>& records, Side side, const ReconcileResult& result, Text title, std::int64_t all) {
  std::vector<std::string> key;
  for (const auto& part : result.plan.key) key.push_back(side == Side::Sent ? part.sent : part.received);
  const auto& columns = result.sides[static_cast<std::size_t>(side)].columns;
  const auto chosen = columnsToShow(columns, key);
  Table table{.title = std::move(title)};
  table.columns.push_back({fixed("label.failing_row.line"), 0.7, true});
  for (const auto column : chosen) table.columns.push_back({Text{shortened(columns[column], kCellLength)}, 1.5});
  for (std::size_t i = 0; i < std::min(kRecordsShown, records.size()); ++i) {
    const auto& row = side == Side::Sent ? records[i].sent : records[i].received;
    if (!row) continue;
    auto& out = table.rows.emplace_back();
    out.push_back(whole(row->line));
    for (const auto column : chosen) out.push_back(cellText(row->cells[column]));
  }
  table.note = Message{"reconciliation.report.shown", {{"n", static_cast<std::int64_t>(table.rows.size())}, {"all", all}}};
  return table;
}

std::string cellOf(const std::optional<ShownRow>& row, const std::vector<std::string>& columns, const std::string& column) {
  const auto at = static_cast<std::size_t>(std::ranges::find(columns, column) - columns.begin());
  return row && at < row->cells.size() ? row->cells[at] : std::string{};
}

/// A record a row: its key, the two values, the two lines.
Table fieldTable(const FieldOutcome& field, const ReconcileResult& result) {
  Table table{.title = Message{"reconciliation.report.field", {{"field", shortened(field.field.sent, kCellLength)}}},
              .columns = {{Text{shortened(result.plan.key.front().sent, kCellLength)}, 2},
                          {fixed("reconciliation.sheet.sent_value"), 2},
                          {fixed("reconciliation.sheet.received_value"), 2},
                          {fixed("reconciliation.sheet.sent_line"), 0.9, true},
                          {fixed("reconciliation.sheet.received_line"), 0.9, true}}};
  for (std::size_t i = 0; i < std::min(kRecordsShown, field.records.size()); ++i) {
    const auto& record = field.records[i];
    table.rows.push_back({cellText(cellOf(record.sent, result.sides[0].columns, result.plan.key.front().sent)), cellText(cellOf(record.sent, result.sides[0].columns, field.field.sent)),
                          cellText(cellOf(record.received, result.sides[1].columns, field.field.received)), whole(record.sent ? record.sent->line : 0), whole(record.received ? record.received->line : 0)});
  }
  table.note = Message{"reconciliation.report.shown", {{"n", static_cast<std::int64_t>(table.rows.size())}, {"all", field.divergent}}};
  return table;
}

void addRecords(const ReconcileResult& result, std::vector<Block>& blocks) {
  if (!result.omitted.empty()) blocks.emplace_back(rowsTable(result.omitted, Side::Sent, result, fixed("reconciliation.fate.omitted"), result.all.counts.omitted));
  if (!result.extra.empty()) blocks.emplace_back(rowsTable(result.extra, Side::Received, result, fixed("reconciliation.fate.extra"), result.all.counts.extra));
  auto fields = result.fields;
  std::erase_if(fields, [](const FieldOutcome& field) { return field.verdict != Verdict::Fail || field.records.empty(); });
  std::ranges::stable_sort(fields, std::ranges::greater{}, [](const FieldOutcome& field) { return std::pair{field.field.severity, field.divergent}; });
  for (std::size_t i = 0; i < std::min(kFieldsShown, fields.size()); ++i) {
    const bool isSpread = fields[i].difference && fields[i].difference->histogram.counts.size() > 1;
    if (isSpread) blocks.emplace_back(differencesChart(fields[i]));
    blocks.emplace_back(fieldTable(fields[i], result));
  }
}

Cell duration(std::optional<double> seconds) { return words(seconds ? Text{Message{"reconciliation.duration", {{"time", *seconds}}}} : Text{}); }

/// A segment a row: what became of its records, how late and how fresh they are, what is at stake.
Table segmentsTable(const ReconcileResult& result) {
  const bool hasTimes = !result.plan.times.sent.empty();
  const bool hasValue = !result.plan.value.sent.empty();
  Table table{.columns = {{segmentTitle(result.plan), 2.0},
                          {fixed("reconciliation.fate.matched"), 1.0, true},
                          {fixed("reconciliation.fate.divergent"), 1.1, true},
                          {fixed("reconciliation.part.omitted"), 1.0, true},
                          {fixed("reconciliation.part.extra"), 0.8, true},
                          {fixed("reconciliation.part.duplicate"), 1.1, true}}};
  if (hasTimes) table.columns.insert(table.columns.end(), {{fixed("reconciliation.report.p95"), 1.6, true}, {fixed("reconciliation.report.newest"), 1.3, true}});
  if (hasValue) table.columns.push_back({fixed("reconciliation.report.stake"), 1.2, true});
  const auto [first, end] = segmentsToShow(result, kSegmentsShown);
  for (std::size_t i = first; i < end; ++i) {
    const auto& group = result.segments[i];
    const auto& c = group.counts;
    auto& row = table.rows.emplace_back();
    row = {words(segmentName(result, i)), whole(c.matched), whole(c.divergent), whole(c.omitted), whole(c.extra), whole(c.sentDuplicates + c.receivedDuplicates)};
    if (hasTimes) row.push_back(duration(group.delay ? std::optional{group.delay->p95} : std::nullopt));
    if (hasTimes) row.push_back(duration(group.freshness.age));
    if (hasValue) row.push_back(words(Message{"reconciliation.amount", {{"amount", group.stake.omitted + group.stake.divergent}}}));
  }
  return table;
}

void addMoneyAndTime(const ReconcileResult& result, std::vector<Block>& blocks) {
  if (!result.plan.value.sent.empty()) {
    const auto& stake = result.all.stake;
    blocks.emplace_back(Paragraph{Message{"reconciliation.cli.stake", {{"omitted", stake.omitted}, {"extra", stake.extra}, {"divergent", stake.divergent}}}});
  }
  if (result.all.delay) blocks.emplace_back(delayChart(result));
  if (result.all.early > 0) blocks.emplace_back(Paragraph{Message{"reconciliation.cli.early", {{"n", result.all.early}}}, Paragraph::Style::Warning});
  if (result.freshness.age.value_or(-1) >= 0) blocks.emplace_back(Paragraph{Message{"reconciliation.report.age", {{"age", *result.freshness.age}}}});
  if (result.segments.empty()) return;
  if (result.segments.size() > 1) blocks.emplace_back(segmentsChart(result));
  blocks.emplace_back(segmentsTable(result));
}

Result<void> addRun(const ProjectFile& project, const std::vector<ReconciliationRun>& runs, std::vector<Block>& blocks) {
  const auto result = resultOf(project, runs.front());
  if (!result) {
    if (result.error().code() != "store.impossible_value") return result.error();
    Paragraph said{fixed("quality.report.run_unreadable"), Paragraph::Style::Warning};
    said.following.emplace_back(result.error().message);
    blocks.emplace_back(std::move(said));
    return {};
  }
  const auto& run = runs.front();
  blocks.emplace_back(Paragraph{Message{"reconciliation.report.run",
                                        {{"at", toIso(run.at)}, {"sent", run.sentRows}, {"sent_rejects", run.sentRejects}, {"received", run.receivedRows}, {"received_rejects", run.receivedRejects}}}});
  for (const auto& notice : result->notices) blocks.emplace_back(Paragraph{Text{notice}, Paragraph::Style::Warning});
  blocks.emplace_back(figuresOf(result->all.counts));
  blocks.emplace_back(flowChart(*result));
  blocks.emplace_back(fatesTable(*result));
  if (!result->fields.empty()) blocks.emplace_back(fieldsTable(*result));
  addMoneyAndTime(*result, blocks);
  if (runs.size() > 1) {
    std::vector<ReconciliationRun> last(runs.begin(), runs.begin() + static_cast<std::ptrdiff_t>(std::min(kRunsShown, runs.size())));
    std::ranges::reverse(last);
    blocks.emplace_back(trendChart(last));
  }
  addRecords(*result, blocks);
  return {};
}

}  // namespace

Table fatesTable(const ReconcileResult& result) {
  Table table{.title = fixed("reconciliation.report.fates"),
              .columns = {{fixed("reconciliation.report.what"), 3.0},
                          {fixed("label.rule_result.checked"), 1.1, true},
                          {fixed("reconciliation.report.failed"), 1.1, true},
                          {fixed("reconciliation.report.share"), 1.0, true},
                          {fixed("quality.report.interval"), 2.3, true},
                          {fixed("label.rule_result.verdict"), 1.6}}};
  addFate(table, "reconciliation.fate.omitted", result.omissions);
  addFate(table, "reconciliation.fate.extra", result.extras);
  addFate(table, "reconciliation.fate.sent_duplicate", result.duplicates[0]);
  addFate(table, "reconciliation.fate.received_duplicate", result.duplicates[1]);
  table.note = fixed("reconciliation.report.fates_note");
  return table;
}

Text causesText(const FieldOutcome& field) {
  if (field.causes.empty()) return Text{};
  const auto cause = "reconciliation.cause." + std::string{record::keyOf(field.causes.front().cause)};
  return Message{"reconciliation.looks_mostly", {{"cause", cause}, {"count", field.causes.front().count}, {"looked", field.looked}}};
}

Table fieldsTable(const ReconcileResult& result) {
  Table table{.title = fixed("reconciliation.report.fields"),
              .columns = {{fixed("label.reconciliation_record.field"), 1.8},
                          {fixed("reconciliation.report.failed"), 1.0, true},
                          {fixed("reconciliation.report.share"), 0.9, true},
                          {fixed("quality.report.interval"), 2.0, true},
                          {fixed("label.rule_result.verdict"), 1.4},
                          {fixed("reconciliation.report.looks"), 2.6}}};
  for (const auto& field : result.fields) {
    const auto name = field.field.sent == field.field.received ? field.field.sent : field.field.sent + " → " + field.field.received;
    table.rows.push_back({words(shortened(name, kCellLength)), whole(field.divergent), share(field.conforming), interval(field.conforming), verdict(field.verdict), words(causesText(field))});
  }
  table.note = fixed("reconciliation.report.fields_note");
  return table;
}

Result<std::vector<Block>> reconciliationBlocks(const ProjectFile& project) {
  auto all = project.all<Reconciliation>({.orderBy = "name"});
  if (!all) return std::move(all).error();
  std::vector<Block> blocks;
  for (const auto& one : *all) {
    const auto runs = reconciliationRuns(project, one.id);
    if (!runs) return runs.error();
    if (runs->empty()) continue;
    blocks.emplace_back(Heading{Message{"reconciliation.report.heading", {{"name", one.name}}}});
    if (auto added = addRun(project, *runs, blocks); !added) return std::move(added).error();
  }
  return blocks;
}

}  // namespace prumo::quality
