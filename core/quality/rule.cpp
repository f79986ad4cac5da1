// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/rule.h"

#include "core/base/file.h"
#include "core/base/json_reader.h"
#include "core/engine/literals.h"
#include "core/quality/rule_sql.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

namespace prumo::quality {

namespace {

constexpr std::string_view kFormat = "prumo-rules";
constexpr std::int64_t kVersion = 1;
constexpr std::uintmax_t kFileLimit = std::uintmax_t{4} * 1024 * 1024;
constexpr std::size_t kMostRules = 500;  ///< a scan takes 64 of them
constexpr std::int64_t kMostLength = 1'000'000'000;
constexpr double kInfinity = std::numeric_limits<double>::infinity();

Error ruleFault(std::string code, std::vector<std::pair<std::string, Argument>> args = {}) {
  args.insert(args.begin(), {"place", std::string{}});
  return {{std::move(code), std::move(args)}, ErrorKind::BadInput, nullptr};
}

Severity severityOf(JsonReader& reader) {
  if (!reader.has("severity")) return Severity::Medium;
  const auto key = reader.choice("severity", {"low", "medium", "high", "critical", "error", "warning", "info"});
  if (key == "error") return Severity::High;
  if (key == "warning") return Severity::Medium;
  if (key == "info") return Severity::Low;
  return record::fromKey<Severity>(key).value_or(Severity::Medium);
}

std::vector<std::string> columnsOf(JsonReader& reader, RuleKind kind) {
  if (reader.has("column") == reader.has("columns")) {
    reader.refuse(reader.has("column") ? "quality.two_columns_keys" : "json.missing", {}, "column");
    return {};
  }
  auto columns = reader.has("column") ? std::vector{reader.text("column")} : reader.texts("columns");
  if (columns.empty()) reader.refuse("json.empty", {}, "columns");
  if (columns.size() > 1 && kind != RuleKind::Unique) reader.refuse("quality.one_column_only", {}, "columns");
  return columns;
}

Bound boundOf(JsonReader& reader, const std::string& key) {
  if (!reader.has(key)) return {};
  if (reader.json().at(key).is_string()) return reader.text(key);
  return reader.number(key, -kInfinity, kInfinity);
}

void readRange(JsonReader& reader, Rule& rule) {
  for (const char* key : {"min", "max"}) {
    if (reader.has(key) && reader.has(std::string{"exclusive_"} + key)) reader.refuse("quality.two_bounds", {}, key);
  }
  rule.exclusiveMin = reader.has("exclusive_min");
  rule.exclusiveMax = reader.has("exclusive_max");
  rule.min = boundOf(reader, rule.exclusiveMin ? "exclusive_min" : "min");
  rule.max = boundOf(reader, rule.exclusiveMax ? "exclusive_max" : "max");
}

void readLength(JsonReader& reader, Rule& rule) {
  if (reader.has("min")) rule.minLength = reader.integer("min", 0, kMostLength);
  if (reader.has("max")) rule.maxLength = reader.integer("max", 0, kMostLength);
}

void readGtin(JsonReader& reader, Rule& rule) {
  rule.allowNoGtin = reader.optionalBoolean("allow_no_gtin", true);
  if (!reader.has("lengths")) return;
  rule.gtinLengths.clear();
  const auto& list = reader.json().at("lengths");
  for (const auto& item : list.is_array() ? list : nlohmann::json::array()) {
    const auto length = item.is_number_integer() ? item.get<std::int64_t>() : 0;
    if (length != 8 && (length < 12 || length > 14)) return reader.refuse("json.not_a_choice", {{"value", item.dump()}, {"choices", std::string{"8, 12, 13, 14"}}}, "lengths");
    rule.gtinLengths.push_back(static_cast<int>(length));
  }
  if (rule.gtinLengths.empty()) reader.refuse("json.empty", {}, "lengths");
}

/// The options of the rule's kind, and that there are no others.
void readOptions(JsonReader& reader, Rule& rule) {
  const auto only = [&reader](std::initializer_list<std::string_view> more) {
    for (const auto& [key, value] : reader.json().items()) {
      constexpr std::string_view kCommon[] = {"id", "title", "column", "columns", "kind", "severity", "tolerance", "note"};
      const bool isKnown = std::ranges::find(kCommon, key) != std::end(kCommon) || std::ranges::find(more, key) != more.end();
      if (!isKnown) reader.refuse("json.unknown_key", {{"key", key}});
    }
  };
  switch (rule.kind) {
    case RuleKind::Type:
      only({"type"});
      rule.type = record::fromKey<ValueType>(reader.choice("type", {"integer", "decimal", "date", "timestamp", "boolean", "text"})).value_or(ValueType::Text);
      return;
    case RuleKind::Range: return only({"min", "max", "exclusive_min", "exclusive_max"}), readRange(reader, rule);
    case RuleKind::Length: return only({"min", "max"}), readLength(reader, rule);
    case RuleKind::Regex: return only({"pattern"}), void(rule.pattern = reader.text("pattern"));
    case RuleKind::Set:
      only({"values", "ignore_case"});
      rule.values = reader.texts("values");
      rule.ignoreCase = reader.optionalBoolean("ignore_case", false);
      return;
    case RuleKind::Gtin: return only({"lengths", "allow_no_gtin"}), readGtin(reader, rule);
    case RuleKind::Cnpj: return only({"alphanumeric"}), void(rule.alphanumeric = reader.optionalBoolean("alphanumeric", true));
    case RuleKind::NotNull:
    case RuleKind::Unique:
    case RuleKind::Cpf: return only({});
  }
}

Rule readRule(JsonReader& reader) {
  Rule rule;
  rule.id = reader.text("id");
  rule.title = reader.optionalText("title");
  const auto kind = reader.choice("kind", {"not_null", "type", "range", "length", "regex", "set", "unique", "gtin", "cpf", "cnpj"});
  rule.kind = record::fromKey<RuleKind>(kind).value_or(RuleKind::NotNull);
  rule.columns = columnsOf(reader, rule.kind);
  rule.severity = severityOf(reader);
  rule.tolerance = reader.optionalNumber("tolerance", 0, 1).value_or(0);
  rule.note = reader.optionalText("note");
  readOptions(reader, rule);
  if (reader.fault()) {
    if (auto sound = validate(rule); !sound) reader.refuse(sound.error().code(), {sound.error().message.args.begin() + 1, sound.error().message.args.end()});
  }
  return rule;
}

bool isCrossed(const Rule& rule) {
  const auto* low = std::get_if<double>(&rule.min);
  const auto* high = std::get_if<double>(&rule.max);
  if (low && high) return *low > *high;
  const auto* from = std::get_if<std::string>(&rule.min);
  const auto* to = std::get_if<std::string>(&rule.max);
  return from && to && engine::momentOf(*from) > engine::momentOf(*to);
}

Result<void> validateRange(const Rule& rule) {
  if (rule.min.index() == 0 && rule.max.index() == 0) return ruleFault("quality.no_bounds");
  for (const auto* bound : {&rule.min, &rule.max}) {
    const auto* text = std::get_if<std::string>(bound);
    if (text && !engine::momentOf(*text)) return ruleFault("quality.bad_bound", {{"value", *text}});
  }
  if (rule.min.index() != 0 && rule.max.index() != 0 && rule.min.index() != rule.max.index()) {
    const auto& text = std::get<std::string>(rule.min.index() == 2 ? rule.min : rule.max);
    return ruleFault("quality.bad_bound", {{"value", text}});
  }
  return isCrossed(rule) ? Result<void>{ruleFault("quality.bounds_crossed")} : Result<void>{};
}

bool isGtinLength(std::int64_t length) { return length == 8 || (length >= 12 && length <= 14); }

/// Texts end at a zero byte where they become SQL: a rule that holds one would ask for something else.
bool holdsZeroByte(const Rule& rule) {
  const auto holds = [](const std::string& text) { return text.find('\0') != std::string::npos; };
  return holds(rule.pattern) || std::ranges::any_of(rule.values, holds) || std::ranges::any_of(rule.columns, holds);
}

Result<void> soundOptions(const Rule& rule) {
  if (holdsZeroByte(rule)) return ruleFault("quality.zero_byte");
  if (rule.id.empty() || rule.columns.empty() || std::ranges::find(rule.columns, std::string{}) != rule.columns.end()) return ruleFault("json.empty");
  if (rule.columns.size() > 1 && rule.kind != RuleKind::Unique) return ruleFault("quality.one_column_only");
  if (!(rule.tolerance >= 0 && rule.tolerance <= 1)) return ruleFault("json.out_of_range", {{"min", 0.0}, {"max", 1.0}});
  switch (rule.kind) {
    case RuleKind::Range: return validateRange(rule);
    case RuleKind::Length:
      if (!rule.minLength && !rule.maxLength) return ruleFault("quality.no_bounds");
      if (rule.minLength && rule.maxLength && *rule.minLength > *rule.maxLength) return ruleFault("quality.bounds_crossed");
      if (rule.minLength.value_or(0) < 0 || rule.maxLength.value_or(0) < 0) return ruleFault("json.out_of_range", {{"min", std::int64_t{0}}, {"max", kMostLength}});
      return {};
    case RuleKind::Gtin:
      return !rule.gtinLengths.empty() && std::ranges::all_of(rule.gtinLengths, isGtinLength) ? Result<void>{} : Result<void>{ruleFault("json.empty")};
    case RuleKind::Regex: return rule.pattern.empty() ? Result<void>{ruleFault("json.empty")} : validatePattern(rule.pattern);
    case RuleKind::Set: return rule.values.empty() ? Result<void>{ruleFault("json.empty")} : Result<void>{};
    default: return {};
  }
}

nlohmann::ordered_json toJson(const Bound& bound) {
  if (const auto* number = std::get_if<double>(&bound)) {
    const bool isWhole = std::abs(*number) < 1e15 && *number == std::trunc(*number);
    return isWhole ? nlohmann::ordered_json(static_cast<std::int64_t>(*number)) : nlohmann::ordered_json(*number);
  }
  return std::get<std::string>(bound);
}

void writeOptions(nlohmann::ordered_json& json, const Rule& rule) {
  if (rule.kind == RuleKind::Type) json["type"] = record::keyOf(rule.type);
  if (rule.kind == RuleKind::Range && rule.min.index() != 0) json[rule.exclusiveMin ? "exclusive_min" : "min"] = toJson(rule.min);
  if (rule.kind == RuleKind::Range && rule.max.index() != 0) json[rule.exclusiveMax ? "exclusive_max" : "max"] = toJson(rule.max);
  if (rule.kind == RuleKind::Length && rule.minLength) json["min"] = *rule.minLength;
  if (rule.kind == RuleKind::Length && rule.maxLength) json["max"] = *rule.maxLength;
  if (rule.kind == RuleKind::Regex) json["pattern"] = rule.pattern;
  if (rule.kind == RuleKind::Set) json["values"] = rule.values;
  if (rule.kind == RuleKind::Set && rule.ignoreCase) json["ignore_case"] = true;
  if (rule.kind == RuleKind::Gtin && rule.gtinLengths != Rule{}.gtinLengths) json["lengths"] = rule.gtinLengths;
  if (rule.kind == RuleKind::Gtin && !rule.allowNoGtin) json["allow_no_gtin"] = false;
  if (rule.kind == RuleKind::Cnpj && !rule.alphanumeric) json["alphanumeric"] = false;
}

nlohmann::ordered_json toJson(const Rule& rule) {
  nlohmann::ordered_json json{{"id", rule.id}};
  if (!rule.title.empty()) json["title"] = rule.title;
  if (rule.columns.size() == 1) json["column"] = rule.columns[0];
  else json["columns"] = rule.columns;
  json["kind"] = record::keyOf(rule.kind);
  writeOptions(json, rule);
  json["severity"] = record::keyOf(rule.severity);
  if (rule.tolerance > 0) json["tolerance"] = rule.tolerance;
  if (!rule.note.empty()) json["note"] = rule.note;
  return json;
}

}  // namespace

Result<void> validate(const Rule& rule) {
  auto sound = soundOptions(rule);
  if (sound) return sound;
  auto error = std::move(sound).error();
  error.message.args.front().second = rule.id;
  return error;
}

Result<RuleSet> parseRules(std::string_view json) {
  auto parsed = parseJson(json);
  if (!parsed) return std::move(parsed).error();
  JsonReader reader(*parsed);
  reader.onlyKeys({"format", "format_version", "rules", "title", "note"});
  if (const auto format = reader.text("format"); format != kFormat) reader.refuse("quality.wrong_format", {{"format", format}}, "format");
  if (const auto version = reader.integer("format_version", 1, INT64_MAX); version > kVersion) {
    reader.refuse("quality.newer_format", {{"version", version}}, "format_version");
  }
  RuleSet set;
  std::set<std::string> ids;
  for (auto& each : reader.objects("rules")) {
    set.rules.push_back(readRule(each));
    if (!ids.insert(set.rules.back().id).second) each.refuse("quality.duplicate_rule", {{"id", set.rules.back().id}}, "id");
  }
  if (set.rules.empty()) reader.refuse("quality.no_rules", {}, "rules");
  if (set.rules.size() > kMostRules) reader.refuse("quality.too_many_rules", {{"limit", static_cast<std::int64_t>(kMostRules)}}, "rules");
  return reader.fault().transform([&set] { return std::move(set); });
}

Result<RuleSet> readRules(const std::filesystem::path& path) {
  return readFile(path, kFileLimit).and_then([](const std::string& json) { return parseRules(json); });
}

std::string toJson(const RuleSet& rules) {
  auto list = nlohmann::ordered_json::array();
  for (const auto& rule : rules.rules) list.push_back(toJson(rule));
  return nlohmann::ordered_json{{"format", kFormat}, {"format_version", kVersion}, {"rules", std::move(list)}}.dump(2);
}

}  // namespace prumo::quality
