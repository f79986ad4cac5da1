// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/sampling/worksheet.h"

#include "core/quality/sampling/generator.h"

namespace prumo::quality::sampling {

namespace {

SheetHead headOf(const Worksheet& sheet, const WorksheetWords& words) {
  SheetHead head{words.sheet, {words.code, words.position, words.line}, words.separator, words.notesSheet, words.notes};
  if (sheet.hasStrata) head.titles.push_back(words.stratum);
  for (const auto* title : {&words.conforms, &words.critical, &words.major, &words.minor, &words.note, &words.evidence, &words.judge}) head.titles.push_back(*title);
  head.titles.insert(head.titles.end(), sheet.columns.begin(), sheet.columns.end());
  return head;
}

SheetCell countCell(const std::optional<Judgement>& judgement, std::int64_t Judgement::*member) {
  return judgement && (*judgement).*member > 0 ? SheetCell{(*judgement).*member} : SheetCell{std::string{}};
}

std::vector<SheetCell> cellsOf(const WorksheetRow& row, bool hasStrata, const WorksheetWords& words) {
  const auto& judged = row.judgement;
  std::vector<SheetCell> cells{row.code, row.position, row.line};
  if (hasStrata) cells.emplace_back(row.stratum);
  cells.emplace_back(!judged ? std::string{} : judged->conforms() ? words.yes : words.no);
  for (const auto member : {&Judgement::critical, &Judgement::major, &Judgement::minor}) cells.push_back(countCell(judged, member));
  for (const auto member : {&Judgement::note, &Judgement::evidence, &Judgement::judge}) cells.emplace_back(judged ? (*judged).*member : std::string{});
  for (const auto& cell : row.cells) cells.emplace_back(isCut(cell) ? cell + ' ' + words.cut : cell);
  return cells;
}

}  // namespace

WorksheetWords worksheetWords(const Words& say, char separator) {
  const auto word = [&say](const char* code) { return say({code, {}}); };
  WorksheetWords words{.sheet = word("sampling.sheet.name"), .notesSheet = word("sampling.sheet.notes_name"), .notes = {}, .separator = separator};
  for (const auto* code : {"sampling.sheet.note_purpose", "sampling.sheet.note_conforms", "sampling.sheet.note_defects", "sampling.sheet.note_classes", "sampling.sheet.note_rows", "sampling.sheet.note_masked", "sampling.sheet.note_cut"}) {
    words.notes.push_back(word(code));
  }
  words.code = word("sampling.sheet.code");
  words.position = word("sampling.sheet.position");
  words.line = word("sampling.sheet.line");
  words.stratum = word("sampling.sheet.stratum");
  words.conforms = word("sampling.sheet.conforms");
  words.critical = word("sampling.sheet.critical");
  words.major = word("sampling.sheet.major");
  words.minor = word("sampling.sheet.minor");
  words.note = word("sampling.sheet.note");
  words.evidence = word("sampling.sheet.evidence");
  words.judge = word("sampling.sheet.judge");
  words.yes = word("sampling.sheet.yes");
  words.no = word("sampling.sheet.no");
  words.cut = word("sampling.sheet.cut");
  return words;
}

Worksheet worksheetOf(const Draw& draw) {
  Worksheet sheet{draw.columns, !draw.by.empty(), {}};
  for (const auto& row : draw.rows) sheet.rows.push_back({keyText(row.key), row.position, row.line, draw.strata[row.stratum].name, row.cells, {}});
  return sheet;
}

Worksheet worksheetOf(const OpenedStudy& opened) {
  Worksheet sheet{textsOf(opened.study.header), !opened.study.by.empty(), {}};
  for (std::size_t i = 0; i < opened.rows.size(); ++i) {
    const auto& row = opened.rows[i];
    const auto* standing = opened.judgements.standing(i);
    sheet.rows.push_back({codeOf(row), row.position, row.line, opened.stratumOf(row), textsOf(row.cells), standing ? std::optional{*standing} : std::nullopt});
  }
  return sheet;
}

Result<Worksheet> worksheetOf(const ProjectFile& project, const Study& study) {
  return openStudy(project, study).transform([](const OpenedStudy& opened) { return worksheetOf(opened); });
}

Result<ReturnedSheet> returnedCopy(const ProjectFile& other, const ProjectFile& project, const Study& study) {
  auto judgements = judgementsIn(other, study);
  if (!judgements) return std::move(judgements).error();
  return proofsIn(other, project, study).transform([&](std::vector<CopiedProof> proofs) { return ReturnedSheet{.judgements = *std::move(judgements), .proofs = std::move(proofs)}; });
}

Result<SheetCount> writeWorksheet(const std::filesystem::path& path, const Worksheet& sheet, const WorksheetWords& words) {
  return writeSheet(path, headOf(sheet, words), [&](const auto& add) -> Result<void> {
    for (const auto& row : sheet.rows) add(cellsOf(row, sheet.hasStrata, words));
    return {};
  });
}

}  // namespace prumo::quality::sampling
