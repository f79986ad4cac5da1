// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/reconciliation/kept.h"
#include "ui/kit/cell_model.h"
#include "ui/text/speaker.h"

/// What a comparison found, as tables of the page.
namespace prumo::ui {

/// What a list of records is about: a fate, or a field of the plan.
struct RecordList {
  quality::RecordFate fate = quality::RecordFate::Divergent;
  std::size_t field = 0;  ///< of Divergent
  friend bool operator==(const RecordList&, const RecordList&) = default;
};

/// The lists that hold something, in the order they are offered.
std::vector<RecordList> recordLists(const quality::ReconcileResult& result);
const std::vector<quality::ShownRecord>& recordsOf(const quality::ReconcileResult& result, const RecordList& list);
std::int64_t countOf(const quality::ReconcileResult& result, const RecordList& list);
QString nameOf(const quality::ReconcileResult& result, const RecordList& list, const Speaker& speaker);

/// A row a field: how it is compared, divergences, share, interval, verdict, what it looks like, reason code.
CellTable fieldTable(const quality::ReconcileResult& result, const Speaker& speaker);
/// A row a record: its key, lines, and of a field its two values; ids are places in the list.
CellTable recordTable(const quality::ReconcileResult& result, const RecordList& list, const Speaker& speaker);
/// A record's two rows side by side: a line a column, those that differ marked with a sign, a word and strong letters.
CellTable sideBySide(const quality::ReconcileResult& result, const quality::ShownRecord& record, const Speaker& speaker);
/// Omissions, extras and duplicates against what is tolerated.
CellTable fateTable(const quality::ReconcileResult& result, const Speaker& speaker);
/// A row a field: what diverges in one segment, and by how much.
CellTable segmentFieldTable(const quality::ReconcileResult& result, std::size_t segment, const Speaker& speaker);
CellTable segmentTable(const quality::ReconcileResult& result, const Speaker& speaker);

}  // namespace prumo::ui
