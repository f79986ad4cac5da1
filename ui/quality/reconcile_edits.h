// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/reconciliation/kept.h"
#include "ui/shell/workspace.h"

/// What the page of reconciliations writes: each one named edit.
namespace prumo::ui::edits {

/// New, or another name, feeds or plan.
bool putReconciliation(Workspace& workspace, const quality::Reconciliation& reconciliation, bool isNew);
/// With its runs; the findings that came out of them stay.
bool removeReconciliation(Workspace& workspace, const quality::Reconciliation& reconciliation);
/// Takes a run whose reconciliation still stands.
bool saveReconciliation(Workspace& workspace, const quality::KeptReconciliation& kept);

}  // namespace prumo::ui::edits
