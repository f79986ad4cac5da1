// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/exchange/parts.h"
#include "core/quality/rules/expression.h"

#include <fmt/ranges.h>

#include <algorithm>

/// Conditions of the expression language and JSON Schemas of a row, one as the other.
namespace prumo::quality::exchange {

namespace {

using nlohmann::json;

constexpr int kMostDepth = 20;

using Parts = std::optional<std::vector<std::string>>;

std::string doubled(const std::string& text, char mark) {
  std::string out;
  for (const char c : text) out += c == mark ? std::string(2, c) : std::string{c};
  return out;
}
std::string columnWords(const std::string& name) { return "[" + doubled(name, ']') + "]"; }
std::string textWords(const std::string& text) { return "'" + doubled(text, '\'') + "'"; }

std::string joined(const std::vector<std::string>& parts, const char* word) {
  if (parts.size() == 1) return parts[0];
  std::string out;
  for (const auto& part : parts) out += (out.empty() ? "(" : std::string{" "} + word + " (") + part + ")";
  return out;
}

/// A value that a column is compared with.
std::optional<std::string> valueWords(const json& value) {
  if (value.is_string()) return textWords(value.get<std::string>());
  if (value.is_number()) return numberWords(value.get<double>());
  if (value.is_boolean()) return std::string{value.get<bool>() ? "'true'" : "'false'"};
  return {};
}

/// Reads schemas into words.
class FromSchema {
public:
  FromSchema(std::string prefix, bool isAsked) : m_prefix(std::move(prefix)), m_isAsked(isAsked) {}

  std::optional<std::string> row(const json& schema, int depth = 0) {
    if (depth > kMostDepth || !schema.is_object()) return {};
    std::vector<std::string> parts;
    for (const auto& [key, value] : schema.items()) {
      if (!keyword(schema, key, value, parts, depth)) return {};
    }
    return parts.empty() ? std::nullopt : std::optional{joined(parts, "and")};
  }

private:
  bool keyword(const json& schema, const std::string& key, const json& value, std::vector<std::string>& parts, int depth) {
    if (key == "properties") return properties(schema, value, parts, depth);
    if (key == "required") return required(schema, value, parts);
    if (key == "allOf" || key == "anyOf") return take(branches(value, key == "allOf" ? "and" : "or", depth), parts);
    if (key == "not") return take(negated(row(value, depth + 1)), parts);
    return key == "type" ? value == "object" : key == "$comment" || key == "title" || key == "description";
  }

  static bool take(const std::optional<std::string>& part, std::vector<std::string>& parts) {
    if (part) parts.push_back(*part);
    return part.has_value();
  }

  static std::optional<std::string> negated(const std::optional<std::string>& part) { return part ? std::optional{"not (" + *part + ")"} : std::nullopt; }

  std::optional<std::string> branches(const json& schemas, const char* word, int depth) {
    if (!schemas.is_array() || schemas.empty()) return {};
    std::vector<std::string> parts;
    for (const auto& schema : schemas) {
      if (!take(row(schema, depth + 1), parts)) return {};
    }
    return joined(parts, word);
  }

  static bool isRequired(const json& schema, const std::string& name) {
    const auto required = schema.value("required", json::array());
    return required.is_array() && std::ranges::find(required, json(name)) != required.end();
  }

  bool required(const json& schema, const json& names, std::vector<std::string>& parts) {
    if (!names.is_array()) return false;
    const auto properties = schema.value("properties", json::object());
    for (const auto& name : names) {
      if (!name.is_string()) return false;
      // of the rows that are asked, a test of the value does not hold where there is none
      if (m_isAsked && properties.is_object() && properties.contains(name.get<std::string>())) continue;
      parts.push_back(columnWords(m_prefix + name.get<std::string>()) + " is not empty");
    }
    return true;
  }

  bool properties(const json& schema, const json& all, std::vector<std::string>& parts, int depth) {
    if (!all.is_object()) return false;
    for (const auto& [name, property] : all.items()) {
      const auto column = columnWords(m_prefix + name);
      auto test = this->property(column, property, depth);
      if (!test) return false;
      if (test->empty()) {
        if (m_isAsked && isRequired(schema, name)) parts.push_back(column + " is not empty");
        continue;
      }
      const bool isAboutEmpty = *test == column + " is empty" || *test == column + " is not empty";
      if (m_isAsked && !isRequired(schema, name) && !isAboutEmpty) test = column + " is empty or " + *test;
      parts.push_back(*test);
    }
    return true;
  }

  /// Empty where the property says nothing that a cell could break.
  std::optional<std::string> property(const std::string& column, const json& schema, int depth) {
    if (schema == true) return std::string{};
    if (!schema.is_object() || depth > kMostDepth) return {};
    std::vector<std::string> parts;
    for (const auto& [key, value] : schema.items()) {
      const auto part = test(column, schema, key, value, depth);
      if (!part) return {};
      if (!part->empty()) parts.push_back(*part);
    }
    return parts.empty() ? std::string{} : joined(parts, "and");
  }

