// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/reconcile_edits.h"

namespace prumo::ui::edits {

namespace {

using quality::Reconciliation;

Message named(const char* code, const Reconciliation& reconciliation) { return {code, {{"name", reconciliation.name}}}; }

}  // namespace

bool putReconciliation(Workspace& workspace, const Reconciliation& reconciliation, bool isNew) {
  return workspace.edit(named(isNew ? "reconciliation.edit.add" : "reconciliation.edit.plan", reconciliation), [&](Transaction& edit) { return edit.put(reconciliation); });
}

bool removeReconciliation(Workspace& workspace, const Reconciliation& reconciliation) {
  return workspace.edit(named("reconciliation.edit.remove", reconciliation), [&](Transaction& edit) { return quality::removeReconciliation(edit, workspace.project(), reconciliation); });
}

bool saveReconciliation(Workspace& workspace, const quality::KeptReconciliation& kept) {
  return workspace.edit(named("reconciliation.edit.run", kept.reconciliation), [&](Transaction& edit) { return quality::saveReconciliation(edit, workspace.project(), kept); });
}

}  // namespace prumo::ui::edits
