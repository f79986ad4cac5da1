// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/reconciliation/kept.h"

namespace prumo::quality {

/// What the findings of a reconciliation begin their origin with.
std::string originOf(const Reconciliation& reconciliation);

/// A finding for each of omissions, extras, duplicates and fields that misses its tolerance, with its cause and a reason code where the data shows one.
std::vector<Finding> findingsOf(const ReconcileResult& result, const Reconciliation& reconciliation, const Method& method, const std::string& language, const Words& words);

}  // namespace prumo::quality
