// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"

#include <array>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace prumo::quality {

/// What a rule asks of a feed. resources/rules/README.md says of each what it looks at and when it is kept.
enum class RuleKind {
  NotNull, Type, Range, Length, Regex, Set, Unique, Gtin, Cpf, Cnpj, NotBlank, Format, DateOrder, Freshness, Condition, Conditional, Equation,
  Reference, Sums, Aggregate, NfeKey, Cep, Ibge, Ncm, Cest, Cfop, PixKey, BrCode, NfeTotal
};
enum class ValueType { Integer, Decimal, Date, Timestamp, Boolean, Text };
enum class ValueFormat { Email, Url, Phone, Uuid, Ipv4, State };
enum class Measure { RowCount, Distinct, Mean, Sum, Min, Max, Share, NewestAge };

/// ISO/IEC 25012:2008, clause 5: the characteristics of data quality.
enum class Characteristic {
  Accuracy, Completeness, Consistency, Credibility, Currentness, Accessibility, Compliance, Confidentiality, Efficiency, Precision, Traceability,
  Understandability, Availability, Portability, Recoverability
};

/// A bound of a range: a number, or a date as ISO 8601 text.
using Bound = std::variant<std::monostate, double, std::string>;

/// One rule: where it looks, what it asks, how much a miss weighs. Options of other kinds stay empty.
struct Rule {
  std::string id;                          ///< unique in its set; what a re-run and a finding are recognised by
  std::string title;                       ///< what a person calls it; may be empty
  std::vector<std::string> columns;        ///< as many as the kind takes
  RuleKind kind = RuleKind::NotNull;
  Severity severity = Severity::Medium;
  double tolerance = 0;                    ///< share of checked values that may fail, 0..1
  std::optional<std::int64_t> toleratedCount;  ///< or so many of them; the larger of the two holds
  std::optional<Characteristic> characteristic;  ///< where it is not the kind's own
  std::string owner;                       ///< who answers for it
  std::string note;

  ValueType type = ValueType::Text;        ///< Type
  Bound min;                               ///< Range, inclusive unless exclusiveMin
  Bound max;
  bool exclusiveMin = false;
  bool exclusiveMax = false;
  std::optional<std::int64_t> minLength;   ///< Length, in characters
  std::optional<std::int64_t> maxLength;
  std::string pattern;                     ///< Regex: RE2 syntax, the whole value must match
  std::vector<std::string> values;         ///< Set
  bool ignoreCase = false;                 ///< Set
  std::vector<int> gtinLengths{8, 12, 13, 14};
  bool allowNoGtin = true;                 ///< Gtin: the literal "SEM GTIN" conforms
  bool alphanumeric = true;                ///< Cnpj: the form issued from July 2026 conforms too
  ValueFormat format = ValueFormat::Email; ///< Format
  bool isStrict = false;                   ///< DateOrder: equal dates do not conform
  std::optional<double> maxAgeDays;        ///< Freshness
  std::string condition;                   ///< Condition, Conditional, Aggregate (Share): in the expression language
  std::string when;                        ///< Conditional: the rows that are asked
  std::string left;                        ///< Equation, Sums: of numbers
  std::string right;                       ///< Equation; Sums: of a row of the other dataset
  std::optional<double> within;            ///< Equation, Sums: how far apart the sides may be; half a cent when left out
  std::string dataset;                     ///< Reference, Sums: the other dataset; empty: the same
  std::vector<std::string> theirColumns;   ///< Reference, Sums: the columns there, in the order of `columns`
  Measure measure = Measure::RowCount;     ///< Aggregate
  std::string stateColumn;                 ///< Cep: the column of the state; Cfop: of the sender's
  std::string toStateColumn;               ///< Cfop: of the receiver's
  bool allowsServices = false;             ///< Ncm: 00000000 conforms
};

/// The characteristic it speaks of: its own, or its kind's.
Characteristic characteristicOf(const Rule& rule);
/// All columns of the feed that it asks about, each once.
std::vector<std::string> columnsOf(const Rule& rule);

struct RuleSet {
  std::vector<Rule> rules;
};

/// Reads a rule file (format: resources/rules/README.md).
/// Errors {place}: json.*, quality.wrong_format {format}, quality.newer_format {version}, quality.no_rules, quality.duplicate_rule {id},
/// quality.no_bounds, quality.bounds_crossed, quality.bad_bound {value}, quality.bad_regex {pattern, reason}.
Result<RuleSet> parseRules(std::string_view json);
/// The same from a file of at most 4 MiB. Errors: base.cannot_read, base.too_large, and as above.
Result<RuleSet> readRules(const std::filesystem::path& path);
/// What parseRules reads, indented.
std::string toJson(const RuleSet& rules);

/// Whether a rule is complete and sound by itself (an editor asks while a person types). Errors: as parseRules, {place} the rule's id.
Result<void> validate(const Rule& rule);

}  // namespace prumo::quality

namespace prumo::record {
template <>
inline constexpr std::array enumKeys<quality::RuleKind>{
    "not_null",  "type",        "range",    "length",    "regex", "set",       "unique",  "gtin", "cpf", "cnpj", "not_blank", "format",  "date_order", "freshness",
    "condition", "conditional", "equation", "reference", "sums",  "aggregate", "nfe_key", "cep",  "ibge", "ncm",  "cest",      "cfop",    "pix_key",    "br_code",
    "nfe_total"};
template <>
inline constexpr std::array enumKeys<quality::ValueFormat>{"email", "url", "phone", "uuid", "ipv4", "state"};
template <>
inline constexpr std::array enumKeys<quality::Measure>{"row_count", "distinct", "mean", "sum", "min", "max", "share", "newest_age"};
template <>
inline constexpr std::array enumKeys<quality::Characteristic>{
    "accuracy",   "completeness", "consistency", "credibility",  "currentness",       "accessibility", "compliance",  "confidentiality",
    "efficiency", "precision",    "traceability", "understandability", "availability", "portability",   "recoverability"};
template <>
inline constexpr std::array enumKeys<quality::ValueType>{"integer", "decimal", "date", "timestamp", "boolean", "text"};
}  // namespace prumo::record
