// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/sampling/acceptance.h"

#include <boost/math/distributions/binomial.hpp>
#include <boost/math/distributions/hypergeometric.hpp>
#include <boost/math/distributions/poisson.hpp>
#include <boost/math/special_functions/gamma.hpp>

#include <algorithm>
#include <cmath>

namespace prumo::quality::sampling {

namespace {

namespace math = boost::math;

constexpr double kHardlyAny = 0.005;  ///< where the curve ends
constexpr int kSearchSteps = 400;

double binomial(const Acceptance& plan, double share) {
  if (plan.accept >= plan.size) return 1;
  return math::cdf(math::binomial_distribution<>(static_cast<double>(plan.size), std::clamp(share, 0.0, 1.0)), static_cast<double>(plan.accept));
}

double poisson(const Acceptance& plan, double defects) {
  const double mean = static_cast<double>(plan.size) * defects;
  return mean <= 0 ? 1 : math::cdf(math::poisson_distribution<>(mean), static_cast<double>(plan.accept));
}

/// At most `accept` of the `bad` ones of a lot come into the sample. Boost wants a value that can occur.
double hypergeometric(const Acceptance& plan, std::int64_t bad) {
  const auto least = std::max<std::int64_t>(0, plan.size + bad - plan.lot);
  if (plan.accept >= std::min(plan.size, bad)) return 1;
  if (plan.accept < least) return 0;
  const math::hypergeometric_distribution<> distribution(static_cast<unsigned>(bad), static_cast<unsigned>(plan.size), static_cast<unsigned>(plan.lot));
  return math::cdf(distribution, static_cast<unsigned>(plan.accept));
}

std::int64_t itemsOf(double share, std::int64_t lot) {
  return std::clamp<std::int64_t>(std::llround(share * static_cast<double>(lot)), 0, lot);
}

double shareOf(std::int64_t items, std::int64_t lot) { return static_cast<double>(items) / static_cast<double>(lot); }

/// The first number from `low` to `high` for which it holds, where it holds for all greater ones; `high` + 1 where for none.
template <class Holds>
std::int64_t firstThat(std::int64_t low, std::int64_t high, const Holds& holds) {
  ++high;
  while (low < high) {
    const auto middle = low + (high - low) / 2;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

}  // namespace

double acceptanceAt(const Acceptance& plan, Model model, double quality) {
  switch (model) {
    case Model::Process: return binomial(plan, quality);
    case Model::Defects: return poisson(plan, quality);
    case Model::Lot: break;
  }
  return hypergeometric(plan, itemsOf(quality, plan.lot));
}

std::optional<double> qualityAcceptedAt(const Acceptance& plan, Model model, double probability) {
  const auto accept = static_cast<double>(plan.accept);
  const auto size = static_cast<double>(plan.size);
  if (model == Model::Defects) return math::gamma_q_inv(accept + 1, probability) / size;
  if (plan.accept >= plan.size) return {};
  if (model == Model::Process) return math::ibeta_inv(accept + 1, size - accept, 1 - probability);
  const auto bad = firstThat(0, plan.lot, [&](std::int64_t one) { return hypergeometric(plan, one) <= probability; });
  return bad > plan.lot ? std::nullopt : std::optional{shareOf(bad, plan.lot)};
}

std::vector<CurvePoint> operatingCurve(const Acceptance& plan, Model model, std::size_t points) {
  const double end = qualityAcceptedAt(plan, model, kHardlyAny).value_or(1);
  std::vector<CurvePoint> curve;
  for (std::size_t i = 0; i < points; ++i) {
    const double quality = end * static_cast<double>(i) / static_cast<double>(points - 1);
    curve.push_back({quality, acceptanceAt(plan, model, quality)});
  }
  return curve;
}

double outgoingLimit(const Acceptance& plan, Model model) {
  const double left = plan.lot > 0 ? 1 - shareOf(std::min(plan.size, plan.lot), plan.lot) : 1;
  const double end = qualityAcceptedAt(plan, model, kHardlyAny).value_or(1);
  double most = 0;
  for (int i = 1; i <= kSearchSteps; ++i) {
    const double quality = end * i / kSearchSteps;
    most = std::max(most, quality * acceptanceAt(plan, model, quality) * left);
  }
  return most;
}

std::optional<Bounds> lotBounds(std::int64_t found, std::int64_t looked, std::int64_t lot, double confidence) {
  if (looked <= 0 || lot < looked) return {};
  const double tail = (1 - confidence) / 2;
  const auto atMost = [&](std::int64_t count, std::int64_t bad) { return hypergeometric({looked, count, lot}, bad); };
  const auto unseen = lot - looked;
  const auto low = found == 0 ? 0 : firstThat(found, found + unseen, [&](std::int64_t bad) { return 1 - atMost(found - 1, bad) > tail; });
  const auto high = firstThat(found, found + unseen, [&](std::int64_t bad) { return atMost(found, bad) <= tail; }) - 1;
  return Bounds{shareOf(found, looked), shareOf(low, lot), shareOf(std::max(low, high), lot)};
}

std::optional<Bounds> shareBounds(std::int64_t found, std::int64_t looked, double confidence) {
  if (looked <= 0) return {};
  using Binomial = math::binomial_distribution<>;
  const double tail = (1 - confidence) / 2;
  const auto n = static_cast<double>(looked);
  const auto k = static_cast<double>(found);
  return Bounds{k / n, Binomial::find_lower_bound_on_p(n, k, tail), Binomial::find_upper_bound_on_p(n, k, tail)};
}

std::optional<Bounds> defectBounds(std::int64_t found, std::int64_t looked, double confidence) {
  if (looked <= 0) return {};
  const double tail = (1 - confidence) / 2;
  const auto n = static_cast<double>(looked);
  const auto k = static_cast<double>(found);
  return Bounds{k / n, found == 0 ? 0 : math::gamma_p_inv(k, tail) / n, math::gamma_q_inv(k + 1, tail) / n};
}

}  // namespace prumo::quality::sampling
