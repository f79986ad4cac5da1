// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace prumo::ui {

/// One cell as it is shown: words, what it sorts by, how it looks, and what a delegate draws of it.
struct Cell {
  enum class Look { Plain, Strong, Muted, Fault };
  QString text;
  QVariant sort;  ///< the text, where there is nothing else
  Look look = Look::Plain;
  QVariant extra;
  QString hint;
};

struct CellColumn {
  QString title;
  bool isNumber = false;
};

/// A table made whole from core's values and one language; replaced whole when either changes.
struct CellTable {
  std::vector<CellColumn> columns;
  std::vector<std::vector<Cell>> rows;
  std::vector<std::string> ids;  ///< a row each; may be empty
};

/// Shows a CellTable.
class CellModel : public QAbstractTableModel {
  Q_OBJECT
public:
  enum Role { SortRole = Qt::UserRole + 1, IdRole, ExtraRole };

  using QAbstractTableModel::QAbstractTableModel;
  void setTable(CellTable table);
  /// Another content for one row.
  void setRow(int row, std::vector<Cell> cells);
  const CellTable& table() const { return m_table; }
  /// The row with that id, or -1.
  int rowOf(const std::string& id) const;

  int rowCount(const QModelIndex& parent = {}) const final;
  int columnCount(const QModelIndex& parent = {}) const final;
  QVariant data(const QModelIndex& index, int role) const final;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const final;

private:
  const Cell* cellAt(const QModelIndex& index) const;
  CellTable m_table;
  std::unordered_map<std::string_view, int> m_rowOf;  ///< by id
};

}  // namespace prumo::ui
