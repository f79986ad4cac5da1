// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/exchange/parts.h"
#include "core/quality/signs.h"

#include <algorithm>
#include <array>

/// Rules as a Frictionless Table Schema (version 2, which keeps what version 1 said).
namespace prumo::quality::exchange {

namespace {

constexpr std::array kTypes{"integer", "number", "date", "datetime", "boolean", "string"};  ///< in the order of ValueType

/// strftime's letters for the order in which dates are settled to be written; "any" while it is found out, and of moments that ISO 8601 may write in several ways.
std::string dateFormat(std::optional<DateForm> dates, bool hasTime) {
  const std::string time = hasTime ? " %H:%M:%S" : "";
  switch (dates.value_or(DateForm::Iso)) {
    case DateForm::DayFirst: return "%d/%m/%Y" + time;
    case DateForm::MonthFirst: return "%m/%d/%Y" + time;
    case DateForm::YearFirst: return "%Y/%m/%d" + time;
    case DateForm::DayFirstDigits: return "%d%m%Y" + time;
    case DateForm::Iso: break;
  }
  return dates && !hasTime ? "default" : "any";
}

class Writer {
public:
  ExportedRules write(const RuleSet& rules, const DialectChoice& dialect) {
    m_dates = dialect.dates;
    for (const auto& rule : rules.rules) {
      if (rule.kind == RuleKind::NotNull) m_filled.insert(rule.columns[0]);
    }
    for (const auto& rule : rules.rules) {
      if (put(rule)) leaveExtras(rule, m_left);
    }
    ordered_json json{{"$schema", "https://datapackage.org/profiles/2.0/tableschema.json"}};
    json["fields"] = ordered_json::array();
    for (const auto& name : m_names) json["fields"].push_back(fieldOf(name, dialect));
    json["fieldsMatch"] = "superset";
    for (const auto* key : {"primaryKey", "uniqueKeys", "foreignKeys"}) {
      if (m_keys.contains(key)) json[key] = m_keys[key];
    }
    std::vector<std::string> missing{""};
    if (dialect.nullWords) std::ranges::copy(*dialect.nullWords, std::back_inserter(missing));
    json["missingValues"] = missing;
    return {json.dump(2, ' ', false, ordered_json::error_handler_t::replace), std::move(m_left)};
  }

private:
  struct Field {
    std::string type;
    std::string format;
    ordered_json constraints = ordered_json::object();
  };

  ordered_json fieldOf(const std::string& name, const DialectChoice& dialect) {
    const auto& field = m_fields[name];
    ordered_json json{{"name", name}, {"type", field.type.empty() ? "any" : field.type}};
    if (!field.format.empty()) json["format"] = field.format;
    if (field.type == "number") putMarks(dialect, json);
    if (!field.constraints.empty()) json["constraints"] = field.constraints;
    return json;
  }

  static void putMarks(const DialectChoice& dialect, ordered_json& json) {
    const bool comma = decimalCommaOf(dialect).value_or(false);
    const char thousands = dialect.thousands.value_or(engine::usualThousands(comma));
    if (comma) json["decimalChar"] = ",";
    if (thousands != '\0') json["groupChar"] = std::string{thousands};
  }

  Field& field(const std::string& name) {
    if (!m_fields.contains(name)) m_names.push_back(name);
    return m_fields[name];
  }

  bool leave(const Rule& rule, const char* reason) {
    m_left.push_back(leftover(rule.id, std::string{record::keyOf(rule.kind)}, reason));
    return false;
  }
  void change(const Rule& rule, const char* reason) { m_left.push_back(leftover(rule.id, std::string{record::keyOf(rule.kind)}, reason, true)); }

  /// A field has each constraint once.
  template <class Value>
  bool constrain(const Rule& rule, const char* key, const Value& value) {
    auto& all = field(rule.columns[0]).constraints;
    if (all.contains(key)) return leave(rule, "only_one");
    all[key] = value;
    return true;
  }

