// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/reconciliation/reconcile.h"
#include "core/quality/room.h"

/// What the project file keeps of reconciliations: which feeds are compared how, and what came of it.
namespace prumo::quality {

/// Two feeds of the assessment that are compared.
struct Reconciliation {
  std::string id;
  std::string name;
  std::string sent;      ///< dataset
  std::string received;  ///< dataset
  std::string plan;      ///< as JSON (parsePlan); empty: not settled yet
  Instant addedAt;
};

/// The head of a comparison: the one recorded row of it. Undoing it leaves its results unreachable.
struct ReconciliationRun {
  std::string id;
  std::string reconciliation;
  Instant at;
  double seconds = 0;
  std::int64_t sentRows = 0;
  std::int64_t sentRejects = 0;
  std::int64_t receivedRows = 0;
  std::int64_t receivedRejects = 0;
  std::int64_t matched = 0;
  std::int64_t divergent = 0;
  std::int64_t omitted = 0;
  std::int64_t extra = 0;
  std::int64_t duplicates = 0;  ///< of both sides
  std::int64_t withoutKey = 0;  ///< on both sides
};

/// All figures of a run; its id is the run's. Not recorded: belongs to its run.
struct ReconciliationResult {
  std::string id;
  std::string content;   ///< toJson(ReconcileResult)
};

enum class RecordFate { Omitted, Extra, SentDuplicate, ReceivedDuplicate, Divergent };

/// A record that a run shows. Not recorded.
struct ReconciliationRecord {
  std::string id;
  std::string run;
  std::int64_t position = 0;
  RecordFate fate = RecordFate::Divergent;
  std::string field;              ///< of Divergent: fieldName
  std::optional<std::int64_t> sentLine;
  std::optional<std::int64_t> receivedLine;
  std::string sentCells;          ///< masked, as a JSON array in the order of the side's columns; empty: no row
  std::string receivedCells;
  std::string fields;             ///< all that diverge, as a JSON array of their names
};

/// What saving a run writes, made ready beforehand.
struct KeptReconciliation {
  Reconciliation reconciliation;
  ReconciliationRun run;
  ReconciliationResult result;
  std::vector<ReconciliationRecord> records;
  std::vector<Proposal> proposals;
  std::vector<Finding> findings;
};

/// Everything a finished comparison leaves in a project: the reconciliation with its plan, run, result, records; proposals for the criteria that it
/// measures, from the newest run of every reconciliation; findings for what misses its tolerance (origin "quality/reconciliation/<id>/<what>").
Result<KeptReconciliation> prepareReconciliation(const ProjectFile& project, Reconciliation reconciliation, const ReconcileResult& result, const Words& words);
Result<void> saveReconciliation(Transaction& edit, const ProjectFile& project, const KeptReconciliation& kept);

/// With its runs.
Result<void> removeReconciliation(Transaction& edit, const ProjectFile& project, const Reconciliation& reconciliation);
/// Those that a feed is a side of.
Result<std::vector<Reconciliation>> reconciliationsOf(const ProjectFile& project, const std::string& dataset);

/// The reconciliation of that id or name. Errors: reconciliation.not_there {name}.
Result<Reconciliation> reconciliationNamed(const ProjectFile& project, const std::string& idOrName);
/// Its runs, the newest first.
Result<std::vector<ReconciliationRun>> reconciliationRuns(const ProjectFile& project, const std::string& reconciliation);
/// What a run found, with its records. Errors: store.impossible_value {path, record, id, field} for what cannot be read any more.
Result<ReconcileResult> resultOf(const ProjectFile& project, const ReconciliationRun& run);

/// How the newest comparisons rate the criteria of a method: the share of what arrived as it was sent, over the fates and fields that a criterion's
/// measure lists ("omissions", "extras", "duplicates", "divergences", or what a field stands for: "price", "stock").
std::vector<Proposal> proposalsFor(const Method& method, const std::vector<ReconcileResult>& results, const std::string& origin, Instant now);

}  // namespace prumo::quality

namespace prumo::record {
template <>
inline constexpr std::array enumKeys<quality::RecordFate>{"omitted", "extra", "sent_duplicate", "received_duplicate", "divergent"};
template <>
const Description<quality::Reconciliation>& describe<quality::Reconciliation>();
template <>
const Description<quality::ReconciliationRun>& describe<quality::ReconciliationRun>();
template <>
const Description<quality::ReconciliationResult>& describe<quality::ReconciliationResult>();
template <>
const Description<quality::ReconciliationRecord>& describe<quality::ReconciliationRecord>();
}  // namespace prumo::record
