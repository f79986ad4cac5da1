// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/job.h"
#include "core/quality/dialect.h"
#include "core/quality/masking.h"
#include "core/quality/rule.h"

#include <map>

namespace prumo::quality {

/// What is read: a file and how. Other kinds of source join here.
struct Source {
  std::filesystem::path path;
  DialectChoice choice;
  std::vector<std::string> unmasked{};  ///< columns that a recorded decision (unmasking.h) lets be seen as they are
};

/// A share with its 95 % Wilson score interval:
/// centre = (p + z²/2n) / (1 + z²/n), half = z / (1 + z²/n) · sqrt(p(1-p)/n + z²/4n²), z = 1.959964.
struct Interval {
  double share = 0;
  double low = 0;
  double high = 0;
};
/// Nothing when n is 0: what could not be counted is not zero.
std::optional<Interval> wilson(std::int64_t successes, std::int64_t n);

/// NotApplicable: no value could be checked. Pass: failed / checked is within the tolerance.
enum class Verdict { Pass, Fail, NotApplicable };

/// A row of the file as it may be shown: masked, with the line its record starts at (the file's first line is 1;
/// of a database, the number of the row in the order in which it gives them; 0 where that is not known).
struct ShownRow {
  std::int64_t line = 0;
  std::vector<std::string> cells;
  std::int64_t id = 0;  ///< its place in the source (SourceRow)
};

/// Where a rule was judged: over rows that were read here, or by the database that keeps them.
enum class Evaluated { Here, There };

struct RuleOutcome {
  Rule rule;
  Evaluated evaluated = Evaluated::Here;
  std::int64_t checked = 0;
  std::int64_t failed = 0;
  std::optional<Interval> conforming;  ///< share of conforming values among those checked; nothing where the feed is judged as a whole
  std::optional<double> measured;      ///< of an Aggregate; it counts as one check
  Verdict verdict = Verdict::NotApplicable;
  std::vector<ShownRow> rows;          ///< the first failing rows, whole, in the file's order
};

enum class RejectReason { TooManyValues, TooFewValues, OpenQuote, TextAfterQuote, BadEncoding, NulByte, TooLong, BadJson, NoObject, BadXml, BrokenOff, TooDeep, OwnEntities, NoInvoice, NotUnpacked, LostText };

/// A line that could not be read as a row.
struct Reject {
  std::int64_t line = 0;
  RejectReason reason = RejectReason::TooFewValues;
  std::int64_t found = 0;     ///< values, for the ragged
  std::int64_t expected = 0;
  std::string text;           ///< the beginning of it (at most 500 bytes), masked; before it, of a source of many files, the file's name
  std::string file{};         ///< until then: the name
};

/// How many lines became what. lines = rows + rejects, where a quoted value that spans lines makes one record, counted once;
/// header, skipped, footer and blank lines are counted apart.
struct Totals {
  std::int64_t lines = 0;
  std::int64_t rows = 0;
  std::int64_t rejects = 0;
  std::int64_t blank = 0;
  std::int64_t header = 0;   ///< 1 where the file has one
  std::int64_t skipped = 0;
  std::int64_t footer = 0;
  std::int64_t bytes = 0;
};

constexpr std::int64_t kMostRowsPerRule = 100'000;

struct CheckOptions {
  std::int64_t rowsPerRule = 20;   ///< failing rows kept for each rule
  std::int64_t rejectsKept = 100;
  std::map<std::string, Source> datasets;  ///< what rules call by name; their own feed needs no name
  std::optional<Instant> now;              ///< what ages are reckoned from; the clock where it is left out
};

struct CheckResult {
  Dialect dialect;
  std::vector<std::string> columns;
  std::vector<Personal> personal;  ///< a column each: how its values were masked
  std::vector<std::string> unmasked;  ///< but for these columns, whose values are as they stand in the feed
  Totals totals;
  std::vector<RuleOutcome> outcomes;  ///< in the rule file's order
  std::vector<Reject> rejects;        ///< the first ones; totals.rejects is the true count
  std::optional<std::int64_t> rowsMoved;  ///< of a database: rows that came from there for this check, beside the preview's
  CheckOptions limits;
  double seconds = 0;
};

/// Checks all rules in one scan of the source, in several where there are more than 64 (or many patterns). Unique counts as failed the rows beyond the first that hold a value (what would have to
/// go for the key to be unique); rows with an empty part are not checked by it.
/// Errors: as sniff; quality.no_column {rule, column, columns}, quality.no_reference {rule, dataset}, quality.bad_regex {pattern, reason}, quality.changed_while_read {path},
/// engine.*, base.cancelled.
Result<CheckResult> check(const Source& source, const RuleSet& rules, const CheckOptions& options = {}, const Job& job = {});

}  // namespace prumo::quality

namespace prumo::record {
template <>
inline constexpr std::array enumKeys<quality::Verdict>{"pass", "fail", "na"};
template <>
inline constexpr std::array enumKeys<quality::Evaluated>{"here", "there"};
template <>
inline constexpr std::array enumKeys<quality::RejectReason>{"too_many_values", "too_few_values", "open_quote", "text_after_quote",
                                                            "bad_encoding",    "nul_byte",       "too_long",   "bad_json",         "no_object",
                                                            "bad_xml",         "broken_off",      "too_deep",       "own_entities",
                                                            "no_invoice",      "not_unpacked",   "lost_text"};
}  // namespace prumo::record
