// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/check.h"
#include "core/quality/room.h"
#include "core/report/report.h"
#include "core/scoring/scorecard.h"

/// A run in few numbers: what it says of each characteristic of ISO/IEC 25012 and of the dataset as a whole, as ratios in the manner of
/// ISO/IEC 25024 (conforming items / checked items). A ratio is nothing, never 0, where no item could be checked.
namespace prumo::quality {

/// What the rules that look at the same columns say together.
struct ColumnShare {
  std::string columns;  ///< joined with ", "
  std::int64_t checked = 0;
  std::int64_t failed = 0;
  double share() const;  ///< conforming / checked; something was checked
};

/// One characteristic, or the whole dataset. Rules that judge the feed as a whole have no items: they are counted, and stay out of the ratios.
struct SummaryLine {
  std::optional<Characteristic> characteristic;  ///< nothing: of the dataset
  std::int64_t rules = 0;
  std::int64_t missed = 0;
  std::int64_t notApplicable = 0;
  std::int64_t measures = 0;            ///< of the rules, those that judge the feed as a whole
  std::int64_t checked = 0;             ///< values; one that several rules look at counts for each
  std::int64_t failed = 0;
  std::optional<Interval> cells;        ///< the cell ratio: conforming / checked over all values together
  std::optional<double> meanOfColumns;  ///< the mean of the columns' own ratios: a bad column weighs as much as any other, however few its values
  std::vector<ColumnShare> columns;     ///< those with something checked, in the order of the rules
};

struct Summary {
  SummaryLine dataset;
  std::vector<SummaryLine> characteristics;  ///< those that a rule speaks of, in the standard's order
};

/// Of the results of one run.
Summary summaryOf(const std::vector<RuleResult>& results);

/// The characteristic a result speaks of, in older files its kind's own.
Characteristic characteristicOf(const RuleResult& result);

/// How the numbers of a line came to be: the values of each rule, the ratio of each column, and what was left out.
Derivation derivationOf(const SummaryLine& line, const std::vector<RuleResult>& results);

/// The summary as a table of the report.
report::Table summaryTable(const Summary& summary);

}  // namespace prumo::quality
