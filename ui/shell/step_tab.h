// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/room.h"
#include "ui/shell/workspace.h"

#include <QWidget>

#include <functional>
#include <vector>

namespace prumo::ui {

/// A page of a step's own workbench, shown between Assess and Findings. Made when it is first looked at.
struct StepTab {
  const char* id;     ///< part of the place: "step/quality/<id>"
  const char* title;  ///< catalog code of the tab's name
  std::function<QWidget*(Workspace&)> make;
};

/// One step as the program knows it: its core room and the tabs of its ui room. app/steps.cpp lists them all.
struct Step {
  Room room;
  std::vector<StepTab> tabs;
};

}  // namespace prumo::ui
