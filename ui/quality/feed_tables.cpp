// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/feed_tables.h"

#include "core/quality/moved.h"
#include "ui/kit/looks.h"
#include "ui/kit/texts.h"

#include <algorithm>

namespace prumo::ui {

namespace {

using Look = Cell::Look;

QVariant whole(std::int64_t value) { return QVariant::fromValue(static_cast<qlonglong>(value)); }

Cell number(std::int64_t value, const Speaker& speaker, Look look = Look::Plain) {
  return {.text = speaker.number(value), .sort = whole(value), .look = look};
}

Cell nothing(const Speaker& speaker) { return {.text = speaker.say("quality_page.none"), .sort = whole(-1), .look = Look::Muted}; }

std::vector<Cell> feedRow(const Feed& feed, bool isMissing, const Speaker& speaker) {
  const auto& [dataset, last] = feed;
  const auto path = fromUtf8(dataset.path);
  const auto address = engine::isDatabaseAddress(dataset.path) ? engine::parseDatabaseAddress(dataset.path) : Error{};
  const auto fileName = address ? fromUtf8(engine::nameOf(*address)) : path.section(u'/', -1).section(u'\\', -1);
  const auto file = isMissing ? speaker.say(Message{"quality_page.feed.missing", {{"file", toUtf8(fileName)}}}) : fileName;
  std::vector<Cell> row{{.text = fromUtf8(dataset.name), .look = Look::Strong},
                        {.text = file, .look = isMissing ? Look::Fault : Look::Muted, .hint = path}};
  const auto figure = [&](std::int64_t quality::QualityRun::*member) { return last ? number((*last).*member, speaker) : nothing(speaker); };
  row.push_back(figure(&quality::QualityRun::rows));
  row.push_back(figure(&quality::QualityRun::columns));
  row.push_back({.text = speaker.bytes(dataset.size), .sort = whole(dataset.size)});
  row.push_back(figure(&quality::QualityRun::rejects));
  if (last && last->rejects > 0) row.back().look = Look::Fault;
  row.push_back(last ? Cell{.text = speaker.dateTime(last->at), .sort = whole(last->at.ms)}
                     : Cell{.text = speaker.say("quality_page.feed.never_run"), .sort = whole(0), .look = Look::Muted});
  return row;
}

/// Why a line could not be read, in words.
QString reasonOf(quality::RejectReason reason, std::int64_t found, std::int64_t expected, const Speaker& speaker) {
  const Message message{"quality.reject." + std::string{record::keyOf(reason)}, {{"found", found}, {"expected", expected}}};
  return speaker.say(message);
}

template <class R>
CellTable tableOfRejects(const std::vector<R>& rejects, const Speaker& speaker) {
  CellTable table;
  table.columns = {{speaker.say("quality_page.column.line"), true},
                   {speaker.say("quality_page.column.reason")},
                   {speaker.say("quality_page.column.text")}};
  for (const auto& one : rejects) {
    table.rows.push_back({number(one.line, speaker),
                          {.text = reasonOf(one.reason, one.found, one.expected, speaker)},
                          {.text = fromUtf8(one.text), .look = Look::Muted, .hint = fromUtf8(one.text)}});
    table.ids.push_back(std::to_string(one.line));
  }
  return table;
}

}  // namespace

CellTable feedTable(const std::vector<Feed>& feeds, const std::vector<std::string>& missing, const Speaker& speaker) {
  CellTable table;
  table.columns = {{speaker.say("quality_page.column.name")},       {speaker.say("quality_page.column.file")},
                   {speaker.say("quality_page.column.rows"), true}, {speaker.say("quality_page.column.columns"), true},
                   {speaker.say("quality_page.column.size"), true}, {speaker.say("quality_page.column.rejects"), true},
                   {speaker.say("quality_page.column.last_run")}};
  for (const auto& feed : feeds) {
    const bool isMissing = std::ranges::find(missing, feed.dataset.id) != missing.end();
    table.rows.push_back(feedRow(feed, isMissing, speaker));
    table.ids.push_back(feed.dataset.id);
  }
  return table;
}

CellTable previewTable(const quality::Preview& preview, const Speaker& speaker) {
  CellTable table;
  for (const auto& column : preview.columns) table.columns.push_back({fromUtf8(column)});
  for (const auto& values : preview.rows) {
    std::vector<Cell> row;
    for (const auto& value : values) {
      row.push_back(value.empty() ? Cell{.text = speaker.say("quality_page.empty_cell"), .look = Look::Muted}
                                  : Cell{.text = fromUtf8(value)});
    }
    table.rows.push_back(std::move(row));
  }
  return table;
}

CellTable rejectTable(const std::vector<quality::Reject>& rejects, const Speaker& speaker) { return tableOfRejects(rejects, speaker); }

CellTable rejectTable(const std::vector<quality::RejectRow>& rejects, const Speaker& speaker) { return tableOfRejects(rejects, speaker); }

CellTable tablesTable(const engine::TablesThere& there, const QString& words, const Speaker& speaker) {
  CellTable table;
  table.columns = {{speaker.say("quality_page.database.column.table")}, {speaker.say("quality_page.database.column.kind")}, {speaker.say("quality_page.database.column.rows"), true}};
  for (std::size_t i = 0; i < there.tables.size(); ++i) {
    const auto& one = there.tables[i];
    const auto name = fromUtf8(engine::tableText({.table = one.name}));
    if (!name.contains(words, Qt::CaseInsensitive)) continue;
    const auto kind = speaker.say(Message{"quality_page.database.kind." + std::string{record::keyOf(one.kind)}, {}});
    const auto closed = speaker.say("quality_page.database.closed");
    table.rows.push_back({{.text = name, .look = Look::Strong},
                          {.text = one.isReadable ? kind : kind + QStringLiteral(" · ") + closed, .look = one.isReadable ? Look::Plain : Look::Fault},
                          one.rows ? number(*one.rows, speaker) : nothing(speaker)});
    table.ids.push_back(std::to_string(i));
  }
  return table;
}

QString tablesWords(const engine::TablesThere& there, const Speaker& speaker) {
  const auto listed = std::ssize(there.tables);
  if (there.all == 0) return speaker.say("quality_page.database.none");
  return speaker.say(Message{there.all > listed ? "quality_page.database.some_tables" : "quality_page.database.all_tables", {{"n", there.all}, {"listed", listed}}});
}

QString linesEquation(std::int64_t lines, std::int64_t rows, std::int64_t rejects, std::int64_t blank, const Speaker& speaker) {
  auto words = speaker.say(Message{"quality_page.lines_equation", {{"lines", lines}, {"rows", rows}, {"n", rejects}}});
  if (blank > 0) words += QStringLiteral(" · ") + speaker.say(Message{"quality_page.blank_lines", {{"n", blank}}});
  return words;
}

QString linesEquation(const quality::Totals& totals, const Speaker& speaker) {
  auto words = linesEquation(totals.lines, totals.rows, totals.rejects, totals.blank, speaker);
  if (totals.skipped > 0) words += QStringLiteral(" · ") + speaker.say(Message{"quality_page.skipped_lines", {{"n", totals.skipped}}});
  if (totals.footer > 0) words += QStringLiteral(" · ") + speaker.say(Message{"quality_page.footer_lines", {{"n", totals.footer}}});
  return words;
}

QString movedPart(const std::optional<Message>& moved, const Speaker& speaker) { return moved ? QStringLiteral(" · ") + speaker.say(*moved) : QString{}; }

QString judgedHereWords(const quality::QualityRun& run, const std::vector<quality::RuleResult>& results, const Speaker& speaker) {
  QStringList names;
  for (const auto& name : quality::judgedHere(run.rowsMoved, results)) names << speaker.say(name);
  if (names.isEmpty()) return {};
  return plainTip(speaker.say(Message{"quality.moved.here", {{"rules", toUtf8(names.join(QStringLiteral("; ")))}}}));
}

QString personalName(quality::Personal personal, const Speaker& speaker) {
  return speaker.say(Message{"quality_page.personal." + std::string{record::keyOf(personal)}, {}});
}

}  // namespace prumo::ui