  bool put(const Rule& rule) {
    switch (rule.kind) {
      case RuleKind::NotNull: return constrain(rule, "required", true);
      case RuleKind::Type: return type(rule);
      case RuleKind::Format: return format(rule);
      case RuleKind::Range: return range(rule);
      case RuleKind::Length: return length(rule);
      case RuleKind::Regex: return pattern(rule);
      case RuleKind::Set: return rule.ignoreCase ? leave(rule, "case") : constrain(rule, "enum", rule.values);
      case RuleKind::Unique: return unique(rule);
      case RuleKind::Reference: return reference(rule);
      default: return leave(rule, "no_word_for_kind");
    }
  }

  bool setType(const Rule& rule, const char* type, const std::string& format) {
    auto& field = this->field(rule.columns[0]);
    const bool isOther = !field.type.empty() && (field.type != type || field.format != format);
    if (isOther) return leave(rule, "only_one");
    field.type = type;
    field.format = format;
    return true;
  }

  /// Dates in the order that is settled; else any form that a program knows is let pass, ours too.
  bool type(const Rule& rule) {
    const bool isMoment = rule.type == ValueType::Date || rule.type == ValueType::Timestamp;
    const auto format = isMoment ? dateFormat(m_dates, rule.type == ValueType::Timestamp) : std::string{};
    if (rule.type == ValueType::Boolean) change(rule, "boolean_words");
    if (isMoment && format != "default") change(rule, format == "any" ? "date_forms" : "one_date_form");
    return setType(rule, kTypes.at(static_cast<std::size_t>(rule.type)), format);
  }

  bool format(const Rule& rule) {
    switch (rule.format) {
      case ValueFormat::Email: return setType(rule, "string", "email");
      case ValueFormat::Uuid: return setType(rule, "string", "uuid");
      case ValueFormat::Url: change(rule, "web_only"); return setType(rule, "string", "uri");
      default: return leave(rule, "no_word_for_kind");
    }
  }

  bool range(const Rule& rule) {
    const auto put = [&](const Bound& bound, const char* key) {
      if (const auto* number = std::get_if<double>(&bound)) return constrain(rule, key, *number);
      if (const auto* text = std::get_if<std::string>(&bound)) return constrain(rule, key, *text);
      return true;
    };
    const bool isNumber = rule.min.index() == 1 || rule.max.index() == 1;
    auto& field = this->field(rule.columns[0]);
    if (field.type.empty() && !isNumber && m_dates) field.format = dateFormat(m_dates, false);
    if (field.type.empty()) field.type = isNumber ? "number" : "date";
    return put(rule.min, rule.exclusiveMin ? "exclusiveMinimum" : "minimum") && put(rule.max, rule.exclusiveMax ? "exclusiveMaximum" : "maximum");
  }

  bool length(const Rule& rule) {
    return (!rule.minLength || constrain(rule, "minLength", *rule.minLength)) && (!rule.maxLength || constrain(rule, "maxLength", *rule.maxLength));
  }

  bool pattern(const Rule& rule) {
    const bool isPut = constrain(rule, "pattern", rule.pattern);
    if (isPut && !isReadAlike(rule.pattern)) change(rule, "pattern_words");
    return isPut;
  }

  bool unique(const Rule& rule) {
    for (const auto& column : rule.columns) field(column);
    const bool isFilled = std::ranges::all_of(rule.columns, [this](const std::string& column) { return m_filled.contains(column); });
    if (isFilled && !m_keys.contains("primaryKey")) return m_keys["primaryKey"] = rule.columns, true;
    if (rule.columns.size() == 1) return constrain(rule, "unique", true);
    return m_keys["uniqueKeys"].push_back(rule.columns), true;
  }

  bool reference(const Rule& rule) {
    for (const auto& column : rule.columns) field(column);
    m_keys["foreignKeys"].push_back({{"fields", rule.columns}, {"reference", {{"resource", rule.dataset}, {"fields", rule.theirColumns}}}});
    return true;
  }

  std::optional<DateForm> m_dates;
  std::set<std::string> m_filled;
  std::vector<std::string> m_names;
  std::map<std::string, Field> m_fields;
  ordered_json m_keys = ordered_json::object();
  std::vector<Leftover> m_left;
};

}  // namespace

ExportedRules writeFrictionless(const RuleSet& rules, const DialectChoice& dialect) { return Writer().write(rules, dialect); }

}  // namespace prumo::quality::exchange
