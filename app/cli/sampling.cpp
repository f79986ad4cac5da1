// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sampling.h"

#include "core/quality/sampling/plan_words.h"
#include "core/quality/sampling/switching.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <sstream>

namespace prumo::cli {

namespace {

using namespace quality::sampling;
using nlohmann::ordered_json;

constexpr std::size_t kToldPoints = 9;
constexpr std::size_t kCurvePoints = 31;

std::optional<double> numberIn(std::string text) {
  if (text.ends_with('%')) text.pop_back();
  std::ranges::replace(text, ',', '.');
  double value = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
  const bool isWhole = read.ec == std::errc{} && read.ptr == text.data() + text.size();
  return isWhole && std::isfinite(value) ? std::optional{value} : std::nullopt;
}

/// Per cent as a share.
Result<double> shareOption(const Call& call, const std::string& name, double otherwise) {
  if (!call.has(name)) return otherwise;
  const auto value = numberIn(call.option(name));
  if (value && *value > 0 && *value < 100) return *value / 100;
  return usage("sampling.not_a_share", {{"option", "--" + name}, {"value", call.option(name)}});
}

std::vector<std::string> parts(const std::string& text, char separator) {
  std::vector<std::string> all;
  std::istringstream in(text);
  for (std::string part; std::getline(in, part, separator);) all.push_back(part);
  return all;
}

Result<AskedLimit> limitIn(const std::string& word) {
  const auto sign = word.find('=');
  const auto of = sign == std::string::npos ? std::optional{DefectClass::Any} : record::fromKey<DefectClass>(word.substr(0, sign));
  const auto aql = numberIn(sign == std::string::npos ? word : word.substr(sign + 1));
  const bool isNothing = aql && *aql == 0 && of && *of != DefectClass::Any;
  if (of && aql && (isNothing || *aql > 0)) return AskedLimit{*of, *aql};
  return usage("sampling.bad_aql", {{"value", word}});
}

/// "1.0", or "critical=0,major=1.0,minor=4.0". A decimal comma is only told from the other in a single number.
Result<std::vector<AskedLimit>> limitsIn(const std::string& text) {
  std::vector<AskedLimit> limits;
  const auto words = text.find('=') == std::string::npos ? std::vector{text} : parts(text, ',');
  for (const auto& word : words) {
    auto limit = limitIn(word);
    if (!limit) return std::move(limit).error();
    if (limit->aql > 0) {
      if (auto known = aqlIndex(limit->aql); !known) return std::move(known).error();
    }
    limits.push_back(*limit);
  }
  return limits;
}

Result<std::vector<std::int64_t>> historyIn(const Call& call) {
  std::vector<std::int64_t> found;
  for (const auto& word : parts(call.option("history"), ',')) {
    std::int64_t one = 0;
    const auto read = std::from_chars(word.data(), word.data() + word.size(), one);
    if (read.ec != std::errc{} || read.ptr != word.data() + word.size() || one < 0) return usage("sampling.bad_history", {{"value", call.option("history")}});
    found.push_back(one);
  }
  return found;
}

/// The inspection that earlier lots lead to, where they are named.
Result<Inspection> inspectionFor(const Call& call, std::int64_t lot, Level level, const std::vector<AskedLimit>& limits, const std::vector<std::int64_t>& found) {
  const auto named = record::fromKey<Inspection>(call.option("inspection")).value_or(Inspection::Normal);
  if (!call.has("history")) return named;
  std::vector<PastLot> lots;
  for (const auto one : found) lots.push_back({lot, one});
  const auto series = seriesOf(lots, level, limits.front().aql, call.has("allow-reduced"));
  if (!series) return series.error();
  if (series->isStopped) return usage("sampling.series_stopped");
  if (series->allowsReduced()) call.tell({"sampling.reduced_possible", {{"score", series->score}}});
  return series->inspection;
}

Result<PlanMaker> aqlMaker(const Call& call) {
  const auto limits = limitsIn(call.option("aql"));
  if (!limits) return limits.error();
  const auto found = historyIn(call);
  if (!found) return found.error();
  if (call.has("history") && (limits->size() != 1 || call.has("inspection"))) return usage("sampling.history_one_aql");
  const auto level = record::fromKey<Level>(call.option("level")).value_or(Level::II);
  return PlanMaker{[=, &call](std::int64_t lot) {
    return inspectionFor(call, lot, level, *limits, *found).and_then([&](Inspection inspection) { return aqlPlan(lot, level, inspection, *limits); });
  }};
}

/// Reads shares one after the other; the first that is none stays.
class Shares {
public:
  explicit Shares(const Call& call) : m_call(call) {}
  double operator()(const std::string& name, double otherwise) {
    const auto share = shareOption(m_call, name, otherwise);
    if (!share && !m_fault) m_fault = share.error();
    return share ? *share : otherwise;
  }
  Result<PlanMaker> orFault(PlanMaker maker) const { return m_fault ? Result<PlanMaker>(*m_fault) : Result<PlanMaker>(std::move(maker)); }

private:
  const Call& m_call;
  std::optional<Error> m_fault;
};

Result<PlanMaker> sizeMaker(const Call& call) {
  return wholeOption(call, "size", "sampling.bad_size", 1, kMostLot).transform([](std::int64_t size) { return PlanMaker{[size](std::int64_t lot) { return sizePlan(lot, size); }}; });
}

Result<PlanMaker> shareMaker(const Call& call) {
  Shares share(call);
  const double confidence = share("confidence", 0.95);
  if (call.has("lq")) {
    const double quality = share("lq", 0), good = share("good", 0), consumer = share("consumer-risk", 0.10), producer = share("producer-risk", 0.05);
    return share.orFault([=](std::int64_t lot) { return limitingPlan(lot, quality, good, consumer, producer); });
  }
  if (call.has("precision")) {
    const double precision = share("precision", 0), expected = share("expected", 0.5);
    return share.orFault([=](std::int64_t lot) { return proportionPlan(lot, precision, expected, confidence); });
  }
  const double bound = share("zero-defect", 0);
  return share.orFault([=](std::int64_t lot) { return zeroDefectsPlan(lot, bound, confidence); });
}

ordered_json orNull(const std::optional<double>& value) { return value ? ordered_json(*value) : ordered_json(nullptr); }

/// Shares and defects per item, for whoever computes on.
ordered_json jsonOf(const Plan& plan, const Limit& limit) {
  const auto risks = risksOf(plan, limit);
  ordered_json json{{"class", record::keyOf(limit.of)}, {"aql", limit.aql > 0 ? ordered_json(limit.aql) : ordered_json(nullptr)}};
  json["counts"] = limit.countsDefects() ? "defects" : "items";
  json["letter"] = limit.letter.empty() ? ordered_json(nullptr) : ordered_json(limit.letter);
  json["size"] = limit.size;
  json["accept"] = limit.accept;
  json["reject"] = limit.accept + 1;
  json["risks"] = {{"producer", orNull(risks.producer)}, {"limiting", orNull(risks.limiting)}, {"indifferent", orNull(risks.indifferent)}, {"consumer", orNull(risks.consumer)}, {"outgoing_limit", risks.outgoing}};
  auto curve = ordered_json::array();
  const auto model = limit.countsDefects() ? Model::Defects : Model::Process;
  for (const auto& point : operatingCurve(acceptanceOf(plan, limit), model, kCurvePoints)) {
    ordered_json one{{"quality", point.quality}, {"acceptance", point.acceptance}};
    if (!limit.countsDefects()) one["acceptance_of_this_lot"] = acceptanceAt(acceptanceOf(plan, limit), Model::Lot, point.quality);
    curve.push_back(std::move(one));
  }
  json["curve"] = std::move(curve);
  return json;
}

void printCurve(const Call& call, const Plan& plan, const Limit& limit) {
  const auto& speaker = call.speaker();
  call.print(speaker.say(limit.countsDefects() ? "sampling.cli.curve_defects" : "sampling.cli.curve"));
  for (const auto& point : operatingCurve(acceptanceOf(plan, limit), modelOf(limit), kToldPoints)) {
    const auto quality = limit.countsDefects() ? speaker.number(point.quality * 100, 1) : speaker.percent(point.quality, 2);
    call.print(QStringLiteral("    %1  %2").arg(quality.rightJustified(9), speaker.percent(point.acceptance, 1).rightJustified(8)));
  }
}

}  // namespace

std::vector<Option> planOptions() {
  return {{.name = "aql", .value = "sampling.value.aql", .help = "sampling.option.aql"},
          {.name = "level", .help = "sampling.option.level", .choices = record::keysOf<Level>()},
          {.name = "inspection", .help = "sampling.option.inspection", .choices = record::keysOf<Inspection>()},
          {.name = "history", .value = "sampling.value.counts", .help = "sampling.option.history"},
          {.name = "allow-reduced", .help = "sampling.option.allow_reduced"},
          {.name = "lq", .value = "sampling.value.share", .help = "sampling.option.lq"},
          {.name = "good", .value = "sampling.value.share", .help = "sampling.option.good"},
          {.name = "consumer-risk", .value = "sampling.value.share", .help = "sampling.option.consumer_risk"},
          {.name = "producer-risk", .value = "sampling.value.share", .help = "sampling.option.producer_risk"},
          {.name = "precision", .value = "sampling.value.share", .help = "sampling.option.precision"},
          {.name = "expected", .value = "sampling.value.share", .help = "sampling.option.expected"},
          {.name = "zero-defect", .value = "sampling.value.share", .help = "sampling.option.zero_defect"},
          {.name = "confidence", .value = "sampling.value.share", .help = "sampling.option.confidence"},
          {.name = "size", .value = "cli.value.count", .help = "sampling.option.size"}};
}

Result<PlanMaker> planMaker(const Call& call) {
  const auto ways = std::ranges::count_if(std::array{"aql", "lq", "precision", "zero-defect", "size"}, [&call](const char* name) { return call.has(name); });
  if (ways != 1) return usage("sampling.one_way");
  if (call.has("aql")) return aqlMaker(call);
  return call.has("size") ? sizeMaker(call) : shareMaker(call);
}

Result<std::int64_t> wholeOption(const Call& call, const std::string& name, const char* code, std::int64_t least, std::int64_t most) {
  const auto text = call.option(name);
  std::int64_t value = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
  if (read.ec == std::errc{} && read.ptr == text.data() + text.size() && value >= least && value <= most) return value;
  return usage(code, {{"value", text}, {"lot", text}, {"seed", text}, {"size", text}, {"least", least}, {"most", most}});
}

ordered_json jsonOf(const Speaker& speaker, const Plan& plan) {
  ordered_json json{{"kind", record::keyOf(plan.kind)}, {"lot", plan.lot}, {"size", plan.size}, {"whole_lot", plan.isWhole()}};
  if (plan.kind == PlanKind::Aql) {
    json["edition"] = kEdition;
    json["generated_by_rule"] = true;
    json["level"] = record::keyOf(plan.level);
    json["inspection"] = record::keyOf(plan.inspection);
  }
  json["origin"] = speaker.say(originOf(plan)).toStdString();
  json["caution"] = speaker.say(cautionOf(plan)).toStdString();
  json["limits"] = ordered_json::array();
  for (const auto& limit : plan.limits) json["limits"].push_back(jsonOf(plan, limit));
  if (plan.kind == PlanKind::ZeroDefects) json["bound_without_end"] = zeroDefectsBound(plan.size, plan.confidence);
  return json;
}

void printPlan(const Call& call, const Plan& plan) {
  const auto& speaker = call.speaker();
  call.print(speaker.say(originOf(plan)));
  call.print(speaker.say(sizeOf(plan)));
  for (const auto& limit : plan.limits) {
    const auto name = speaker.choice("sample_limit", "class", record::keyOf(limit.of));
    call.print(QStringLiteral("  %1: %2").arg(name, speaker.say(ruleOf(limit))));
    call.print(QStringLiteral("    ") + speaker.say(risksIn(plan, limit)));
    if (!plan.isWhole()) printCurve(call, plan, limit);
  }
  call.print(speaker.say(cautionOf(plan)));
}

}  // namespace prumo::cli
