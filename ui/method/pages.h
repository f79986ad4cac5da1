// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

class QWidget;

namespace prumo::ui {

class Workspace;

/// The criteria of one step as cards that are rated by key or click. Reacts to the place "step/ID/assess" with a criterion's id as focus.
QWidget* makeAssessPage(Workspace& workspace, const StepId& step);

/// The panel at the right: guidance, evidence and derivation of the criterion, or the tree of the number, last asked for.
QWidget* makeInspector(Workspace& workspace);

}  // namespace prumo::ui
