// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/reconciliation/judged.h"

namespace prumo::quality {

namespace {

Judged judged(std::int64_t checked, std::int64_t failed, double tolerated) {
  Judged out{checked, failed, tolerated, wilson(checked - failed, checked), Verdict::NotApplicable};
  if (checked == 0) return out;
  const auto share = static_cast<double>(failed) / static_cast<double>(checked);
  out.verdict = share <= tolerated ? Verdict::Pass : Verdict::Fail;
  return out;
}

}  // namespace

void judgeRecords(ReconcileResult& result) {
  const auto& all = result.all.counts;
  const auto& plan = result.plan;
  result.omissions = judged(all.matched + all.omitted, all.omitted, plan.toleratedOmissions);
  result.extras = judged(all.matched + all.extra, all.extra, plan.toleratedExtras);
  result.duplicates = {judged(all.sentRows() - all.sentWithoutKey, all.sentDuplicates, plan.toleratedDuplicates),
                       judged(all.receivedRows() - all.receivedWithoutKey, all.receivedDuplicates, plan.toleratedDuplicates)};
  for (auto& field : result.fields) {
    field.divergent = field.differing + field.emptyReceived + field.emptySent + field.unreadable;
    const auto sum = judged(field.compared, field.divergent, field.field.tolerated);
    field.conforming = sum.conforming;
    field.verdict = sum.verdict;
  }
}

}  // namespace prumo::quality
