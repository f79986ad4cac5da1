// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/step_tab.h"

namespace prumo::ui {

/// The workbench of the step "contacts": the inventory.
std::vector<StepTab> contactsTabs();

}  // namespace prumo::ui
