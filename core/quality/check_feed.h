// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/feed.h"

namespace prumo::quality {

/// Judges rules over a feed that is open: what check does of a source once it is. `source` is where the rules find the whole of their own feed.
/// Errors: as check.
Result<CheckResult> checkFeed(const std::shared_ptr<Feed>& feed, const Preview& seen, const Source& source, const RuleSet& rules, const CheckOptions& options,
                              const Job& job);

}  // namespace prumo::quality
