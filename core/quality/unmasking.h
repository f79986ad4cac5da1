// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/room.h"

/// Personal data stays masked until somebody decides otherwise, for one feed, for named columns and with a reason; the decision stays in the
/// project, whether it stands or was taken back (LGPD, Lei 13.709/2018, art. 37: who treats personal data keeps a record of it).
namespace prumo::quality {

/// A decision to see columns of a feed as they are. What was stored before it stays masked.
struct Unmasking {
  std::string id;
  std::string dataset;
  std::string columns;   ///< a JSON array of their names
  std::string reason;
  std::string author;    ///< who decided
  Instant at;
  bool inReports = false;  ///< in reports, too
  std::optional<Instant> revokedAt;
  std::string revokedBy;

  bool stands() const { return !revokedAt; }
};

/// All decisions about a feed, the newest first.
Result<std::vector<Unmasking>> unmaskingsOf(const ProjectFile& project, const std::string& dataset);

/// The columns that the standing decisions open, each once; with `inReports` only those that reports may show.
Result<std::vector<std::string>> unmaskedColumns(const ProjectFile& project, const std::string& dataset, bool inReports = false);

/// Where and how to read a feed, with the columns that may be seen.
Result<Source> sourceOf(const ProjectFile& project, const Dataset& dataset);

/// Writes down a decision of the project's author. Errors: record.required {field} without a reason, quality.no_column_to_unmask.
Result<void> unmask(Transaction& edit, const ProjectFile& project, const std::string& dataset, const std::vector<std::string>& columns, const std::string& reason,
                    bool inReports);

/// Takes a decision back: what was stored under it is masked again, and a profile that shows it is dropped. Copies and backups that were
/// made in the meantime are out of reach.
Result<void> revoke(Transaction& edit, const ProjectFile& project, Unmasking decision);

/// The columns that a stored run shows as they are, and what they hold.
std::map<std::string, Personal> unmaskedOf(const QualityRun& run);

/// Masks the cells of stored rows again in these columns. `header`: the run's columns.
void maskAgain(std::vector<FailingRow>& rows, const std::vector<std::string>& header, const std::map<std::string, Personal>& columns);

}  // namespace prumo::quality

namespace prumo::record {
template <>
const Description<quality::Unmasking>& describe<quality::Unmasking>();
}  // namespace prumo::record