  std::optional<std::string> test(const std::string& column, const json& schema, const std::string& key, const json& value, int depth) {
    static const std::map<std::string, std::string> kCompared{{"minimum", ">="}, {"maximum", "<="}, {"exclusiveMinimum", ">"}, {"exclusiveMaximum", "<"}};
    static const std::map<std::string, std::string> kLengths{{"minLength", ">="}, {"maxLength", "<="}};
    if (key == "const") return value.is_null() ? column + " is empty" : compared(column, "=", value);
    if (key == "enum") return members(column, value);
    if (key == "pattern" && value.is_string()) return column + " matches " + textWords(wholePattern(value.get<std::string>()));
    if (kCompared.contains(key) && value.is_number()) return compared(column, kCompared.at(key), value);
    if (kLengths.contains(key) && value.is_number()) return compared("length(" + column + ")", kLengths.at(key), value);
    if (key == "not") return isNull(value) ? column + " is not empty" : negated(filled(property(column, value, depth + 1)));
    if (key == "anyOf" || key == "allOf") return any(column, value, key == "anyOf" ? "or" : "and", depth);
    return key == "type" ? type(column, schema, value) : std::nullopt;
  }

  static bool isNull(const json& schema) { return schema == json{{"const", nullptr}} || schema == json{{"type", "null"}}; }
  static std::optional<std::string> filled(std::optional<std::string> part) { return part && !part->empty() ? std::move(part) : std::nullopt; }

  std::optional<std::string> any(const std::string& column, const json& schemas, const char* word, int depth) {
    if (!schemas.is_array() || schemas.empty()) return {};
    std::vector<std::string> parts;
    for (const auto& schema : schemas) {
      if (!take(isNull(schema) ? std::optional{column + " is empty"} : filled(property(column, schema, depth + 1)), parts)) return {};
    }
    return joined(parts, word);
  }

  static std::optional<std::string> compared(const std::string& left, const std::string& sign, const json& value) {
    const auto words = valueWords(value);
    return words ? std::optional{left + " " + sign + " " + *words} : std::nullopt;
  }

  static std::optional<std::string> members(const std::string& column, const json& values) {
    if (!values.is_array() || values.empty()) return {};
    std::vector<std::string> words;
    bool canBeEmpty = false;
    for (const auto& value : values) {
      if (value.is_null()) canBeEmpty = true;
      else if (!take(valueWords(value), words)) return {};
    }
    if (words.empty()) return column + " is empty";
    const auto test = fmt::format("{} in ({})", column, fmt::join(words, ", "));
    return canBeEmpty ? column + " is empty or " + test : test;
  }

  /// A type beside a comparison with numbers says what that says anyway.
  static std::optional<std::string> type(const std::string& column, const json& schema, const json& type) {
    if (type == "null") return column + " is empty";
    const bool isText = type == "string" || type == json::array({"string", "null"});
    const bool isNumber = type == "number" || type == json::array({"number", "null"});
    const bool isCompared = schema.contains("minimum") || schema.contains("maximum") || schema.contains("exclusiveMinimum") || schema.contains("exclusiveMaximum") ||
                            (schema.contains("const") && schema["const"].is_number());
    return isText || (isNumber && isCompared) ? std::optional{std::string{}} : std::nullopt;
  }

  std::string m_prefix;
  bool m_isAsked;
};

/// Writes expressions as schemas.
class ToSchema {
public:
  explicit ToSchema(bool isAsked) : m_isAsked(isAsked) {}

  std::optional<ordered_json> row(const Expression& expression) const {
    using Kind = Expression::Kind;
    switch (expression.kind) {
      case Kind::And: return branches("allOf", expression);
      case Kind::Or: return branches("anyOf", expression);
      case Kind::Comparison: return comparison(expression);
      case Kind::In: return members(expression);
      case Kind::Matches: return matches(expression);
      case Kind::IsEmpty: return empty(expression);
      default: return {};
    }
  }

private:
  using Schema = std::optional<ordered_json>;

  Schema branches(const char* key, const Expression& expression) const {
    ordered_json all{{key, ordered_json::array()}};
    for (const auto& part : expression.parts) {
      auto schema = row(part);
      if (!schema) return {};
      all[key].push_back(std::move(*schema));
    }
    return all;
  }

  /// What is said of a value. Where it says which rows are asked, a row without the value is not.
  ordered_json said(const std::string& column, ordered_json property) const {
    ordered_json schema{{"properties", {{column, std::move(property)}}}};
    if (m_isAsked) schema["required"] = {column};
    return schema;
  }

  static std::optional<ordered_json> literal(const Expression& expression) {
    if (expression.kind == Expression::Kind::Text) return expression.text;
    if (expression.kind == Expression::Kind::Number) return expression.number;
    const bool isNegative = expression.kind == Expression::Kind::Negative && expression.parts.size() == 1 && expression.parts[0].kind == Expression::Kind::Number;
    return isNegative ? std::optional<ordered_json>{-expression.parts[0].number} : std::nullopt;
  }

