// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reconcile_text.h"

#include "app/cli/feed.h"
#include "core/quality/reconciliation/causes.h"
#include "core/quality/reconciliation/charts.h"

#include <cmath>

namespace prumo::cli {

namespace {

using namespace quality;

constexpr std::size_t kLinesShown = 10;

QString padded(const QString& text, int width) { return text.leftJustified(width); }
QString right(const Call& call, std::int64_t number, int width = 12) { return call.speaker().number(number).rightJustified(width); }

void printSides(const Call& call, const ReconcileResult& result) {
  for (const auto side : {Side::Sent, Side::Received}) {
    const auto& totals = result.sides[static_cast<std::size_t>(side)].totals;
    const auto code = "reconciliation.cli.side_" + std::string{record::keyOf(side)};
    call.print(call.speaker().say(Message{code, {{"rows", totals.rows}, {"rejects", totals.rejects}, {"lines", totals.lines}}}));
  }
}

void printCount(const Call& call, const char* code, std::int64_t count, const Judged* judged = nullptr) {
  auto line = QStringLiteral("  ") + padded(call.speaker().say(code), 34) + right(call, count);
  if (judged && judged->conforming) {
    const auto& share = *judged->conforming;
    line += QStringLiteral("  ") + call.speaker().percent(1 - share.share, 2).rightJustified(8) + QStringLiteral("  ") +
            call.speaker().say(Message{"quality.interval", {{"low", 1 - share.high}, {"high", 1 - share.low}}}) + QStringLiteral("  ") +
            call.speaker().choice("rule_result", "verdict", record::keyOf(judged->verdict));
  }
  call.print(line);
}

void printCounts(const Call& call, const ReconcileResult& result) {
  const auto& counts = result.all.counts;
  printCount(call, "reconciliation.fate.matched", counts.matched);
  printCount(call, "reconciliation.fate.equal", counts.equal());
  printCount(call, "reconciliation.fate.divergent", counts.divergent);
  printCount(call, "reconciliation.fate.omitted", counts.omitted, &result.omissions);
  printCount(call, "reconciliation.fate.extra", counts.extra, &result.extras);
  printCount(call, "reconciliation.fate.sent_duplicate", counts.sentDuplicates, &result.duplicates[0]);
  printCount(call, "reconciliation.fate.received_duplicate", counts.receivedDuplicates, &result.duplicates[1]);
  if (counts.sentWithoutKey > 0) printCount(call, "reconciliation.fate.sent_without_key", counts.sentWithoutKey);
  if (counts.receivedWithoutKey > 0) printCount(call, "reconciliation.fate.received_without_key", counts.receivedWithoutKey);
}

QString causesOf(const Call& call, const FieldOutcome& field) {
  QStringList words;
  for (const auto& [cause, count] : field.causes) {
    const auto name = call.speaker().say(Message{"reconciliation.cause." + std::string{record::keyOf(cause)}, {}});
    words << QStringLiteral("%1 (%2)").arg(name, call.speaker().number(count));
  }
  return words.join(QStringLiteral(", "));
}

void printField(const Call& call, const FieldOutcome& field) {
  const auto& speaker = call.speaker();
  const auto name = field.field.sent == field.field.received ? field.field.sent : field.field.sent + " = " + field.field.received;
  const auto share = field.conforming ? speaker.percent(1 - field.conforming->share, 2) : speaker.say("quality.not_checked");
  call.print(QStringLiteral("  ") + padded(QString::fromStdString(name), 34) + right(call, field.divergent) + QStringLiteral("  ") + share.rightJustified(8) + QStringLiteral("  ") +
             speaker.choice("rule_result", "verdict", record::keyOf(field.verdict)));
  if (field.difference) {
    const auto& spread = *field.difference;
    call.print(QStringLiteral("      ") + speaker.say(Message{"reconciliation.cli.spread", {{"n", spread.count}, {"min", spread.min}, {"p50", spread.p50}, {"p95", spread.p95}, {"max", spread.max}}}));
  }
  if (!field.causes.empty()) call.print(QStringLiteral("      ") + speaker.say(Message{"reconciliation.cli.looks", {{"causes", causesOf(call, field).toStdString()}}}));
  const auto reason = reasonFor(field.field.sent);
  if (reason && field.divergent > 0) {
    const auto words = speaker.say(Message{"reconciliation.reason." + std::string{record::keyOf(*reason)}, {}}).toStdString();
    call.print(QStringLiteral("      ") + speaker.say(Message{"reconciliation.cli.reason", {{"reason", words}}}));
  }
}

void printDelay(const Call& call, const ReconcileResult& result) {
  if (const auto& delay = result.all.delay) {
    call.print(call.speaker().say(Message{"reconciliation.cli.delay", {{"p50", delay->p50}, {"p90", delay->p90}, {"p95", delay->p95}, {"max", delay->max}, {"n", delay->count}}}));
    if (result.all.early > 0) call.print(call.speaker().say(Message{"reconciliation.cli.early", {{"n", result.all.early}}}));
  }
  if (result.freshness.age.value_or(-1) >= 0) call.print(call.speaker().say(Message{"reconciliation.cli.age", {{"age", *result.freshness.age}}}));
}

void printStake(const Call& call, const ReconcileResult& result) {
  if (result.plan.value.sent.empty()) return;
  const auto& stake = result.all.stake;
  call.print(call.speaker().say(Message{"reconciliation.cli.stake", {{"omitted", stake.omitted}, {"extra", stake.extra}, {"divergent", stake.divergent}}}));
  if (stake.unread > 0) call.print(call.speaker().say(Message{"reconciliation.cli.unread", {{"n", stake.unread}}}));
}

QString duration(const Call& call, std::optional<double> seconds) {
  const auto words = seconds ? call.speaker().say(Message{"reconciliation.duration", {{"time", *seconds}}}) : QStringLiteral("-");
  return QStringLiteral("  ") + words.rightJustified(14);
}

void printSegments(const Call& call, const ReconcileResult& result) {
  if (result.segments.empty()) return;
  call.print(QString{});
  const bool hasTimes = !result.plan.times.sent.empty();
  const auto column = call.speaker().say(segmentTitle(result.plan)).toStdString();
  call.print(call.speaker().say(Message{hasTimes ? "reconciliation.cli.segments_times" : "reconciliation.cli.segments", {{"column", column}}}));
  for (std::size_t i = 0; i < result.segments.size(); ++i) {
    const auto& group = result.segments[i];
    auto line = QStringLiteral("  ") + padded(call.speaker().say(segmentName(result, i)), 34) + right(call, group.counts.matched) + right(call, group.counts.divergent) +
                right(call, group.counts.omitted) + right(call, group.counts.extra) + right(call, group.counts.sentDuplicates + group.counts.receivedDuplicates);
    if (hasTimes) line += duration(call, group.delay ? std::optional{group.delay->p95} : std::nullopt) + duration(call, group.freshness.age);
    call.print(line);
  }
}

QString linesOf(const Call& call, const std::vector<ShownRecord>& records, Side side) {
  QStringList lines;
  for (std::size_t i = 0; i < std::min(kLinesShown, records.size()); ++i) {
    const auto& row = side == Side::Sent ? records[i].sent : records[i].received;
    if (row) lines << call.speaker().number(row->line);
  }
  return lines.join(QStringLiteral("; "));
}

void printLines(const Call& call, const char* code, const std::vector<ShownRecord>& records, Side side) {
  if (records.empty()) return;
  call.print(QStringLiteral("  ") + padded(call.speaker().say(code), 34) + call.speaker().say(Message{"quality.cli.first_lines", {{"lines", linesOf(call, records, side).toStdString()}}}));
}

}  // namespace

void printText(const Call& call, const ReconcileResult& result) {
  printSides(call, result);
  for (const auto& notice : result.notices) call.print(QStringLiteral("! ") + call.speaker().say(notice));
  call.print(QString{});
  printCounts(call, result);
  if (!result.fields.empty()) call.print(QStringLiteral("\n") + call.speaker().say("reconciliation.cli.fields"));
  for (const auto& field : result.fields) printField(call, field);
  printSegments(call, result);
  if (!result.plan.times.sent.empty() || !result.plan.value.sent.empty()) call.print(QString{});
  printDelay(call, result);
  printStake(call, result);
  call.print(QString{});
  printLines(call, "reconciliation.fate.omitted", result.omitted, Side::Sent);
  printLines(call, "reconciliation.fate.extra", result.extra, Side::Received);
  printLines(call, "reconciliation.fate.sent_duplicate", result.repeated[0], Side::Sent);
  printLines(call, "reconciliation.fate.received_duplicate", result.repeated[1], Side::Received);
  for (const auto& side : result.sides) printRejects(call, side.rejects, side.totals.rejects);
}

}  // namespace prumo::cli
