// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/record.h"
#include "ui/text/speaker.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace prumo::ui {

/// A register as a table, made from the record's description: headers, locale text, alignment and sort values come from there.
/// DisplayRole is locale text; SortRole the plain value; IdRole the row's id; KeyRole a choice's key; KindRole the field's Kind.
class RecordModel : public QAbstractTableModel {
  Q_OBJECT
public:
  enum Role { SortRole = Qt::UserRole + 1, IdRole, KeyRole, KindRole };

  /// The columns are fields of the table, in the order given.
  RecordModel(record::TableInfo table, std::vector<std::string> columns, const Speaker& speaker, QObject* parent = nullptr);

  using Row = std::vector<record::Value>;  ///< values of all fields, in the order of the table
  void setRows(std::vector<Row> rows);
  template <class R>
  void setRecords(const std::vector<R>& records) {
    std::vector<Row> rows;
    rows.reserve(records.size());
    for (const auto& one : records) rows.push_back(record::valuesOf(one));
    setRows(std::move(rows));
  }
  /// Replaces the row of that id in place, or adds it at the end.
  void putRow(Row row);
  /// Takes the row of that id away; nothing happens when there is none.
  void removeRow(const QString& id);
  const Row& rowAt(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
  void setSpeaker(const Speaker& speaker);
  /// The row with that id, or -1.
  int rowOf(const QString& id) const;

  int rowCount(const QModelIndex& parent = {}) const final;
  int columnCount(const QModelIndex& parent = {}) const final;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
  const Speaker& speaker() const { return m_speaker; }

private:
  record::TableInfo m_table;
  std::vector<std::size_t> m_columns;
  Speaker m_speaker;
  std::vector<Row> m_rows;
};

}  // namespace prumo::ui
