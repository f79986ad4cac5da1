// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "ui/kit/cell_model.h"
#include "ui/text/speaker.h"

namespace prumo::ui {

/// A table of the report as one of a page, so that both show the same. An id a row; severities become what BadgeDelegate draws.
CellTable cellsOf(const report::Table& table, std::vector<std::string> ids, const Speaker& speaker);

}  // namespace prumo::ui
