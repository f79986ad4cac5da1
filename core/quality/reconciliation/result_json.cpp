// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/reconciliation/result_json.h"

#include "core/base/json_reader.h"
#include "core/quality/reconciliation/causes.h"
#include "core/quality/reconciliation/judged.h"

#include <limits>

namespace prumo::quality {

namespace {

using Json = nlohmann::ordered_json;

constexpr double kAny = std::numeric_limits<double>::max();

/// The name of a whole number, and where it stands.
template <class R>
struct Count {
  const char* name;
  std::int64_t R::*member;
};
template <class R>
struct Real {
  const char* name;
  double R::*member;
};

constexpr Count<RecordCounts> kCounts[] = {{"matched", &RecordCounts::matched},
                                           {"divergent", &RecordCounts::divergent},
                                           {"omitted", &RecordCounts::omitted},
                                           {"extra", &RecordCounts::extra},
                                           {"duplicates_sent", &RecordCounts::sentDuplicates},
                                           {"duplicates_received", &RecordCounts::receivedDuplicates},
                                           {"without_key_sent", &RecordCounts::sentWithoutKey},
                                           {"without_key_received", &RecordCounts::receivedWithoutKey}};
constexpr Real<Spread> kSpread[] = {{"min", &Spread::min}, {"p5", &Spread::p5},   {"p50", &Spread::p50},  {"p90", &Spread::p90},
                                    {"p95", &Spread::p95}, {"max", &Spread::max}, {"mean", &Spread::mean}};
constexpr Real<Stake> kStake[] = {{"matched", &Stake::matched}, {"divergent", &Stake::divergent}, {"omitted", &Stake::omitted}, {"extra", &Stake::extra}};
constexpr Count<FieldOutcome> kFieldCounts[] = {{"differing", &FieldOutcome::differing},
                                                {"empty_received", &FieldOutcome::emptyReceived},
                                                {"empty_sent", &FieldOutcome::emptySent},
                                                {"unreadable", &FieldOutcome::unreadable},
                                                {"tolerated_differences", &FieldOutcome::tolerated},
                                                {"looked", &FieldOutcome::looked}};
constexpr Count<Totals> kTotals[] = {{"rows", &Totals::rows}, {"rejects", &Totals::rejects}, {"lines", &Totals::lines}, {"blank", &Totals::blank}, {"bytes", &Totals::bytes}};

template <class R, class Members>
void write(Json& json, const R& record, const Members& members) {
  for (const auto& [name, member] : members) json[name] = record.*member;
}
template <class R, std::size_t n>
void read(JsonReader& reader, R& record, const Count<R> (&members)[n]) {
  for (const auto& [name, member] : members) record.*member = reader.integer(name, 0, INT64_MAX);
}
template <class R, std::size_t n>
void read(JsonReader& reader, R& record, const Real<R> (&members)[n]) {
  for (const auto& [name, member] : members) record.*member = reader.number(name, -kAny, kAny);
}

Json orNull(const std::optional<double>& value) { return value ? Json(*value) : Json(nullptr); }

Json jsonOf(const std::optional<Spread>& spread) {
  if (!spread) return nullptr;
  Json json{{"count", spread->count}, {"approximate", spread->isApproximate}};
  write(json, *spread, kSpread);
  json["histogram"] = {{"low", spread->histogram.low}, {"high", spread->histogram.high}, {"counts", spread->histogram.counts}};
  return json;
}

Spread readSpread(JsonReader& reader) {
  Spread spread{.count = reader.integer("count", 0, INT64_MAX), .isApproximate = reader.optionalBoolean("approximate", false)};
  read(reader, spread, kSpread);
  auto histogram = reader.object("histogram");
  spread.histogram = {histogram.number("low", -kAny, kAny), histogram.number("high", -kAny, kAny), {}};
  const auto counts = histogram.json().is_object() && histogram.json().contains("counts") ? histogram.json().at("counts") : nlohmann::json::array();
  for (const auto& count : counts) spread.histogram.counts.push_back(count.is_number_integer() ? count.get<std::int64_t>() : 0);
  return spread;
}

std::optional<Spread> readSpread(JsonReader& parent, const char* key) {
  if (!parent.has(key) || parent.json().at(key).is_null()) return {};
  auto reader = parent.object(key);
  return readSpread(reader);
}

Json jsonOf(const Judged& judged) {
  const auto& share = judged.conforming;
  return {{"checked", judged.checked},
          {"failed", judged.failed},
          {"share", share ? Json(share->share) : Json(nullptr)},
          {"low", share ? Json(share->low) : Json(nullptr)},
          {"high", share ? Json(share->high) : Json(nullptr)},
          {"tolerated", judged.tolerated},
          {"verdict", record::keyOf(judged.verdict)}};
}

Json jsonOf(const RecordGroup& group, const ReconciliationPlan& plan) {
  Json json{{"equal", group.counts.equal()}};
  write(json, group.counts, kCounts);
  json["divergences"] = group.divergences;
  if (!plan.value.sent.empty()) {
    json["value"] = Json::object();
    write(json["value"], group.stake, kStake);
    json["value"]["unread"] = group.stake.unread;
  }
  if (plan.times.sent.empty()) return json;
  json["delay"] = jsonOf(group.delay);
  json["early"] = group.early;
  return json;
}

RecordGroup readGroup(JsonReader& reader, const ReconciliationPlan& plan) {
  RecordGroup group;
  read(reader, group.counts, kCounts);
  const auto& json = reader.json();
  const auto divergences = json.is_object() && json.contains("divergences") ? json.at("divergences") : nlohmann::json::array();
  for (const auto& count : divergences) group.divergences.push_back(count.is_number_integer() ? count.get<std::int64_t>() : 0);
  if (group.divergences.size() != plan.fields.size()) reader.refuse("json.wrong_type", {{"expected", std::string{"array"}}}, "divergences");
  if (auto value = reader.optionalObject("value")) {
    read(*value, group.stake, kStake);
    group.stake.unread = value->integer("unread", 0, INT64_MAX);
  }
  group.delay = readSpread(reader, "delay");
  if (reader.has("early")) group.early = reader.integer("early", 0, INT64_MAX);
  return group;
}

Json jsonOf(const std::optional<ShownRow>& row, const std::vector<std::string>& columns) {
  if (!row) return nullptr;
  auto values = Json::object();
  for (std::size_t i = 0; i < columns.size(); ++i) values[columns[i]] = row->cells[i].empty() ? Json(nullptr) : Json(row->cells[i]);
  return {{"line", row->line}, {"values", std::move(values)}};
}

Json jsonOf(const std::vector<ShownRecord>& records, const ReconcileResult& result) {
  auto list = Json::array();
  for (const auto& record : records) {
    Json json{{"sent", jsonOf(record.sent, result.sides[0].columns)}, {"received", jsonOf(record.received, result.sides[1].columns)}};
    auto fields = Json::array();
    for (const auto field : record.fields) fields.push_back(fieldName(result.plan, field));
    json["fields"] = std::move(fields);
    list.push_back(std::move(json));
  }
  return list;
}

Json jsonOf(const FieldOutcome& field, const ReconcileResult& result, bool withRows) {
  Json json{{"sent", field.field.sent}, {"received", field.field.received}, {"compare", record::keyOf(field.field.comparison)}};
  json.update(jsonOf(Judged{field.compared, field.divergent, field.field.tolerated, field.conforming, field.verdict}));
  write(json, field, kFieldCounts);
  json["no_value"] = field.noValue;
  json["difference"] = jsonOf(field.difference);
  json["absolute"] = field.absolute;
  auto causes = Json::object();
  for (const auto& [cause, count] : field.causes) causes[std::string{record::keyOf(cause)}] = count;
  json["causes"] = std::move(causes);
  const auto reason = reasonFor(field.field.sent);
  json["reason"] = reason && field.divergent > 0 ? Json(record::keyOf(*reason)) : Json(nullptr);
  if (withRows) json["records"] = jsonOf(field.records, result);
  return json;
}

FieldOutcome readField(JsonReader& reader, const FieldPair& pair, std::int64_t matched) {
  FieldOutcome field{.field = pair, .compared = matched};
  read(reader, field, kFieldCounts);
  field.difference = readSpread(reader, "difference");
  field.absolute = reader.number("absolute", 0, kAny);
  auto causes = reader.object("causes");
  std::vector<CauseCount> counts;
  for (const auto key : record::enumKeys<Cause>) {
    if (causes.has(key)) counts.push_back({*record::fromKey<Cause>(key), causes.integer(key, 0, INT64_MAX)});
  }
  std::ranges::stable_sort(counts, std::ranges::greater{}, &CauseCount::count);
  field.causes = std::move(counts);
  return field;
}

Json jsonOf(const SideRead& side) {
  Json json = Json::object();
  write(json, side.totals, kTotals);
  json["columns"] = side.columns;
  if (!side.unmasked.empty()) json["unmasked"] = side.unmasked;
  auto list = Json::array();
  for (const auto& reject : side.rejects) {
    list.push_back({{"line", reject.line}, {"reason", record::keyOf(reject.reason)}, {"found", reject.found}, {"expected", reject.expected}, {"text", reject.text}});
  }
  json["reject_rows"] = std::move(list);
  return json;
}

SideRead readSide(JsonReader reader) {
  SideRead side;
  read(reader, side.totals, kTotals);
  side.columns = reader.texts("columns");
  for (auto& each : reader.objects("reject_rows")) {
    const auto reason = record::fromKey<RejectReason>(each.optionalText("reason"));
    side.rejects.push_back({each.integer("line", 0, INT64_MAX), reason.value_or(RejectReason::TooFewValues), each.integer("found", 0, INT64_MAX),
                            each.integer("expected", 0, INT64_MAX), each.optionalText("text")});
  }
  return side;
}

Json jsonOf(const Freshness& freshness) {
  return {{"newest_sent", orNull(freshness.newest[0])},
          {"newest_received", orNull(freshness.newest[1])},
          {"oldest_sent", orNull(freshness.oldest[0])},
          {"oldest_received", orNull(freshness.oldest[1])},
          {"age_seconds", orNull(freshness.age)}};
}

std::optional<double> readMaybe(JsonReader& reader, const char* key) {
  if (!reader.has(key) || reader.json().at(key).is_null()) return {};
  return reader.number(key, -kAny, kAny);
}

Freshness readFreshness(JsonReader& reader) {
  return {{readMaybe(reader, "newest_sent"), readMaybe(reader, "newest_received")}, {readMaybe(reader, "oldest_sent"), readMaybe(reader, "oldest_received")}, readMaybe(reader, "age_seconds")};
}

/// What is only told of segments: how large the differences are there, and how fresh it is.
void addOfSegment(Json& json, const RecordGroup& group, const ReconciliationPlan& plan) {
  if (!group.differences.empty()) {
    json["differences"] = Json::array();
    for (const auto& spread : group.differences) json["differences"].push_back(jsonOf(spread));
  }
  if (!plan.times.sent.empty()) json["freshness"] = jsonOf(group.freshness);
}

void readOfSegment(JsonReader& reader, RecordGroup& group, const ReconciliationPlan& plan) {
  if (auto freshness = reader.optionalObject("freshness")) group.freshness = readFreshness(*freshness);
  if (!reader.has("differences")) return;
  const auto& spreads = reader.json().at("differences");
  if (!spreads.is_array() || spreads.size() != plan.fields.size()) return reader.refuse("json.wrong_type", {{"expected", std::string{"array"}}}, "differences");
  for (const auto& spread : spreads) {
    if (spread.is_null()) {
      group.differences.emplace_back();
      continue;
    }
    JsonReader each(spread);
    group.differences.emplace_back(readSpread(each));
    if (!each.fault()) return reader.refuse("json.wrong_type", {{"expected", std::string{"object"}}}, "differences");
  }
}

Json segmentsOf(const ReconcileResult& result) {
  auto list = Json::array();
  for (std::size_t i = 0; i < result.segments.size(); ++i) {
    const bool isRest = result.segmentsLeft > 0 && i + 1 == result.segments.size();
    Json json{{"segment", isRest ? Json(nullptr) : Json(result.segments[i].segment)}};
    if (isRest) json["others"] = result.segmentsLeft;
    json.update(jsonOf(result.segments[i], result.plan));
    addOfSegment(json, result.segments[i], result.plan);
    list.push_back(std::move(json));
  }
  return list;
}

void readSegments(JsonReader& reader, ReconcileResult& result) {
  if (!reader.has("segments")) return;
  for (auto& each : reader.objects("segments")) {
    auto group = readGroup(each, result.plan);
    readOfSegment(each, group, result.plan);
    const bool isRest = each.has("others");
    if (isRest) result.segmentsLeft = each.integer("others", 0, INT64_MAX);
    else group.segment = each.optionalText("segment");
    result.segments.push_back(std::move(group));
  }
}

void readFields(JsonReader& reader, ReconcileResult& result) {
  auto fields = reader.objects("fields");
  if (fields.size() != result.plan.fields.size()) return reader.refuse("json.wrong_type", {{"expected", std::string{"array"}}}, "fields");
  for (std::size_t i = 0; i < fields.size(); ++i) result.fields.push_back(readField(fields[i], result.plan.fields[i], result.all.counts.matched));
}

void readNotices(JsonReader& reader, ReconcileResult& result) {
  for (auto& each : reader.objects("notices")) result.notices.push_back(messageFromJson(each.json().dump()));
}

}  // namespace

Json documentOf(const ReconcileResult& result, bool withRows) {
  Json json{{"plan", Json::parse(toJson(result.plan))}, {"sent", jsonOf(result.sides[0])}, {"received", jsonOf(result.sides[1])}, {"records", jsonOf(result.all, result.plan)}};
  json["omissions"] = jsonOf(result.omissions);
  json["extras"] = jsonOf(result.extras);
  json["duplicates"] = {{"sent", jsonOf(result.duplicates[0])}, {"received", jsonOf(result.duplicates[1])}};
  auto fields = Json::array();
  for (const auto& field : result.fields) fields.push_back(jsonOf(field, result, withRows));
  json["fields"] = std::move(fields);
  if (!result.plan.segment.sent.empty()) json["segments"] = segmentsOf(result);
  if (!result.plan.times.sent.empty()) json["freshness"] = jsonOf(result.freshness);
  if (withRows) {
    json["omitted_rows"] = jsonOf(result.omitted, result);
    json["extra_rows"] = jsonOf(result.extra, result);
    json["duplicate_rows"] = {{"sent", jsonOf(result.repeated[0], result)}, {"received", jsonOf(result.repeated[1], result)}};
  }
  auto notices = Json::array();
  for (const auto& notice : result.notices) notices.push_back(Json::parse(prumo::toJson(notice)));
  json["notices"] = std::move(notices);
  return json;
}

std::string toJson(const ReconcileResult& result) { return documentOf(result, false).dump(-1, ' ', false, Json::error_handler_t::replace); }

Result<ReconcileResult> resultFromJson(std::string_view text) {
  auto parsed = parseJson(text);
  if (!parsed) return std::move(parsed).error();
  JsonReader reader(*parsed);
  auto plan = parsePlan(reader.object("plan").json().dump());
  if (auto sound = reader.fault(); !sound) return std::move(sound).error();
  if (!plan) return std::move(plan).error();
  ReconcileResult result{.plan = std::move(*plan), .sides = {readSide(reader.object("sent")), readSide(reader.object("received"))}};
  auto records = reader.object("records");
  result.all = readGroup(records, result.plan);
  readFields(reader, result);
  readSegments(reader, result);
  if (auto freshness = reader.optionalObject("freshness")) result.freshness = readFreshness(*freshness);
  readNotices(reader, result);
  return reader.fault().transform([&result] {
    judgeRecords(result);
    return std::move(result);
  });
}

}  // namespace prumo::quality
