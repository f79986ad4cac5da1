// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/literals.h"
#include "core/quality/exchange/parts.h"
#include "core/quality/signs.h"

#include <algorithm>
#include <array>

/// Frictionless Table Schema (specs.frictionlessdata.io/table-schema, datapackage.org/standard/table-schema): what it says of fields and keys.
namespace prumo::quality::exchange {

namespace {

using nlohmann::json;

std::string textOf(const json& object, const char* key) {
  const auto found = object.find(key);
  return found != object.end() && found->is_string() ? found->get<std::string>() : std::string{};
}

/// A name, or a list of names.
std::vector<std::string> namesOf(const json& value) {
  if (value.is_string()) return {value.get<std::string>()};
  std::vector<std::string> names;
  for (const auto& each : value.is_array() ? value : json::array()) {
    if (!each.is_string()) return {};
    names.push_back(each.get<std::string>());
  }
  return names;
}

/// strftime's letters as a pattern; nothing for letters of another kind.
std::optional<std::string> datePattern(const std::string& format) {
  static const std::map<char, std::string> kLetters{{'Y', "[0-9]{4}"}, {'m', "(0[1-9]|1[0-2])"}, {'d', "(0[1-9]|[12][0-9]|3[01])"}, {'y', "[0-9]{2}"},
                                                    {'H', "([01][0-9]|2[0-3])"}, {'M', "[0-5][0-9]"}, {'S', "[0-5][0-9]"}};
  std::string pattern;
  for (std::size_t i = 0; i < format.size(); ++i) {
    if (format[i] != '%') {
      constexpr std::string_view kMarks = R"(\.^$|()[]{}*+?)";
      pattern += kMarks.find(format[i]) == kMarks.npos ? std::string{format[i]} : std::string{'\\', format[i]};
      continue;
    }
    const auto found = i + 1 < format.size() ? kLetters.find(format[++i]) : kLetters.end();
    if (found == kLetters.end()) return {};
    pattern += found->second;
  }
  return pattern;
}

/// The order of a date in strftime's letters, with any sign between them; nothing for one that every form reads, or none.
std::optional<DateForm> dateForm(const std::string& format) {
  const auto order = format.substr(0, format.find_first_of(" T"));
  if (order == "%d%m%Y") return DateForm::DayFirstDigits;
  const bool isSplit = order.size() == 8 && order[2] == order[5] && std::string_view{"/-."}.find(order[2]) != std::string_view::npos;
  const auto letters = isSplit ? std::string{order[1], order[4], order[7]} : std::string{};
  if (letters == "dmY") return DateForm::DayFirst;
  if (letters == "mdY") return DateForm::MonthFirst;
  return letters == "Ymd" && order[2] != '-' ? std::optional{DateForm::YearFirst} : std::nullopt;
}

/// Dates that are read whatever their order is settled to.
bool isPlainDate(const std::string& format) { return format == "%Y-%m-%d" || format == "%Y%m%d" || format.starts_with("%Y-%m-%dT") || format.starts_with("%Y-%m-%d "); }

class Reader {
public:
  ImportedRules read(const json& schema) {
    std::size_t number = 0;
    for (const auto& field : schema["fields"]) this->field(field, "/fields/" + std::to_string(number++));
    primaryKey(schema);
    uniqueKeys(schema);
    foreignKeys(schema);
    missingValues(schema);
    leaveOneSign();
    constexpr std::array kKnown{"fields", "primaryKey", "uniqueKeys", "foreignKeys", "missingValues", "$schema", "name", "title", "description", "fieldsMatch", "profile"};
    others(schema, "", kKnown);
    if (const auto match = textOf(schema, "fieldsMatch"); !match.empty() && match != "superset") m_in.leave("/fieldsMatch", "fieldsMatch", "columns");
    return std::move(m_in.out());
  }

private:
  void others(const json& object, const std::string& place, std::span<const char* const> known) {
    for (const auto& [key, value] : object.items()) {
      if (std::ranges::find(known, std::string_view{key}) == known.end()) m_in.leave(pointer(place, key), key, "no_rule");
    }
  }

