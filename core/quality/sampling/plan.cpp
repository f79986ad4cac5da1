// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/sampling/plan.h"

#include <boost/math/distributions/normal.hpp>

#include <algorithm>
#include <cmath>
#include <set>

namespace prumo::quality::sampling {

namespace {

constexpr std::int64_t kMostLookBack = 16;

Error wrong(const char* code, std::vector<std::pair<std::string, Argument>> args = {}) { return {{code, std::move(args)}, ErrorKind::Usage, nullptr}; }

Result<void> checkLot(std::int64_t lot) { return letterOf(lot, Level::II).transform([](std::size_t) {}); }

Result<void> checkShare(double share, const char* what) {
  if (share > 0 && share < 1) return {};
  return wrong("sampling.bad_share", {{"what", std::string{what}}});
}

/// How many items of the lot that quality is at least, and at most.
std::int64_t itemsAtLeast(double share, std::int64_t lot) { return std::max<std::int64_t>(1, static_cast<std::int64_t>(std::ceil(share * static_cast<double>(lot) - 1e-9))); }
std::int64_t itemsAtMost(double share, std::int64_t lot) { return static_cast<std::int64_t>(std::floor(share * static_cast<double>(lot) + 1e-9)); }

double acceptedWith(std::int64_t size, std::int64_t accept, std::int64_t lot, std::int64_t bad) {
  return acceptanceAt({size, accept, lot}, Model::Lot, static_cast<double>(bad) / static_cast<double>(lot));
}

/// The smallest sample that accepts a lot with so many bad items with this probability at most.
std::int64_t smallestSize(std::int64_t lot, std::int64_t bad, std::int64_t accept, double probability, const std::stop_token& stop = {}) {
  std::int64_t low = accept + 1;
  std::int64_t high = lot;
  while (low < high && !stop.stop_requested()) {
    const auto middle = low + (high - low) / 2;
    if (acceptedWith(middle, accept, lot, bad) <= probability) high = middle;
    else low = middle + 1;
  }
  return low;
}

/// What an isolated lot is to be protected from, and the search for the smallest plan that does. Once stopped, any answer will do.
class Isolated {
public:
  Isolated(std::int64_t lot, std::int64_t bad, std::int64_t tolerable, double consumer, double producer, std::stop_token stop)
      : m_lot(lot), m_bad(bad), m_tolerable(tolerable), m_consumer(consumer), m_producer(producer), m_stop(std::move(stop)) {}

  /// The number accepted is doubled until it is enough, then halved in on. Samples are whole rows, so that just below the edge a smaller number
  /// may be enough, too, where both qualities lie close together: those are tried one by one.
  Limit smallest() const {
    std::int64_t low = 0;
    std::int64_t high = 0;
    while (!isEnough(high)) {
      low = high + 1;
      high = std::min(2 * high + 1, m_lot - 1);
    }
    while (low < high) {
      const auto middle = low + (high - low) / 2;
      if (isEnough(middle)) high = middle;
      else low = middle + 1;
    }
    for (auto tried = std::max<std::int64_t>(0, low - lookBack()); tried < low; ++tried) {
      if (isEnough(tried)) low = tried;
    }
    return {.size = sizeFor(low), .accept = low};
  }

private:
  std::int64_t sizeFor(std::int64_t accept) const { return smallestSize(m_lot, m_bad, accept, m_consumer, m_stop); }
  bool isEnough(std::int64_t accept) const {
    const auto size = sizeFor(accept);
    return m_stop.stop_requested() || size >= m_lot || 1 - acceptedWith(size, accept, m_lot, m_tolerable) <= m_producer;
  }
  /// A row more or less moves what is expected by `tolerable / lot`, a number accepted more by `1 - tolerable / bad`.
  std::int64_t lookBack() const {
    const auto row = static_cast<double>(m_tolerable) / static_cast<double>(m_lot);
    const auto number = 1 - static_cast<double>(m_tolerable) / static_cast<double>(m_bad);
    return std::min<std::int64_t>(kMostLookBack, static_cast<std::int64_t>(std::ceil(2 * row / number)));
  }

