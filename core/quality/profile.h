// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/check.h"
#include "core/quality/meaning.h"

namespace prumo::quality {

struct TopValue {
  std::string value;  ///< masked
  std::int64_t count = 0;
};

/// A value as it may be shown: masked, at most 200 bytes; and the line of the first row that holds it.
struct Example {
  std::string value;
  std::int64_t line = 0;
};

/// How a column's numbers are spread: bins of equal width from low to high, at most 12; a number on an edge counts in the bin above it,
/// the highest in the last. Whole numbers of a narrow range have a bin each, from half below the least to half above the greatest.
struct Histogram {
  double low = 0;
  double high = 0;
  std::vector<std::int64_t> counts;
};

/// How finely values are told apart by their form: exactly (`AAA-9999`), with runs of any length (`A+-9+`), by words (`w+-w+`), or only by the
/// characters between the words. The first that has few enough forms is taken.
enum class PatternGrain { Exact, Runs, Words, Signs };

/// A form that values have: A a capital letter, a a small one, 9 a digit, w any of them, + one or more; all else stands for itself.
struct Pattern {
  std::string form;
  std::int64_t count = 0;
  Example example;  ///< of a rare form; else empty
};

/// Values beyond Tukey's fences (Exploratory Data Analysis, 1977, 2D: a step and a half, 1.5 times the interquartile range, from the hinges).
struct Outliers {
  std::string low;   ///< the fences, written as the column's values
  std::string high;
  std::int64_t count = 0;
  std::vector<Example> examples;  ///< the most extreme ones
};

/// The usual wounds of data that went through other programs.
enum class WoundKind {
  Mojibake,         ///< UTF-8 that was read as Latin-1, or characters that were lost
  Scientific,       ///< long codes written 7,891E+12
  LostZeros,        ///< codes too short that are valid with zeros before them
  DateOrders,       ///< some dates are day first, others month first: the fewer ones
  Offsets,          ///< some times have an offset from UTC, others another or none: those that are not as most
  DecimalSigns,     ///< some numbers have a decimal comma, others a point: the fewer ones
  DressedNumbers,   ///< numbers with signs around them: R$, %, an apostrophe
  OddTypes,         ///< nearly all values are numbers or dates, these are not
  OuterSpaces,      ///< spaces before or after the value
  Invisible,        ///< no-break and zero-width spaces, control characters
  EmptyWords        ///< words that mean nothing is there: NULL, N/A, #N/D
};

struct Wound {
  WoundKind kind = WoundKind::Mojibake;
  std::int64_t count = 0;
  std::vector<Example> examples;  ///< the first different ones
};

/// Whether a column's values name the rows: nothing empty, nothing twice.
enum class KeyProof { No, Probable, Exact };

/// What a column holds. Counts are exact unless a field says otherwise.
struct ColumnProfile {
  std::string name;
  ValueType type = ValueType::Text;      ///< the narrowest type that all non-empty values have
  Personal personal = Personal::None;
  bool isUnmasked = false;               ///< a recorded decision (unmasking.h) lets its values be seen as they are
  std::int64_t values = 0;               ///< non-empty
  std::int64_t nulls = 0;                ///< empty cells and null words
  std::int64_t blanks = 0;               ///< non-empty, but only white space
  std::int64_t distinct = 0;
  bool distinctIsApproximate = false;    ///< an estimate, 2 % off or less in 99 of 100 cases
  std::string min;                       ///< by the column's type: number, date, or text in byte order; masked
  std::string max;
  std::optional<double> mean;            ///< numbers
  std::array<std::optional<double>, 5> quantiles;  ///< numbers: 5, 25, 50, 75, 95 %
  std::optional<Histogram> histogram;    ///< numbers that are not personal; nothing in profiles of older files, too
  bool spreadIsApproximate = false;      ///< quantiles, histogram and outliers take numbers together that differ but a little
  std::int64_t minLength = 0;            ///< characters
  std::int64_t maxLength = 0;
  std::vector<TopValue> top;             ///< the most frequent values, at most 10
  std::int64_t topSampled = 0;           ///< 0: their counts are exact; else estimated from so many rows

  Meaning meaning = Meaning::None;
  bool meaningIsNamed = false;           ///< the column's name told it, so that half of the values had to conform; else nine of ten
  std::int64_t conforming = 0;           ///< values of that meaning's form and check digits
  ValueType likelyType = ValueType::Text;  ///< the narrowest type that 95 % of the values have
  std::int64_t likely = 0;               ///< values that have it
  PatternGrain grain = PatternGrain::Exact;
  std::vector<Pattern> patterns;         ///< the most frequent forms, at most 10
  std::int64_t patternCount = 0;         ///< forms there are
  std::vector<Pattern> rarePatterns;     ///< where nearly all values have few forms: the others, rarest first, at most 5
  std::optional<Outliers> outliers;      ///< numbers, dates and times that are no codes
  KeyProof key = KeyProof::No;
  std::int64_t keyLooked = 0;            ///< for a probable key: different values looked at, all of which stand once
  std::vector<Wound> wounds;
};

/// Two columns whose values together name the rows, while neither does alone.
struct KeyPair {
  std::string first;
  std::string second;
  KeyProof proof = KeyProof::Probable;
  std::int64_t looked = 0;  ///< rows compared
};

struct Profile {
  Dialect dialect;
  Totals totals;
  std::vector<ColumnProfile> columns;
  std::vector<KeyPair> pairs;   ///< where no column is a key by itself; at most 10
  std::vector<Reject> rejects;  ///< the first ones
  std::optional<std::int64_t> rowsMoved{};  ///< of a database: rows that came from there, beside the preview's
  double seconds = 0;
};

/// Profiles every column in one scan (wide feeds: in several). The same source gives the same profile, however many threads read it.
/// Errors: as check.
Result<Profile> profile(const Source& source, const Job& job = {});

/// Rules worth starting from: not_null where nothing is empty, codes and formats that the values show (or a name tells), types, unique keys of one column
/// or of two, short sets, amounts that are never negative.
RuleSet suggestRules(const Profile& profile);

/// For the command line and the project file: {"format":"prumo-profile","format_version":2,...}. Profiles without these two are of version 1,
/// and are read as if nothing of the newer fields had been found.
std::string toJson(const Profile& profile);
Result<Profile> profileFromJson(std::string_view json);

}  // namespace prumo::quality

namespace prumo::record {
template <>
inline constexpr std::array enumKeys<quality::PatternGrain>{"exact", "runs", "words", "signs"};
template <>
inline constexpr std::array enumKeys<quality::WoundKind>{"mojibake",        "scientific",      "lost_zeros", "date_orders",  "offsets",    "decimal_signs",
                                                         "dressed_numbers", "odd_types", "outer_spaces", "invisible", "empty_words"};
template <>
inline constexpr std::array enumKeys<quality::KeyProof>{"no", "probable", "exact"};
}  // namespace prumo::record
