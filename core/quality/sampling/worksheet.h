// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sheet_file.h"
#include "core/quality/sampling/opened_study.h"

/// A sample as a sheet that somebody fills in and sends back.
namespace prumo::quality::sampling {

/// The words of a sheet in one language.
struct WorksheetWords {
  std::string sheet;
  std::string notesSheet;
  std::vector<std::string> notes;  ///< how it is filled in; a sheet of its own in XLSX
  std::string code;      ///< titles of the columns
  std::string position;
  std::string line;
  std::string stratum;
  std::string conforms;
  std::string critical;
  std::string major;
  std::string minor;
  std::string note;
  std::string evidence;
  std::string judge;
  std::string yes;
  std::string no;
  std::string cut;       ///< follows a value of which only the beginning was kept
  char separator = ',';  ///< of CSV: what spreadsheets of the language expect
};

/// The words as somebody speaks them.
WorksheetWords worksheetWords(const Words& say, char separator);

/// A row as it goes into a sheet.
struct WorksheetRow {
  std::string code;
  std::int64_t position = 0;
  std::int64_t line = 0;
  std::string stratum;
  std::vector<std::string> cells;
  std::optional<Judgement> judgement;
};
struct Worksheet {
  std::vector<std::string> columns;  ///< of the feed
  bool hasStrata = false;
  std::vector<WorksheetRow> rows;
};
Worksheet worksheetOf(const Draw& draw);
Worksheet worksheetOf(const OpenedStudy& opened);
Result<Worksheet> worksheetOf(const ProjectFile& project, const Study& study);

/// As XLSX or CSV, by the name. Errors: as writeSheet.
Result<SheetCount> writeWorksheet(const std::filesystem::path& path, const Worksheet& sheet, const WorksheetWords& words);

/// Why a row of a returned sheet could not be taken.
enum class SheetFault { UnknownRow, RepeatedRow, MovedRow, UnknownWord, BadCount, Contradiction, NoDefectNamed, NoteAlone };
struct SheetProblem {
  std::int64_t line = 0;   ///< of the sheet
  SheetFault fault = SheetFault::UnknownRow;
  std::string text;        ///< what stands there
};

/// What came back. Nothing of the sheet is taken in silence, and nothing is dropped in silence.
struct ReturnedSheet {
  std::vector<Judgement> judgements;
  std::vector<CopiedProof> proofs{};     ///< of another copy of the project
  std::int64_t open = 0;                 ///< rows that nobody judged
  std::vector<std::int64_t> missing;     ///< positions of rows that are not in the sheet any more
  std::vector<SheetProblem> problems;
  std::vector<std::int64_t> edited;      ///< lines of the sheet whose data differs from what was handed out; their judgements are taken
  std::vector<std::int64_t> unreadable;  ///< the first lines of the sheet that are no rows
};

/// What another copy of the project holds for the same draw. Errors: sampling.no_such_study_there {path}.
Result<ReturnedSheet> returnedCopy(const ProjectFile& other, const ProjectFile& project, const Study& study);

/// Reads a sheet that was filled in, in any of these languages; whoever is not named in it is `judge`.
/// Errors: as sniff; sampling.not_a_worksheet {path, title}.
Result<ReturnedSheet> readWorksheet(const std::filesystem::path& path, const Study& study, const Worksheet& handedOut, const std::vector<WorksheetWords>& languages, const std::string& judge,
                                    Instant now, const Job& job = {});

}  // namespace prumo::quality::sampling

namespace prumo::record {
template <>
inline constexpr std::array enumKeys<quality::sampling::SheetFault>{"unknown_row", "repeated_row", "moved_row", "unknown_word", "bad_count", "contradiction", "no_defect_named", "note_alone"};
}  // namespace prumo::record
