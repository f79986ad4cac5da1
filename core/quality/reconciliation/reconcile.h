// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/check.h"
#include "core/quality/profile.h"
#include "core/quality/reconciliation/packed.h"

/// What was sent laid beside what arrived, record by record.
namespace prumo::quality {

/// What became of the rows. Sent rows = matched + omitted + sentDuplicates + sentWithoutKey; received rows likewise, with extras. Of rows with
/// one key the first on each side counts for the record, the others are duplicates.
struct RecordCounts {
  std::int64_t matched = 0;
  std::int64_t divergent = 0;             ///< of the matched: some field differs beyond its tolerance
  std::int64_t omitted = 0;
  std::int64_t extra = 0;
  std::int64_t sentDuplicates = 0;
  std::int64_t receivedDuplicates = 0;
  std::int64_t sentWithoutKey = 0;
  std::int64_t receivedWithoutKey = 0;

  std::int64_t equal() const { return matched - divergent; }
  std::int64_t sentRows() const { return matched + omitted + sentDuplicates + sentWithoutKey; }
  std::int64_t receivedRows() const { return matched + extra + receivedDuplicates + receivedWithoutKey; }
  friend bool operator==(const RecordCounts&, const RecordCounts&) = default;
};

/// How numbers are spread. Exact but where there are more than some thousands of different ones: then the quantiles are off by at most 1 %.
struct Spread {
  std::int64_t count = 0;
  bool isApproximate = false;
  double min = 0;
  double p5 = 0;
  double p50 = 0;
  double p90 = 0;
  double p95 = 0;
  double max = 0;
  double mean = 0;
  Histogram histogram;
};

/// What is at stake in the unit of the value column, by the sent value (of extras: the received one).
struct Stake {
  double matched = 0;
  double divergent = 0;   ///< of records in which any field diverges
  double omitted = 0;
  double extra = 0;
  std::int64_t unread = 0;  ///< rows whose value is empty or no number
};

/// The newest and the oldest moment on each side, seconds since 1970, and how old the newest that arrived was at the time of the comparison.
struct Freshness {
  std::array<std::optional<double>, 2> newest;
  std::array<std::optional<double>, 2> oldest;
  std::optional<double> age;
};

/// The figures of all records, or of those of one segment.
struct RecordGroup {
  std::string segment;                   ///< masked; empty: of all, or of records that have none
  RecordCounts counts;
  Stake stake;
  std::optional<Spread> delay;           ///< seconds from sent to arrived, of matched records that have both times
  std::int64_t early = 0;                ///< of those: arrived before they were sent
  std::vector<std::int64_t> divergences; ///< a field each
  std::vector<std::optional<Spread>> differences;  ///< of a segment, a field each; empty beyond kMostSegmentSpreads of them
  Freshness freshness;                   ///< of a segment
};

/// A record as it may be shown: masked rows of one side or of both.
struct ShownRecord {
  std::optional<ShownRow> sent;
  std::optional<ShownRow> received;
  std::vector<std::size_t> fields;  ///< that diverge: places in the plan
};

/// What a divergence looks like; judged by the two texts.
enum class Cause {
  EmptyReceived, EmptySent, Unreadable, CaseOnly, AccentsOnly, SpacesOnly, LostZeros, CutOff, Mojibake, Sign, Scale, Rounding, WholeHours, DayMonth, OtherWord, OtherValue
};

/// Of the divergences that were looked at, how many look so.
struct CauseCount {
  Cause cause = Cause::OtherValue;
  std::int64_t count = 0;
  friend bool operator==(const CauseCount&, const CauseCount&) = default;
};

struct FieldOutcome {
  FieldPair field;
  std::int64_t compared = 0;       ///< matched records
  std::int64_t divergent = 0;      ///< the sum of the next four
  std::int64_t differing = 0;
  std::int64_t emptyReceived = 0;
  std::int64_t emptySent = 0;
  std::int64_t unreadable = 0;
  std::int64_t tolerated = 0;      ///< differ, within the tolerance
  std::optional<Interval> conforming;
  Verdict verdict = Verdict::NotApplicable;
  std::optional<Spread> difference;  ///< received less expected, of those that differ, tolerated ones too: numbers, or seconds
  double absolute = 0;               ///< the sum of those differences without their signs; numbers
  std::int64_t looked = 0;           ///< divergences whose texts were looked at: the first ones
  std::vector<CauseCount> causes;    ///< most frequent first
  std::array<std::int64_t, 2> noValue{};  ///< by Side: values that are no number, or no moment
  std::vector<ShownRecord> records;  ///< the first ones that diverge here
};

/// Omissions, extras and duplicates against what is tolerated.
struct Judged {
  std::int64_t checked = 0;
  std::int64_t failed = 0;
  double tolerated = 0;
  std::optional<Interval> conforming;
  Verdict verdict = Verdict::NotApplicable;
};

/// One side as it was read.
struct SideRead {
  Dialect dialect;
  std::vector<std::string> columns;
  std::vector<Personal> personal;
  std::vector<std::string> unmasked;
  Totals totals;
  std::vector<Reject> rejects;
};

constexpr std::size_t kMostSegmentSpreads = 400;  ///< of all segments together: fields that are numbers or moments
constexpr std::int64_t kMostRecordsShown = 100'000;

struct ReconcileOptions {
  std::int64_t recordsShown = 20;   ///< of omissions, extras, duplicates, and of each field
  std::int64_t rejectsKept = 100;
  std::int64_t memoryLimit = std::int64_t{2048} * 1024 * 1024;  ///< bytes; beyond it the engine spills
  std::optional<Instant> now;       ///< what ages are reckoned from; the clock where it is left out
};

struct ReconcileResult {
  ReconciliationPlan plan;
  std::array<SideRead, 2> sides;    ///< by Side
  RecordGroup all;
  std::vector<RecordGroup> segments;  ///< the largest first, days and months in their order; at most 100
  std::int64_t segmentsLeft = 0;      ///< further ones, together in the last of them
  std::vector<FieldOutcome> fields;   ///< in the plan's order
  Judged omissions;                   ///< of the different keys that were sent
  Judged extras;                      ///< of the different keys that arrived
  std::array<Judged, 2> duplicates;   ///< by Side, of the rows that have a key
  std::vector<ShownRecord> omitted;
  std::vector<ShownRecord> extra;
  std::array<std::vector<ShownRecord>, 2> repeated;
  Freshness freshness;
  std::vector<Message> notices;       ///< what makes the figures doubtful, the worst first
  double seconds = 0;
};

/// Compares all records of two sources in one full outer join over one scan of each; where a key stands for very many rows on both sides, in
/// two scans. The same sources give the same result, however many threads read them.
/// Errors: as sniff and validate; reconciliation.no_column {side, column, columns}, reconciliation.no_fit {field}, quality.changed_while_read {path}, engine.*,
/// base.cancelled.
Result<ReconcileResult> reconcile(const Source& sent, const Source& received, const ReconciliationPlan& plan, const ReconcileOptions& options = {},
                                  const Job& job = {});

}  // namespace prumo::quality

namespace prumo::record {
template <>
inline constexpr std::array enumKeys<quality::Cause>{"empty_received", "empty_sent", "unreadable", "case_only",   "accents_only", "spaces_only", "lost_zeros", "cut_off",
                                                     "mojibake",       "sign",       "scale",      "rounding", "whole_hours", "day_month", "other_word", "other_value"};
template <>
inline constexpr std::array enumKeys<quality::FieldState>{"same", "tolerated", "differs", "empty_received", "empty_sent", "unreadable"};
}  // namespace prumo::record
