// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/profile.h"
#include "core/report/chart.h"
#include "ui/kit/cell_model.h"
#include "ui/text/speaker.h"

namespace prumo::ui {

/// A column a row, in the file's order; ids are the column's names. One column carries the completeness bar, one how the
/// numbers are spread (Spread), said in words as well.
CellTable profileTable(const quality::Profile& profile, const Speaker& speaker);
inline constexpr int kMeaningColumn = 2;
inline constexpr int kDamageColumn = 3;
inline constexpr int kCompletenessColumn = 4;
inline constexpr int kSpreadColumn = 5;

/// The facts of one column as pairs of words.
CellTable factTable(const quality::ColumnProfile& column, const Speaker& speaker);
CellTable topTable(const quality::ColumnProfile& column, const Speaker& speaker);
/// The forms of its values.
CellTable patternTable(const quality::ColumnProfile& column, const Speaker& speaker);
/// Values beyond the fences and of rare forms, with their lines; most telling first.
CellTable oddTable(const quality::ColumnProfile& column, const Speaker& speaker);

/// What a column's values stand for, in words.
QString meaningName(quality::Meaning meaning, const Speaker& speaker);
/// "GTIN: 98% of the values conform; told by the column's name ...".
QString conformingWords(const quality::ColumnProfile& column, const Speaker& speaker);
/// A column's type, what nearly all of its values are where that is another one, and what they stand for.
QString typeWords(const quality::ColumnProfile& column, const Speaker& speaker);
/// "Broken accents: 12", and what it is, what to do, and the first values with their lines.
QString woundTitle(const quality::Wound& wound, const Speaker& speaker);
QString woundHint(const quality::Wound& wound, const Speaker& speaker);
QString exampleWords(const std::vector<quality::Example>& examples, const Speaker& speaker);
/// Which two columns name the rows together; empty where there are none.
QString pairWords(const quality::Profile& profile, const Speaker& speaker);

/// How often the most frequent values occur; how a number column's values are spread, and where they lie.
report::Chart topChart(const quality::ColumnProfile& column);
std::optional<report::Chart> spreadChart(const quality::ColumnProfile& column, const Speaker& speaker);
std::optional<report::Chart> quantileChart(const quality::ColumnProfile& column, const Speaker& speaker);

QString typeName(quality::ValueType type, const Speaker& speaker);

}  // namespace prumo::ui
