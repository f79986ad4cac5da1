// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/method/method.h"
#include "core/quality/profile.h"
#include "core/report/room.h"
#include "core/scoring/answer.h"

/// What the quality room keeps in a project file, and what it offers the house.
namespace prumo::quality {

/// A feed of the assessment. The data stays where it is.
struct Dataset {
  std::string id;
  std::string name;
  std::string kind = "csv";
  std::string path;      ///< absolute, UTF-8
  std::string options;   ///< what a person settled about the dialect, as JSON (choiceFromJson)
  std::string rules;     ///< the rule set, as JSON (parseRules); may be empty
  std::string refused;   ///< proposed rules that somebody does not want, as a JSON array of their ids (proposals.h); may be empty
  std::int64_t size = 0; ///< bytes, when it was last read
  std::optional<Instant> modified;
  Instant addedAt;
};

/// The head of a run: the one recorded row of it. Undoing it leaves its results unreachable.
struct QualityRun {
  std::string id;
  std::string dataset;
  Instant at;
  double seconds = 0;
  std::int64_t lines = 0;
  std::int64_t rows = 0;
  std::int64_t rejects = 0;
  std::int64_t blank = 0;
  std::int64_t columns = 0;
  std::int64_t size = 0;     ///< bytes of the feed
  std::string header;        ///< the columns, as a JSON array
  std::optional<Instant> modified;  ///< of the feed; nothing in runs of older files
  std::string unmasked;      ///< columns kept as they are (unmasking.h), as JSON: name to what it holds; empty: none
  std::optional<std::int64_t> rowsMoved;  ///< of a feed in a database: rows that came from there; nothing for files and in runs of older files
};

/// What one rule gave in one run. Not recorded: belongs to its run.
struct RuleResult {
  std::string id;
  std::string run;
  std::int64_t position = 0;
  std::string rule;
  std::string title;
  std::string columns;   ///< joined with ", "
  RuleKind kind = RuleKind::NotNull;
  Severity severity = Severity::Medium;
  double tolerance = 0;
  std::int64_t checked = 0;
  std::int64_t failed = 0;
  std::optional<double> share;  ///< conforming; nothing when nothing was checked
  std::optional<double> low;
  std::optional<double> high;
  Verdict verdict = Verdict::NotApplicable;
  std::optional<double> measured;                ///< where the feed was judged as a whole
  std::optional<Characteristic> characteristic;  ///< nothing in runs of older files: the kind's own
  std::string definition;                        ///< the rule as it was, a rule set of one as JSON (parseRules); empty in runs of older files
  std::optional<Evaluated> evaluated;            ///< nothing in runs of older files
};

struct FailingRow {
  std::string id;
  std::string run;
  std::string rule;
  std::int64_t line = 0; ///< 0 where that is not known: of a table that is spread over servers
  std::string cells;     ///< masked, as a JSON array in the order of the run's header
  std::optional<std::int64_t> place;  ///< the row's id in its source (SourceRow); nothing in runs of older files
};

struct RejectRow {
  std::string id;
  std::string run;
  std::int64_t line = 0;
  RejectReason reason = RejectReason::TooFewValues;
  std::int64_t found = 0;
  std::int64_t expected = 0;
  std::string text;      ///< masked
};

/// The last profile of a dataset; its id is the dataset's. Not recorded: it can be made again.
struct DatasetProfile {
  std::string id;
  Instant at;
  std::string content;   ///< toJson(Profile)
};

/// Turns a message into a sentence of the project's language: proposed findings are texts a consultant edits.
using Words = std::function<std::string(const Message&)>;

/// A dataset for a file that sniff could read, with its size and time; its name is the file's.
Result<Dataset> datasetFor(const std::filesystem::path& path, const DialectChoice& choice, Instant now);
/// The same of one that sniff has just read.
Result<Dataset> datasetSeen(const std::filesystem::path& path, const DialectChoice& choice, Instant now);
/// A feed that the project knows, read again: place, way of reading, size and time are new, all else stays.
Dataset readAgain(Dataset known, const Dataset& fresh);
Result<Source> sourceOf(const Dataset& dataset);
/// All feeds of a project by id and by name, for rules that ask about another.
Result<std::map<std::string, Source>> sourcesOf(const ProjectFile& project);
/// The dataset with that id or name. Errors: quality.no_dataset {name}.
Result<Dataset> datasetNamed(const ProjectFile& project, const std::string& idOrName);

/// What saving a run writes, made ready: that takes the longest and only reads, so a worker can do it through a connection of its own.
struct KeptRun {
  Dataset dataset;
  QualityRun run;
  std::vector<RuleResult> results;
  std::vector<FailingRow> rows;
  std::vector<RejectRow> rejects;
  std::vector<Proposal> proposals;
  std::vector<Finding> findings;
};
/// What a finished check gives for each rule, as it is kept with a run.
std::vector<RuleResult> resultsOf(const CheckResult& result, const std::string& run = {});
/// Everything a finished check leaves in a project: dataset (size, rules), run, results, failing rows, rejects; proposals for the measured
/// criteria, from the newest run of every dataset; findings for the rules that miss their tolerance (origin "quality/<dataset>/<rule>").
Result<KeptRun> prepareRun(const ProjectFile& project, Dataset dataset, const RuleSet& rules, const CheckResult& result, const Words& words);
Result<void> saveRun(Transaction& edit, const ProjectFile& project, const KeptRun& kept);

Result<void> saveProfile(Transaction& edit, const Dataset& dataset, const Profile& profile, Instant now);

/// The newest run of a dataset, or nothing; and the parts of a run in order.
Result<std::optional<QualityRun>> latestRun(const ProjectFile& project, const std::string& dataset);
Result<std::vector<RuleResult>> resultsOf(const ProjectFile& project, const std::string& run);
Result<std::vector<FailingRow>> failingRowsOf(const ProjectFile& project, const std::string& run, const std::string& rule);
Result<std::vector<RejectRow>> rejectsOf(const ProjectFile& project, const std::string& run);
/// Errors: store.impossible_value {path, record, id, field} for one that cannot be read any more.
Result<std::optional<Profile>> profileOf(const ProjectFile& project, const std::string& dataset);
/// A failing row's cells, or the run's header: what a JSON array of texts holds.
std::vector<std::string> textsOf(std::string_view jsonArray);

/// What a rule is called: its title, or a message made of its kind and columns.
Text nameOf(const RuleResult& result);
Text nameOf(const Rule& rule);

/// How a rule set's measures rate the criteria of a method, pooled over all results: conforming / checked over the listed kinds.
std::vector<Proposal> proposalsFor(const Method& method, const std::vector<RuleResult>& results, const std::string& origin, Instant now);

/// The charts of a run, for screen and report alike.
report::Chart sharesOf(const QualityRun& run, const std::vector<RuleResult>& results);
report::Chart paretoOf(const QualityRun& run, const std::vector<RuleResult>& results);
report::Chart completenessOf(const Profile& profile);

/// Reads every stored text that only this room understands: how feeds are read, rules, headers, cells, profiles.
/// Errors: store.impossible_value {path, record, id, field}.
Result<void> verifyStored(const ProjectFile& project);

/// Every feed is data that passes between the companies.
Result<std::vector<MessageFlow>> feedFlows(const ProjectFile& project);

/// The room as the house sees it.
Room room();

}  // namespace prumo::quality

namespace prumo::record {
template <>
const Description<quality::Dataset>& describe<quality::Dataset>();
template <>
const Description<quality::QualityRun>& describe<quality::QualityRun>();
template <>
const Description<quality::RuleResult>& describe<quality::RuleResult>();
template <>
const Description<quality::FailingRow>& describe<quality::FailingRow>();
template <>
const Description<quality::RejectRow>& describe<quality::RejectRow>();
template <>
const Description<quality::DatasetProfile>& describe<quality::DatasetProfile>();
}  // namespace prumo::record
