// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"

#include <cstdint>
#include <optional>

namespace prumo {

/// Estimates from the progress of a piece of work how long it will still take. It says nothing before the estimate is credible (a few seconds
/// and a few per cent in), nor when progress stands still; what it says is coarse and steady: it falls as time goes by, and only rises where the
/// work has clearly become slower. Moments are milliseconds of any steady clock (steadyMilliseconds).
class TimeLeft {
public:
  explicit TimeLeft(std::int64_t begunAt) : m_begunAt(begunAt), m_toldAt(begunAt) {}

  /// The share that is done (0 to 1) at a moment.
  void tell(double share, std::int64_t at);
  /// "about 2 min left", or nothing.
  std::optional<Message> words(std::int64_t at);

private:
  std::optional<double> estimate(std::int64_t at) const;
  std::int64_t m_begunAt;
  std::int64_t m_toldAt;  ///< when the share last rose
  double m_share = 0;
  double m_recent = 0;    ///< share a millisecond, the newest weighing most
  std::optional<double> m_shown;  ///< the milliseconds left that the words stand for, when they were last chosen
};

/// A clock that never goes back.
std::int64_t steadyMilliseconds();

}  // namespace prumo
