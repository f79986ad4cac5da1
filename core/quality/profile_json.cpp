// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_reader.h"
#include "core/quality/profile.h"

#include <algorithm>
#include <set>

namespace prumo::quality {

using nlohmann::ordered_json;

namespace {

constexpr std::size_t kMostBins = 12;

ordered_json numberOrNull(const std::optional<double>& number) { return number ? ordered_json(*number) : ordered_json(nullptr); }

ordered_json jsonOf(const std::optional<Histogram>& histogram) {
  if (!histogram) return nullptr;
  return {{"low", histogram->low}, {"high", histogram->high}, {"counts", histogram->counts}};
}

ordered_json jsonOf(const ColumnProfile& column) {
  auto quantiles = ordered_json::array();
  for (const auto& quantile : column.quantiles) quantiles.push_back(numberOrNull(quantile));
  auto top = ordered_json::array();
  for (const auto& value : column.top) top.push_back({{"value", value.value}, {"count", value.count}});
  return {{"name", column.name},
          {"type", record::keyOf(column.type)},
          {"personal", record::keyOf(column.personal)},
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

ColumnProfile columnFrom(JsonReader& reader) {
  ColumnProfile column;
  const auto count = [&reader](const char* key) { return reader.integer(key, 0, INT64_MAX); };
  column.name = reader.text("name");
  column.type = record::fromKey<ValueType>(reader.text("type")).value_or(ValueType::Text);
  column.personal = record::fromKey<Personal>(reader.text("personal")).value_or(Personal::None);
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
  return column;
}

std::string idFor(const std::string& column, std::string_view suffix, std::set<std::string>& taken) {
  std::string base;
  for (const char c : column) {
    const bool isPlain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    base += isPlain ? c : c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : '_';
  }
  auto id = base + "_" + std::string{suffix};
  for (int n = 2; !taken.insert(id).second; ++n) id = base + "_" + std::string{suffix} + "_" + std::to_string(n);
  return id;
}

/// Few values, each seen often, none rare enough to be a slip: a list worth agreeing on.
bool isShortSet(const ColumnProfile& column) {
  return column.type == ValueType::Text && column.personal == Personal::None && !column.distinctIsApproximate && column.distinct >= 2 &&
         column.distinct <= static_cast<std::int64_t>(column.top.size()) && column.values >= 20 * column.distinct;
}

std::string lowered(std::string text) {
  std::ranges::transform(text, text.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return text;
}

bool nameHolds(const ColumnProfile& column, std::initializer_list<std::string_view> words) {
  const auto name = lowered(column.name);
  return std::ranges::any_of(words, [&name](std::string_view word) { return name.find(word) != std::string::npos; });
}

bool nameIs(const ColumnProfile& column, std::initializer_list<std::string_view> names) {
  return std::ranges::find(names, lowered(column.name)) != names.end();
}

/// The code that a column holds, by its name.
std::optional<RuleKind> codeOf(const ColumnProfile& column) {
  struct Named {
    std::string_view word;
    RuleKind kind;
  };
  static constexpr std::array kNamed{Named{"gtin", RuleKind::Gtin},           Named{"ean", RuleKind::Gtin},       Named{"barcode", RuleKind::Gtin},
                                     Named{"codigo_barras", RuleKind::Gtin},  Named{"cnpj", RuleKind::Cnpj},      Named{"chave_acesso", RuleKind::NfeKey},
                                     Named{"chave_nfe", RuleKind::NfeKey},    Named{"chnfe", RuleKind::NfeKey},   Named{"ibge", RuleKind::Ibge},
                                     Named{"cmun", RuleKind::Ibge},           Named{"ncm", RuleKind::Ncm},        Named{"cfop", RuleKind::Cfop},
                                     Named{"chave_pix", RuleKind::PixKey}};
  if (column.values == 0) return {};
  if (column.personal == Personal::Cpf) return RuleKind::Cpf;
  if (nameIs(column, {"cep", "zip", "zip_code", "postal_code"}) && column.minLength >= 8) return RuleKind::Cep;
  if (nameIs(column, {"cest"})) return RuleKind::Cest;
  const auto found = std::ranges::find_if(kNamed, [&column](const Named& named) { return nameHolds(column, {named.word}); });
  return found == kNamed.end() ? std::nullopt : std::optional{found->kind};
}

}  // namespace

RuleSet suggestRules(const Profile& profile) {
  RuleSet set;
  std::set<std::string> taken;
  const auto rows = profile.totals.rows;
  for (const auto& column : profile.columns) {
    const auto add = [&](RuleKind kind, Severity severity) -> Rule& {
      Rule rule{.id = idFor(column.name, record::keyOf(kind), taken), .columns = {column.name}, .kind = kind, .severity = severity};
      return set.rules.emplace_back(std::move(rule));
    };
    if (rows > 0 && column.nulls == 0) add(RuleKind::NotNull, Severity::High);
    if (column.type != ValueType::Text && column.values > 0) add(RuleKind::Type, Severity::Medium).type = column.type;
    if (column.nulls == 0 && column.values > 1 && column.distinct * 50 >= column.values * 49 && nameHolds(column, {"id", "sku", "cod", "key", "chave"})) {
      add(RuleKind::Unique, Severity::High);
    }
    if (const auto kind = codeOf(column)) add(*kind, Severity::Medium);
    if (!isShortSet(column)) continue;
    auto& rule = add(RuleKind::Set, Severity::Medium);
    for (const auto& top : column.top) rule.values.push_back(top.value);
  }
  return set;
}

std::string toJson(const Profile& profile) {
  const auto& totals = profile.totals;
  auto columns = ordered_json::array();
  for (const auto& column : profile.columns) columns.push_back(jsonOf(column));
  auto rejects = ordered_json::array();
  for (const auto& reject : profile.rejects) {
    rejects.push_back({{"line", reject.line}, {"reason", record::keyOf(reject.reason)}, {"found", reject.found}, {"expected", reject.expected},
                       {"text", reject.text}});
  }
  const ordered_json json{{"rows", totals.rows},       {"rejects", totals.rejects}, {"lines", totals.lines},
                          {"blank", totals.blank},     {"header", totals.header},   {"skipped", totals.skipped},
                          {"bytes", totals.bytes},     {"seconds", profile.seconds}, {"dialect", ordered_json::parse(toJson(profile.dialect))},
                          {"columns", std::move(columns)}, {"reject_rows", std::move(rejects)}};
  return json.dump(-1, ' ', false, ordered_json::error_handler_t::replace);
}

Result<Profile> profileFromJson(std::string_view json) {
  auto parsed = parseJson(json);
  if (!parsed) return std::move(parsed).error();
  JsonReader reader(*parsed);
  Profile profile;
  const auto count = [&reader](const char* key) { return reader.integer(key, 0, INT64_MAX); };
  profile.totals = {count("lines"), count("rows"), count("rejects"), count("blank"), count("header"), count("skipped"), count("bytes")};
  profile.seconds = reader.number("seconds", 0, 1e9);
  for (auto& column : reader.objects("columns")) profile.columns.push_back(columnFrom(column));
  for (auto& reject : reader.objects("reject_rows")) {
    profile.rejects.push_back({reject.integer("line", 1, INT64_MAX), record::fromKey<RejectReason>(reject.text("reason")).value_or(RejectReason::TooFewValues),
                               reject.integer("found", 0, INT64_MAX), reject.integer("expected", 0, INT64_MAX), reject.optionalText("text")});
  }
  if (auto sound = reader.fault(); !sound) return std::move(sound).error();
  auto dialect = dialectFromJson(reader.object("dialect").json().dump());
  if (!dialect) return std::move(dialect).error();
  profile.dialect = *dialect;
  return profile;
}

}  // namespace prumo::quality
