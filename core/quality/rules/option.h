// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_reader.h"
#include "core/quality/rule.h"

#include <limits>

/// How the options of a rule are described: once, for rule files, for the form in the window and for what makes a rule sound.
namespace prumo::quality {

/// One key of a fixed list.
struct ChoiceMember {
  std::vector<std::string_view> keys;
  std::size_t (*get)(const Rule&);
  void (*set)(Rule&, std::size_t);
};
/// A bound; its key gets "exclusive_" in front where the value itself does not belong to the range.
struct BoundMember {
  Bound Rule::*bound;
  bool Rule::*exclusive;
};
using OptionMember = std::variant<ChoiceMember, BoundMember, std::string Rule::*, std::vector<std::string> Rule::*, std::vector<int> Rule::*, bool Rule::*,
                                  std::optional<std::int64_t> Rule::*, std::optional<double> Rule::*>;

/// What a text option holds, where it is not any text.
enum class OptionRole { Plain, Condition, Column, Columns, Dataset };

struct RuleOption {
  std::string_view key;                 ///< in rule files
  std::string_view label;               ///< code of its words in the window, after "quality_page.rule."
  OptionMember member;
  bool isRequired = false;
  double least = -std::numeric_limits<double>::infinity();  ///< of a number
  double most = std::numeric_limits<double>::infinity();
  std::vector<int> among;               ///< what the numbers of a list may be
  OptionRole role = OptionRole::Plain;
};

/// `choice<&Rule::type>("type", "type")`
template <auto member>
RuleOption choice(std::string_view key, std::string_view label) {
  using Enum = std::remove_cvref_t<decltype(std::declval<Rule>().*member)>;
  ChoiceMember choice{{}, [](const Rule& rule) { return static_cast<std::size_t>(rule.*member); },
                      [](Rule& rule, std::size_t index) { rule.*member = static_cast<Enum>(index); }};
  for (const auto* each : record::enumKeys<Enum>) choice.keys.emplace_back(each);
  return {.key = key, .label = label, .member = std::move(choice), .isRequired = true};
}

/// Reads an option that stands in the rule's JSON. Faults stay in the reader: json.*, quality.two_bounds.
void readOption(JsonReader& reader, const RuleOption& option, Rule& rule);
/// Writes an option that is not as it would be without being written.
void writeOption(nlohmann::ordered_json& json, const RuleOption& option, const Rule& rule);
/// The keys it can stand under.
std::vector<std::string> keysOf(const RuleOption& option);
/// What is required is there, numbers are within their limits.
/// Errors {place ""}: json.empty, json.out_of_range {min, max}, json.not_a_choice {value, choices}, quality.zero_byte.
Result<void> soundOption(const RuleOption& option, const Rule& rule);
/// Texts end at a zero byte where they become SQL: a rule that holds one would ask for something else.
bool holdsZeroByte(const std::string& text);

}  // namespace prumo::quality
