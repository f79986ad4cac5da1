// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/cell_model.h"

#include <QSortFilterProxyModel>
#include <QTableView>

namespace prumo::ui {

/// A CellModel on the screen: dressed, sortable where asked, as tall as its rows up to a limit, keeping the chosen row over a refresh.
class CellTableView : public QTableView {
  Q_OBJECT
public:
  explicit CellTableView(QWidget* parent = nullptr);

  void show(CellTable table);
  /// Shows one row anew, and leaves the others alone.
  void showRow(const std::string& id, std::vector<Cell> cells);
  CellModel& cells() { return *m_model; }
  /// By a click on a heading, or with Shift+Enter by the column one is in.
  void setSortable();
  /// How many rows are shown before the table scrolls by itself.
  void setRowLimit(int rows);

  std::string currentId() const;
  void setCurrentId(const std::string& id);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

Q_SIGNALS:
  /// The chosen row is another one, or there is none ("").
  void currentIdChanged(const QString& id);
  /// Enter or double click.
  void idActivated(const QString& id);

protected:
  void changeEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

private:
  void sortByCurrentColumn();
  void fitRows();
  void fitColumns();
  CellModel* m_model;
  QSortFilterProxyModel* m_sorted;
  int m_rowLimit = 12;
};

}  // namespace prumo::ui
