// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/reconciliation/placed.h"

namespace prumo::quality {

/// What makes the figures of a finished comparison doubtful, in messages reconciliation.notice.*: an empty side, nothing that matches, a key that
/// is not unique or not there, sides of very different size, values that are no numbers or moments, times with and without an offset.
std::vector<Message> noticesOf(const ReconcileResult& result, const ReadCounts& counts);

}  // namespace prumo::quality
