// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace prumo::ui {

class Workspace;

/// The report's page in the window: what to print at the left, how it will look at the right, and the buttons that save it.
QWidget* makeReportPage(Workspace& workspace);

}  // namespace prumo::ui
