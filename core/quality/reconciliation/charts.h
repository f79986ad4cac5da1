// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/reconciliation/kept.h"
#include "core/report/report.h"

/// A comparison as charts and tables, for screen and report alike.
namespace prumo::quality {

/// What happens to a record on its way, in the order of flowChart's categories.
enum class FlowPart { Matched, Equal, Divergent, Omitted, Extra, Duplicate, WithoutKey };

report::Chart flowChart(const ReconcileResult& result);
/// A bar a field: the share of records in which it diverges, with its interval.
report::Chart fieldsChart(const ReconcileResult& result);
report::Chart delayChart(const ReconcileResult& result);
/// The shares of each segment that diverge, were omitted and are extra.
report::Chart segmentsChart(const ReconcileResult& result);
/// How the differences of a field are spread; only where there are some.
report::Chart differencesChart(const FieldOutcome& field);
/// The share that arrived as it was sent, over runs (oldest first).
report::Chart trendChart(const std::vector<ReconciliationRun>& runs);

/// What segments are called: the column, and whether its moments are told apart by days or months.
Text segmentTitle(const ReconciliationPlan& plan);
/// A segment's own name, that of all further ones, or that it is empty.
Text segmentName(const ReconcileResult& result, std::size_t segment);
/// Which segments are shown where there is room for so many: the largest, or the newest days and months.
std::pair<std::size_t, std::size_t> segmentsToShow(const ReconcileResult& result, std::size_t most);

report::Table fatesTable(const ReconcileResult& result);
report::Table fieldsTable(const ReconcileResult& result);
/// "rounded (3 of 5 looked at)"; empty where nothing was looked at.
Text causesText(const FieldOutcome& field);

/// The chapter of all reconciliations that were run.
Result<std::vector<report::Block>> reconciliationBlocks(const ProjectFile& project);

}  // namespace prumo::quality
