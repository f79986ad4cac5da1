// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/reconcile_tables.h"

#include "core/quality/reconciliation/causes.h"
#include "core/quality/reconciliation/charts.h"
#include "ui/kit/texts.h"

#include <algorithm>

namespace prumo::ui {

namespace {

using namespace quality;
using Look = Cell::Look;

QVariant whole(std::int64_t value) { return QVariant::fromValue(static_cast<qlonglong>(value)); }
Cell number(std::int64_t value, const Speaker& speaker, Look look = Look::Plain) { return {.text = speaker.number(value), .sort = whole(value), .look = look}; }
Cell words(const QString& text, Look look = Look::Plain) { return {.text = text, .look = look, .hint = text}; }

Cell valueCell(const std::string& value, const Speaker& speaker, Look look = Look::Plain) {
  return value.empty() ? Cell{.text = speaker.say("quality_page.empty_cell"), .look = Look::Muted} : words(fromUtf8(value), look);
}

std::size_t placeOf(const std::vector<std::string>& columns, const std::string& column) { return static_cast<std::size_t>(std::ranges::find(columns, column) - columns.begin()); }

std::string cellAt(const std::optional<ShownRow>& row, std::size_t column) { return row && column < row->cells.size() ? row->cells[column] : std::string{}; }

Cell lineCell(const std::optional<ShownRow>& row, const Speaker& speaker) { return row ? number(row->line, speaker) : Cell{.text = speaker.say("quality_page.none"), .sort = whole(0), .look = Look::Muted}; }

std::string keyOf(const ReconcileResult& result, const ShownRecord& record) {
  std::string key;
  for (const auto& part : result.plan.key) {
    const bool isSent = record.sent.has_value();
    const auto& columns = result.sides[isSent ? 0 : 1].columns;
    const auto& row = isSent ? record.sent : record.received;
    key += (key.empty() ? "" : " · ") + cellAt(row, placeOf(columns, isSent ? part.sent : part.received));
  }
  return key;
}

Cell shareCell(const std::optional<Interval>& conforming, const Speaker& speaker) {
  if (!conforming) return words(speaker.say("quality.not_checked"), Look::Muted);
  return {.text = speaker.percent(1 - conforming->share, 2), .sort = 1 - conforming->share};
}

QString intervalText(const std::optional<Interval>& conforming, const Speaker& speaker) {
  return conforming ? speaker.say(Message{"quality.interval", {{"low", 1 - conforming->high}, {"high", 1 - conforming->low}}}) : QString{};
}

Cell durationCell(std::optional<double> seconds, const Speaker& speaker) {
  if (!seconds) return words(speaker.say("quality_page.none"), Look::Muted);
  return {.text = speaker.say(Message{"reconciliation.duration", {{"time", *seconds}}}), .sort = *seconds};
}

std::vector<Cell> fieldRow(const FieldOutcome& field, const Speaker& speaker) {
  const auto& pair = field.field;
  const auto reason = reasonFor(pair.sent);
  return {words(fromUtf8(pair.sent), Look::Strong),
          words(fromUtf8(pair.received)),
          words(speaker.say(Message{"reconciliation.compare." + std::string{record::keyOf(pair.comparison)}, {}}), Look::Muted),
          number(field.divergent, speaker, field.verdict == Verdict::Fail ? Look::Fault : Look::Plain),
          shareCell(field.conforming, speaker),
          words(intervalText(field.conforming, speaker), Look::Muted),
          words(speaker.choice("rule_result", "verdict", record::keyOf(field.verdict)), field.verdict == Verdict::Fail ? Look::Fault : Look::Plain),
          words(field.causes.empty() ? QString{} : speaker.say(causesText(field))),
          words(reason && field.divergent > 0 ? speaker.say(Message{"reconciliation.reason." + std::string{record::keyOf(*reason)}, {}}) : QString{}, Look::Muted)};
}

/// The columns of both sides in the order of the sent ones, with their partners; then those of the received side that have none.
std::vector<ColumnPair> pairsOf(const ReconcileResult& result) {
  std::vector<ColumnPair> pairs;
  for (const auto& column : result.sides[0].columns) {
    ColumnPair pair{column, {}};
    for (const auto& part : result.plan.key) {
      if (part.sent == column) pair.received = part.received;
    }
    for (const auto& field : result.plan.fields) {
      if (field.sent == column) pair.received = field.received;
    }
    pairs.push_back(std::move(pair));
  }
  for (const auto& column : result.sides[1].columns) {
    if (std::ranges::find(pairs, column, &ColumnPair::received) == pairs.end()) pairs.push_back({{}, column});
  }
  return pairs;
}

bool diverges(const ReconcileResult& result, const ShownRecord& record, const std::string& sentColumn) {
  return std::ranges::any_of(record.fields, [&](std::size_t field) { return result.plan.fields[field].sent == sentColumn; });
}

}  // namespace

std::vector<RecordList> recordLists(const ReconcileResult& result) {
  std::vector<RecordList> lists;
  for (const auto fate : {RecordFate::Omitted, RecordFate::Extra, RecordFate::SentDuplicate, RecordFate::ReceivedDuplicate}) {
    if (!recordsOf(result, {fate}).empty()) lists.push_back({fate});
  }
  for (std::size_t i = 0; i < result.fields.size(); ++i) {
    if (!result.fields[i].records.empty()) lists.push_back({RecordFate::Divergent, i});
  }
  return lists;
}

const std::vector<ShownRecord>& recordsOf(const ReconcileResult& result, const RecordList& list) {
  switch (list.fate) {
    case RecordFate::Omitted: return result.omitted;
    case RecordFate::Extra: return result.extra;
    case RecordFate::SentDuplicate: return result.repeated[0];
    case RecordFate::ReceivedDuplicate: return result.repeated[1];
    case RecordFate::Divergent: break;
  }
  return result.fields[list.field].records;
}

std::int64_t countOf(const ReconcileResult& result, const RecordList& list) {
  const auto& counts = result.all.counts;
  switch (list.fate) {
    case RecordFate::Omitted: return counts.omitted;
    case RecordFate::Extra: return counts.extra;
    case RecordFate::SentDuplicate: return counts.sentDuplicates;
    case RecordFate::ReceivedDuplicate: return counts.receivedDuplicates;
    case RecordFate::Divergent: break;
  }
  return result.fields[list.field].divergent;
}

QString nameOf(const ReconcileResult& result, const RecordList& list, const Speaker& speaker) {
  const auto count = countOf(result, list);
  if (list.fate == RecordFate::Divergent) return speaker.say(Message{"reconciliation_page.list.field", {{"field", fieldName(result.plan, list.field)}, {"count", count}}});
  const auto name = speaker.say(Message{"reconciliation.fate." + std::string{record::keyOf(list.fate)}, {}});
  return speaker.say(Message{"reconciliation_page.list.fate", {{"fate", toUtf8(name)}, {"count", count}}});
}

CellTable fieldTable(const ReconcileResult& result, const Speaker& speaker) {
  CellTable table;
  table.columns = {{speaker.say("reconciliation.chart.sent")},        {speaker.say("reconciliation.chart.received")},        {speaker.say("reconciliation_page.column.compare")},
                   {speaker.say("reconciliation.chart.divergent"), true}, {speaker.say("reconciliation.report.share"), true}, {speaker.say("quality.report.interval")},
                   {speaker.label("rule_result", "verdict")},         {speaker.say("reconciliation.report.looks")},          {speaker.say("reconciliation_page.column.reason")}};
  for (std::size_t i = 0; i < result.fields.size(); ++i) {
    table.rows.push_back(fieldRow(result.fields[i], speaker));
    table.ids.push_back(std::to_string(i));
  }
  return table;
}

CellTable recordTable(const ReconcileResult& result, const RecordList& list, const Speaker& speaker) {
  CellTable table;
  const bool isField = list.fate == RecordFate::Divergent;
  table.columns = {{speaker.say("reconciliation_page.column.key")}, {speaker.say("reconciliation.sheet.sent_line"), true}, {speaker.say("reconciliation.sheet.received_line"), true}};
  if (isField) {
    table.columns.push_back({speaker.say("reconciliation.sheet.sent_value")});
    table.columns.push_back({speaker.say("reconciliation.sheet.received_value")});
  }
  const auto& records = recordsOf(result, list);
  for (std::size_t i = 0; i < records.size(); ++i) {
    const auto& record = records[i];
    std::vector<Cell> row{valueCell(keyOf(result, record), speaker, Look::Strong), lineCell(record.sent, speaker), lineCell(record.received, speaker)};
    if (isField) {
      const auto& field = result.fields[list.field].field;
      row.push_back(valueCell(cellAt(record.sent, placeOf(result.sides[0].columns, field.sent)), speaker));
      row.push_back(valueCell(cellAt(record.received, placeOf(result.sides[1].columns, field.received)), speaker));
    }
    table.rows.push_back(std::move(row));
    table.ids.push_back(std::to_string(i));
  }
  return table;
}

CellTable sideBySide(const ReconcileResult& result, const ShownRecord& record, const Speaker& speaker) {
  CellTable table;
  table.columns = {{speaker.say("reconciliation_page.column.mark")}, {speaker.say("reconciliation_page.column.column")}, {speaker.say("reconciliation.chart.sent")}, {speaker.say("reconciliation.chart.received")}};
  for (const auto& pair : pairsOf(result)) {
    const bool isDivergent = !pair.sent.empty() && diverges(result, record, pair.sent);
    const auto look = isDivergent ? Look::Fault : Look::Plain;
    const auto name = pair.sent.empty() || pair.sent == pair.received || pair.received.empty() ? pair.sent + (pair.sent.empty() ? pair.received : "") : pair.sent + " → " + pair.received;
    const auto value = [&](const std::optional<ShownRow>& row, std::size_t side, const std::string& column) {
      if (column.empty() || !row) return Cell{.text = speaker.say("quality_page.none"), .look = Look::Muted};
      return valueCell(cellAt(row, placeOf(result.sides[side].columns, column)), speaker, look);
    };
    table.rows.push_back({Cell{.text = isDivergent ? QStringLiteral("≠") : QString{}, .look = look, .hint = isDivergent ? speaker.say("reconciliation_page.differs") : QString{}}, words(fromUtf8(name), isDivergent ? Look::Strong : Look::Plain),
                          value(record.sent, 0, pair.sent), value(record.received, 1, pair.received)});
    table.ids.push_back(name);
  }
  return table;
}

CellTable fateTable(const ReconcileResult& result, const Speaker& speaker) {
  CellTable table;
  table.columns = {{speaker.say("reconciliation.report.what")}, {speaker.label("rule_result", "checked"), true}, {speaker.say("reconciliation.report.failed"), true},
                   {speaker.say("reconciliation.report.share"), true}, {speaker.say("quality.report.interval")}, {speaker.label("rule_result", "verdict")}};
  const auto add = [&](const char* fate, const Judged& judged) {
    const auto look = judged.verdict == Verdict::Fail ? Look::Fault : Look::Plain;
    table.rows.push_back({words(speaker.say(fate), Look::Strong), number(judged.checked, speaker), number(judged.failed, speaker, look), shareCell(judged.conforming, speaker),
                          words(intervalText(judged.conforming, speaker), Look::Muted), words(speaker.choice("rule_result", "verdict", record::keyOf(judged.verdict)), look)});
    table.ids.emplace_back(fate);
  };
  add("reconciliation.fate.omitted", result.omissions);
  add("reconciliation.fate.extra", result.extras);
  add("reconciliation.fate.sent_duplicate", result.duplicates[0]);
  add("reconciliation.fate.received_duplicate", result.duplicates[1]);
  return table;
}

CellTable segmentFieldTable(const ReconcileResult& result, std::size_t segment, const Speaker& speaker) {
  CellTable table;
  table.columns = {{speaker.label("reconciliation_record", "field")}, {speaker.say("reconciliation.chart.divergent"), true}, {speaker.say("reconciliation.report.share"), true},
                   {speaker.say("reconciliation_page.column.median"), true}, {speaker.say("reconciliation_page.column.largest"), true}};
  const auto& group = result.segments[segment];
  for (std::size_t i = 0; i < result.plan.fields.size(); ++i) {
    const auto& field = result.plan.fields[i];
    const auto failed = group.divergences[i];
    std::vector<Cell> row{words(fromUtf8(fieldName(result.plan, i)), Look::Strong), number(failed, speaker), shareCell(wilson(group.counts.matched - failed, group.counts.matched), speaker)};
    const auto* spread = i < group.differences.size() && group.differences[i] ? &*group.differences[i] : nullptr;
    const auto none = words(speaker.say("quality_page.none"), Look::Muted);
    const bool isTime = field.comparison == FieldComparison::Moment;
    const auto size = [&](double value) { return speaker.say(Message{isTime ? "reconciliation.duration" : "reconciliation.amount", {{isTime ? "time" : "amount", value}}}); };
    row.push_back(spread ? Cell{.text = size(spread->p50), .sort = spread->p50} : none);
    row.push_back(spread ? Cell{.text = speaker.say(Message{isTime ? "reconciliation.chart.duration" : "reconciliation.chart.amount", {{"from", spread->min}, {"to", spread->max}}}), .sort = spread->max} : none);
    table.rows.push_back(std::move(row));
    table.ids.push_back(std::to_string(i));
  }
  return table;
}

CellTable segmentTable(const ReconcileResult& result, const Speaker& speaker) {
  CellTable table;
  table.columns = {{speaker.say(segmentTitle(result.plan))},
                   {speaker.say("reconciliation.fate.matched"), true},
                   {speaker.say("reconciliation.fate.divergent"), true},
                   {speaker.say("reconciliation.part.omitted"), true},
                   {speaker.say("reconciliation.part.extra"), true},
                   {speaker.say("reconciliation.part.duplicate"), true}};
  const bool hasDelay = !result.plan.times.sent.empty();
  const bool hasValue = !result.plan.value.sent.empty();
  if (hasDelay) table.columns.insert(table.columns.end(), {{speaker.say("reconciliation.report.p95"), true}, {speaker.say("reconciliation.report.newest"), true}});
  if (hasValue) table.columns.push_back({speaker.say("reconciliation.report.stake"), true});
  for (std::size_t i = 0; i < result.segments.size(); ++i) {
    const auto& group = result.segments[i];
    std::vector<Cell> row{words(speaker.say(segmentName(result, i)), Look::Strong), number(group.counts.matched, speaker), number(group.counts.divergent, speaker),
                          number(group.counts.omitted, speaker), number(group.counts.extra, speaker), number(group.counts.sentDuplicates + group.counts.receivedDuplicates, speaker)};
    if (hasDelay) row.insert(row.end(), {durationCell(group.delay ? std::optional{group.delay->p95} : std::nullopt, speaker), durationCell(group.freshness.age, speaker)});
    if (hasValue) row.push_back({.text = speaker.number(group.stake.omitted + group.stake.divergent, 2), .sort = group.stake.omitted + group.stake.divergent});
    table.rows.push_back(std::move(row));
    table.ids.push_back(std::to_string(i));
  }
  return table;
}

}  // namespace prumo::ui
