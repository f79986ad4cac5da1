// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/sampling/verdict.h"
#include "core/quality/sampling/worksheet.h"
#include "ui/kit/cell_model.h"
#include "ui/text/speaker.h"

#include <QStringList>

/// What the page of samples shows in words and rows.
namespace prumo::ui {

QString studyName(const quality::sampling::Study& study, const Speaker& speaker);
/// What was drawn and how, how far it is judged, and whether the feed is still that one.
QString summaryOf(const quality::sampling::OpenedStudy& opened, const quality::sampling::Verdict& verdict, quality::sampling::FeedState state, const std::string& name, const Speaker& speaker);
/// The drawn rows with how they were judged, and one of them.
CellTable rowTable(const quality::sampling::OpenedStudy& opened, const Speaker& speaker);
std::vector<Cell> rowCells(const quality::sampling::OpenedStudy& opened, std::size_t place, const Speaker& speaker);
/// What came back with a worksheet: what was taken, and each thing that was not.
QStringList takenLines(const quality::sampling::ReturnedSheet& sheet, const quality::sampling::Merged& merged, const Speaker& speaker);
quality::sampling::WorksheetWords wordsOf(const Speaker& speaker);

}  // namespace prumo::ui
