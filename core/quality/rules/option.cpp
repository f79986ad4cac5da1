// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/rules/option.h"

#include "core/quality/rules/kinds.h"

#include <fmt/ranges.h>

#include <algorithm>
#include <cmath>

namespace prumo::quality {

namespace {

using nlohmann::ordered_json;

constexpr std::string_view kExclusive = "exclusive_";
constexpr double kMostWhole = 1e15;  // what a double holds exactly, with room to spare

std::string exclusiveKey(const RuleOption& option) { return std::string{kExclusive} + std::string{option.key}; }

ordered_json jsonOf(double number) {
  const bool isWhole = std::abs(number) < kMostWhole && number == std::trunc(number);
  return isWhole ? ordered_json(static_cast<std::int64_t>(number)) : ordered_json(number);
}

Error notAmong(const RuleOption& option, const std::string& value) {
  return ruleFault("json.not_a_choice", {{"value", value}, {"choices", fmt::format("{}", fmt::join(option.among, ", "))}});
}

/// Reads one member of a rule, by its type.
struct Reading {
  JsonReader& reader;
  const RuleOption& option;
  Rule& rule;
  std::string key{option.key};

  void operator()(const ChoiceMember& choice) const {
    const auto value = reader.choice(key, std::span{choice.keys});
    const auto found = std::ranges::find(choice.keys, value);
    if (found != choice.keys.end()) choice.set(rule, static_cast<std::size_t>(found - choice.keys.begin()));
  }
  void operator()(const BoundMember& member) const {
    const auto exclusive = exclusiveKey(option);
    if (reader.has(key) && reader.has(exclusive)) reader.refuse("quality.two_bounds", {}, key);
    rule.*member.exclusive = reader.has(exclusive);
    const auto& used = rule.*member.exclusive ? exclusive : key;
    if (reader.json().at(used).is_string()) rule.*member.bound = reader.text(used);
    else rule.*member.bound = reader.number(used, option.least, option.most);
  }
  void operator()(std::string Rule::*member) const { rule.*member = reader.text(key); }
  void operator()(std::vector<std::string> Rule::*member) const { rule.*member = reader.texts(key); }
  void operator()(bool Rule::*member) const { rule.*member = reader.optionalBoolean(key, rule.*member); }
  void operator()(std::optional<double> Rule::*member) const { rule.*member = reader.number(key, option.least, option.most); }
  void operator()(std::optional<std::int64_t> Rule::*member) const {
    rule.*member = reader.integer(key, static_cast<std::int64_t>(option.least), static_cast<std::int64_t>(option.most));
  }
  void operator()(std::vector<int> Rule::*member) const {
    (rule.*member).clear();
    const auto& list = reader.json().at(key);
    for (const auto& item : list.is_array() ? list : nlohmann::json::array()) {
      const bool fits = item.is_number_integer() && std::ranges::find(option.among, item.get<std::int64_t>()) != option.among.end();
      if (!fits) return reader.refuse("json.not_a_choice", notAmongArgs(item.dump()), key);
      (rule.*member).push_back(item.get<int>());
    }
    if ((rule.*member).empty()) reader.refuse("json.empty", {}, key);
  }
  std::vector<std::pair<std::string, Argument>> notAmongArgs(const std::string& value) const {
    auto args = notAmong(option, value).message.args;
    args.erase(args.begin());  // the reader knows the place
    return args;
  }
};

struct Writing {
  ordered_json& json;
  const RuleOption& option;
  const Rule& rule;
  std::string key{option.key};

  void operator()(const ChoiceMember& choice) const { json[key] = choice.keys.at(choice.get(rule)); }
  void operator()(const BoundMember& member) const {
    const auto& bound = rule.*member.bound;
    const auto used = rule.*member.exclusive ? exclusiveKey(option) : key;
    if (const auto* number = std::get_if<double>(&bound)) json[used] = jsonOf(*number);
    else if (const auto* text = std::get_if<std::string>(&bound)) json[used] = *text;
  }
  void operator()(std::optional<double> Rule::*member) const {
    if (rule.*member) json[key] = jsonOf(*(rule.*member));
  }
  void operator()(std::optional<std::int64_t> Rule::*member) const {
    if (rule.*member) json[key] = *(rule.*member);
  }
  template <class T>
  void operator()(T Rule::*member) const {
    if (rule.*member != Rule{}.*member) json[key] = rule.*member;
  }
};

struct Sounding {
  const RuleOption& option;
  const Rule& rule;

  Result<void> needed(bool isThere) const {
    if (isThere || !option.isRequired) return {};
    return ruleFault("json.empty");
  }
  Result<void> within(double value) const {
    if (value >= option.least && value <= option.most) return {};
    return ruleFault("json.out_of_range", {{"min", option.least}, {"max", option.most}});
  }

  Result<void> operator()(const ChoiceMember&) const { return {}; }
  Result<void> operator()(bool Rule::*) const { return {}; }
  Result<void> operator()(const BoundMember& member) const {
    const auto* number = std::get_if<double>(&(rule.*member.bound));
    return number && !std::isfinite(*number) ? within(std::nan("")) : Result<void>{};
  }
  Result<void> operator()(std::string Rule::*member) const {
    if (holdsZeroByte(rule.*member)) return ruleFault("quality.zero_byte");
    return needed(!(rule.*member).empty());
  }
  Result<void> operator()(std::vector<std::string> Rule::*member) const {
    if (std::ranges::any_of(rule.*member, holdsZeroByte)) return ruleFault("quality.zero_byte");
    return needed(!(rule.*member).empty());
  }
  Result<void> operator()(std::optional<double> Rule::*member) const {
    return rule.*member ? within(*(rule.*member)) : needed(false);
  }
  Result<void> operator()(std::optional<std::int64_t> Rule::*member) const {
    return rule.*member ? within(static_cast<double>(*(rule.*member))) : needed(false);
  }
  Result<void> operator()(std::vector<int> Rule::*member) const {
    for (const int value : rule.*member) {
      if (std::ranges::find(option.among, value) == option.among.end()) return notAmong(option, std::to_string(value));
    }
    return (rule.*member).empty() ? Result<void>{ruleFault("json.empty")} : Result<void>{};
  }
};

}  // namespace

bool holdsZeroByte(const std::string& text) { return text.find('\0') != std::string::npos; }

std::vector<std::string> keysOf(const RuleOption& option) {
  if (std::holds_alternative<BoundMember>(option.member)) return {std::string{option.key}, exclusiveKey(option)};
  return {std::string{option.key}};
}

void readOption(JsonReader& reader, const RuleOption& option, Rule& rule) {
  const auto keys = keysOf(option);
  const bool isThere = std::ranges::any_of(keys, [&reader](const std::string& key) { return reader.has(key); });
  if (isThere) std::visit(Reading{reader, option, rule}, option.member);
  else if (option.isRequired) reader.refuse("json.missing", {}, keys[0]);
}

void writeOption(ordered_json& json, const RuleOption& option, const Rule& rule) { std::visit(Writing{json, option, rule}, option.member); }

Result<void> soundOption(const RuleOption& option, const Rule& rule) { return std::visit(Sounding{option, rule}, option.member); }

}  // namespace prumo::quality
