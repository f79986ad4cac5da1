// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workspace.h"

#include <QAbstractTableModel>

#include <vector>

namespace prumo::ui {

/// The history of the project, newest first: when, who, what, and whether it was taken back. More is read while one scrolls; after a change
/// it is read anew, as far as it was read before.
class HistoryModel : public QAbstractTableModel {
  Q_OBJECT
public:
  enum Column { When, Who, What, State, Count };
  explicit HistoryModel(Workspace& workspace, QObject* parent = nullptr);

  const HistoryEntry& entry(int row) const { return m_entries[static_cast<std::size_t>(row)]; }
  /// What the entry changed, a line for each field, in words.
  QString details(int row) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  bool canFetchMore(const QModelIndex& parent) const override;
  void fetchMore(const QModelIndex& parent) override;

private:
  void reload();
  Workspace& m_workspace;
  std::vector<HistoryEntry> m_entries;
  bool m_atEnd = false;
};

}  // namespace prumo::ui
