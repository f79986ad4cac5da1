// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <optional>

class QWidget;

namespace prumo::ui {

class Workspace;

/// The register of findings: of one step (a tab of its page), or of all steps. Reacts to the place "findings" (or "step/ID/findings")
/// with a finding's id as focus.
QWidget* makeFindingsPage(Workspace& workspace, std::optional<StepId> step);

}  // namespace prumo::ui
