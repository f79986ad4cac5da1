// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

/// Which rows a seed draws: the same on every machine and in every version that names this generator, and simple enough to be recomputed by anybody.
///
/// Row i (the first row of data is 1) has the key mix(mix(seed) + i * 0x9E3779B97F4A7C15), reckoned modulo 2^64, where mix is the finaliser
/// of SplitMix64 (G. Steele, D. Lea, C. Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014). The n rows with the
/// smallest keys are drawn, in the order of their keys. No two rows share a key, for each step can be undone.
namespace prumo::quality::sampling {

constexpr std::string_view kGenerator = "prumo-draw-1";

/// Seeds fit into a spreadsheet's number, which holds whole numbers up to 2^53.
constexpr std::int64_t kLeastSeed = 1;
constexpr std::int64_t kMostSeed = (std::int64_t{1} << 53) - 1;

std::uint64_t mix(std::uint64_t value);

class Keys {
public:
  explicit Keys(std::int64_t seed) : m_start(mix(static_cast<std::uint64_t>(seed))) {}
  std::uint64_t operator()(std::int64_t row) const;

private:
  std::uint64_t m_start;
};

/// A key as 16 hexadecimal digits: what names a drawn row in worksheets and copies.
std::string keyText(std::uint64_t key);

/// A seed of at most nine digits, for whoever names none.
std::int64_t freshSeed();

}  // namespace prumo::quality::sampling
