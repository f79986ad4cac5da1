// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/rule.h"

#include "core/base/file.h"
#include "core/base/json_reader.h"
#include "core/quality/rules/kinds.h"

#include <algorithm>
#include <set>

namespace prumo::quality {

namespace {

constexpr std::string_view kFormat = "prumo-rules";
constexpr std::int64_t kVersion = 1;
constexpr std::uintmax_t kFileLimit = std::uintmax_t{4} * 1024 * 1024;
constexpr std::size_t kMostRules = 500;  ///< a scan takes 64 of them
template <class Enum>
constexpr auto keysAsViews() {
  std::array<std::string_view, record::enumKeys<Enum>.size()> keys;
  std::ranges::copy(record::enumKeys<Enum>, keys.begin());
  return keys;
}
constexpr auto kKinds = keysAsViews<RuleKind>();
constexpr auto kCharacteristics = keysAsViews<Characteristic>();

Severity severityOf(JsonReader& reader) {
  if (!reader.has("severity")) return Severity::Medium;
  const auto key = reader.choice("severity", {"low", "medium", "high", "critical", "error", "warning", "info"});
  if (key == "error") return Severity::High;
  if (key == "warning") return Severity::Medium;
  if (key == "info") return Severity::Low;
  return record::fromKey<Severity>(key).value_or(Severity::Medium);
}

std::vector<std::string> namedColumns(JsonReader& reader, Takes takes) {
  if (reader.has("column") && reader.has("columns")) reader.refuse("quality.two_columns_keys", {}, "column");
  if (!reader.has("columns") && (takes == Takes::One || takes == Takes::Many)) return {reader.text("column")};
  if (reader.has("column")) return {reader.text("column")};
  return reader.has("columns") ? reader.texts("columns") : std::vector<std::string>{};
}

/// Whether a kind takes so many columns.
bool takes(Takes takes, std::size_t count) {
  switch (takes) {
    case Takes::One: return count == 1;
    case Takes::Many: return count >= 1;
    case Takes::None: return count == 0;
    case Takes::AtMostOne: return count <= 1;
  }
  return false;
}

/// The options of the rule's kind, and that there are no others.
void readOptions(JsonReader& reader, Rule& rule) {
  std::vector<std::string> known{"id", "title", "column", "columns", "kind", "severity", "tolerance", "tolerated_count", "characteristic", "owner", "note"};
  for (const auto& option : kindOf(rule).options) {
    readOption(reader, option, rule);
    std::ranges::move(keysOf(option), std::back_inserter(known));
  }
  for (const auto& [key, value] : reader.json().items()) {
    if (std::ranges::find(known, key) == known.end()) reader.refuse("json.unknown_key", {{"key", key}});
  }
}

Rule readRule(JsonReader& reader) {
  Rule rule;
  rule.id = reader.text("id");
  rule.title = reader.optionalText("title");
  const auto kind = reader.choice("kind", kKinds);
  rule.kind = record::fromKey<RuleKind>(kind).value_or(RuleKind::NotNull);
  rule.columns = namedColumns(reader, kindOf(rule).takes);
  rule.severity = severityOf(reader);
  rule.tolerance = reader.optionalNumber("tolerance", 0, 1).value_or(0);
  if (reader.has("tolerated_count")) rule.toleratedCount = reader.integer("tolerated_count", 0, INT64_MAX);
  if (reader.has("characteristic")) rule.characteristic = record::fromKey<Characteristic>(reader.choice("characteristic", kCharacteristics));
  rule.owner = reader.optionalText("owner");
  rule.note = reader.optionalText("note");
  readOptions(reader, rule);
  if (reader.fault()) {
    if (auto sound = validate(rule); !sound) reader.refuse(sound.error().code(), {sound.error().message.args.begin() + 1, sound.error().message.args.end()});
  }
  return rule;
}

Result<void> soundColumns(const Rule& rule) {
  for (const auto& column : rule.columns) {
    if (column.empty()) return ruleFault("json.empty");
    if (holdsZeroByte(column)) return ruleFault("quality.zero_byte");
  }
  const auto wanted = kindOf(rule).takes;
  if (takes(wanted, rule.columns.size())) return {};
  if (wanted == Takes::None) return ruleFault("quality.no_column_wanted");
  return ruleFault(rule.columns.empty() ? "quality.column_needed" : "quality.one_column_only");
}

Result<void> soundOptions(const Rule& rule) {
  if (rule.id.empty()) return ruleFault("json.empty");
  if (!(rule.tolerance >= 0 && rule.tolerance <= 1)) return ruleFault("json.out_of_range", {{"min", 0.0}, {"max", 1.0}});
  if (rule.toleratedCount.value_or(0) < 0) return ruleFault("json.out_of_range", {{"min", std::int64_t{0}}, {"max", INT64_MAX}});
  if (auto sound = soundColumns(rule); !sound) return sound;
  const auto& kind = kindOf(rule);
  for (const auto& option : kind.options) {
    if (auto sound = soundOption(option, rule); !sound) return sound;
  }
  return kind.sound ? kind.sound(rule) : Result<void>{};
}

nlohmann::ordered_json toJson(const Rule& rule) {
  nlohmann::ordered_json json{{"id", rule.id}};
  if (!rule.title.empty()) json["title"] = rule.title;
  if (rule.columns.size() == 1) json["column"] = rule.columns[0];
  else if (!rule.columns.empty()) json["columns"] = rule.columns;
  json["kind"] = record::keyOf(rule.kind);
  for (const auto& option : kindOf(rule).options) writeOption(json, option, rule);
  json["severity"] = record::keyOf(rule.severity);
  if (rule.tolerance > 0) json["tolerance"] = rule.tolerance;
  if (rule.toleratedCount) json["tolerated_count"] = *rule.toleratedCount;
  if (rule.characteristic) json["characteristic"] = record::keyOf(*rule.characteristic);
  if (!rule.owner.empty()) json["owner"] = rule.owner;
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
