// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace prumo::store {

/// How long a busy file is asked again. By a clock: some systems make of a pause of 2 ms one of 16.
class Patience {
public:
  using Time = std::chrono::steady_clock::time_point;

  /// Whether to ask once more; `tries` counts from 0 each time that somebody begins to wait.
  bool lasts(int tries, Time now) {
    if (tries == 0) m_since = now;
    return now - m_since < kMost;
  }

private:
  static constexpr std::chrono::seconds kMost{3};
  Time m_since;
};

}  // namespace prumo::store