  static std::string mirrored(const std::string& sign) {
    static const std::map<std::string, std::string> kOther{{"<", ">"}, {"<=", ">="}, {">", "<"}, {">=", "<="}};
    const auto found = kOther.find(sign);
    return found == kOther.end() ? sign : found->second;
  }

  Schema comparison(const Expression& expression) const {
    if (expression.parts.size() != 2) return {};
    const auto right = literal(expression.parts[1]);
    if (right) return compared(expression.parts[0], expression.text, *right);
    const auto left = literal(expression.parts[0]);
    return left ? compared(expression.parts[1], mirrored(expression.text), *left) : std::nullopt;
  }

  Schema compared(const Expression& side, const std::string& sign, const ordered_json& value) const {
    if (side.kind == Expression::Kind::Call && side.text == "length" && side.parts.size() == 1) return length(side.parts[0], sign, value);
    if (side.kind != Expression::Kind::Column) return {};
    if (sign == "<>") return value.is_string() ? Schema{said(side.text, {{"not", oneOf(value)}})} : std::nullopt;
    if (sign == "=") return said(side.text, m_isAsked ? ordered_json{{"const", value}} : orNull(ordered_json::array({value})));
    static const std::map<std::string, std::string> kKeys{{">=", "minimum"}, {"<=", "maximum"}, {">", "exclusiveMinimum"}, {"<", "exclusiveMaximum"}};
    if (!value.is_number() || !kKeys.contains(sign)) return {};
    const ordered_json type = m_isAsked ? ordered_json("number") : ordered_json::array({"number", "null"});
    return said(side.text, {{"type", type}, {kKeys.at(sign), value}});
  }

  /// A list of values that an empty cell keeps, too.
  static ordered_json orNull(ordered_json values) {
    values.push_back(nullptr);
    return {{"enum", std::move(values)}};
  }
  /// What a value may not be: of the rows that are asked, nothing either.
  ordered_json oneOf(const ordered_json& value) const { return m_isAsked ? orNull(ordered_json::array({value})) : ordered_json{{"const", value}}; }
  /// Keywords about texts say nothing of null.
  ordered_json ofText(ordered_json keywords) const {
    if (m_isAsked) keywords["type"] = "string";
    return keywords;
  }

  Schema length(const Expression& of, const std::string& sign, const ordered_json& value) const {
    if (of.kind != Expression::Kind::Column || !value.is_number() || value.get<double>() < 0) return {};
    if (sign == ">=") return said(of.text, ofText({{"minLength", value}}));
    if (sign == "<=") return said(of.text, ofText({{"maxLength", value}}));
    return sign == "=" ? Schema{said(of.text, ofText({{"minLength", value}, {"maxLength", value}}))} : std::nullopt;
  }

  Schema members(const Expression& expression) const {
    if (expression.parts.empty() || expression.parts[0].kind != Expression::Kind::Column) return {};
    auto values = ordered_json::array();
    for (std::size_t i = 1; i < expression.parts.size(); ++i) {
      auto value = literal(expression.parts[i]);
      if (!value) return {};
      values.push_back(std::move(*value));
    }
    const auto& column = expression.parts[0].text;
    const ordered_json listed = m_isAsked == expression.negated ? orNull(values) : ordered_json{{"enum", values}};
    return said(column, expression.negated ? ordered_json{{"not", listed}} : listed);
  }

  Schema matches(const Expression& expression) const {
    const auto pattern = searchedPattern(expression.text);
    if (!pattern || expression.parts.size() != 1 || expression.parts[0].kind != Expression::Kind::Column) return {};
    const ordered_json said{{"pattern", *pattern}};
    return this->said(expression.parts[0].text, ofText(expression.negated ? ordered_json{{"not", said}} : said));
  }

  static Schema empty(const Expression& expression) {
    if (expression.parts.size() != 1 || expression.parts[0].kind != Expression::Kind::Column) return {};
    const auto& column = expression.parts[0].text;
    if (!expression.negated) return ordered_json{{"properties", {{column, {{"const", nullptr}}}}}};
    return ordered_json{{"required", {column}}, {"properties", {{column, {{"not", {{"const", nullptr}}}}}}}};
  }

  bool m_isAsked;
};

}  // namespace

std::optional<std::string> conditionFrom(const json& schema, const std::string& prefix, bool isAsked) {
  auto text = FromSchema(prefix, isAsked).row(schema);
  return text && validateExpression(*text, Gives::Truth) ? std::move(text) : std::nullopt;
}

std::optional<ordered_json> schemaFrom(const std::string& condition, bool isAsked) {
  const auto expression = parseExpression(condition);
  return expression ? ToSchema(isAsked).row(*expression) : std::nullopt;
}

}  // namespace prumo::quality::exchange
