// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_reader.h"
#include "core/quality/sampling/plan.h"

#include <algorithm>

namespace prumo::quality::sampling {

namespace {

using nlohmann::ordered_json;

template <class E>
E chosen(JsonReader& reader, const std::string& key) {
  std::vector<std::string_view> keys(record::enumKeys<E>.begin(), record::enumKeys<E>.end());
  return record::fromKey<E>(reader.choice(key, keys)).value_or(E{});
}

ordered_json jsonOf(const Limit& limit) {
  return {{"class", record::keyOf(limit.of)}, {"aql", limit.aql}, {"letter", limit.letter}, {"size", limit.size}, {"accept", limit.accept}};
}

Limit limitFrom(JsonReader reader) {
  reader.onlyKeys({"class", "aql", "letter", "size", "accept"});
  return {.of = chosen<DefectClass>(reader, "class"),
          .aql = reader.number("aql", 0, kAqls.back()),
          .letter = reader.optionalText("letter"),
          .size = reader.integer("size", 1, kMostLot),
          .accept = reader.integer("accept", 0, kMostLot)};
}

}  // namespace

std::string toJson(const Plan& plan) {
  ordered_json json{{"kind", record::keyOf(plan.kind)}, {"lot", plan.lot}, {"size", plan.size}, {"level", record::keyOf(plan.level)}, {"inspection", record::keyOf(plan.inspection)}};
  json["limits"] = ordered_json::array();
  for (const auto& limit : plan.limits) json["limits"].push_back(jsonOf(limit));
  json["quality"] = plan.quality;
  json["good"] = plan.good;
  json["consumer_risk"] = plan.consumerRisk;
  json["producer_risk"] = plan.producerRisk;
  json["confidence"] = plan.confidence;
  return json.dump();
}

Result<Plan> planFromJson(std::string_view json) {
  auto parsed = parseJson(json);
  if (!parsed) return std::move(parsed).error();
  JsonReader reader(*parsed);
  reader.onlyKeys({"kind", "lot", "size", "level", "inspection", "limits", "quality", "good", "consumer_risk", "producer_risk", "confidence"});
  Plan plan{.kind = chosen<PlanKind>(reader, "kind"),
            .lot = reader.integer("lot", 1, kMostLot),
            .size = reader.integer("size", 1, kMostLot),
            .level = chosen<Level>(reader, "level"),
            .inspection = chosen<Inspection>(reader, "inspection")};
  for (auto& limit : reader.objects("limits")) plan.limits.push_back(limitFrom(limit));
  plan.quality = reader.number("quality", 0, 1);
  plan.good = reader.number("good", 0, 1);
  plan.consumerRisk = reader.number("consumer_risk", 0, 1);
  plan.producerRisk = reader.number("producer_risk", 0, 1);
  plan.confidence = reader.number("confidence", 0, 1);
  return reader.fault().transform([&plan] { return std::move(plan); });
}

}  // namespace prumo::quality::sampling
