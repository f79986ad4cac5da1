// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/rule_tables.h"

#include "ui/kit/texts.h"

#include <algorithm>
#include <set>

namespace prumo::ui {

namespace {

using quality::Rule;
using quality::RuleKind;
using quality::RuleResult;
using quality::Verdict;
using Look = Cell::Look;

QVariant whole(std::int64_t value) { return QVariant::fromValue(static_cast<qlonglong>(value)); }

Cell nothing(const Speaker& speaker) { return {.text = speaker.say("quality_page.none"), .sort = -1.0, .look = Look::Muted}; }

const RuleResult* resultOf(const RuleBoard& board, const std::string& rule) {
  const auto found = std::ranges::find(board.results, rule, &RuleResult::rule);
  return found == board.results.end() ? nullptr : &*found;
}

QString joined(const std::vector<std::string>& names) {
  QStringList list;
  for (const auto& name : names) list << fromUtf8(name);
  return list.join(QStringLiteral(", "));
}

Cell badge(Severity severity, const Speaker& speaker) {
  const auto words = speaker.choice("finding", "severity", record::keyOf(severity));
  return {.text = words, .sort = -static_cast<int>(severity), .extra = static_cast<int>(severity), .hint = words};
}

Cell characteristic(quality::Characteristic characteristic, RuleKind kind, const QString& columns, const Speaker& speaker) {
  const auto hint = kindName(kind, speaker) + QStringLiteral(" · ") + columns;
  return {.text = characteristicName(characteristic, speaker), .look = Look::Muted, .hint = hint};
}

Cell failedCell(const RuleResult& result, const Speaker& speaker) {
  const bool isMissed = result.verdict == Verdict::Fail;
  return {.text = speaker.number(result.failed), .sort = whole(result.failed), .look = isMissed ? Look::Fault : Look::Plain};
}

/// The interval in words, for those who do not see the drawing.
Cell intervalCell(const RuleResult& result, const Speaker& speaker) {
  if (!result.share || !result.low || !result.high) return nothing(speaker);
  const IntervalMark mark{*result.share, *result.low, *result.high, 1 - result.tolerance, result.verdict != Verdict::Fail, result.severity};
  const Message words{"quality_page.interval",
                      {{"low", toUtf8(speaker.percent(mark.low, 2))},
                       {"high", toUtf8(speaker.percent(mark.high, 2))},
                       {"target", toUtf8(speaker.percent(mark.target, 2))}}};
  const auto text = speaker.say(words);
  return {.text = text, .sort = mark.low, .extra = QVariant::fromValue(mark), .hint = text};
}

Cell trendCell(const RuleBoard::Course& course, const Speaker& speaker) {
  const auto& trend = course.shares;
  if (trend.empty()) return nothing(speaker);
  QStringList shares;
  for (const auto& share : trend) shares << (share ? speaker.percent(*share, 1) : speaker.say("quality_page.none"));
  auto words = shares.join(QStringLiteral(" → "));
  if (course.isBroken) words += QStringLiteral(" · ") + speaker.say("quality_page.trend_broken");
  return {.text = words, .sort = trend.back().value_or(-1), .extra = QVariant::fromValue(trend), .hint = words};
}

/// What was measured, where the feed is judged as a whole.
Cell conformingCell(const RuleResult& result, const Speaker& speaker) {
  if (result.measured) return {.text = speaker.number(*result.measured), .sort = *result.measured};
  return result.share ? Cell{.text = speaker.percent(*result.share, 2), .sort = *result.share} : nothing(speaker);
}

/// How the rule stands against the run it is compared with.
Cell changeCell(const quality::RuleChange& change, const Speaker& speaker) {
  using quality::Standing;
  const auto words = speaker.say(quality::wordsOf(change));
  const bool isBad = change.standing == Standing::New || change.standing == Standing::StillFailing;
  const auto look = isBad ? Look::Fault : quality::isTelling(change) ? Look::Plain : Look::Muted;
  QStringList hint{words};
  if (change.difference) {
    hint << speaker.say(Message{"quality.comparison.points", {{"points", *change.difference}}})
         << speaker.say(change.isApart ? "quality.comparison.apart" : "quality.comparison.overlap");
  }
  return {.text = speaker.say(Message{"quality.standing." + std::string{record::keyOf(change.standing)}, {}}),
          .sort = static_cast<int>(change.standing),
          .look = look,
          .hint = hint.join(QStringLiteral(" · "))};
}

std::vector<Cell> figures(const RuleResult* result, const Speaker& speaker) {
  if (!result) return std::vector<Cell>(3, nothing(speaker));
  return {{.text = speaker.number(result->checked), .sort = whole(result->checked)},
          failedCell(*result, speaker),
          conformingCell(*result, speaker)};
}

std::vector<Cell> ruleRow(std::vector<Cell> head, const RuleResult* result, const RuleBoard& board, const std::string& rule,
                          const Speaker& speaker) {
  for (auto& cell : figures(result, speaker)) head.push_back(std::move(cell));
  const auto change = board.changes.find(rule);
  head.push_back(change == board.changes.end() ? nothing(speaker) : changeCell(change->second, speaker));
  head.push_back(result ? intervalCell(*result, speaker) : nothing(speaker));
  const auto course = board.courses.find(rule);
  head.push_back(course == board.courses.end() ? nothing(speaker) : trendCell(course->second, speaker));
  return head;
}

std::vector<Cell> headOf(const Rule& rule, const Speaker& speaker) {
  const auto name = speaker.say(quality::nameOf(rule));
  const auto hint = rule.note.empty() ? name : name + u'\n' + fromUtf8(rule.note);
  return {badge(rule.severity, speaker),
          {.text = name, .look = Look::Strong, .hint = hint},
          characteristic(quality::characteristicOf(rule), rule.kind, joined(quality::columnsOf(rule)), speaker)};
}

std::vector<Cell> headOf(const RuleResult& result, const Speaker& speaker) {
  const auto hint = speaker.say("quality_page.rule_gone");
  return {badge(result.severity, speaker),
          {.text = speaker.say(quality::nameOf(result)), .look = Look::Muted, .hint = hint},
          characteristic(result.characteristic.value_or(quality::characteristicOf({.kind = result.kind})), result.kind, fromUtf8(result.columns), speaker)};
}

/// Where each column of the file stands in the table of failures: those of the rule first.
std::vector<std::size_t> columnOrder(const std::vector<std::string>& header, const std::set<std::string>& ruleColumns) {
  std::vector<std::size_t> order;
  for (std::size_t i = 0; i < header.size(); ++i) {
    if (ruleColumns.contains(header[i])) order.push_back(i);
  }
  for (std::size_t i = 0; i < header.size(); ++i) {
    if (!ruleColumns.contains(header[i])) order.push_back(i);
  }
  return order;
}

std::set<std::string> columnsOf(const std::string& joinedColumns) {
  std::set<std::string> columns{joinedColumns};
  for (const auto& part : fromUtf8(joinedColumns).split(QStringLiteral(", "))) columns.insert(toUtf8(part));
  return columns;
}

Cell failureCell(const std::string& value, bool isFailing, const Speaker& speaker) {
  Cell cell{.text = value.empty() ? speaker.say("quality_page.empty_cell") : fromUtf8(value)};
  if (value.empty()) cell.look = Look::Muted;
  if (isFailing) cell.look = Look::Fault;
  if (isFailing) cell.hint = speaker.say("quality_page.failing_cell");
  return cell;
}

}  // namespace

QString kindName(RuleKind kind, const Speaker& speaker) {
  return speaker.choice("rule_result", "kind", record::keyOf(kind));
}

QString characteristicName(quality::Characteristic characteristic, const Speaker& speaker) {
  return speaker.choice("rule_result", "characteristic", record::keyOf(characteristic));
}

double lowestShare(const RuleBoard& board) {
  double lowest = 1;
  for (const auto& result : board.results) lowest = std::min({lowest, result.low.value_or(1), 1 - result.tolerance});
  return lowest;
}

CellTable ruleTable(const RuleBoard& board, const Speaker& speaker) {
  CellTable table;
  table.columns = {{},
                   {speaker.say("quality_page.column.rule")},
                   {speaker.say("quality_page.column.characteristic")},
                   {speaker.say("quality_page.column.checked"), true},
                   {speaker.say("quality_page.column.failed"), true},
                   {speaker.say("quality_page.column.conforming"), true},
                   {speaker.say("quality_page.column.change")},
                   {speaker.say("quality_page.column.interval")},
                   {speaker.say("quality_page.column.trend")}};
  std::set<std::string> standing;
  for (const auto& rule : board.rules.rules) {
    standing.insert(rule.id);
    table.rows.push_back(ruleRow(headOf(rule, speaker), resultOf(board, rule.id), board, rule.id, speaker));
    table.ids.push_back(rule.id);
  }
  for (const auto& result : board.results) {
    if (standing.contains(result.rule)) continue;
    table.rows.push_back(ruleRow(headOf(result, speaker), &result, board, result.rule, speaker));
    table.ids.push_back(result.rule);
  }
  return table;
}

CellTable failureTable(const std::vector<std::string>& header, const std::vector<quality::FailingRow>& rows, const std::string& ruleColumns,
                       const Speaker& speaker) {
  const auto failing = columnsOf(ruleColumns);
  const auto order = columnOrder(header, failing);
  CellTable table;
  table.columns.push_back({speaker.say("quality_page.column.line"), true});
  for (const auto column : order) table.columns.push_back({fromUtf8(header[column])});
  for (const auto& row : rows) {
    const auto values = quality::textsOf(row.cells);
    std::vector<Cell> cells{{.text = row.line > 0 ? speaker.number(row.line) : QString{}, .sort = whole(row.line)}};
    for (const auto column : order) {
      const auto value = column < values.size() ? values[column] : std::string{};
      cells.push_back(failureCell(value, failing.contains(header[column]), speaker));
    }
    table.rows.push_back(std::move(cells));
    table.ids.push_back(row.id);
  }
  return table;
}

CellTable neighbourTable(const quality::Neighbours& found, const std::string& ruleColumns, const Speaker& speaker) {
  const auto failing = columnsOf(ruleColumns);
  const auto order = columnOrder(found.columns, failing);
  CellTable table;
  table.columns.push_back({speaker.say("quality_page.column.line"), true});
  for (const auto column : order) table.columns.push_back({fromUtf8(found.columns[column])});
  for (std::size_t i = 0; i < found.rows.size(); ++i) {
    const auto& row = found.rows[i];
    const auto usual = i == found.chosen ? Cell::Look::Strong : Cell::Look::Muted;
    std::vector<Cell> cells{{.text = row.line > 0 ? speaker.number(row.line) : QString{}, .sort = whole(row.line), .look = usual}};
    for (const auto column : order) {
      const bool isFault = i == found.chosen && failing.contains(found.columns[column]);
      if (isFault) cells.push_back(failureCell(row.cells[column], true, speaker));
      else cells.push_back({.text = fromUtf8(row.cells[column]), .look = usual});
    }
    table.rows.push_back(std::move(cells));
    table.ids.push_back(std::to_string(row.id));
  }
  return table;
}

}  // namespace prumo::ui
