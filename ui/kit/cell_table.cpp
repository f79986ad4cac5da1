// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/cell_table.h"

#include "ui/kit/looks.h"
#include "ui/kit/texts.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace prumo::ui {

namespace {

constexpr int kWidestColumn = 320;
constexpr int kRowsFitted = 100;  ///< a column is as wide as these rows need

}  // namespace

CellTableView::CellTableView(QWidget* parent)
    : QTableView(parent), m_model(new CellModel(this)), m_sorted(new QSortFilterProxyModel(this)) {
  m_sorted->setSourceModel(m_model);
  m_sorted->setSortRole(CellModel::SortRole);
  m_sorted->setSortLocaleAware(true);
  setModel(m_sorted);
  dressTable(this);
  setSelectionMode(QAbstractItemView::SingleSelection);
  horizontalHeader()->setStretchLastSection(true);
  horizontalHeader()->setResizeContentsPrecision(kRowsFitted);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { Q_EMIT currentIdChanged(fromUtf8(currentId())); });
  // A screen reader selects a row without going to it.
  connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, [this](const QItemSelection& selected) {
    if (selected.isEmpty() || selected.first().top() == currentIndex().row()) return;
    const bool isSingle = selectionMode() == SingleSelection;
    if (isSingle) setCurrentIndex(selected.indexes().first());
    else if (!selectionModel()->isRowSelected(currentIndex().row(), {})) selectionModel()->setCurrentIndex(selected.indexes().first(), QItemSelectionModel::NoUpdate);
  });
  connect(this, &QTableView::doubleClicked, this, [this] { Q_EMIT idActivated(fromUtf8(currentId())); });
}

void CellTableView::show(CellTable table) {
  const auto chosen = currentId();
  const bool isReshaped = !std::ranges::equal(table.columns, m_model->table().columns, {}, &CellColumn::title, &CellColumn::title);
  m_model->setTable(std::move(table));
  fitRows();
  if (isReshaped || isSortingEnabled()) fitColumns();
  setCurrentId(chosen);
  updateGeometry();
}

void CellTableView::showRow(const std::string& id, std::vector<Cell> cells) {
  const int row = m_model->rowOf(id);
  if (row >= 0) m_model->setRow(row, std::move(cells));
}

void CellTableView::setSortable() {
  setSortingEnabled(true);
  sortByColumn(-1, Qt::AscendingOrder);
}

void CellTableView::setRowLimit(int rows) {
  m_rowLimit = rows;
  updateGeometry();
}

std::string CellTableView::currentId() const { return toUtf8(currentIndex().data(CellModel::IdRole).toString()); }

void CellTableView::setCurrentId(const std::string& id) {
  const int row = id.empty() ? -1 : m_model->rowOf(id);
  if (row >= 0) setCurrentIndex(m_sorted->mapFromSource(m_model->index(row, 0)));
}

QSize CellTableView::sizeHint() const {
  const int rows = std::clamp(m_sorted->rowCount(), 1, m_rowLimit);
  const int bar = horizontalScrollBar()->maximum() > 0 ? horizontalScrollBar()->sizeHint().height() : 0;
  return {400, horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize() + bar + 2 * frameWidth() + 2};
}

QSize CellTableView::minimumSizeHint() const {
  const int rows = std::clamp(m_sorted->rowCount(), 1, std::min(m_rowLimit, 3));
  return {200, horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize() + 2 * frameWidth() + 2};
}

void CellTableView::changeEvent(QEvent* event) {
  QTableView::changeEvent(event);
  if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) fitRows();
}

void CellTableView::keyPressEvent(QKeyEvent* event) {
  const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (isEnter && event->modifiers() == Qt::ShiftModifier && isSortingEnabled()) return sortByCurrentColumn();
  if (!isEnter || !currentIndex().isValid()) return QTableView::keyPressEvent(event);
  Q_EMIT idActivated(fromUtf8(currentId()));
}

void CellTableView::sortByCurrentColumn() {
  const auto* header = horizontalHeader();
  const int column = std::max(0, currentIndex().column());
  const bool isAgain = header->sortIndicatorSection() == column && header->sortIndicatorOrder() == Qt::DescendingOrder;
  sortByColumn(column, isAgain ? Qt::AscendingOrder : Qt::DescendingOrder);
  scrollTo(currentIndex());
}

void CellTableView::fitRows() { verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 16); }

void CellTableView::fitColumns() {
  for (int column = 0; column < m_model->columnCount(); ++column) {
    setColumnWidth(column, std::clamp(sizeHintForColumn(column) + 1, 40, kWidestColumn));
  }
  fitHeadings(this);
}

}  // namespace prumo::ui
