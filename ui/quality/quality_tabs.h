// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/step_tab.h"

namespace prumo::ui {

/// The workbench of the step "quality": sources, profile, rules and runs, samples.
std::vector<StepTab> qualityTabs();

}  // namespace prumo::ui
