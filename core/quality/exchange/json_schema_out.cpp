// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/exchange/parts.h"

#include <algorithm>
#include <array>
#include <cmath>

/// Rules as a JSON Schema (2020-12) of an array of rows, each an object of the feed's columns.
namespace prumo::quality::exchange {

namespace {

constexpr std::array kTypes{"integer", "number", "string", "string", "boolean", "string"};  ///< in the order of ValueType

class Writer {
public:
  ExportedRules write(const RuleSet& rules) {
    for (const auto& rule : rules.rules) {
      if (rule.kind == RuleKind::Type) m_types.try_emplace(rule.columns[0], kTypes.at(static_cast<std::size_t>(rule.type)));
      if (rule.kind == RuleKind::Range && rule.min.index() != 2 && rule.max.index() != 2) m_types.try_emplace(rule.columns[0], "number");
      if (rule.kind == RuleKind::NotNull) m_filled.insert(rule.columns[0]);
    }
    for (const auto& rule : rules.rules) {
      if (put(rule)) leaveExtras(rule, m_left);
    }
    return {document().dump(2, ' ', false, ordered_json::error_handler_t::replace), std::move(m_left)};
  }

private:
  ordered_json document() {
    ordered_json row{{"type", "object"}};
    for (auto& [name, property] : m_properties.items()) complete(name, property);
    if (!m_properties.empty()) row["properties"] = m_properties;
    if (!m_required.empty()) row["required"] = m_required;
    if (!m_conditions.empty()) row["allOf"] = m_conditions;
    ordered_json all{{"$schema", "https://json-schema.org/draft/2020-12/schema"}, {"type", "array"}};
    for (const auto& [key, value] : m_array.items()) all[key] = value;
    all["items"] = std::move(row);
    return all;
  }

  /// What is empty in a feed is null or not there in a row, and breaks no rule but that of being filled in.
  void complete(const std::string& name, ordered_json& property) const {
    const bool isFilled = m_filled.contains(name);
    const auto type = m_types.find(name);
    if (type != m_types.end()) property["type"] = isFilled ? ordered_json(type->second) : ordered_json::array({type->second, "null"});
    else if (isFilled && !property.contains("enum")) property["not"] = {{"const", nullptr}};
    if (property.contains("enum") && !isFilled) property["enum"].push_back(nullptr);
  }

  ordered_json& property(const std::string& name) {
    if (!m_properties.contains(name)) m_properties[name] = ordered_json::object();
    return m_properties[name];
  }

  bool leave(const Rule& rule, const char* reason) {
    m_left.push_back(leftover(rule.id, std::string{record::keyOf(rule.kind)}, reason));
    return false;
  }
  void change(const Rule& rule, const char* reason) { m_left.push_back(leftover(rule.id, std::string{record::keyOf(rule.kind)}, reason, true)); }

  /// A keyword that stands there already gets a schema of its own.
  template <class Value>
  bool say(const Rule& rule, const char* key, const Value& value) {
    auto& all = property(rule.columns[0]);
    if (!all.contains(key)) all[key] = value;
    else if (all[key] != ordered_json(value)) all["allOf"].push_back({{key, value}});
    return true;
  }

  bool put(const Rule& rule) {
    switch (rule.kind) {
      case RuleKind::NotNull: return property(rule.columns[0]), m_required.push_back(rule.columns[0]), true;
      case RuleKind::Type: return type(rule);
      case RuleKind::Format: return format(rule);
      case RuleKind::Range: return range(rule);
      case RuleKind::Length: return (!rule.minLength || say(rule, "minLength", *rule.minLength)) && (!rule.maxLength || say(rule, "maxLength", *rule.maxLength));
      case RuleKind::Regex: return pattern(rule);
      case RuleKind::Set: return set(rule);
      case RuleKind::Condition: return condition(rule);
      case RuleKind::Conditional: return conditional(rule);
      case RuleKind::Aggregate: return rowCount(rule);
      default: return leave(rule, "no_word_for_kind");
    }
  }

