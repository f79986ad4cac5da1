// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/profile/facts.h"

namespace prumo::quality::profiling {

struct ChosenMeaning {
  Meaning meaning = Meaning::None;
  bool isNamed = false;
  std::int64_t conforming = 0;
};

/// What a column's values stand for: what its name says, where half of the values conform; else what nine of ten values show by their form.
/// A code that lost its leading zeros counts for the name. At least three values must speak where no name does.
ChosenMeaning meaningOf(std::string_view column, const Facts& facts);

/// Values that would conform with zeros before them.
std::int64_t shortOnes(Meaning meaning, const Facts& facts);

}  // namespace prumo::quality::profiling
