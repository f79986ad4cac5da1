// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/profile/meaning_choice.h"

namespace prumo::quality::profiling {

/// A wound whose examples are not masked yet, their lines still being rows' ids.
std::vector<Wound> woundsOf(const Facts& facts, const ColumnProfile& column, const engine::Writing& writing);

}  // namespace prumo::quality::profiling
