// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_reader.h"
#include "core/method/method.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace prumo {

namespace {

constexpr std::string_view kFormat = "prumo-method";
constexpr std::int64_t kFormatVersion = 1;
constexpr double kLeastWeight = 0.1;
constexpr double kMostWeight = 10;
constexpr std::size_t kMostSteps = 40;
constexpr std::size_t kMostCriteria = 40;
constexpr std::size_t kLongestId = 40;

using Ids = std::set<std::string>;

bool isId(std::string_view id) {
  const auto isLower = [](char c) { return c >= 'a' && c <= 'z'; };
  const auto fits = [&](char c) { return isLower(c) || (c >= '0' && c <= '9') || c == '_'; };
  return !id.empty() && id.size() <= kLongestId && isLower(id.front()) && std::ranges::all_of(id, fits);
}

/// An id of its own among `taken`: part of row ids and of command lines, hence only a-z, 0-9 and _.
std::string readId(JsonReader& reader, Ids& taken) {
  auto id = reader.text("id");
  if (id.empty()) return id;
  if (!isId(id)) reader.refuse("method.bad_id", {{"id", id}}, "id");
  else if (!taken.insert(id).second) reader.refuse("method.duplicate_id", {{"id", id}}, "id");
  return id;
}

LocalText readBoth(JsonReader& reader, const std::string& key) {
  reader.object(key).onlyKeys({kPortuguese, kEnglish});
  return reader.localText(key);
}

std::vector<LocalText> readLists(JsonReader& reader, const std::string& key) {
  auto lists = reader.object(key);
  lists.onlyKeys({kPortuguese, kEnglish});
  const auto pt = lists.texts(std::string{kPortuguese});
  const auto en = lists.texts(std::string{kEnglish});
  if (pt.size() != en.size()) lists.refuse("method.lists_differ");
  std::vector<LocalText> items;
  for (std::size_t i = 0; i < std::min(pt.size(), en.size()); ++i) items.push_back({pt[i], en[i]});
  const auto isEmpty = [](const LocalText& item) { return item.pt.empty() || item.en.empty(); };
  if (std::ranges::any_of(items, isEmpty)) lists.refuse("json.empty");
  return items;
}

std::array<LocalText, 6> readLevels(JsonReader& criterion) {
  auto reader = criterion.object("levels");
  reader.onlyKeys({"0", "1", "2", "3", "4", "5"});
  std::array<LocalText, 6> levels;
  for (std::size_t level = 0; level < levels.size(); ++level) {
    const auto key = fmt::format("{}", level);
    const bool optional = level == 2 || level == 4;
    if (!optional || reader.has(key)) levels[level] = readBoth(reader, key);
  }
  return levels;
}

std::optional<Measure> readMeasure(JsonReader& criterion) {
  auto reader = criterion.optionalObject("measure");
  if (!reader) return {};
  reader->onlyKeys({"source", "kinds", "levels"});
  Measure measure{.source = reader->text("source"), .kinds = reader->texts("kinds")};
  if (measure.kinds.empty()) reader->refuse("json.empty", {}, "kinds");
  auto levels = reader->object("levels");
  levels.onlyKeys({"1", "2", "3", "4", "5"});
  for (std::size_t i = 0; i < measure.levels.size(); ++i) measure.levels[i] = levels.number(fmt::format("{}", i + 1), 0, 1);
  const auto falls = std::ranges::adjacent_find(measure.levels, std::greater_equal<>{});
  if (falls != measure.levels.end()) levels.refuse("method.levels_not_rising");
  return measure;
}

Criterion readCriterion(JsonReader& reader, Ids& taken) {
  reader.onlyKeys({"id", "weight", "title", "question", "why", "evidence", "levels", "recommendation", "not_applicable", "measure"});
  Criterion criterion{.id = {readId(reader, taken)}, .weight = reader.number("weight", kLeastWeight, kMostWeight)};
  criterion.title = readBoth(reader, "title");
  criterion.question = readBoth(reader, "question");
  criterion.why = readBoth(reader, "why");
  criterion.evidence = readLists(reader, "evidence");
  criterion.levels = readLevels(reader);
  criterion.recommendation = readBoth(reader, "recommendation");
  criterion.notApplicable = readBoth(reader, "not_applicable");
  criterion.measure = readMeasure(reader);
  return criterion;
}

/// The objects of a list that must hold 1 to `most` of them.
std::vector<JsonReader> readItems(JsonReader& reader, const std::string& key, std::size_t most) {
  auto items = reader.objects(key);
  if (!items.empty() && items.size() <= most) return items;
  reader.refuse("method.wrong_count", {{"most", static_cast<std::int64_t>(most)}}, key);
  return {};
}

MethodStep readStep(JsonReader& reader, Ids& taken) {
  reader.onlyKeys({"id", "weight", "name", "short_name", "purpose", "criteria"});
  MethodStep step{.id = {readId(reader, taken)}, .weight = reader.number("weight", kLeastWeight, kMostWeight)};
  step.name = readBoth(reader, "name");
  step.shortName = readBoth(reader, "short_name");
  step.purpose = readBoth(reader, "purpose");
  Ids criteria;
  for (auto& item : readItems(reader, "criteria", kMostCriteria)) step.criteria.push_back(readCriterion(item, criteria));
  return step;
}

Error wrongFormat(const nlohmann::json& json) {
  const auto format = json.value("format", nlohmann::json{});
  const auto version = json.value("format_version", nlohmann::json{});
  return {{"method.wrong_format", {{"format", format.is_string() ? format.get<std::string>() : std::string{}}, {"version", version.dump()}}},
          ErrorKind::BadInput,
          nullptr};
}

bool isMethod(const nlohmann::json& json) {
  return json.is_object() && json.value("format", nlohmann::json{}) == kFormat &&
         json.value("format_version", nlohmann::json{}) == kFormatVersion;
}

}  // namespace

Result<Method> parseMethod(std::string_view text) {
  const auto json = parseJson(text);
  if (!json) return json.error();
  JsonReader reader{*json};
  if (json->is_object() && !isMethod(*json)) return wrongFormat(*json);
  reader.onlyKeys({"format", "format_version", "id", "version", "name", "steps"});
  Method method{.id = reader.text("id"), .version = reader.text("version"), .name = readBoth(reader, "name"), .source = std::string{text}};
  Ids steps;
  for (auto& item : readItems(reader, "steps", kMostSteps)) method.steps.push_back(readStep(item, steps));
  return reader.fault().transform([&method] { return std::move(method); });
}

}  // namespace prumo
