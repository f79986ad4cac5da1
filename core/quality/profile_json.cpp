// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_reader.h"
#include "core/quality/profile.h"

#include <algorithm>

namespace prumo::quality {

using nlohmann::ordered_json;

namespace {

constexpr std::size_t kMostBins = 12;

ordered_json numberOrNull(const std::optional<double>& number) { return number ? ordered_json(*number) : ordered_json(nullptr); }

ordered_json jsonOf(const std::optional<Histogram>& histogram) {
  if (!histogram) return nullptr;
  return {{"low", histogram->low}, {"high", histogram->high}, {"counts", histogram->counts}};
}

ordered_json jsonOf(const Example& example) { return {{"value", example.value}, {"line", example.line}}; }

ordered_json jsonOf(const Pattern& pattern) {
  ordered_json json{{"form", pattern.form}, {"count", pattern.count}};
  if (pattern.example.line > 0) json["example"] = jsonOf(pattern.example);
  return json;
}

ordered_json jsonOf(const Wound& wound);

ordered_json jsonOf(const KeyPair& pair) {
  return {{"columns", {pair.first, pair.second}}, {"proof", record::keyOf(pair.proof)}, {"looked_at", pair.looked}};
}

template <class T>
ordered_json listOf(const std::vector<T>& items) {
  auto list = ordered_json::array();
  for (const auto& item : items) list.push_back(jsonOf(item));
  return list;
}

ordered_json jsonOf(const Wound& wound) {
  return {{"kind", record::keyOf(wound.kind)}, {"count", wound.count}, {"examples", listOf(wound.examples)}};
}

ordered_json jsonOf(const std::optional<Outliers>& outliers) {
  if (!outliers) return nullptr;
  return {
      {"low_fence", outliers->low}, {"high_fence", outliers->high}, {"count", outliers->count}, {"examples", listOf(outliers->examples)}};
}

/// What the second version of the format brought.
void addMore(ordered_json& json, const ColumnProfile& column) {
  json["spread_is_approximate"] = column.spreadIsApproximate;
  json["top_sampled_rows"] = column.topSampled;
  json["meaning"] = record::keyOf(column.meaning);
  json["meaning_by_name"] = column.meaningIsNamed;
  json["conforming"] = column.conforming;
  json["conforming_share"] =
      column.values > 0 ? ordered_json(static_cast<double>(column.conforming) / static_cast<double>(column.values)) : nullptr;
  json["likely_type"] = record::keyOf(column.likelyType);
  json["likely"] = column.likely;
  json["pattern_grain"] = record::keyOf(column.grain);
  json["pattern_count"] = column.patternCount;
  json["patterns"] = listOf(column.patterns);
  json["rare_patterns"] = listOf(column.rarePatterns);
  json["outliers"] = jsonOf(column.outliers);
  json["key"] = record::keyOf(column.key);
  json["key_looked_at"] = column.keyLooked;
  json["wounds"] = listOf(column.wounds);
}

ordered_json jsonOf(const ColumnProfile& column) {
  auto quantiles = ordered_json::array();
  for (const auto& quantile : column.quantiles) quantiles.push_back(numberOrNull(quantile));
  auto top = ordered_json::array();
  for (const auto& value : column.top) top.push_back({{"value", value.value}, {"count", value.count}});
  ordered_json json{{"name", column.name},
                    {"type", record::keyOf(column.type)},
                    {"personal", record::keyOf(column.personal)},
                    {"unmasked", column.isUnmasked},
                    {"values", column.values},
                    {"nulls", column.nulls},
                    {"blanks", column.blanks},
                    {"distinct", column.distinct},
                    {"distinct_is_approximate", column.distinctIsApproximate},
                    {"min", column.min},
                    {"max", column.max},
                    {"mean", numberOrNull(column.mean)},
                    {"quantiles", std::move(quantiles)},
                    {"histogram", jsonOf(column.histogram)},
                    {"min_length", column.minLength},
                    {"max_length", column.maxLength},
                    {"top", std::move(top)}};
  addMore(json, column);
  return json;
}

std::optional<double> numberAt(const nlohmann::json& json) { return json.is_number() ? std::optional{json.get<double>()} : std::nullopt; }

/// Profiles of before it was counted have none, and one that is no histogram is none.
std::optional<Histogram> histogramAt(const nlohmann::json& column) {
  const auto json = column.value("histogram", nlohmann::json());
  if (!json.is_object()) return {};
  const auto low = numberAt(json.value("low", nlohmann::json()));
  const auto high = numberAt(json.value("high", nlohmann::json()));
  const auto counts = json.value("counts", nlohmann::json::array());
  const bool isSound = low && high && *low <= *high && counts.is_array() && !counts.empty() && counts.size() <= kMostBins &&
                       std::ranges::all_of(counts, [](const nlohmann::json& count) { return count.is_number_unsigned(); });
  return isSound ? std::optional{Histogram{*low, *high, counts.get<std::vector<std::int64_t>>()}} : std::nullopt;
}

template <class E>
E choiceAt(JsonReader& reader, const char* key, E fallback) {
  return record::fromKey<E>(reader.optionalText(key)).value_or(fallback);
}

std::int64_t countAt(JsonReader& reader, const char* key) { return reader.has(key) ? reader.integer(key, 0, INT64_MAX) : 0; }

Example exampleFrom(JsonReader reader) { return {reader.optionalText("value"), countAt(reader, "line")}; }

std::vector<Example> examplesFrom(JsonReader& reader) {
  std::vector<Example> examples;
  for (auto& one : reader.objects("examples")) examples.push_back(exampleFrom(one));
  return examples;
}

std::vector<Pattern> patternsFrom(JsonReader& reader, const char* key) {
  std::vector<Pattern> patterns;
  if (!reader.has(key)) return patterns;
  for (auto& one : reader.objects(key)) {
    auto example = one.optionalObject("example");
    patterns.push_back({one.optionalText("form"), countAt(one, "count"), example ? exampleFrom(*example) : Example{}});
  }
  return patterns;
}

std::optional<Outliers> outliersFrom(JsonReader& reader) {
  if (!reader.json().value("outliers", nlohmann::json()).is_object()) return {};
  auto json = reader.object("outliers");
  return Outliers{json.optionalText("low_fence"), json.optionalText("high_fence"), countAt(json, "count"), examplesFrom(json)};
}

std::vector<Wound> woundsFrom(JsonReader& reader) {
  std::vector<Wound> wounds;
  if (!reader.has("wounds")) return wounds;
  for (auto& one : reader.objects("wounds")) {
    const auto kind = record::fromKey<WoundKind>(one.optionalText("kind"));
    if (kind) wounds.push_back({*kind, countAt(one, "count"), examplesFrom(one)});
  }
  return wounds;
}

/// Profiles of the first version have none of it.
void readMore(ColumnProfile& column, JsonReader& reader) {
  column.spreadIsApproximate = reader.optionalBoolean("spread_is_approximate", false);
  column.topSampled = countAt(reader, "top_sampled_rows");
  column.meaning = choiceAt(reader, "meaning", Meaning::None);
  column.meaningIsNamed = reader.optionalBoolean("meaning_by_name", false);
  column.conforming = countAt(reader, "conforming");
  column.likelyType = choiceAt(reader, "likely_type", column.type);
  column.likely = countAt(reader, "likely");
  column.grain = choiceAt(reader, "pattern_grain", PatternGrain::Exact);
  column.patternCount = countAt(reader, "pattern_count");
  column.patterns = patternsFrom(reader, "patterns");
  column.rarePatterns = patternsFrom(reader, "rare_patterns");
  column.outliers = outliersFrom(reader);
  column.key = choiceAt(reader, "key", KeyProof::No);
  column.keyLooked = countAt(reader, "key_looked_at");
  column.wounds = woundsFrom(reader);
}

std::vector<KeyPair> pairsFrom(JsonReader& reader) {
  std::vector<KeyPair> pairs;
  if (!reader.has("key_pairs")) return pairs;
  for (auto& one : reader.objects("key_pairs")) {
    const auto columns = one.texts("columns");
    if (columns.size() == 2)
      pairs.push_back({columns[0], columns[1], choiceAt(one, "proof", KeyProof::Probable), countAt(one, "looked_at")});
  }
  return pairs;
}

ColumnProfile columnFrom(JsonReader& reader) {
  ColumnProfile column;
  const auto count = [&reader](const char* key) { return reader.integer(key, 0, INT64_MAX); };
  column.name = reader.text("name");
  column.type = record::fromKey<ValueType>(reader.text("type")).value_or(ValueType::Text);
  column.personal = record::fromKey<Personal>(reader.text("personal")).value_or(Personal::None);
  column.isUnmasked = reader.optionalBoolean("unmasked", false);
  column.values = count("values");
  column.nulls = count("nulls");
  column.blanks = count("blanks");
  column.distinct = count("distinct");
  column.distinctIsApproximate = reader.optionalBoolean("distinct_is_approximate", true);
  column.min = reader.optionalText("min");
  column.max = reader.optionalText("max");
  column.minLength = count("min_length");
  column.maxLength = count("max_length");
  const auto& json = reader.json();
  if (json.contains("mean")) column.mean = numberAt(json.at("mean"));
  const auto quantiles = json.value("quantiles", nlohmann::json::array());
  for (std::size_t i = 0; i < std::min(quantiles.size(), column.quantiles.size()); ++i) column.quantiles[i] = numberAt(quantiles[i]);
  column.histogram = histogramAt(json);
  for (auto& top : reader.objects("top")) column.top.push_back({top.optionalText("value"), top.integer("count", 0, INT64_MAX)});
  readMore(column, reader);
  return column;
}

}  // namespace

std::string toJson(const Profile& profile) {
  const auto& totals = profile.totals;
  auto columns = ordered_json::array();
  for (const auto& column : profile.columns) columns.push_back(jsonOf(column));
  auto rejects = ordered_json::array();
  for (const auto& reject : profile.rejects) {
    rejects.push_back({{"line", reject.line},
                       {"reason", record::keyOf(reject.reason)},
                       {"found", reject.found},
                       {"expected", reject.expected},
                       {"text", reject.text}});
  }
  const ordered_json json{{"format", "prumo-profile"},
                          {"format_version", 2},
                          {"rows", totals.rows},
                          {"rejects", totals.rejects},
                          {"lines", totals.lines},
                          {"blank", totals.blank},
                          {"header", totals.header},
                          {"skipped", totals.skipped},
                          {"footer", totals.footer},
                          {"bytes", totals.bytes},
                          {"rows_moved", profile.rowsMoved ? ordered_json(*profile.rowsMoved) : ordered_json(nullptr)},
                          {"seconds", profile.seconds},
                          {"dialect", ordered_json::parse(toJson(profile.dialect))},
                          {"columns", std::move(columns)},
                          {"key_pairs", listOf(profile.pairs)},
                          {"reject_rows", std::move(rejects)}};
  return json.dump(-1, ' ', false, ordered_json::error_handler_t::replace);
}

Result<Profile> profileFromJson(std::string_view json) {
  auto parsed = parseJson(json);
  if (!parsed) return std::move(parsed).error();
  JsonReader reader(*parsed);
  Profile profile;
  const auto count = [&reader](const char* key) { return reader.integer(key, 0, INT64_MAX); };
  profile.totals = {count("lines"), count("rows"), count("rejects"), count("blank"), count("header"), count("skipped"), reader.has("footer") ? count("footer") : 0, count("bytes")};
  if (parsed->contains("rows_moved") && !parsed->at("rows_moved").is_null()) profile.rowsMoved = count("rows_moved");
  profile.seconds = reader.number("seconds", 0, 1e9);
  for (auto& column : reader.objects("columns")) profile.columns.push_back(columnFrom(column));
  profile.pairs = pairsFrom(reader);
  for (auto& reject : reader.objects("reject_rows")) {
    profile.rejects.push_back(
        {reject.integer("line", 1, INT64_MAX), record::fromKey<RejectReason>(reject.text("reason")).value_or(RejectReason::TooFewValues),
         reject.integer("found", 0, INT64_MAX), reject.integer("expected", 0, INT64_MAX), reject.optionalText("text")});
  }
  if (auto sound = reader.fault(); !sound) return std::move(sound).error();
  auto dialect = dialectFromJson(reader.object("dialect").json().dump());
  if (!dialect) return std::move(dialect).error();
  profile.dialect = *dialect;
  return profile;
}

}  // namespace prumo::quality
