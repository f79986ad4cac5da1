// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"
#include "core/quality/room.h"
#include "core/quality/sampling/draw.h"

/// A sample that people judge row by row, as it is kept in a project.
namespace prumo::quality::sampling {

/// The head of a study: the one recorded row of its draw.
struct Study {
  std::string id;
  std::string dataset;
  Instant at;
  std::string author;
  std::string title;      ///< what is judged, in a person's words; may be empty
  std::string criterion;  ///< of the step, which the result proposes to rate; may be empty
  std::string plan;       ///< as JSON (planFromJson)
  std::int64_t lot = 0;
  std::int64_t size = 0;  ///< rows drawn
  std::int64_t seed = 0;
  std::string generator;  ///< how the seed draws (generator.h)
  std::string by;         ///< the column of the strata; empty: a simple draw
  std::string strata;     ///< name, rows and drawn of each, as a JSON array
  std::string header;     ///< the feed's columns, as a JSON array
  std::int64_t feedSize = 0;  ///< bytes, and when it was written
  std::optional<Instant> feedModified;
  std::optional<Instant> closedAt;  ///< concluded: no judgement is taken any more
};

/// A drawn row. Not recorded: belongs to its study.
struct StudyRow {
  std::string id;         ///< "<study>/<code>": the same in every copy of the project
  std::string study;
  std::int64_t position = 0;
  std::int64_t number = 0;
  std::int64_t line = 0;
  std::int64_t place = 0;
  std::int64_t stratum = 0;
  std::string cells;      ///< masked, as a JSON array
};
/// The 16 digits that name a row in worksheets.
std::string codeOf(const StudyRow& row);

/// Where a judgement came from.
enum class JudgementOrigin { Window, Sheet, Copy };
/// One of a row's judgements stands; a differing one is disputed until somebody decides; the one that lost is kept.
enum class Standing { Stands, Disputed, Replaced };

/// What somebody saw in a row: how many defects of each class; none: it conforms.
struct Judgement {
  std::string id;
  std::string study;
  std::string row;        ///< StudyRow::id
  std::int64_t critical = 0;
  std::int64_t major = 0;
  std::int64_t minor = 0;
  std::string note;
  std::string evidence;   ///< where the proof is: a file, a link, a document's number
  std::string judge;
  Instant at;
  JudgementOrigin origin = JudgementOrigin::Window;
  Standing standing = Standing::Stands;

  bool conforms() const { return critical + major + minor == 0; }
};

/// Whether two judgements count the same defects.
bool findsTheSame(const Judgement& one, const Judgement& other);
/// Whether two judgements say the same of a row, in words too.
bool isAlike(const Judgement& one, const Judgement& other);

/// What a draw leaves in a project, made ready.
struct KeptStudy {
  Dataset dataset;
  Study study;
  std::vector<StudyRow> rows;
};
KeptStudy prepareStudy(const ProjectFile& project, Dataset dataset, const Draw& draw, std::string title, std::string criterion);
Result<void> saveStudy(Transaction& edit, const KeptStudy& kept);
/// The study with its judgements and their files; what was found through it stays.
Result<void> removeStudy(Transaction& edit, const ProjectFile& project, const Study& study);

/// The studies of a dataset (all of them without one), the newest first; and their parts.
Result<std::vector<Study>> studiesOf(const ProjectFile& project, const std::string& dataset = {});
/// The one named by its id, its beginning, or its place from the oldest (1, 2...); the newest without a name. Errors: sampling.no_study {name},
/// sampling.no_studies.
Result<Study> studyNamed(const ProjectFile& project, const std::string& name);
Result<std::vector<StudyRow>> rowsOf(const ProjectFile& project, const Study& study);
Result<std::vector<Judgement>> judgementsOf(const ProjectFile& project, const Study& study);
Result<std::vector<Stratum>> strataOf(const Study& study);

/// Puts a judgement in the place of the one that stands for its row; where it counts the same defects, only its words are new, and who judged
/// and when stays. Errors: sampling.study_closed, as Transaction.
Result<void> judge(Transaction& edit, const ProjectFile& project, const Study& study, Judgement judgement);
/// Nobody judged the row yet, again.
Result<void> unjudge(Transaction& edit, const ProjectFile& project, const Study& study, const std::string& row);
/// Ends a dispute: the disputed judgement takes the place of the one that stands, or is set aside.
Result<void> decide(Transaction& edit, const ProjectFile& project, const Study& study, const Judgement& disputed, bool takes);

/// A file of another copy of the project.
struct CopiedProof {
  Evidence evidence;
  std::string bytes;
};

/// How judgements of others fit beside those of a study.
struct Merged {
  std::vector<Judgement> fresh;      ///< of rows that nobody had judged: they stand
  std::vector<Judgement> disputed;   ///< they say something else than what stands
  std::int64_t same = 0;             ///< they say the same, or were taken before
  std::vector<CopiedProof> proofs{}; ///< files that came along with another copy

  bool hasNews() const { return !fresh.empty() || !disputed.empty() || !proofs.empty(); }
};
Merged merge(const Study& study, const std::vector<Judgement>& known, std::vector<Judgement> others);
Result<void> saveMerged(Transaction& edit, const ProjectFile& project, const Study& study, const Merged& merged);
/// The judgements that stand in another copy of the project for the same draw. Errors: sampling.no_such_study_there {path}.
Result<std::vector<Judgement>> judgementsIn(const ProjectFile& other, const Study& study);

/// How the feed stands now to what was drawn from: whether it is there, and still the same by size and time. Of a database nothing can be told.
enum class FeedState { Same, Changed, Gone, Unknown };
FeedState feedState(const Dataset& dataset, const Study& study);

}  // namespace prumo::quality::sampling

namespace prumo::record {
template <>
inline constexpr std::array enumKeys<quality::sampling::JudgementOrigin>{"window", "sheet", "copy"};
template <>
inline constexpr std::array enumKeys<quality::sampling::Standing>{"stands", "disputed", "replaced"};
template <>
const Description<quality::sampling::Study>& describe<quality::sampling::Study>();
template <>
const Description<quality::sampling::StudyRow>& describe<quality::sampling::StudyRow>();
template <>
const Description<quality::sampling::Judgement>& describe<quality::sampling::Judgement>();
}  // namespace prumo::record
