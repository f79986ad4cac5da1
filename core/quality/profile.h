// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/check.h"

namespace prumo::quality {

struct TopValue {
  std::string value;  ///< masked
  std::int64_t count = 0;
};

/// How a column's numbers are spread: bins of equal width from low to high, at most 12; a number on an edge counts in the bin above it,
/// the highest in the last. Whole numbers of a narrow range have a bin each, from half below the least to half above the greatest.
struct Histogram {
  double low = 0;
  double high = 0;
  std::vector<std::int64_t> counts;
};

/// What a column holds. Counts are exact unless a field says otherwise.
struct ColumnProfile {
  std::string name;
  ValueType type = ValueType::Text;      ///< the narrowest type that all non-empty values have
  Personal personal = Personal::None;
  std::int64_t values = 0;               ///< non-empty
  std::int64_t nulls = 0;                ///< empty cells and null words
  std::int64_t blanks = 0;               ///< non-empty, but only white space
  std::int64_t distinct = 0;
  bool distinctIsApproximate = false;    ///< a HyperLogLog estimate, a few per cent off
  std::string min;                       ///< by the column's type: number, date, or text in byte order; masked
  std::string max;
  std::optional<double> mean;            ///< numbers
  std::array<std::optional<double>, 5> quantiles;  ///< numbers, approximate: 5, 25, 50, 75, 95 %
  std::optional<Histogram> histogram;    ///< numbers that are not personal; nothing in profiles of older files, too
  std::int64_t minLength = 0;            ///< characters
  std::int64_t maxLength = 0;
  std::vector<TopValue> top;             ///< the most frequent values, at most 10; candidates found by a sketch, their counts exact
};

struct Profile {
  Dialect dialect;
  Totals totals;
  std::vector<ColumnProfile> columns;
  std::vector<Reject> rejects;  ///< the first ones
  double seconds = 0;
};

/// Profiles every column in two scans. Errors: as check.
Result<Profile> profile(const Source& source, const Job& job = {});

/// Rules worth starting from: not_null where nothing is empty, types, unique keys, short sets, check digits where the column holds them.
RuleSet suggestRules(const Profile& profile);

/// For the command line and the project file.
std::string toJson(const Profile& profile);
Result<Profile> profileFromJson(std::string_view json);

}  // namespace prumo::quality
