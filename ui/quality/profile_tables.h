// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/profile.h"
#include "core/report/chart.h"
#include "ui/quality/cell_model.h"
#include "ui/text/speaker.h"

namespace prumo::ui {

/// A column a row, in the file's order; ids are the column's names. Column 2 carries the completeness bar, column 3 how the
/// numbers are spread (Spread), said in words as well.
CellTable profileTable(const quality::Profile& profile, const Speaker& speaker);
inline constexpr int kCompletenessColumn = 2;
inline constexpr int kSpreadColumn = 3;

/// The facts of one column as pairs of words.
CellTable factTable(const quality::ColumnProfile& column, const Speaker& speaker);
CellTable topTable(const quality::ColumnProfile& column, const Speaker& speaker);

/// How often the most frequent values occur; how a number column's values are spread, and where they lie.
report::Chart topChart(const quality::ColumnProfile& column);
std::optional<report::Chart> spreadChart(const quality::ColumnProfile& column, const Speaker& speaker);
std::optional<report::Chart> quantileChart(const quality::ColumnProfile& column, const Speaker& speaker);

QString typeName(quality::ValueType type, const Speaker& speaker);

}  // namespace prumo::ui
