// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/sampling/series.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace prumo::quality::sampling {

namespace {

struct LotRow {
  std::int64_t upTo;
  std::string_view letters;  ///< for S-1, S-2, S-3, S-4, I, II, III
};

constexpr std::array<LotRow, 15> kLots{{{8, "AAAAAAB"},
                                        {15, "AAAAABC"},
                                        {25, "AABBBCD"},
                                        {50, "ABBCCDE"},
                                        {90, "BBCCCEF"},
                                        {150, "BBCDDFG"},
                                        {280, "BCDEEGH"},
                                        {500, "BCDEFHJ"},
                                        {1'200, "CCEFGJK"},
                                        {3'200, "CDEGHKL"},
                                        {10'000, "CDFGJLM"},
                                        {35'000, "CDFHKMN"},
                                        {150'000, "DEGJLNP"},
                                        {500'000, "DEGJMPQ"},
                                        {kMostLot, "DEHKNQR"}}};

constexpr double kAlike = 1e-9;

std::string near(double aql) {
  const auto above = std::ranges::lower_bound(kAqls, aql);
  if (above == kAqls.begin()) return aqlText(kAqls.front());
  if (above == kAqls.end()) return aqlText(kAqls.back());
  return aqlText(*std::prev(above)) + ", " + aqlText(*above);
}

}  // namespace

Result<std::size_t> aqlIndex(double aql) {
  const auto found = std::ranges::find_if(kAqls, [aql](double one) { return std::abs(one - aql) < kAlike * one; });
  if (found != kAqls.end()) return static_cast<std::size_t>(found - kAqls.begin());
  return Error{{"sampling.aql_not_in_series", {{"value", fmt::format("{}", aql)}, {"near", near(aql)}}}, ErrorKind::Usage, nullptr};
}

std::string aqlText(double aql) {
  if (aql < 0.1) return fmt::format("{:.3f}", aql);
  if (aql < 1) return fmt::format("{:.2f}", aql);
  return aql < 10 ? fmt::format("{:.1f}", aql) : fmt::format("{:.0f}", aql);
}

Result<std::size_t> letterOf(std::int64_t lot, Level level) {
  if (lot < 1 || lot > kMostLot) return Error{{"sampling.bad_lot", {{"lot", std::to_string(lot)}, {"most", kMostLot}}}, ErrorKind::Usage, nullptr};
  const auto row = std::ranges::find_if(kLots, [lot](const LotRow& one) { return lot <= one.upTo; });
  return kLetters.find(row->letters[static_cast<std::size_t>(level)]);
}

}  // namespace prumo::quality::sampling
