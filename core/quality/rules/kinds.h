// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/rules/option.h"
#include "core/quality/rules/row_sql.h"

namespace prumo::quality {

/// What a kind's SQL gives for a row.
enum class Shape {
  Value,  ///< whether the value conforms; asked of non-empty values alone
  Row,    ///< whether the row conforms; null where there is nothing to check
  Key,    ///< the row's key, which no other row may hold; null where a part of it is empty
};

/// A kind of rule. A new one is a line in a file of this folder.
struct RuleKindInfo {
  RuleKind kind;
  Shape shape = Shape::Value;
  bool takesManyColumns = false;
  std::vector<RuleOption> options;
  /// What the options must keep beside what each keeps alone; nullptr: nothing. Errors {place ""}: quality.*.
  Result<void> (*sound)(const Rule& rule) = nullptr;
  std::string (*sql)(const Rule& rule, const RowSql& row) = nullptr;
};

/// All kinds, in the order of RuleKind.
const std::vector<RuleKindInfo>& ruleKinds();
const RuleKindInfo& kindOf(const Rule& rule);

/// The parts of the list.
std::vector<RuleKindInfo> plainKinds();
std::vector<RuleKindInfo> brazilianKinds();

/// A fault of a rule, whose place is filled in where it is known.
Error ruleFault(std::string code, std::vector<std::pair<std::string, Argument>> args = {});

}  // namespace prumo::quality
