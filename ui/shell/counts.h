// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/scorecard.h"

#include <numeric>

namespace prumo::ui {

/// All open findings, of any severity.
inline int openCount(const SeverityCounts& open) { return std::accumulate(open.begin(), open.end(), 0); }

}  // namespace prumo::ui
