// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/sampling/opened_study.h"

/// What the judgements of a sample say about its lot.
namespace prumo::quality::sampling {

enum class Decision { Open, Accept, Reject };

/// One limit's part: it is rejected as soon as too much is found, and accepted only when all of its rows are judged.
struct LimitResult {
  Limit limit;
  std::int64_t judged = 0;  ///< of the limit's rows
  std::int64_t found = 0;   ///< nonconforming items, or defects, among them
  Decision decision = Decision::Open;
};

/// What the whole lot holds, estimated from every judged row, with an exact interval (acceptance.h).
struct Estimate {
  DefectClass of = DefectClass::Any;
  std::int64_t items = 0;     ///< judged rows with a defect of the class
  std::int64_t defects = 0;
  std::optional<Bounds> share;       ///< of items in the lot, hypergeometric
  std::optional<Bounds> perItem;     ///< defects, Poisson
};

struct Verdict {
  std::int64_t size = 0;
  std::int64_t judged = 0;
  std::int64_t disputed = 0;         ///< judgements that wait for a decision
  std::vector<LimitResult> limits;
  std::vector<Estimate> estimates;   ///< any, critical, major, minor
  Decision decision = Decision::Open;  ///< of all limits; Open without any
  double confidence = 0;             ///< of the intervals
  bool isInOrder = true;             ///< the judged rows are the first of the draw, so that they are a random sample themselves
};

/// A nonconforming item counts for the worst class of its defects (as ISO 2859-1 classes items); a limit on defects counts each.
Verdict verdictOf(const Plan& plan, const Judgements& judgements);
Result<Verdict> verdictOf(const ProjectFile& project, const Study& study);

/// What concluding a study writes: its end, a finding for each limit that rejects, and a proposed rating where it was drawn for a criterion.
struct Conclusion {
  Study study;
  std::vector<Finding> findings;
  std::optional<Proposal> proposal;
};
/// Errors: sampling.not_judged {open}: rows still wait, and nothing rejects yet; sampling.still_disputed {n}.
Result<Conclusion> conclude(const ProjectFile& project, const Study& study, const Words& words);
Result<void> saveConclusion(Transaction& edit, const ProjectFile& project, const Conclusion& conclusion);

}  // namespace prumo::quality::sampling

namespace prumo::record {
template <>
inline constexpr std::array enumKeys<quality::sampling::Decision>{"open", "accept", "reject"};
}  // namespace prumo::record
