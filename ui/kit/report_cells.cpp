// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/report_cells.h"

namespace prumo::ui {

namespace {

QVariant sortOf(const record::Value& value) {
  if (const auto* whole = std::get_if<std::int64_t>(&value)) return QVariant::fromValue(static_cast<qlonglong>(*whole));
  if (const auto* real = std::get_if<double>(&value)) return *real;
  return {};
}

Cell cellOf(const report::Cell& cell, const Speaker& speaker) {
  if (cell.severity) {
    const auto words = speaker.choice("finding", "severity", record::keyOf(*cell.severity));
    return {.text = words, .sort = -static_cast<int>(*cell.severity), .extra = static_cast<int>(*cell.severity), .hint = words};
  }
  const bool isValue = !std::holds_alternative<std::monostate>(cell.value);
  return {.text = isValue ? speaker.value(cell.value, cell.kind) : speaker.say(cell.text), .sort = sortOf(cell.value)};
}

}  // namespace

CellTable cellsOf(const report::Table& table, std::vector<std::string> ids, const Speaker& speaker) {
  CellTable cells{.columns = {}, .rows = {}, .ids = std::move(ids)};
  for (const auto& column : table.columns) cells.columns.push_back({speaker.say(column.title), column.isNumber});
  for (const auto& row : table.rows) {
    auto& out = cells.rows.emplace_back();
    for (const auto& cell : row) out.push_back(cellOf(cell, speaker));
  }
  return cells;
}

}  // namespace prumo::ui