  std::int64_t m_lot;
  std::int64_t m_bad;
  std::int64_t m_tolerable;
  double m_consumer;
  double m_producer;
  std::stop_token m_stop;
};

Result<Limit> limitFor(const AskedLimit& asked, std::int64_t lot, Level level, Inspection inspection) {
  const auto letter = letterOf(lot, level);
  if (!letter) return letter.error();
  return aqlIndex(asked.aql).transform([&](std::size_t aql) {
    const auto plan = masterPlan(inspection, *letter, aql);
    return Limit{asked.of, kAqls[aql], std::string{kLetters[plan.letter]}, std::min(plan.size, lot), plan.accept};
  });
}

Result<void> checkClasses(const std::vector<AskedLimit>& asked) {
  std::set<DefectClass> seen;
  for (const auto& one : asked) {
    if (!seen.insert(one.of).second) return wrong("sampling.class_twice", {{"class", std::string{record::keyOf(one.of)}}});
  }
  if (std::ranges::any_of(asked, [](const AskedLimit& one) { return one.aql > 0; })) return {};
  return wrong("sampling.no_aql");
}

}  // namespace

Result<Plan> aqlPlan(std::int64_t lot, Level level, Inspection inspection, const std::vector<AskedLimit>& asked) {
  if (auto sound = checkClasses(asked); !sound) return std::move(sound).error();
  Plan plan{.kind = PlanKind::Aql, .lot = lot, .level = level, .inspection = inspection};
  for (const auto& one : asked) {
    if (one.aql == 0) {
      plan.limits.push_back({.of = one.of});
      continue;
    }
    auto limit = limitFor(one, lot, level, inspection);
    if (!limit) return std::move(limit).error();
    plan.size = std::max(plan.size, limit->size);
    plan.limits.push_back(std::move(*limit));
  }
  for (auto& limit : plan.limits) limit.size = limit.size == 0 ? plan.size : limit.size;
  return plan;
}

Result<Plan> limitingPlan(std::int64_t lot, double quality, double good, double consumerRisk, double producerRisk, const std::stop_token& stop) {
  auto sound = checkLot(lot)
                   .and_then([&] { return checkShare(quality, "lq"); })
                   .and_then([&] { return checkShare(consumerRisk, "consumer_risk"); })
                   .and_then([&] { return checkShare(producerRisk, "producer_risk"); });
  if (!sound) return std::move(sound).error();
  const auto bad = itemsAtLeast(quality, lot);
  const auto tolerable = itemsAtMost(good, lot);
  if (good < 0 || tolerable >= bad) return wrong("sampling.good_not_better");
  const Isolated asked{lot, bad, good > 0 ? tolerable : 0, consumerRisk, producerRisk, stop};
  const auto limit = asked.smallest();
  if (stop.stop_requested()) return cancelled();
  return Plan{.kind = PlanKind::LimitingQuality, .lot = lot, .size = limit.size, .limits = {limit}, .quality = quality, .good = good, .consumerRisk = consumerRisk, .producerRisk = producerRisk};
}

Result<Plan> proportionPlan(std::int64_t lot, double precision, double expected, double confidence) {
  auto sound = checkLot(lot)
                   .and_then([&] { return checkShare(precision, "precision"); })
                   .and_then([&] { return checkShare(expected, "expected"); })
                   .and_then([&] { return checkShare(confidence, "confidence"); });
  if (!sound) return std::move(sound).error();
  const double z = boost::math::quantile(boost::math::normal_distribution<>(), 0.5 + confidence / 2);
  const double spread = z * z * expected * (1 - expected);
  const auto whole = static_cast<double>(lot);
  const double size = std::ceil(whole * spread / ((whole - 1) * precision * precision + spread) - 1e-9);
  return Plan{.kind = PlanKind::Proportion, .lot = lot, .size = std::clamp<std::int64_t>(static_cast<std::int64_t>(size), 1, lot), .quality = precision, .good = expected, .confidence = confidence};
}

Result<Plan> zeroDefectsPlan(std::int64_t lot, double bound, double confidence) {
  auto sound = checkLot(lot).and_then([&] { return checkShare(bound, "bound"); }).and_then([&] { return checkShare(confidence, "confidence"); });
  if (!sound) return std::move(sound).error();
  const auto tooMany = std::min(itemsAtMost(bound, lot) + 1, lot);
  const auto size = smallestSize(lot, tooMany, 0, 1 - confidence);
  return Plan{.kind = PlanKind::ZeroDefects, .lot = lot, .size = size, .limits = {{.size = size}}, .quality = bound, .confidence = confidence};
}

Result<Plan> sizePlan(std::int64_t lot, std::int64_t size) {
  if (auto sound = checkLot(lot); !sound) return std::move(sound).error();
  if (size < 1 || size > kMostLot) return wrong("sampling.bad_size", {{"size", std::to_string(size)}, {"most", kMostLot}});
  if (size > lot) return wrong("sampling.sample_exceeds_lot", {{"size", size}, {"lot", lot}});
  return Plan{.kind = PlanKind::Size, .lot = lot, .size = size};
}

double zeroDefectsBound(std::int64_t size, double confidence) { return -std::expm1(std::log1p(-confidence) / static_cast<double>(size)); }

Acceptance acceptanceOf(const Plan& plan, const Limit& limit) { return {limit.size, limit.accept, plan.lot}; }

Model modelOf(const Limit& limit) { return limit.countsDefects() ? Model::Defects : Model::Lot; }

Risks risksOf(const Plan& plan, const Limit& limit) {
  const auto tried = acceptanceOf(plan, limit);
  Risks risks{.model = modelOf(limit)};
  const double good = limit.aql > 0 ? limit.aql / 100 : plan.kind == PlanKind::LimitingQuality ? plan.good : 0;
  if (good > 0) risks.producer = 1 - acceptanceAt(tried, risks.model == Model::Lot && limit.aql > 0 ? Model::Process : risks.model, good);
  risks.limiting = qualityAcceptedAt(tried, risks.model, plan.consumerRisk);
  risks.indifferent = qualityAcceptedAt(tried, risks.model, 0.5);
  if (plan.kind == PlanKind::LimitingQuality) risks.consumer = acceptedWith(limit.size, limit.accept, plan.lot, itemsAtLeast(plan.quality, plan.lot));
  risks.outgoing = outgoingLimit(tried, risks.model == Model::Lot ? Model::Process : risks.model);
  return risks;
}

}  // namespace prumo::quality::sampling
