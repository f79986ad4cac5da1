// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/chart.h"
#include "ui/text/speaker.h"

#include <QStringList>

#include <vector>

/// A chart's data as words: for labels, the data table and screen readers.
namespace prumo::ui::charts {

QString valueText(double value, const report::Chart& chart, const Speaker& speaker);
/// The value, or why there is none.
QString pointText(const report::Point& point, const report::Chart& chart, const Speaker& speaker);
QString noteText(const report::Point& point, const Speaker& speaker);

/// Header, then a line for each category.
std::vector<QStringList> dataTable(const report::Chart& chart, const Speaker& speaker);
/// "Process: 3.8 (100% assessed); ..."
QString description(const report::Chart& chart, const Speaker& speaker);

}  // namespace prumo::ui::charts
