// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/call.h"
#include "core/quality/exchange/exchange.h"

namespace prumo::cli {

/// Says on stderr, a line each, what of a rule file was not carried over, or with a difference.
void tellLeft(const Call& call, const std::vector<quality::Leftover>& left);
/// The same as JSON: place, what, changed, reason (a code) and why (a sentence).
nlohmann::ordered_json jsonOf(const Speaker& speaker, const std::vector<quality::Leftover>& left);

}  // namespace prumo::cli
