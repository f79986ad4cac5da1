// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/check.h"

namespace prumo::quality {

/// Rejected lines as they may be shown: values that may belong to a personal column masked (a line has too many or too few of them), and
/// whatever is recognisable in the rest. Where places cannot be told and a column is personal, the line is hidden whole.
std::vector<Reject> shownRejects(std::vector<Reject> rejects, const Dialect& dialect, const std::vector<Personal>& personal);

}  // namespace prumo::quality
