// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/rules/expression.h"

namespace prumo::quality {

/// A function of the expression language.
struct ExpressionFunction {
  std::string_view name;
  Gives gives;
  std::vector<Gives> takes;
  bool isOpenEnded = false;  ///< the last parameter may stand any number of times
  std::string (*sql)(const std::vector<std::string>& arguments, const RowSql& row);
};

/// Nothing for a name that is no function's.
const ExpressionFunction* findFunction(std::string_view name);

}  // namespace prumo::quality
