// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/tables.h"

namespace prumo::store {

/// Brings a file of an older schema version to the tables' own, in one transaction: tables and fields by their `since` (older rows get
/// the field's initial value), then the steps. The history stays readable; what it holds can no longer be undone.
Result<void> migrate(Connection& connection, const Tables& tables, int from, const std::vector<MigrationStep>& steps);

/// Indexes that descriptions gained without a new version. Throws.
void addMissingIndexes(Connection& connection, const Tables& tables);

}  // namespace prumo::store
