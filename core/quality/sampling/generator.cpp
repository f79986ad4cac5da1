// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/sampling/generator.h"

#include <fmt/format.h>

#include <random>

namespace prumo::quality::sampling {

namespace {

constexpr std::uint64_t kStep = 0x9E3779B97F4A7C15;
constexpr std::int64_t kMostFreshSeed = 999'999'999;

}  // namespace

std::uint64_t mix(std::uint64_t value) {
  value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
  value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
  return value ^ (value >> 31);
}

std::uint64_t Keys::operator()(std::int64_t row) const { return mix(m_start + static_cast<std::uint64_t>(row) * kStep); }

std::string keyText(std::uint64_t key) { return fmt::format("{:016x}", key); }

std::int64_t freshSeed() {
  std::random_device device;
  return std::uniform_int_distribution<std::int64_t>(kLeastSeed, kMostFreshSeed)(device);
}

}  // namespace prumo::quality::sampling
