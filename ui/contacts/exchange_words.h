// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/exchanges.h"
#include "ui/kit/cell_model.h"
#include "ui/text/speaker.h"

/// Exchanges in words: beside the graph, and as the table that says the same.
namespace prumo::ui {

QString systemWords(const contacts::Exchanges& exchanges, std::size_t system, const Speaker& speaker);
QString exchangeWords(const contacts::Exchanges& exchanges, const contacts::Exchange& edge, const Speaker& speaker);

/// A row each contact point, the worst first.
CellTable exchangeCells(const contacts::Exchanges& whole, const Speaker& speaker);

}  // namespace prumo::ui
