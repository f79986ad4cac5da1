// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/check.h"

namespace prumo::quality {

/// Rejected lines as they may be shown: the values at the places of personal columns masked (counted from either end, for the line has too
/// many or too few), and whatever is recognisable in the rest.
std::vector<Reject> shownRejects(std::vector<Reject> rejects, const Dialect& dialect, const std::vector<Personal>& personal);

}  // namespace prumo::quality
