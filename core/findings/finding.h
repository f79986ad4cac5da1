// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/project_file.h"

namespace prumo {

enum class Severity { Low, Medium, High, Critical };
/// Proposed: a room found it, nobody looked yet. Open and InProgress count in every figure; Closed and Dismissed do not.
enum class FindingStatus { Proposed, Open, InProgress, Closed, Dismissed };

/// What was found: the audit's five parts (condition, criterion, cause, effect, recommendation), and who does what about it.
struct Finding {
  std::string id;
  std::string step;
  std::string criterion;              ///< id within the step, or empty
  std::string title;
  Severity severity = Severity::Medium;
  int likelihood = 3;                 ///< 1 rare to 5 almost certain
  FindingStatus status = FindingStatus::Open;
  std::string condition;              ///< what is the case (Markdown)
  std::string expectation;            ///< what should be
  std::string cause;
  std::string effect;
  std::optional<double> effectMin;    ///< R$ a month
  std::optional<double> effectMax;
  std::string recommendation;
  std::string owner;
  std::string due;                    ///< date, or empty
  std::string origin;                 ///< who proposed it and for what ("quality/<dataset>/<rule>"), the key by which a re-run finds it; empty: a person
  Instant firstSeen;
  Instant lastSeen;
};

/// Open or in progress.
bool isOpen(const Finding& finding);

/// Severity (1 to 4) times likelihood (1 to 5): the order of the register and of the plan.
int riskOf(const Finding& finding);

/// What a finding costs a month, in R$: what is not named is nothing below and the lower figure above. Nothing when neither is named.
struct MoneyRange {
  double min = 0;
  double max = 0;
};
std::optional<MoneyRange> effectOf(const Finding& finding);

/// What backs an answer or a finding: a stored file, or a pasted text or picture.
struct Evidence {
  std::string id;
  std::string step;
  std::string criterion;  ///< empty: of the step as a whole
  std::string finding;    ///< finding id, or empty
  std::string subject;    ///< what of the step it is about, by id, such as the drawn row of a sample; or empty
  std::string name;
  std::string mediaType;
  std::string sha256;
  std::int64_t size = 0;  ///< bytes
  std::string note;
  Instant addedAt;
};

/// Puts a room's findings into the register, in the given transaction, and never twice: one with a known origin is updated, a new one is
/// added as Proposed, and one under the same origin prefix ("quality/<dataset>") that is still Proposed but no longer found is removed.
/// A proposed one gets everything that was found. Once accepted, its words and severity are the consultant's: only what is the case
/// (condition) and its last sight follow the run, and a closed one is open again; one that is no longer found keeps its last sight.
/// A dismissed one is left alone.
Result<void> proposeFindings(Transaction& edit, const ProjectFile& project, const std::string& originPrefix, std::vector<Finding> found);

/// Stores the bytes and the evidence row that names them. Errors: as Transaction::attach.
Result<Evidence> addEvidence(Transaction& edit, const ProjectFile& project, Evidence evidence, std::string_view bytes);

namespace record {
template <>
inline constexpr std::array enumKeys<Severity>{"low", "medium", "high", "critical"};
template <>
inline constexpr std::array enumKeys<FindingStatus>{"proposed", "open", "in_progress", "closed", "dismissed"};
template <>
const Description<Finding>& describe<Finding>();
template <>
const Description<Evidence>& describe<Evidence>();
}  // namespace record

}  // namespace prumo
