// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/dialect.h"
#include "core/quality/rule.h"

/// Rules as others write them: Frictionless Table Schema (v1 and v2, also inside a data package) and JSON Schema (draft-07 to 2020-12) of a
/// row or of an array of rows. What each format can say, and what it cannot, stands in resources/rules/README.md.
namespace prumo::quality {

enum class RuleFormat { Prumo, Frictionless, JsonSchema };

/// Something that was not carried over, or not as it was.
struct Leftover {
  std::string place;  ///< a JSON Pointer into what was read; of a rule that was written, its id
  std::string what;   ///< the keyword, the rule's kind or the property of the rule
  bool isChanged = false;  ///< it was carried over, but means a little more or less
  Message why;
};
/// quality.left.line_left or quality.left.line_changed {place, what, why}; `why`: its reason in words.
Message lineOf(const Leftover& left, const std::string& why);

/// What a file of any of the formats says.
struct ImportedRules {
  RuleFormat format = RuleFormat::Prumo;
  RuleSet rules;                ///< each sound by itself, ids unique
  DialectChoice dialect;        ///< what it says of reading the feed: null words, the signs of numbers, the order of dates
  std::vector<Leftover> left;
};

/// Reads rules, whose format is told by what stands in them. `dataset` chooses a resource of a data package that has several.
/// Errors: as parseRules; quality.unknown_rule_format, quality.many_resources {names}, quality.too_many_rules {limit}.
Result<ImportedRules> importRules(std::string_view json, std::string_view dataset = {});
/// The same from a file of at most 4 MiB. Errors: base.cannot_read, base.too_large, and as above.
Result<ImportedRules> readAnyRules(const std::filesystem::path& path, std::string_view dataset = {});

/// Settles of `own` what a rule file tells and nobody settled otherwise.
void settle(DialectChoice& own, const DialectChoice& told);

struct ExportedRules {
  std::string text;
  std::vector<Leftover> left;
};

/// Writes rules, indented. `dialect`: how the feed is read, as far as a format has words for it.
ExportedRules exportRules(const RuleSet& rules, RuleFormat format, const DialectChoice& dialect = {});

/// An id that no rule of the set has: the rule's kind and columns, numbered where needed.
std::string freshId(const Rule& rule, const RuleSet& rules);

}  // namespace prumo::quality

namespace prumo::record {
template <>
inline constexpr std::array enumKeys<quality::RuleFormat>{"prumo", "frictionless", "json-schema"};
}  // namespace prumo::record
