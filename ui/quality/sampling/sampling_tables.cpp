// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/sampling/sampling_tables.h"

#include "ui/kit/texts.h"

namespace prumo::ui {

namespace {

using namespace quality::sampling;

constexpr std::size_t kShownColumns = 4;
constexpr qsizetype kShownProblems = 8;

Cell stateCell(const Judgement* judgement, const Speaker& speaker) {
  if (!judgement) return {.text = speaker.say("sampling.page.open"), .sort = -1, .look = Cell::Look::Muted};
  if (judgement->conforms()) return {.text = speaker.say("sampling.page.conforming"), .sort = 0};
  const Message words{"sampling.page.counts", {{"critical", judgement->critical}, {"major", judgement->major}, {"minor", judgement->minor}}};
  return {.text = speaker.say(words), .sort = static_cast<qlonglong>(judgement->critical * 1'000'000 + judgement->major * 1'000 + judgement->minor), .look = Cell::Look::Fault, .hint = fromUtf8(judgement->note)};
}

Cell number(std::int64_t value, const Speaker& speaker) { return {.text = speaker.number(value), .sort = static_cast<qlonglong>(value)}; }

}  // namespace

QString studyName(const Study& study, const Speaker& speaker) {
  const Message words{"sampling.page.study_name", {{"at", toIso(study.at)}, {"size", study.size}}};
  return study.title.empty() ? speaker.say(words) : fromUtf8(study.title) + QStringLiteral(" · ") + speaker.say(words);
}

QString summaryOf(const OpenedStudy& opened, const Verdict& verdict, FeedState state, const std::string& name, const Speaker& speaker) {
  const auto& study = opened.study;
  auto words = speaker.say(Message{"sampling.drawn", {{"size", study.size}, {"lot", study.lot}, {"seed", std::to_string(study.seed)}, {"generator", study.generator}}});
  words += u' ' + speaker.say(Message{"sampling.page.progress", {{"judged", verdict.judged}, {"size", verdict.size}}});
  if (!verdict.limits.empty() && verdict.decision != Decision::Open) words += u' ' + speaker.say(Message{"sampling.decision." + std::string{record::keyOf(verdict.decision)}, {}});
  if (study.closedAt) words += u' ' + speaker.say(Message{"sampling.page.closed_at", {{"at", toIso(*study.closedAt)}}});
  if (opened.cut > 0) words += u' ' + speaker.say(Message{"sampling.cells_cut", {{"n", opened.cut}, {"limit", static_cast<std::int64_t>(kCellKept)}}});
  if (state == FeedState::Changed) words += u' ' + speaker.say(Message{"sampling.feed_changed", {{"name", name}}});
  if (state == FeedState::Gone) words += u' ' + speaker.say(Message{"sampling.feed_gone", {{"name", name}}});
  return words;
}

std::vector<Cell> rowCells(const OpenedStudy& opened, std::size_t place, const Speaker& speaker) {
  const auto& row = opened.rows[place];
  std::vector<Cell> out{number(row.position, speaker), number(row.line, speaker), stateCell(opened.judgements.standing(place), speaker)};
  if (const auto files = opened.proofs.find(row.id); files != opened.proofs.end()) {
    out.back().text += QStringLiteral(" · ") + speaker.say(Message{"sampling.page.files", {{"n", static_cast<std::int64_t>(files->second.size())}}});
    out.back().hint += (out.back().hint.isEmpty() ? QString{} : QStringLiteral("\n")) + fromUtf8(proofNames(opened.proofs, row.id));
  }
  if (!opened.study.by.empty()) out.push_back({.text = fromUtf8(opened.stratumOf(row))});
  const auto cells = quality::textsOf(row.cells);
  for (std::size_t i = 0; i < std::min(kShownColumns, cells.size()); ++i) out.push_back({.text = fromUtf8(cells[i])});
  return out;
}

CellTable rowTable(const OpenedStudy& opened, const Speaker& speaker) {
  CellTable table{.columns = {{speaker.say("label.sample_row.position"), true}, {speaker.say("label.sample_row.line"), true}, {speaker.say("sampling.page.judgement")}}, .rows = {}, .ids = {}};
  if (!opened.study.by.empty()) table.columns.push_back({fromUtf8(opened.study.by)});
  const auto header = quality::textsOf(opened.study.header);
  for (std::size_t i = 0; i < std::min(kShownColumns, header.size()); ++i) table.columns.push_back({fromUtf8(header[i])});
  for (std::size_t place = 0; place < opened.rows.size(); ++place) {
    table.rows.push_back(rowCells(opened, place, speaker));
    table.ids.push_back(opened.rows[place].id);
  }
  return table;
}

QStringList takenLines(const ReturnedSheet& sheet, const Merged& merged, const Speaker& speaker) {
  const auto list = [&speaker](const std::vector<std::int64_t>& all) {
    QStringList numbers;
    for (const auto one : all) numbers << speaker.number(one);
    return toUtf8(numbers.join(QStringLiteral("; ")));
  };
  QStringList lines{speaker.say(Message{"sampling.taken", {{"taken", static_cast<std::int64_t>(merged.fresh.size())}, {"same", merged.same}, {"open", sheet.open}}})};
  if (!merged.proofs.empty()) lines << speaker.say(Message{"sampling.proofs_taken", {{"n", static_cast<std::int64_t>(merged.proofs.size())}}});
  if (!merged.disputed.empty()) lines << speaker.say(Message{"sampling.disputed", {{"n", static_cast<std::int64_t>(merged.disputed.size())}}});
  if (!sheet.missing.empty()) lines << speaker.say(Message{"sampling.missing_rows", {{"n", static_cast<std::int64_t>(sheet.missing.size())}, {"positions", list(sheet.missing)}}});
  if (!sheet.edited.empty()) lines << speaker.say(Message{"sampling.edited_rows", {{"n", static_cast<std::int64_t>(sheet.edited.size())}, {"lines", list(sheet.edited)}}});
  if (!sheet.unreadable.empty()) lines << speaker.say(Message{"sampling.unreadable_lines", {{"n", static_cast<std::int64_t>(sheet.unreadable.size())}, {"lines", list(sheet.unreadable)}}});
  const auto before = lines.size();
  for (const auto& problem : sheet.problems) {
    if (lines.size() - before >= kShownProblems) break;
    lines << speaker.say(Message{"sampling.problem." + std::string{record::keyOf(problem.fault)}, {{"line", problem.line}, {"text", problem.text}}});
  }
  const auto left = static_cast<std::int64_t>(sheet.problems.size()) - (lines.size() - before);
  if (left > 0) lines << speaker.say(Message{"sampling.page.more_problems", {{"n", left}}});
  return lines;
}

WorksheetWords wordsOf(const Speaker& speaker) {
  return worksheetWords([&speaker](const Message& message) { return toUtf8(speaker.say(message)); }, speaker.locale().decimalPoint() == QStringLiteral(",") ? ';' : ',');
}

}  // namespace prumo::ui
