// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include <fmt/format.h>

#include <chrono>
#include <mutex>
#include <random>

namespace prumo {

namespace {

/// Milliseconds and a 12 bit counter that never run backwards inside one process.
struct Sequence {
  std::mutex guard;
  std::uint64_t last = 0;

  std::uint64_t next() {
    using namespace std::chrono;
    const auto now = static_cast<std::uint64_t>(duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count()) << 12;
    const std::lock_guard lock(guard);
    last = std::max(last + 1, now);
    return last;
  }
};

}  // namespace

std::string newUuid() {
  static Sequence sequence;
  thread_local std::mt19937_64 random{(std::uint64_t{std::random_device{}()} << 32) ^ std::random_device{}()};
  const std::uint64_t stamp = sequence.next();
  const std::uint64_t high = (stamp >> 12 << 16) | 0x7000 | (stamp & 0x0FFF);
  const std::uint64_t low = (random() & 0x3FFF'FFFF'FFFF'FFFF) | 0x8000'0000'0000'0000;
  return fmt::format("{:08x}-{:04x}-{:04x}-{:04x}-{:012x}", high >> 32, (high >> 16) & 0xFFFF, high & 0xFFFF, low >> 48,
                     low & 0xFFFF'FFFF'FFFF);
}

}  // namespace prumo
