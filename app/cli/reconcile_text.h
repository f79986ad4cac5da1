// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/call.h"
#include "core/quality/reconciliation/reconcile.h"

namespace prumo::cli {

/// What a comparison found, for people.
void printText(const Call& call, const quality::ReconcileResult& result);

}  // namespace prumo::cli