  void add(RuleKind kind, const std::string& column, const std::string& place, const std::string& what) { m_in.add({.columns = {column}, .kind = kind}, place, what); }

  void field(const json& field, const std::string& place) {
    const auto name = field.is_object() ? textOf(field, "name") : std::string{};
    if (name.empty()) return m_in.leave(place, "name", "no_name");
    type(field, name, place);
    if (const auto found = field.find("constraints"); found != field.end() && found->is_object()) constraints(*found, name, place + "/constraints");
    constexpr std::array kKnown{"name", "type", "format", "constraints", "title", "description", "example", "examples", "rdfType", "decimalChar", "groupChar",
                                "bareNumber", "trueValues", "falseValues"};
    others(field, place, kKnown);
  }

  void addType(ValueType type, const std::string& name, const std::string& place, const std::string& what) {
    m_in.add({.columns = {name}, .kind = RuleKind::Type, .type = type}, place, what);
  }
  void addPattern(const std::string& pattern, const std::string& name, const std::string& place, const std::string& what) {
    m_in.add({.columns = {name}, .kind = RuleKind::Regex, .pattern = pattern}, place, what);
  }
  void addFormat(ValueFormat format, const std::string& name, const std::string& place) {
    m_in.add({.columns = {name}, .kind = RuleKind::Format, .format = format}, place, "format");
  }

  void type(const json& field, const std::string& name, const std::string& place) {
    const auto type = textOf(field, "type");
    const auto where = place + "/type";
    if (type == "integer") addType(ValueType::Integer, name, where, type);
    else if (type == "number") addType(ValueType::Decimal, name, where, type);
    else if (type == "boolean") boolean(field, name, place);
    else if (type == "date" || type == "datetime") moment(field, type, name, place);
    else if (type == "string") string(textOf(field, "format"), name, place);
    else if (type == "year") addPattern("-?[0-9]{4}", name, where, type);
    else if (type == "yearmonth") addPattern("-?[0-9]{4}-(0[1-9]|1[0-2])", name, where, type);
    else if (type == "time") addPattern("([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]", name, where, type);
    else if (!type.empty() && type != "any") m_in.leave(where, type, "no_rule");
    marks(field, type, place);
  }

  void string(const std::string& format, const std::string& name, const std::string& place) {
    const auto where = place + "/format";
    if (format == "email") addFormat(ValueFormat::Email, name, where);
    else if (format == "uuid") addFormat(ValueFormat::Uuid, name, where);
    else if (format == "uri") addFormat(ValueFormat::Url, name, where), m_in.change(where, format, "web_only");
    else if (!format.empty() && format != "default") m_in.leave(where, format, "no_rule");
  }

  void boolean(const json& field, const std::string& name, const std::string& place) {
    if (!field.contains("trueValues") && !field.contains("falseValues")) {
      addType(ValueType::Boolean, name, place + "/type", "boolean");
      return m_in.change(place + "/type", "boolean", "boolean_words");
    }
    Rule rule{.columns = {name}, .kind = RuleKind::Set};
    const std::vector<std::string> usual[]{{"true", "True", "TRUE", "1"}, {"false", "False", "FALSE", "0"}};
    const char* keys[]{"trueValues", "falseValues"};
    for (int i = 0; i < 2; ++i) std::ranges::copy(field.contains(keys[i]) ? namesOf(field[keys[i]]) : usual[i], std::back_inserter(rule.values));
    m_in.add(std::move(rule), place + "/trueValues", "trueValues");
  }

