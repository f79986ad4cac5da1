// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace prumo::ui {

class Workspace;

/// What to do about the open findings, the most worthwhile first, with owner and date editable in place.
QWidget* makePlanPage(Workspace& workspace);

}  // namespace prumo::ui
