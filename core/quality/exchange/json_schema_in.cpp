// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/exchange/parts.h"

#include <algorithm>
#include <array>

/// JSON Schema (draft-07 to 2020-12) of a row, or of an array of rows. A member of an object inside a row is the column "object.member".
namespace prumo::quality::exchange {

namespace {

using nlohmann::json;

constexpr int kMostDepth = 40;

constexpr std::array kSaysNothing{"$schema", "$id",      "$comment",   "$defs",     "definitions", "$anchor",  "$vocabulary",      "id",
                                  "title",   "description", "default", "examples", "readOnly",    "writeOnly", "deprecated", "contentMediaType"};

bool saysNothing(const std::string& key) { return std::ranges::find(kSaysNothing, key) != kSaysNothing.end(); }

/// The types that a value may have; null apart.
struct Types {
  std::set<std::string> names;
  bool canBeNull = false;
};
Types typesOf(const json& schema) {
  Types types;
  const auto add = [&types](const json& type) {
    if (!type.is_string()) return;
    if (type == "null") types.canBeNull = true;
    else types.names.insert(type.get<std::string>());
  };
  const auto found = schema.find("type");
  if (found == schema.end()) return types;
  if (found->is_array()) std::ranges::for_each(*found, add);
  else add(*found);
  return types;
}

/// {"anyOf": [{...}, {"type": "null"}]}: the same with a value that may be empty.
const json* nullable(const json& branches) {
  if (!branches.is_array() || branches.size() != 2) return nullptr;
  for (std::size_t i = 0; i < 2; ++i) {
    const auto types = branches[i].is_object() ? typesOf(branches[i]) : Types{};
    if (types.canBeNull && types.names.empty() && branches[i].size() == 1) return &branches[1 - i];
  }
  return nullptr;
}

class Reader {
public:
  explicit Reader(const json& root) : m_root(root) {}

  ImportedRules read() {
    const auto& schema = resolved(m_root);
    const auto types = typesOf(schema);
    if (types.names.contains("array") || schema.contains("items")) rows(schema, "");
    else row(schema, "", "", true);
    uniqueRows();
    return std::move(m_in.out());
  }

private:
  /// What a reference inside the document leads to; the schema itself where there is none.
  const json& resolved(const json& schema) {
    const json* at = &schema;
    for (int depth = 0; depth < kMostDepth && at->is_object() && at->contains("$ref"); ++depth) {
      const auto& reference = (*at)["$ref"];
      const auto text = reference.is_string() ? reference.get<std::string>() : std::string{};
      const json* found = text.starts_with("#") ? followed(text.substr(1)) : nullptr;
      if (!found) {
        if (m_unknown.insert(text).second) m_in.leave("", "$ref", "outside", {{"reference", text}});
        return m_nothing;
      }
      at = found;
    }
    return at->is_object() && at->contains("$ref") ? m_nothing : *at;
  }

  const json* followed(const std::string& path) const {
    try {
      const json::json_pointer place(path);
      return m_root.contains(place) ? &m_root.at(place) : nullptr;
    } catch (const json::exception&) {  // no JSON Pointer, or an index that is none
      return nullptr;
    }
  }

  void rows(const json& schema, const std::string& place) {
    for (const auto& [key, value] : schema.items()) {
      const auto where = pointer(place, key);
      if (key == "items" && value.is_object()) row(resolved(value), where, "", true);
      else if (key == "uniqueItems") m_hasUniqueRows = value == true;
      else if (key != "minItems" && key != "maxItems" && key != "type" && !saysNothing(key)) m_in.leave(where, key, "no_rule");
    }
    Rule rule{.kind = RuleKind::Aggregate, .measure = Measure::RowCount};
    const auto bound = [&schema](const char* key) { return schema.contains(key) && schema[key].is_number() ? Bound{schema[key].get<double>()} : Bound{}; };
    rule.min = bound("minItems");
    rule.max = bound("maxItems");
    if (rule.min.index() != 0 || rule.max.index() != 0) m_in.add(std::move(rule), place, "minItems, maxItems");
  }

  void uniqueRows() {
    if (!m_hasUniqueRows) return;
    if (m_columns.empty()) m_in.leave("/uniqueItems", "uniqueItems", "no_name");
    else m_in.add({.columns = m_columns, .kind = RuleKind::Unique}, "/uniqueItems", "uniqueItems");
  }

