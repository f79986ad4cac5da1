// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/reconciliation/reconcile.h"

namespace prumo::quality {

/// Weighs the counts of a comparison against what its plan tolerates: omissions, extras, duplicates and fields.
void judgeRecords(ReconcileResult& result);

}  // namespace prumo::quality