  void moment(const json& field, const std::string& type, const std::string& name, const std::string& place) {
    const auto format = textOf(field, "format");
    const auto ours = type == "date" ? ValueType::Date : ValueType::Timestamp;
    if (!format.starts_with('%')) {
      addType(ours, name, place + "/type", type);
      if (format.empty() || format == "default") m_in.change(place + "/type", type, "date_forms");
      return;
    }
    const auto pattern = datePattern(format);
    if (!pattern) return m_in.leave(place + "/format", format, "no_rule");
    addPattern(*pattern, name, place + "/format", "format");
    const auto form = dateForm(format);
    auto& settled = m_in.out().dialect.dates;
    if (form && !settled) settled = form;
    if (isPlainDate(format) || (form && form == settled)) return addType(ours, name, place + "/type", type);
    m_in.leave(place + "/type", type, form ? "one_date_order" : "no_date_order");
  }

  /// How numbers are written is said of the feed, not of a column.
  void marks(const json& field, const std::string& type, const std::string& place) {
    if (const auto mark = textOf(field, "decimalChar"); type == "number" && !mark.empty()) {
      if (mark == "," || mark == ".") m_in.out().dialect.decimalComma = mark == ",";
      else m_in.leave(place + "/decimalChar", mark, "no_rule");
    }
    const auto group = textOf(field, "groupChar");
    const bool isKnown = group.size() == 1 && std::string_view{"., '"}.find(group) != std::string_view::npos;
    if (type == "number" && isKnown) {
      m_in.out().dialect.thousands = group[0];
      m_groupPlace = place + "/groupChar";
    } else if (!group.empty()) {
      m_in.leave(place + "/groupChar", group, "no_rule");
    }
    if (const auto bare = field.find("bareNumber"); bare != field.end() && *bare == false) m_in.leave(place + "/bareNumber", "bareNumber", "no_rule");
  }

  /// Fields that tell different signs may add up to one for both.
  void leaveOneSign() {
    auto& dialect = m_in.out().dialect;
    if (!isOneSign(dialect)) return;
    m_in.leave(m_groupPlace, std::string{*dialect.thousands}, "one_sign");
    dialect.thousands.reset();
  }

  void constraints(const json& all, const std::string& name, const std::string& place) {
    for (const auto& [key, value] : all.items()) {
      const auto where = pointer(place, key);
      if (key == "required" || key == "unique") flag(key, value, name, where);
      else if (key == "pattern" && value.is_string()) pattern(value.get<std::string>(), name, where);
      else if (key == "enum") members(value, name, where);
      else if (!isBound(key)) m_in.leave(where, key, "no_rule");
    }
    length(all, name, place);
    range(all, name, place);
  }

  void flag(const std::string& key, const json& value, const std::string& name, const std::string& place) {
    if (!value.is_boolean()) return m_in.leave(place, key, "not_yes_or_no");
    if (value.get<bool>()) add(key == "required" ? RuleKind::NotNull : RuleKind::Unique, name, place, key);
  }

