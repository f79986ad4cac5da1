// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/sampling/master_table.h"

#include <span>

namespace prumo::quality::sampling {

namespace {

using Sizes = std::array<std::int64_t, kLetters.size()>;
constexpr Sizes kSizes{2, 3, 5, 8, 13, 20, 32, 50, 80, 125, 200, 315, 500, 800, 1250, 2000, 3150};
constexpr Sizes kReducedSizes{2, 2, 2, 3, 5, 8, 13, 20, 32, 50, 80, 125, 200, 315, 500, 800, 1250};

/// One kind of inspection along k: zero defects at `zero`, then arrows, then the rising numbers.
struct Run {
  std::size_t zero;
  std::size_t firstDown;  ///< the arrows before it, after `zero`, lead up; those from it lead down
  std::size_t first;      ///< where the numbers begin
  std::array<std::int64_t, 10> numbers;
  std::size_t shared;     ///< so many of them are every letter's; the others belong to the small samples
};

constexpr Run kNormal{14, 16, 17, {1, 2, 3, 5, 7, 10, 14, 21, 30, 44}, 8};
constexpr Run kTightened{15, 16, 18, {1, 2, 3, 5, 8, 12, 18, 27, 41, 0}, 7};
constexpr Run kReduced{14, 16, 18, {1, 2, 3, 5, 6, 8, 10, 14, 21, 0}, 7};

constexpr std::size_t kLastSmallLetter = 4;         ///< E
constexpr std::size_t kSmallLettersNumbers = 2;     ///< more than the others have
constexpr std::size_t kLastUnshrinkable = 1;        ///< B: its reduced sample is that of A
constexpr std::size_t kFirstUnshrinkableAql = 17;   ///< 25: A's first number above zero

const Run& runOf(Inspection inspection) {
  return inspection == Inspection::Normal ? kNormal : inspection == Inspection::Tightened ? kTightened : kReduced;
}

enum class Arrow { Up, Down };

/// Where a cell without a number sends one.
Arrow arrowOf(Inspection inspection, std::size_t k) {
  const auto& run = runOf(inspection);
  if (k < run.zero) return Arrow::Down;
  return k < run.firstDown || k > run.first ? Arrow::Up : Arrow::Down;
}

/// The next letter in a direction that has a number in that column.
std::optional<MasterPlan> follow(Inspection inspection, std::size_t letter, std::size_t aql, Arrow arrow) {
  const auto& sizes = inspection == Inspection::Reduced ? kReducedSizes : kSizes;
  const std::size_t end = inspection == Inspection::Tightened ? kLetters.size() : kFirstLetters;
  for (auto at = letter; at < end; arrow == Arrow::Down ? ++at : --at) {  // below 0 it wraps, and ends
    if (const auto accept = masterCell(inspection, at, aql)) return MasterPlan{at, sizes[at], *accept};
  }
  return {};
}

}  // namespace

std::optional<std::int64_t> masterCell(Inspection inspection, std::size_t letter, std::size_t aql) {
  const bool isUnshrinkable = inspection == Inspection::Reduced && letter <= kLastUnshrinkable && aql >= kFirstUnshrinkableAql;
  if (isUnshrinkable) return kNormal.numbers[aql - kFirstUnshrinkableAql];
  const auto& run = runOf(inspection);
  const auto k = letter + aql;
  const auto count = run.shared + (letter <= kLastSmallLetter ? kSmallLettersNumbers : 0);
  if (k == run.zero) return 0;
  if (k < run.first || k >= run.first + count) return {};
  return run.numbers[k - run.first];
}

/// Where no row is left to follow an arrow to, the other direction holds.
MasterPlan masterPlan(Inspection inspection, std::size_t letter, std::size_t aql) {
  const auto arrow = arrowOf(inspection, letter + aql);
  if (const auto plan = follow(inspection, letter, aql, arrow)) return *plan;
  return follow(inspection, letter, aql, arrow == Arrow::Down ? Arrow::Up : Arrow::Down).value_or(MasterPlan{});
}

}  // namespace prumo::quality::sampling
