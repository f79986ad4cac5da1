// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/cell_model.h"

#include "ui/kit/looks.h"
#include "ui/kit/texts.h"
#include "ui/kit/theme.h"

namespace prumo::ui {

namespace {

QVariant inkOf(Cell::Look look) {
  if (look == Cell::Look::Muted) return theme::colors().text2;
  if (look == Cell::Look::Fault) return theme::colors().critical;
  return {};
}

QVariant fontOf(Cell::Look look) {
  if (look != Cell::Look::Strong) return {};
  auto font = theme::font(theme::Type::Body);
  font.setWeight(QFont::DemiBold);
  return font;
}

QVariant alignmentOf(bool isNumber) { return QVariant::fromValue((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter); }

}  // namespace

void CellModel::setTable(CellTable table) {
  beginResetModel();
  m_table = std::move(table);
  m_rowOf.clear();
  for (std::size_t row = 0; row < m_table.ids.size(); ++row) m_rowOf.emplace(m_table.ids[row], static_cast<int>(row));
  endResetModel();
}

void CellModel::setRow(int row, std::vector<Cell> cells) {
  m_table.rows[static_cast<std::size_t>(row)] = std::move(cells);
  Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

int CellModel::rowOf(const std::string& id) const {
  const auto found = m_rowOf.find(id);
  return found == m_rowOf.end() ? -1 : found->second;
}

int CellModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size()); }

int CellModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size()); }

const Cell* CellModel::cellAt(const QModelIndex& index) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return nullptr;
  const auto& row = m_table.rows[static_cast<std::size_t>(index.row())];
  const auto column = static_cast<std::size_t>(index.column());
  return column < row.size() ? &row[column] : nullptr;
}

QVariant CellModel::data(const QModelIndex& index, int role) const {
  const auto* cell = cellAt(index);
  if (!cell) return {};
  switch (role) {
    case Qt::DisplayRole:
      return glimpse(cell->text);
    case Qt::ToolTipRole:
      return cell->hint.isEmpty() ? QVariant{} : plainTip(cell->hint);
    case Qt::ForegroundRole:
      return inkOf(cell->look);
    case Qt::FontRole:
      return fontOf(cell->look);
    case Qt::TextAlignmentRole:
      return alignmentOf(m_table.columns[static_cast<std::size_t>(index.column())].isNumber);
    case SortRole:
      return cell->sort.isValid() ? cell->sort : cell->text;
    case ExtraRole:
      return cell->extra;
    case IdRole: {
      const auto row = static_cast<std::size_t>(index.row());
      return row < m_table.ids.size() ? fromUtf8(m_table.ids[row]) : QString{};
    }
    default:
      return {};
  }
}

QVariant CellModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
  const auto& column = m_table.columns[static_cast<std::size_t>(section)];
  if (role == Qt::DisplayRole) return column.title;
  if (role == Qt::TextAlignmentRole) return alignmentOf(column.isNumber);
  return {};
}

}  // namespace prumo::ui
