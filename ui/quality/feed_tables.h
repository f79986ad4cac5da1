// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/database_tables.h"
#include "core/quality/room.h"
#include "ui/kit/cell_model.h"
#include "ui/quality/feeds.h"

/// What the pages' tables show, made from core's values in one language.
namespace prumo::ui {

/// The register of sources; `missing` are the ids whose file is not where it was.
CellTable feedTable(const std::vector<Feed>& feeds, const std::vector<std::string>& missing, const Speaker& speaker);
/// The first rows of a file.
CellTable previewTable(const quality::Preview& preview, const Speaker& speaker);
CellTable rejectTable(const std::vector<quality::Reject>& rejects, const Speaker& speaker);
CellTable rejectTable(const std::vector<quality::RejectRow>& rejects, const Speaker& speaker);

/// What a database offers to be read, of all what the words are part of; a row's id is its place in the list.
CellTable tablesTable(const engine::TablesThere& there, const QString& words, const Speaker& speaker);
/// How many there are, and how many of them are listed.
QString tablesWords(const engine::TablesThere& there, const Speaker& speaker);

/// "1,204 lines read = 1,200 rows + 4 rejects", and what was counted apart.
QString linesEquation(std::int64_t lines, std::int64_t rows, std::int64_t rejects, std::int64_t blank, const Speaker& speaker);
/// The same with what was passed at the top and at the end.
QString linesEquation(const quality::Totals& totals, const Speaker& speaker);
/// How much of a database came here, as a further part of a line; empty for a file.
QString movedPart(const std::optional<Message>& moved, const Speaker& speaker);
/// Of a database, which rules were judged here and why, as a tool tip; empty where there are none.
QString judgedHereWords(const quality::QualityRun& run, const std::vector<quality::RuleResult>& results, const Speaker& speaker);
/// A kind of personal data in words.
QString personalName(quality::Personal personal, const Speaker& speaker);

}  // namespace prumo::ui
