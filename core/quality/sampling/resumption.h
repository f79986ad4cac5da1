// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/room.h"

namespace prumo::quality::sampling {

/// Sampling of a feed goes on after it was stopped, because the supplier acted. Lots that were drawn before count no more, and the next ones are
/// inspected under tightened inspection (ISO 2859-1:1999, 9.4).
struct Resumption {
  std::string id;       ///< younger than those of the studies that count no more
  std::string dataset;
  Instant at;
  std::string author;
  std::string reason;   ///< what the supplier did, in a person's words
};

/// Errors: sampling.no_reason; as Transaction.
Result<void> resume(Transaction& edit, const ProjectFile& project, const std::string& dataset, const std::string& reason);
/// Of a dataset, the oldest first.
Result<std::vector<Resumption>> resumptionsOf(const ProjectFile& project, const std::string& dataset);

}  // namespace prumo::quality::sampling

namespace prumo::record {
template <>
const Description<quality::sampling::Resumption>& describe<quality::sampling::Resumption>();
}  // namespace prumo::record