  /// `isThere`: the object itself has to be there, so what it requires has to be, too.
  void row(const json& schema, const std::string& place, const std::string& prefix, bool isThere) {
    if (!schema.is_object() || ++m_depth > kMostDepth) return m_in.leave(place, "$ref", "too_deep");
    for (const auto& [key, value] : schema.items()) rowKeyword(schema, key, value, pointer(place, key), prefix, isThere);
    --m_depth;
  }

  void rowKeyword(const json& schema, const std::string& key, const json& value, const std::string& where, const std::string& prefix, bool isThere) {
    if (key == "properties" && value.is_object()) properties(schema, value, where, prefix, isThere);
    else if (key == "required") required(value, where, prefix, isThere);
    else if (key == "allOf" && value.is_array()) all(value, where, prefix, isThere);
    else if (key == "if") conditional(schema, where, prefix);
    else if (key == "dependentRequired" || key == "dependencies") dependencies(value, where, prefix);
    else if (key == "anyOf" || key == "not") condition({{key, value}}, key, where, prefix);
    else if (key == "additionalProperties" && value == true) return;
    else if (key == "additionalProperties" || key == "unevaluatedProperties") m_in.leave(where, key, "columns");
    else if (key == "$ref" || key == "then" || key == "else" || saysNothing(key)) return;
    else if (key == "type" && (value == "object" || value == json::array({"object", "null"}))) return;
    else m_in.leave(where, key, "no_rule");
  }

  void properties(const json& schema, const json& all, const std::string& place, const std::string& prefix, bool isThere) {
    const auto required = schema.value("required", json::array());
    for (const auto& [name, property] : all.items()) {
      const bool isRequired = required.is_array() && std::ranges::find(required, json(name)) != required.end();
      this->property(prefix + name, property, pointer(place, name), isThere && isRequired);
    }
  }

  void required(const json& names, const std::string& place, const std::string& prefix, bool isThere) {
    for (const auto& name : names.is_array() ? names : json::array()) {
      if (!name.is_string()) continue;
      if (!isThere) m_in.leave(place, "required", "optional_object");
      else m_in.add({.columns = {prefix + name.get<std::string>()}, .kind = RuleKind::NotNull}, place, "required");
    }
  }

  void all(const json& schemas, const std::string& place, const std::string& prefix, bool isThere) {
    std::size_t number = 0;
    for (const auto& schema : schemas) {
      const auto where = place + "/" + std::to_string(number++);
      const auto& one = resolved(schema);
      const bool isCondition = one.is_object() && one.contains("if");
      const auto text = isCondition ? std::nullopt : conditionFrom(one, prefix, false);
      const bool isSimple = one.is_object() && (one.contains("properties") || one.contains("required")) && !one.contains("anyOf");
      if (text && !isSimple) m_in.add({.kind = RuleKind::Condition, .condition = *text}, where, "allOf");
      else row(one, where, prefix, isThere);
    }
  }

  void condition(const json& schema, const std::string& key, const std::string& place, const std::string& prefix) {
    const auto text = conditionFrom(schema, prefix, false);
    if (text) m_in.add({.kind = RuleKind::Condition, .condition = *text}, place, key);
    else m_in.leave(place, key, "no_rule");
  }

  void conditional(const json& schema, const std::string& place, const std::string& prefix) {
    const auto when = conditionFrom(schema["if"], prefix, true);
    const auto branch = [&](const char* key, const std::optional<std::string>& asked) {
      if (!schema.contains(key) || schema[key] == true) return;
      const auto then = conditionFrom(schema[key], prefix, false);
      if (asked && then) m_in.add({.kind = RuleKind::Conditional, .condition = *then, .when = *asked}, place, "if");
      else m_in.leave(place, key, "condition");
    };
    branch("then", when);
    branch("else", when ? std::optional{"not (" + *when + ")"} : std::nullopt);
  }

  void dependencies(const json& all, const std::string& place, const std::string& prefix) {
    if (!all.is_object()) return m_in.leave(place, "dependencies", "no_rule");
    for (const auto& [name, needed] : all.items()) {
      const auto then = needed.is_array() ? conditionFrom({{"required", needed}}, prefix, false) : std::nullopt;
      const auto when = conditionFrom({{"required", json::array({name})}}, prefix, false);
      if (then && when) m_in.add({.kind = RuleKind::Conditional, .condition = *then, .when = *when}, pointer(place, name), "dependentRequired");
      else m_in.leave(pointer(place, name), "dependencies", "no_rule");
    }
  }

