// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/dialect.h"
#include "core/quality/reconciliation/plan.h"

/// Which columns of two feeds belong together, guessed from how they are called and what their first rows hold.
namespace prumo::quality {

/// What speaks most for a pair.
enum class PairReason { SameName, SameMeaning, SimilarName, SameValues, SameForm };

struct PairProposal {
  std::size_t sent = 0;      ///< places of the columns
  std::size_t received = 0;
  double score = 0;          ///< 0 to 1
  PairReason reason = PairReason::SameName;
  FieldComparison comparison = FieldComparison::Text;
  bool mayBeKey = false;     ///< filled and different in every row looked at, on both sides
};

/// The pairs that are likely, the best first, each column in one of them at most. Nothing but the two previews is looked at.
std::vector<PairProposal> proposePairs(const Preview& sent, const Preview& received);

/// How two columns are best compared, by what their first rows hold: codes as text, amounts as numbers, dates as moments.
FieldComparison proposeComparison(const Preview& sent, std::size_t ours, const Preview& received, std::size_t theirs);

/// The pairs of words that stand for the same status ("paid", "pago") in two columns of few different words.
std::vector<std::pair<std::string, std::string>> proposeMapping(const Preview& sent, std::size_t ours, const Preview& received, std::size_t theirs);

/// The proposed pairs as a plan: the likeliest key, and everything else as fields. No key where none is likely.
ReconciliationPlan proposePlan(const Preview& sent, const Preview& received);

}  // namespace prumo::quality

namespace prumo::record {
template <>
inline constexpr std::array enumKeys<quality::PairReason>{"same_name", "same_meaning", "similar_name", "same_values", "same_form"};
}  // namespace prumo::record
