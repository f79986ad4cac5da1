// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/step_tab.h"

namespace prumo {

/// The eleven steps, each a core room joined with its ui room.
const std::vector<ui::Step>& steps();

/// The core rooms of all steps.
std::vector<Room> rooms();

}  // namespace prumo
