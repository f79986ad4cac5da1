// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/sampling/plan.h"

/// How strictly the next lot of a series is inspected, from how the ones before it went: the switching rules of ISO 2859-1:1999.
namespace prumo::quality::sampling {

/// How one lot went under the inspection that was in force.
struct LotOutcome {
  bool isAccepted = true;
  bool isAcceptedTighter = true;  ///< it would have been with the AQL one step tighter, too; asked where the plan accepts 2 or more
  std::int64_t accept = 0;        ///< of the plan it was inspected by
};

/// Where a series of lots stands.
struct Series {
  Inspection inspection = Inspection::Normal;
  std::int64_t score = 0;        ///< the switching score, under normal inspection
  std::int64_t accepted = 0;     ///< in a row, under tightened inspection
  std::int64_t rejected = 0;     ///< in all, under tightened inspection
  std::vector<bool> recent{};    ///< under normal inspection: whether accepted, the newest last, at most 5
  bool isStopped = false;        ///< 5 lots were rejected under tightened inspection: no more is inspected until the supplier acted

  /// The score allows reduced inspection; production must be steady, and whoever is responsible must agree.
  bool allowsReduced() const;
  friend bool operator==(const Series&, const Series&) = default;
};

/// The series after another lot. Normal to tightened: 2 of 5 or fewer lots in a row rejected. Tightened to normal: 5 accepted in a row.
/// Normal to reduced, where that is agreed: at a score of 30 (3 for a lot that passes with the AQL one step tighter, 2 where the plan accepts
/// 0 or 1, else back to 0). Reduced to normal: one rejected. A stopped series stays stopped.
Series after(Series series, const LotOutcome& lot, bool isReducedAgreed);

/// What was found in an earlier lot of the series, in its sample.
struct PastLot {
  std::int64_t lot = 0;
  std::int64_t found = 0;
};
/// The series of lots of one AQL and level, each judged by the plan that was in force. Errors: as aqlPlan.
Result<Series> seriesOf(const std::vector<PastLot>& lots, Level level, double aql, bool isReducedAgreed);

}  // namespace prumo::quality::sampling