  static bool isBound(const std::string& key) {
    constexpr std::array kKeys{"minLength", "maxLength", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"};
    return std::ranges::find(kKeys, key) != kKeys.end();
  }

  void pattern(const std::string& given, const std::string& name, const std::string& place) {
    const auto ours = respelled(given);
    addPattern(ours, name, place, "pattern");
    if (!isReadAlike(ours)) m_in.change(place, "pattern", "pattern_words");
  }

  void members(const json& values, const std::string& name, const std::string& place) {
    Rule rule{.columns = {name}, .kind = RuleKind::Set};
    for (const auto& value : values.is_array() ? values : json::array()) {
      const auto text = cellText(value);
      if (!text) return m_in.leave(place, "enum", "not_texts");
      rule.values.push_back(*text);
    }
    m_in.add(std::move(rule), place, "enum");
  }

  void length(const json& all, const std::string& name, const std::string& place) {
    Rule rule{.columns = {name}, .kind = RuleKind::Length};
    const auto read = [&](const char* key, std::optional<std::int64_t>& bound) {
      if (!all.contains(key)) return;
      if (all[key].is_number_integer()) bound = all[key].get<std::int64_t>();
      else m_in.leave(pointer(place, key), key, "not_a_number");
    };
    read("minLength", rule.minLength);
    read("maxLength", rule.maxLength);
    if (rule.minLength || rule.maxLength) m_in.add(std::move(rule), place, "minLength, maxLength");
  }

  /// A number, also as text; or a date.
  std::optional<Bound> boundOf(const json& value) const {
    if (value.is_number()) return value.get<double>();
    if (!value.is_string()) return {};
    const auto text = value.get<std::string>();
    if (const auto number = engine::decimalOf(text, false)) return *number;
    return engine::momentOf(text) ? std::optional<Bound>{text} : std::nullopt;
  }

  void range(const json& all, const std::string& name, const std::string& place) {
    Rule rule{.columns = {name}, .kind = RuleKind::Range};
    const auto read = [&](const char* key, Bound& bound, bool& isExclusive, bool exclusive) {
      if (!all.contains(key)) return;
      const auto found = boundOf(all[key]);
      if (!found) return m_in.leave(pointer(place, key), key, "not_a_bound");
      bound = *found;
      isExclusive = exclusive;
    };
    read("minimum", rule.min, rule.exclusiveMin, false);
    read("exclusiveMinimum", rule.min, rule.exclusiveMin, true);
    read("maximum", rule.max, rule.exclusiveMax, false);
    read("exclusiveMaximum", rule.max, rule.exclusiveMax, true);
    if (rule.min.index() != 0 || rule.max.index() != 0) m_in.add(std::move(rule), place, "minimum, maximum");
  }

  void unique(const json& key, const std::string& place, const std::string& what) {
    auto names = namesOf(key);
    if (names.empty()) return m_in.leave(place, what, "no_name");
    m_in.add({.columns = std::move(names), .kind = RuleKind::Unique}, place, what);
  }

  /// Its fields are filled in, too.
  void primaryKey(const json& schema) {
    if (!schema.contains("primaryKey") || schema["primaryKey"].empty()) return;
    unique(schema["primaryKey"], "/primaryKey", "primaryKey");
    for (const auto& name : namesOf(schema["primaryKey"])) add(RuleKind::NotNull, name, "/primaryKey", "primaryKey");
  }

  void uniqueKeys(const json& schema) {
    if (!schema.contains("uniqueKeys")) return;
    if (!schema["uniqueKeys"].is_array()) return m_in.leave("/uniqueKeys", "uniqueKeys", "no_name");
    for (const auto& key : schema["uniqueKeys"]) unique(key, "/uniqueKeys", "uniqueKeys");
  }

  void foreignKeys(const json& schema) {
    if (!schema.contains("foreignKeys")) return;
    std::size_t number = 0;
    for (const auto& key : schema["foreignKeys"].is_array() ? schema["foreignKeys"] : json::array({schema["foreignKeys"]})) {
      const auto place = "/foreignKeys/" + std::to_string(number++);
      const auto reference = key.is_object() ? key.value("reference", json::object()) : json::object();
      Rule rule{.columns = key.is_object() ? namesOf(key.value("fields", json())) : std::vector<std::string>{}, .kind = RuleKind::Reference};
      if (!reference.is_object() || rule.columns.empty()) {
        m_in.leave(place, "foreignKeys", "no_name");
        continue;
      }
      rule.dataset = textOf(reference, "resource");
      rule.theirColumns = namesOf(reference.value("fields", json()));
      m_in.add(std::move(rule), place, "foreignKeys");
    }
  }

  /// The empty cell is empty anyway.
  void missingValues(const json& schema) {
    if (!schema.contains("missingValues")) return;
    std::vector<std::string> words;
    for (const auto& word : schema["missingValues"].is_array() ? schema["missingValues"] : json::array()) {
      const auto text = word.is_object() ? textOf(word, "value") : word.is_string() ? word.get<std::string>() : std::string{};
      if (!text.empty()) words.push_back(text);
    }
    if (!words.empty()) m_in.out().dialect.nullWords = std::move(words);
  }

  Intake m_in{RuleFormat::Frictionless};
  std::string m_groupPlace;  ///< where the thousands are told
};

}  // namespace

ImportedRules readFrictionless(const json& schema) { return Reader().read(schema); }

}  // namespace prumo::quality::exchange
