// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/method/method.h"

namespace prumo::cli {

/// The step with that id. Errors (usage): cli.unknown_step {step, steps}.
Result<const MethodStep*> stepNamed(const Method& method, const std::string& id);

/// The step's criterion with that id or number. Errors (usage): cli.unknown_criterion {criterion, step, most}.
Result<const Criterion*> criterionNamed(const Method& method, const MethodStep& step, const std::string& idOrNumber);

/// The method that comes with Prumo.
Result<Method> shippedMethod();

}  // namespace prumo::cli
