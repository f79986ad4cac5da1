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

/// What a rule asks of a value. Every kind but NotNull and Unique judges each non-empty value on its own; NotNull judges emptiness alone.
enum class RuleKind { NotNull, Type, Range, Length, Regex, Set, Unique, Gtin, Cpf, Cnpj };
enum class ValueType { Integer, Decimal, Date, Timestamp, Boolean, Text };

/// A bound of a range: a number, or a date as ISO 8601 text.
using Bound = std::variant<std::monostate, double, std::string>;

/// One rule: where it looks, what it asks, how much a miss weighs. Options of other kinds stay empty.
struct Rule {
  std::string id;                          ///< unique in its set; what a re-run and a finding are recognised by
  std::string title;                       ///< what a person calls it; may be empty
  std::vector<std::string> columns;        ///< one, but for Unique
  RuleKind kind = RuleKind::NotNull;
  Severity severity = Severity::Medium;
  double tolerance = 0;                    ///< share of checked values that may fail, 0..1
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
};

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
inline constexpr std::array enumKeys<quality::RuleKind>{"not_null", "type", "range", "length", "regex", "set", "unique", "gtin", "cpf", "cnpj"};
template <>
inline constexpr std::array enumKeys<quality::ValueType>{"integer", "decimal", "date", "timestamp", "boolean", "text"};
}  // namespace prumo::record
