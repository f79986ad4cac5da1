// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time_left.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>

namespace prumo {

namespace {

constexpr std::int64_t kLeastElapsed = 3'000;
constexpr double kLeastShare = 0.03;
constexpr std::int64_t kStandstill = 15'000;
constexpr double kMemory = 10'000;     ///< milliseconds after which a pace counts about a third
constexpr double kClearlySlower = 1.4;
constexpr double kSecond = 1'000;
constexpr double kMinute = 60'000;
constexpr double kHour = 3'600'000;

/// What is said of so much time: seconds in steps, then whole minutes, then half hours; always rounded up.
double rounded(double left) {
  for (const double step : std::array{5 * kSecond, 10 * kSecond, 20 * kSecond, 30 * kSecond, 45 * kSecond}) {
    if (left <= step) return step;
  }
  if (left <= 90 * kMinute) return std::ceil(left / kMinute) * kMinute;
  return std::ceil(left / (kHour / 2)) * (kHour / 2);
}

Message wordsFor(double left) {
  if (left <= 5 * kSecond) return {"base.left.moment", {}};
  if (left < kMinute) return {"base.left.seconds", {{"count", static_cast<std::int64_t>(left / kSecond)}}};
  if (left <= 90 * kMinute) return {"base.left.minutes", {{"count", static_cast<std::int64_t>(left / kMinute)}}};
  return {"base.left.hours", {{"count", left / kHour}}};
}

}  // namespace

void TimeLeft::tell(double share, std::int64_t at) {
  if (share <= m_share) return;
  const auto passed = static_cast<double>(std::max<std::int64_t>(1, at - m_toldAt));
  const double pace = (share - m_share) / passed;
  const double weight = m_recent == 0 ? 1 : 1 - std::exp(-passed / kMemory);
  m_recent += weight * (pace - m_recent);
  m_share = std::min(share, 1.0);
  m_toldAt = at;
}

/// Between the pace of the whole work and that of the last seconds, so that neither a slow start nor a short stutter misleads.
std::optional<double> TimeLeft::estimate(std::int64_t at) const {
  const auto elapsed = at - m_begunAt;
  if (elapsed < kLeastElapsed || m_share < kLeastShare || m_share >= 1) return {};
  if (at - m_toldAt > std::max(kStandstill, elapsed / 4)) return {};
  const double overall = m_share / static_cast<double>(std::max<std::int64_t>(1, m_toldAt - m_begunAt));
  const double left = (1 - m_share) / ((overall + m_recent) / 2);
  return std::max(0.0, left - static_cast<double>(at - m_toldAt));
}

std::optional<Message> TimeLeft::words(std::int64_t at) {
  const auto left = estimate(at);
  if (!left) {
    m_shown.reset();
    return {};
  }
  const double said = rounded(*left);
  if (!m_shown || said < *m_shown || *left > *m_shown * kClearlySlower) m_shown = said;
  return wordsFor(*m_shown);
}

std::int64_t steadyMilliseconds() {
  using namespace std::chrono;
  return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

}  // namespace prumo