  void property(const std::string& column, const json& given, const std::string& place, bool isRequired) {
    if (given == true) return m_columns.push_back(column);
    const auto& schema = resolved(given);
    if (!schema.is_object()) return m_in.leave(place, column, "no_rule");
    const auto types = typesOf(schema);
    if (types.names.contains("object") || schema.contains("properties")) return row(schema, place, column + ".", isRequired && !types.canBeNull);
    if (std::ranges::find(m_columns, column) == m_columns.end()) m_columns.push_back(column);
    values(column, schema, types, place);
  }

  void values(const std::string& column, const json& schema, const Types& types, const std::string& place) {
    if (++m_depth > kMostDepth) return m_in.leave(place, "$ref", "too_deep");
    type(column, schema, types, place);
    for (const auto& [key, value] : schema.items()) keyword(column, key, value, pointer(place, key));
    length(column, schema, place);
    range(column, schema, place);
    --m_depth;
  }

  void type(const std::string& column, const json& schema, const Types& types, const std::string& place) {
    const auto where = place + "/type";
    const auto add = [&](ValueType type) { m_in.add({.columns = {column}, .kind = RuleKind::Type, .type = type}, where, "type"); };
    const auto& names = types.names;
    if (names.contains("array") || names.size() > 2) return m_in.leave(where, "type", "no_rule");
    if (names.contains("string")) return names.size() == 1 ? format(column, schema, place) : void();
    if (names.contains("number")) return add(ValueType::Decimal);
    if (names.contains("integer")) return add(ValueType::Integer);
    if (names.contains("boolean")) {
      add(ValueType::Boolean);
      return m_in.change(where, "boolean", "boolean_words");
    }
    if (types.canBeNull) m_in.add({.kind = RuleKind::Condition, .condition = *conditionFrom({{"properties", {{column, {{"const", nullptr}}}}}}, "", false)}, where, "type");
    else format(column, schema, place);
  }

  void format(const std::string& column, const json& schema, const std::string& place) {
    if (!schema.contains("format")) return;
    const auto format = schema["format"].is_string() ? schema["format"].get<std::string>() : std::string{};
    const auto where = place + "/format";
    const auto add = [&](Rule rule) { m_in.add(std::move(rule), where, "format"); };
    const auto moment = [&](ValueType type) { add({.columns = {column}, .kind = RuleKind::Type, .type = type}), m_in.change(where, format, "date_forms"); };
    if (format == "date") return moment(ValueType::Date);
    if (format == "date-time") return moment(ValueType::Timestamp);
    if (format == "email" || format == "idn-email") return add({.columns = {column}, .kind = RuleKind::Format, .format = ValueFormat::Email});
    if (format == "uuid") return add({.columns = {column}, .kind = RuleKind::Format, .format = ValueFormat::Uuid});
    if (format == "ipv4") return add({.columns = {column}, .kind = RuleKind::Format, .format = ValueFormat::Ipv4});
    if (format == "time") return add({.columns = {column}, .kind = RuleKind::Regex, .pattern = R"(([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2}))"});
    if (format != "uri" && format != "url" && format != "iri") return m_in.leave(where, format, "no_rule");
    add({.columns = {column}, .kind = RuleKind::Format, .format = ValueFormat::Url});
    m_in.change(where, format, "web_only");
  }

  void keyword(const std::string& column, const std::string& key, const json& value, const std::string& where) {
    constexpr std::array kElsewhere{"type", "format", "minLength", "maxLength", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "$ref"};
    if (key == "enum") members(column, value, where);
    else if (key == "const") members(column, json::array({value}), where);
    else if (key == "pattern" && value.is_string()) pattern(column, value.get<std::string>(), where);
    else if (key == "allOf" && value.is_array()) each(column, value, where);
    else if ((key == "anyOf" || key == "oneOf") && nullable(value)) values(column, resolved(*nullable(value)), typesOf(resolved(*nullable(value))), where);
    else if (key == "not" && (value == json{{"const", nullptr}} || value == json{{"type", "null"}})) m_in.add({.columns = {column}, .kind = RuleKind::NotNull}, where, key);
    else if (key == "anyOf" || key == "not") condition({{"properties", {{column, {{key, value}}}}}}, key, where, "");
    else if (key == "multipleOf") multiple(column, value, where);
    else if (std::ranges::find(kElsewhere, key) == kElsewhere.end() && !saysNothing(key)) m_in.leave(where, key, "no_rule");
  }

