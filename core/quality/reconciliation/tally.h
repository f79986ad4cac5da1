// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/profile/numbers.h"
#include "core/quality/reconciliation/fates.h"
#include "core/quality/reconciliation/reconcile.h"

#include <map>

/// Adds up the fates of rows. Whatever the order in which they come, the sums are the same.
namespace prumo::quality {

/// A record of which samples are shown: the rows' ids, 0 and not there where a side has none.
struct RecordId {
  std::optional<std::int64_t> sent;
  std::optional<std::int64_t> received;
  friend auto operator<=>(const RecordId&, const RecordId&) = default;
};

/// Keeps the first so many records, in the order of the sent side (of the received one, where there is none).
class FirstRecords {
public:
  explicit FirstRecords(std::size_t most) : m_most(most) {}
  void add(const RecordId& record);
  std::vector<RecordId> sorted() const;

private:
  std::size_t m_most;
  std::vector<RecordId> m_heap;  ///< the last of them on top
};

/// Rows of one fate, or a single one.
struct FateRow {
  Fate fate = Fate::Matched;
  std::string_view segment;
  std::optional<double> worth;    ///< of them together, in ten-thousandths
  std::int64_t worths = 0;        ///< rows that have one
  std::optional<double> delay;    ///< seconds
  std::int64_t count = 1;
  bool isDivergent = false;
};

/// Numbers that end as a Spread.
class Spreading {
public:
  void add(double value, std::int64_t times) { m_numbers.add({value, times, 0}); }
  std::optional<Spread> spread(bool isTime) const;

private:
  profiling::Numbers m_numbers;
};

/// The figures of one segment.
class GroupTally {
public:
  /// `measured`: fields whose differences are told apart; none or all.
  GroupTally(std::size_t fields, std::size_t measured) : m_divergences(fields), m_differences(measured) {}
  void add(const FateRow& row);
  void addDivergence(std::size_t field) { ++m_divergences[field]; }
  void addDifference(std::size_t field, double difference);
  RecordGroup group(std::string segment, const std::vector<FieldPair>& fields) const;

private:
  RecordCounts m_counts;
  std::array<profiling::ExactSum, 4> m_worth;  ///< matched, divergent, omitted, extra
  std::int64_t m_unread = 0;
  Spreading m_delay;
  std::int64_t m_early = 0;
  std::vector<std::int64_t> m_divergences;
  std::vector<Spreading> m_differences;
};

/// The figures of one field.
struct FieldTally {
  explicit FieldTally(std::size_t looked) : records(looked) {}
  std::array<std::int64_t, 6> states{};  ///< by FieldState
  Spreading differences;
  profiling::ExactSum absolute;
  FirstRecords records;
};

/// Everything together.
class Tally {
public:
  /// `segments`: those that get figures of their own; all others go into the last one. `kept`: records of each list, `looked`: of each field.
  Tally(const std::vector<FieldPair>& fields, const std::vector<std::string>& segments, std::size_t kept, std::size_t looked);

  void addEqual(const FateRow& row);
  void add(const FateRow& row, const RecordId& record, std::string_view differences);

  const std::vector<FieldTally>& fields() const { return m_fieldTallies; }
  RecordGroup all() const { return m_all.group({}, m_fields); }
  std::vector<RecordGroup> segments() const;
  std::vector<RecordId> records(Fate fate) const { return m_records[static_cast<std::size_t>(fate)].sorted(); }

private:
  GroupTally& groupOf(std::string_view segment);

  std::vector<FieldPair> m_fields;
  std::vector<FieldTally> m_fieldTallies;
  GroupTally m_all;
  std::vector<std::string> m_names;
  std::map<std::string, std::size_t, std::less<>> m_placeOf;
  std::vector<GroupTally> m_groups;
  std::vector<FirstRecords> m_records;  ///< by Fate
  std::vector<FieldDifference> m_differences;
};

}  // namespace prumo::quality