  bool type(const Rule& rule) {
    if (m_types[rule.columns[0]] != kTypes.at(static_cast<std::size_t>(rule.type))) return leave(rule, "only_one");
    property(rule.columns[0]);
    if (rule.type == ValueType::Boolean) change(rule, "boolean_words");
    if (rule.type != ValueType::Date && rule.type != ValueType::Timestamp) return true;
    change(rule, "date_forms");
    return say(rule, "format", rule.type == ValueType::Date ? "date" : "date-time");
  }

  bool format(const Rule& rule) {
    switch (rule.format) {
      case ValueFormat::Email: return say(rule, "format", "email");
      case ValueFormat::Uuid: return say(rule, "format", "uuid");
      case ValueFormat::Ipv4: return say(rule, "format", "ipv4");
      case ValueFormat::Url: change(rule, "web_only"); return say(rule, "format", "uri");
      default: return leave(rule, "no_word_for_kind");
    }
  }

  bool range(const Rule& rule) {
    if (rule.min.index() == 2 || rule.max.index() == 2) return leave(rule, "dates");
    if (m_types[rule.columns[0]] != "integer" && m_types[rule.columns[0]] != "number") return leave(rule, "only_one");
    property(rule.columns[0]);
    if (const auto* low = std::get_if<double>(&rule.min)) say(rule, rule.exclusiveMin ? "exclusiveMinimum" : "minimum", *low);
    if (const auto* high = std::get_if<double>(&rule.max)) say(rule, rule.exclusiveMax ? "exclusiveMaximum" : "maximum", *high);
    return true;
  }

  bool pattern(const Rule& rule) {
    const auto searched = searchedPattern(rule.pattern);
    if (!searched) return leave(rule, "pattern_of_re2");
    if (!isReadAlike(rule.pattern)) change(rule, "pattern_words");
    return say(rule, "pattern", *searched);
  }

  /// In a column of numbers the values are numbers.
  bool set(const Rule& rule) {
    if (rule.ignoreCase) return leave(rule, "case");
    const auto type = m_types.find(rule.columns[0]);
    const bool isNumber = type != m_types.end() && (type->second == "integer" || type->second == "number");
    auto values = ordered_json::array();
    for (const auto& value : rule.values) {
      auto number = isNumber ? ordered_json::parse(value, nullptr, false) : ordered_json(value);
      values.push_back(isNumber && number.is_number() ? std::move(number) : ordered_json(value));
    }
    if (property(rule.columns[0]).contains("enum")) return leave(rule, "only_one");
    return say(rule, "enum", values);
  }

  bool condition(const Rule& rule) {
    auto schema = schemaFrom(rule.condition, false);
    if (!schema) return leave(rule, "condition");
    m_conditions.push_back(std::move(*schema));
    return true;
  }

  bool conditional(const Rule& rule) {
    auto when = schemaFrom(rule.when, true);
    auto then = schemaFrom(rule.condition, false);
    if (!when || !then) return leave(rule, "condition");
    m_conditions.push_back({{"if", std::move(*when)}, {"then", std::move(*then)}});
    return true;
  }

  bool rowCount(const Rule& rule) {
    if (rule.measure != Measure::RowCount) return leave(rule, "no_word_for_kind");
    const auto* low = std::get_if<double>(&rule.min);
    const auto* high = std::get_if<double>(&rule.max);
    const auto isCount = [](const double* bound) { return !bound || (*bound >= 1 && *bound < 1e15); };
    if (!isCount(low) || !isCount(high)) return leave(rule, "not_a_number");
    if (low) m_array["minItems"] = static_cast<std::int64_t>(rule.exclusiveMin ? std::floor(*low) + 1 : std::ceil(*low));
    if (high) m_array["maxItems"] = static_cast<std::int64_t>(rule.exclusiveMax ? std::ceil(*high) - 1 : std::floor(*high));
    return true;
  }

  std::map<std::string, std::string> m_types;
  std::set<std::string> m_filled;
  ordered_json m_properties = ordered_json::object();
  ordered_json m_required = ordered_json::array();
  ordered_json m_conditions = ordered_json::array();
  ordered_json m_array = ordered_json::object();
  std::vector<Leftover> m_left;
};

}  // namespace

ExportedRules writeJsonSchema(const RuleSet& rules) { return Writer().write(rules); }

}  // namespace prumo::quality::exchange