  void each(const std::string& column, const json& schemas, const std::string& place) {
    std::size_t number = 0;
    for (const auto& schema : schemas) {
      const auto& one = resolved(schema);
      const auto where = place + "/" + std::to_string(number++);
      if (one.is_object()) values(column, one, typesOf(one), where);
      else m_in.leave(where, "allOf", "no_rule");
    }
  }

  /// Null among them says that the value may be empty, which no list of values forbids.
  void members(const std::string& column, const json& all, const std::string& place) {
    Rule rule{.columns = {column}, .kind = RuleKind::Set};
    for (const auto& value : all.is_array() ? all : json::array()) {
      const auto text = cellText(value);
      if (text) rule.values.push_back(*text);
      else if (!value.is_null()) return m_in.leave(place, "enum", "not_texts");
    }
    if (!rule.values.empty()) return m_in.add(std::move(rule), place, "enum");
    m_in.add({.kind = RuleKind::Condition, .condition = *conditionFrom({{"properties", {{column, {{"const", nullptr}}}}}}, "", false)}, place, "const");
  }

  void pattern(const std::string& column, const std::string& given, const std::string& place) {
    m_in.add({.columns = {column}, .kind = RuleKind::Regex, .pattern = wholePattern(given)}, place, "pattern");
    if (!isReadAlike(given)) m_in.change(place, "pattern", "pattern_words");
  }

  /// Of 1 a whole number, of 0.01 one of two decimals.
  void multiple(const std::string& column, const json& step, const std::string& place) {
    constexpr std::array kSteps{1.0, 0.1, 0.01, 0.001, 0.0001};
    const auto found = std::ranges::find(kSteps, step.is_number() ? step.get<double>() : 0.0);
    if (found == kSteps.end()) return m_in.leave(place, "multipleOf", "no_rule");
    const auto name = "[" + column + "]";
    if (column.find(']') != column.npos) return m_in.leave(place, "multipleOf", "no_rule");
    const auto decimals = std::to_string(found - kSteps.begin());
    m_in.add({.kind = RuleKind::Condition, .condition = "number(" + name + ") = round(number(" + name + "), " + decimals + ")"}, place, "multipleOf");
  }

  void length(const std::string& column, const json& schema, const std::string& place) {
    Rule rule{.columns = {column}, .kind = RuleKind::Length};
    const auto read = [&schema](const char* key, std::optional<std::int64_t>& bound) {
      if (schema.contains(key) && schema[key].is_number()) bound = static_cast<std::int64_t>(std::clamp(schema[key].get<double>(), -1.0, 1e15));
    };
    read("minLength", rule.minLength);
    read("maxLength", rule.maxLength);
    if (rule.minLength || rule.maxLength) m_in.add(std::move(rule), place, "minLength, maxLength");
  }

  /// In draft-04 what is exclusive stands as a yes or no beside the bound.
  void range(const std::string& column, const json& schema, const std::string& place) {
    Rule rule{.columns = {column}, .kind = RuleKind::Range};
    const auto read = [&schema](const char* key, const char* exclusive, Bound& bound, bool& isExclusive) {
      if (schema.contains(key) && schema[key].is_number()) bound = schema[key].get<double>();
      if (!schema.contains(exclusive)) return;
      if (schema[exclusive].is_number()) bound = schema[exclusive].get<double>();
      isExclusive = schema[exclusive].is_number() || schema[exclusive] == true;
    };
    read("minimum", "exclusiveMinimum", rule.min, rule.exclusiveMin);
    read("maximum", "exclusiveMaximum", rule.max, rule.exclusiveMax);
    if (rule.min.index() != 0 || rule.max.index() != 0) m_in.add(std::move(rule), place, "minimum, maximum");
  }

  const json& m_root;
  const json m_nothing = json::object();
  Intake m_in{RuleFormat::JsonSchema};
  int m_depth = 0;
  bool m_hasUniqueRows = false;
  std::set<std::string> m_unknown;
  std::vector<std::string> m_columns;
};

}  // namespace

ImportedRules readJsonSchema(const json& schema) { return Reader(schema).read(); }

}  // namespace prumo::quality::exchange
