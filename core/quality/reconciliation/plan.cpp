// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/reconciliation/plan.h"

#include "core/base/file.h"
#include "core/base/json_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <set>

namespace prumo::quality {

namespace {

constexpr std::string_view kFormat = "prumo-reconciliation";
constexpr std::int64_t kVersion = 1;
constexpr std::uintmax_t kFileLimit = std::uintmax_t{4} * 1024 * 1024;
constexpr std::size_t kMostWords = 10'000;
constexpr double kMostAmount = 1e15;
constexpr double kMostFactor = 1e9;
constexpr double kMostSeconds = 366.0 * 86400 * 10;

using Json = nlohmann::ordered_json;

TextForm readForm(JsonReader& reader) {
  const TextForm usual;
  return {.trim = reader.optionalBoolean("trim", usual.trim),
          .unicode = reader.optionalBoolean("unicode", usual.unicode),
          .ignoreCase = reader.optionalBoolean("ignore_case", usual.ignoreCase),
          .ignoreAccents = reader.optionalBoolean("ignore_accents", usual.ignoreAccents),
          .digitsOnly = reader.optionalBoolean("digits_only", usual.digitsOnly),
          .dropLeadingZeros = reader.optionalBoolean("drop_leading_zeros", usual.dropLeadingZeros)};
}

void writeForm(Json& json, const TextForm& form) {
  const TextForm usual;
  const auto put = [&json](const char* key, bool value, bool otherwise) {
    if (value != otherwise) json[key] = value;
  };
  put("trim", form.trim, usual.trim);
  put("unicode", form.unicode, usual.unicode);
  put("ignore_case", form.ignoreCase, usual.ignoreCase);
  put("ignore_accents", form.ignoreAccents, usual.ignoreAccents);
  put("digits_only", form.digitsOnly, usual.digitsOnly);
  put("drop_leading_zeros", form.dropLeadingZeros, usual.dropLeadingZeros);
}

/// A column's name; a zero byte would end it early where SQL names it.
std::string columnAt(JsonReader& reader, const std::string& key) {
  auto name = reader.text(key);
  if (name.find('\0') != std::string::npos) reader.refuse("quality.zero_byte", {}, key);
  return name;
}

KeyPart readKeyPart(JsonReader& reader) {
  reader.onlyKeys({"sent", "received", "trim", "unicode", "ignore_case", "ignore_accents", "digits_only", "drop_leading_zeros"});
  return {columnAt(reader, "sent"), columnAt(reader, "received"), readForm(reader)};
}

std::vector<std::pair<std::string, std::string>> readMapping(JsonReader& reader) {
  std::vector<std::pair<std::string, std::string>> words;
  auto list = reader.object("mapping");
  if (list.json().is_object()) {
    for (const auto& [sent, received] : list.json().items()) words.emplace_back(sent, list.optionalText(sent));
  }
  if (words.size() > kMostWords) reader.refuse("reconciliation.too_many", {{"limit", static_cast<std::int64_t>(kMostWords)}}, "mapping");
  return words;
}

FieldPair readField(JsonReader& reader) {
  reader.onlyKeys({"sent", "received", "compare", "trim", "unicode", "ignore_case", "ignore_accents", "digits_only", "drop_leading_zeros", "absolute", "percent",
                   "factor", "seconds", "mapping", "tolerated", "severity"});
  FieldPair field{.sent = columnAt(reader, "sent"), .received = columnAt(reader, "received"), .form = readForm(reader)};
  const auto key = reader.has("compare") ? reader.choice("compare", {"text", "number", "moment", "mapping"}) : "text";
  field.comparison = record::fromKey<FieldComparison>(key).value_or(FieldComparison::Text);
  field.absolute = reader.optionalNumber("absolute", 0, kMostAmount).value_or(0);
  field.percent = reader.optionalNumber("percent", 0, 100).value_or(0);
  field.factor = reader.optionalNumber("factor", -kMostFactor, kMostFactor).value_or(1);
  if (std::abs(field.factor) < 1 / kMostFactor) reader.refuse("reconciliation.no_factor", {}, "factor");
  field.seconds = reader.optionalNumber("seconds", 0, kMostSeconds).value_or(0);
  if (reader.has("mapping")) field.mapping = readMapping(reader);
  field.tolerated = reader.optionalNumber("tolerated", 0, 1).value_or(0);
  const auto severity = reader.has("severity") ? reader.choice("severity", {"low", "medium", "high", "critical"}) : "medium";
  field.severity = record::fromKey<Severity>(severity).value_or(Severity::Medium);
  return field;
}

ColumnPair readPair(JsonReader& reader, const std::string& key, bool mayLackReceived) {
  auto child = reader.optionalObject(key);
  if (!child) return {};
  child->onlyKeys({"sent", "received"});
  ColumnPair pair{columnAt(*child, "sent"), {}};
  if (!mayLackReceived || child->has("received")) pair.received = columnAt(*child, "received");
  return pair;
}

void readSegment(JsonReader& reader, ReconciliationPlan& plan) {
  auto child = reader.optionalObject("segment");
  if (!child) return;
  child->onlyKeys({"sent", "received", "by"});
  plan.segment = {columnAt(*child, "sent"), child->has("received") ? columnAt(*child, "received") : std::string{}};
  const auto by = child->has("by") ? child->choice("by", {"value", "day", "month"}) : "value";
  plan.segmentBy = record::fromKey<SegmentUnit>(by).value_or(SegmentUnit::Value);
}

int readZone(JsonReader& reader, const std::string& key) {
  if (!reader.has(key)) return 0;
  const auto text = reader.text(key);
  const auto zone = zoneFromText(text);
  if (!zone) reader.refuse("reconciliation.bad_zone", {{"zone", text}}, key);
  return zone.value_or(0);
}

void readTolerated(JsonReader& reader, ReconciliationPlan& plan) {
  auto child = reader.optionalObject("tolerated");
  if (!child) return;
  child->onlyKeys({"omissions", "extras", "duplicates"});
  plan.toleratedOmissions = child->optionalNumber("omissions", 0, 1).value_or(0);
  plan.toleratedExtras = child->optionalNumber("extras", 0, 1).value_or(0);
  plan.toleratedDuplicates = child->optionalNumber("duplicates", 0, 1).value_or(0);
}

template <class Part>
void refuseTwice(JsonReader& reader, const std::vector<Part>& parts, const char* key) {
  std::set<std::pair<std::string, std::string>> seen;
  for (const auto& part : parts) {
    if (!seen.emplace(part.sent, part.received).second) reader.refuse("reconciliation.twice", {{"column", part.sent}}, key);
  }
}

void readLists(JsonReader& reader, ReconciliationPlan& plan) {
  for (auto& each : reader.objects("key")) plan.key.push_back(readKeyPart(each));
  if (plan.key.empty()) reader.refuse("reconciliation.no_key", {}, "key");
  if (plan.key.size() > kMostKeyParts) reader.refuse("reconciliation.too_many", {{"limit", static_cast<std::int64_t>(kMostKeyParts)}}, "key");
  if (!reader.has("fields")) return;
  for (auto& each : reader.objects("fields")) plan.fields.push_back(readField(each));
  if (plan.fields.size() > kMostFieldPairs) reader.refuse("reconciliation.too_many", {{"limit", static_cast<std::int64_t>(kMostFieldPairs)}}, "fields");
}

Json jsonOf(const FieldPair& field) {
  Json json{{"sent", field.sent}, {"received", field.received}, {"compare", record::keyOf(field.comparison)}};
  writeForm(json, field.form);
  if (field.absolute != 0) json["absolute"] = field.absolute;
  if (field.percent != 0) json["percent"] = field.percent;
  if (field.factor != 1) json["factor"] = field.factor;
  if (field.seconds != 0) json["seconds"] = field.seconds;
  if (!field.mapping.empty()) {
    auto words = Json::object();
    for (const auto& [sent, received] : field.mapping) words[sent] = received;
    json["mapping"] = std::move(words);
  }
  if (field.tolerated != 0) json["tolerated"] = field.tolerated;
  json["severity"] = record::keyOf(field.severity);
  return json;
}

void writePair(Json& json, const char* key, const ColumnPair& pair) {
  if (pair.sent.empty()) return;
  Json columns{{"sent", pair.sent}};
  if (!pair.received.empty()) columns["received"] = pair.received;
  json[key] = std::move(columns);
}

Json documentOf(const ReconciliationPlan& plan) {
  Json json{{"format", kFormat}, {"format_version", kVersion}, {"key", Json::array()}, {"fields", Json::array()}};
  for (const auto& part : plan.key) {
    Json one{{"sent", part.sent}, {"received", part.received}};
    writeForm(one, part.form);
    json["key"].push_back(std::move(one));
  }
  for (const auto& field : plan.fields) json["fields"].push_back(jsonOf(field));
  writePair(json, "segment", plan.segment);
  if (!plan.segment.sent.empty() && plan.segmentBy != SegmentUnit::Value) json["segment"]["by"] = record::keyOf(plan.segmentBy);
  writePair(json, "value", plan.value);
  writePair(json, "times", plan.times);
  if (plan.offsets != std::array{0, 0}) json["zones"] = {{"sent", zoneText(plan.offsets[0])}, {"received", zoneText(plan.offsets[1])}};
  Json tolerated = Json::object();
  if (plan.toleratedOmissions != 0) tolerated["omissions"] = plan.toleratedOmissions;
  if (plan.toleratedExtras != 0) tolerated["extras"] = plan.toleratedExtras;
  if (plan.toleratedDuplicates != 0) tolerated["duplicates"] = plan.toleratedDuplicates;
  if (!tolerated.empty()) json["tolerated"] = std::move(tolerated);
  return json;
}

}  // namespace

Result<ReconciliationPlan> parsePlan(std::string_view json) {
  auto parsed = parseJson(json);
  if (!parsed) return std::move(parsed).error();
  JsonReader reader(*parsed);
  reader.onlyKeys({"format", "format_version", "key", "fields", "segment", "value", "times", "zones", "tolerated", "title", "note"});
  if (const auto format = reader.text("format"); format != kFormat) reader.refuse("reconciliation.wrong_format", {{"format", format}}, "format");
  if (const auto version = reader.integer("format_version", 1, INT64_MAX); version > kVersion) {
    reader.refuse("reconciliation.newer_format", {{"version", version}}, "format_version");
  }
  ReconciliationPlan plan;
  readLists(reader, plan);
  refuseTwice(reader, plan.key, "key");
  refuseTwice(reader, plan.fields, "fields");
  readSegment(reader, plan);
  plan.value = readPair(reader, "value", true);
  plan.times = readPair(reader, "times", false);
  if (auto zones = reader.optionalObject("zones")) {
    zones->onlyKeys({"sent", "received"});
    plan.offsets = {readZone(*zones, "sent"), readZone(*zones, "received")};
  }
  readTolerated(reader, plan);
  return reader.fault().transform([&plan] { return std::move(plan); });
}

Result<ReconciliationPlan> readPlan(const std::filesystem::path& path) {
  return readFile(path, kFileLimit).and_then([](const std::string& json) { return parsePlan(json); });
}

std::string toJson(const ReconciliationPlan& plan) { return documentOf(plan).dump(2, ' ', false, Json::error_handler_t::replace); }

Result<void> validate(const ReconciliationPlan& plan) {
  return parsePlan(toJson(plan)).transform([](const ReconciliationPlan&) {});
}

std::string fieldName(const ReconciliationPlan& plan, std::size_t field) {
  const auto& pair = plan.fields[field];
  return std::ranges::count(plan.fields, pair.sent, &FieldPair::sent) > 1 ? pair.sent + " → " + pair.received : pair.sent;
}

std::optional<int> zoneFromText(std::string_view text) {
  if (text == "Z" || text == "z") return 0;
  const bool hasColon = text.size() == 6 && text[3] == ':';
  if ((text.size() != 5 && !hasColon) || (text[0] != '+' && text[0] != '-')) return {};
  const std::string digits = std::string{text.substr(1, 2)} + std::string{text.substr(hasColon ? 4 : 3)};
  if (digits.find_first_not_of("0123456789") != std::string::npos) return {};
  const int hours = (digits[0] - '0') * 10 + digits[1] - '0';
  const int minutes = (digits[2] - '0') * 10 + digits[3] - '0';
  if (hours > 15 || minutes > 59) return {};
  return (text[0] == '-' ? -1 : 1) * (hours * 60 + minutes);
}

std::string zoneText(int minutes) {
  if (minutes == 0) return "Z";
  const int apart = std::abs(minutes);
  return fmt::format("{}{:02}:{:02}", minutes < 0 ? '-' : '+', apart / 60, apart % 60);
}

}  // namespace prumo::quality
