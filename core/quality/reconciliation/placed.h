// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/row_function.h"
#include "core/quality/reconciliation/reconcile.h"

#include <atomic>
#include <memory>

/// A plan as it is asked of two feeds: where its columns stand, and the functions and the SQL that lay the feeds side by side.
namespace prumo::quality {

/// The columns of one side: places in the feed.
struct PlacedSide {
  SideReading reading;
  std::vector<std::size_t> key;
  std::vector<std::size_t> fields;
  std::optional<std::size_t> segment;
  std::optional<std::size_t> value;
  std::optional<std::size_t> time;
};

struct PlacedPlan {
  ReconciliationPlan plan;
  std::array<PlacedSide, 2> sides;
};

/// Errors: reconciliation.no_column {side, column, columns}.
Result<PlacedPlan> place(const ReconciliationPlan& plan, const std::array<SideRead, 2>& sides);

/// What is counted while the feeds are read, by all threads.
class ReadCounts {
public:
  explicit ReadCounts(std::size_t fields) : m_sides{std::vector<Field>(fields), std::vector<Field>(fields)} {}
  void clear();
  void addRows(std::int64_t rows) { m_rows += rows; }
  void add(Side side, const std::vector<FieldCounts>& counts);
  void addTimes(Side side, const FieldCounts& counts);
  /// Counts pairs of rows; false when there are so many that the keys cannot be meant to name records.
  bool addPairs(std::int64_t pairs);
  FieldCounts of(Side side, std::size_t field) const;
  /// Of the columns of when a record was sent and when it arrived.
  FieldCounts ofTimes(Side side) const;

private:
  struct Field {
    std::atomic<std::int64_t> unreadable = 0;
    std::atomic<std::int64_t> withOffset = 0;
    std::atomic<std::int64_t> withoutOffset = 0;

    void add(const FieldCounts& counts);
    FieldCounts counts() const { return {unreadable, withOffset, withoutOffset}; }
  };
  std::array<std::vector<Field>, 2> m_sides;
  std::array<Field, 2> m_times;
  std::atomic<std::int64_t> m_rows = 0;
  std::atomic<std::int64_t> m_pairs = 0;
};

/// The key of a row, or nothing where a part of it is empty.
class KeyMaker {
public:
  explicit KeyMaker(const std::vector<KeyPart>& key);
  bool make(const std::function<std::optional<std::string_view>(std::size_t part)>& at, std::string& out) const;

private:
  std::vector<TextForm> m_forms;
};

/// A function that the engine has to know, and its name.
struct NamedFunction {
  std::string name;
  engine::RowFunction function;
};
/// key_of, sent_pack, received_pack, apart, sent_moment, received_moment, sent_segment, received_segment, sent_worth, received_worth. The error of `apart` where there are too many pairs
/// is reconciliation.too_many_pairs.
std::vector<NamedFunction> functionsOf(const PlacedPlan& plan, std::shared_ptr<ReadCounts> counts);

/// Money is added up in whole ten-thousandths, so that sums do not depend on the order of rows.
constexpr double kWorthUnits = 10'000;

/// Makes the table `pairs`: a, b BIGINT (rows of the sides; null where there is none), x BLOB (differences; null where all is the same), k VARCHAR
/// (the key of what has no partner), s VARCHAR, v BIGINT, ta, tb DOUBLE, g BOOLEAN (a duplicate that was told apart beforehand).
/// With `firsts`, only the first row of each key goes into the join, as firstsSql found them.
std::string pairsSql(const PlacedPlan& plan, bool firsts);
/// Makes the table first_sent or first_received (k, r): the first row of each key that stands in several.
std::string firstsSql(const PlacedPlan& plan, Side side);
/// SELECT of the key (k) of each row and the row's id (r).
std::string keysSql(const PlacedPlan& plan, Side side);

}  // namespace prumo::quality
