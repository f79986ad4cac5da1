// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <future>
#include <optional>
#include <stop_token>

namespace prumo {

/// What another thread answers; nothing where it did not within so much time, or where somebody asked to stop meanwhile.
template <class T>
std::optional<T> awaited(std::future<T>& answer, std::chrono::milliseconds patience, const std::stop_token& stop) {
  constexpr std::chrono::milliseconds kSlice{50};
  const auto end = std::chrono::steady_clock::now() + patience;
  while (!stop.stop_requested()) {
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - std::chrono::steady_clock::now());
    if (answer.wait_for(std::clamp(left, std::chrono::milliseconds{0}, kSlice)) == std::future_status::ready) return answer.get();
    if (left <= std::chrono::milliseconds{0}) break;
  }
  return {};
}

}  // namespace prumo
