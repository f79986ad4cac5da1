// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/reconciliation/reconcile.h"

#include <nlohmann/json.hpp>

/// What a comparison found, for programs and for the project file.
namespace prumo::quality {

nlohmann::ordered_json documentOf(const ReconcileResult& result, bool withRows);
/// The same without rows, as the project file keeps it.
std::string toJson(const ReconcileResult& result);
/// Reads what toJson wrote. Errors: json.* {place}, as parsePlan.
Result<ReconcileResult> resultFromJson(std::string_view json);

}  // namespace prumo::quality
