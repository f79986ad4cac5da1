// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/exchange/exchange.h"

#include "core/base/file.h"
#include "core/base/json_reader.h"
#include "core/quality/exchange/parts.h"
#include "core/quality/signs.h"

#include <fmt/ranges.h>

#include <algorithm>

namespace prumo::quality {

namespace {

using nlohmann::json;

constexpr std::uintmax_t kFileLimit = std::uintmax_t{4} * 1024 * 1024;
constexpr std::size_t kMostRules = 500;

bool isOurs(const json& document) { return document.is_object() && document.contains("format") && document.contains("rules"); }

bool isTableSchema(const json& document) { return document.is_object() && document.contains("fields") && document["fields"].is_array(); }

bool isPackage(const json& document) { return document.is_object() && document.contains("resources") && document["resources"].is_array(); }

bool isJsonSchema(const json& document) {
  constexpr std::array kKeys{"$schema", "properties", "items", "required", "allOf", "$ref", "if", "type"};
  return document.is_object() && std::ranges::any_of(kKeys, [&document](const char* key) { return document.contains(key); });
}

Error fault(const char* code, std::vector<std::pair<std::string, Argument>> args = {}) {
  args.insert(args.begin(), {"place", std::string{}});
  return Error{{code, std::move(args)}, ErrorKind::BadInput, nullptr};
}

std::string nameOf(const json& resource) { return resource.is_object() ? resource.value("name", json()).is_string() ? resource["name"].get<std::string>() : "" : ""; }

/// The schema of the only resource that has one, or of the one of that name.
Result<json> schemaIn(const json& package, std::string_view dataset) {
  std::vector<const json*> found;
  std::vector<std::string> names;
  for (const auto& resource : package["resources"]) {
    if (!resource.is_object() || !resource.contains("schema") || !isTableSchema(resource["schema"])) continue;
    if (!dataset.empty() && nameOf(resource) == dataset) return resource["schema"];
    found.push_back(&resource["schema"]);
    names.push_back(nameOf(resource));
  }
  if (found.empty()) return fault("quality.unknown_rule_format");
  if (found.size() > 1) return fault("quality.many_resources", {{"names", fmt::format("{}", fmt::join(names, ", "))}});
  return *found.front();
}

Result<ImportedRules> bounded(ImportedRules read) {
  if (read.rules.rules.size() > kMostRules) return fault("quality.too_many_rules", {{"limit", static_cast<std::int64_t>(kMostRules)}});
  return read;
}

/// Lower-case letters and digits of ASCII; everything else is a stroke.
std::string plainSlug(std::string_view text) {
  std::string slug;
  for (const char c : text) {
    const bool isPlain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    slug += isPlain ? c : c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : '_';
  }
  return slug;
}

}  // namespace

Result<ImportedRules> importRules(std::string_view text, std::string_view dataset) {
  auto document = parseJson(text);
  if (!document) return std::move(document).error();
  if (isOurs(*document)) return parseRules(text).transform([](RuleSet rules) { return ImportedRules{.rules = std::move(rules), .dialect = {}, .left = {}}; });
  if (isTableSchema(*document)) return bounded(exchange::readFrictionless(*document));
  if (isPackage(*document)) {
    return schemaIn(*document, dataset).and_then([](const json& schema) { return bounded(exchange::readFrictionless(schema)); });
  }
  if (isJsonSchema(*document)) return bounded(exchange::readJsonSchema(*document));
  return document->is_object() ? parseRules(text).and_then([](const RuleSet&) -> Result<ImportedRules> { return fault("quality.unknown_rule_format"); })
                               : Result<ImportedRules>{fault("quality.unknown_rule_format")};
}

Result<ImportedRules> readAnyRules(const std::filesystem::path& path, std::string_view dataset) {
  return readFile(path, kFileLimit).and_then([&](const std::string& text) { return importRules(text, dataset); });
}

ExportedRules exportRules(const RuleSet& rules, RuleFormat format, const DialectChoice& dialect) {
  switch (format) {
    case RuleFormat::Frictionless: return exchange::writeFrictionless(rules, dialect);
    case RuleFormat::JsonSchema: return exchange::writeJsonSchema(rules);
    case RuleFormat::Prumo: break;
  }
  return {toJson(rules), {}};
}

void settle(DialectChoice& own, const DialectChoice& told) {
  if (!own.nullWords) own.nullWords = told.nullWords;
  if (!own.decimalComma) own.decimalComma = told.decimalComma;
  if (!own.thousands && !isOneSign({.decimalComma = own.decimalComma, .thousands = told.thousands})) own.thousands = told.thousands;
  if (!own.dates) own.dates = told.dates;
}

Message lineOf(const Leftover& left, const std::string& why) {
  return {left.isChanged ? "quality.left.line_changed" : "quality.left.line_left", {{"place", left.place}, {"what", left.what}, {"why", why}}};
}

std::string freshId(const Rule& rule, const RuleSet& rules) {
  std::string wanted{record::keyOf(rule.kind)};
  for (const auto& column : rule.columns) wanted += "_" + plainSlug(column);
  auto id = wanted;
  const auto isTaken = [&] { return std::ranges::find(rules.rules, id, &Rule::id) != rules.rules.end(); };
  for (int number = 2; isTaken(); ++number) id = wanted + "_" + std::to_string(number);
  return id;
}

}  // namespace prumo::quality
