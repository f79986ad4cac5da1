// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/scorecard.h"

namespace prumo {

/// A mean in the making.
struct WeightedMean {
  double points = 0;
  double weights = 0;

  void add(double value, double weight) {
    points += value * weight;
    weights += weight;
  }
  std::optional<double> value() const { return weights > 0 ? std::optional{points / weights} : std::nullopt; }
};

/// One step's criteria by what was answered, and the findings that count.
struct Tally {
  struct Rated {
    const Criterion* criterion = nullptr;
    int level = 0;
    Confidence confidence = Confidence::Said;
  };
  const MethodStep* step = nullptr;
  std::vector<Rated> rated;
  std::vector<const Criterion*> unknown;
  std::vector<const Criterion*> notApplicable;
  std::vector<const Finding*> open;  ///< open findings of any severity
};

std::vector<const Finding*> criticalsOf(const Tally& tally);
WeightedMean meanOf(const Tally& tally);

/// The derivation of a step's score, and that of the total.
Derivation derivationOf(const Method& method, const Tally& tally, const StepScore& score);
Derivation derivationOf(const Method& method, const Scorecard& card);

}  // namespace prumo
