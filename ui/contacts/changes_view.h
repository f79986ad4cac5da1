// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/changes.h"
#include "ui/shell/workspace.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;

namespace prumo::ui {

class CellTableView;

/// What a reading of a contact point's description changed since the one before, and whether it breaks those who call it.
class ChangesView : public QWidget {
  Q_OBJECT
public:
  explicit ChangesView(Workspace& workspace, QWidget* parent = nullptr);
  /// Of the contact point with that id; empty: none. The newest reading is chosen where another contact point was shown before.
  void show(const std::string& contact);

private:
  void build();
  void fillReadings();
  void loadReading();
  void fillTable();
  void showChosen();
  void say();
  QString hint() const;
  Workspace& m_workspace;
  std::string m_contact;
  std::vector<contacts::ContactSpec> m_readings;      ///< newest first
  std::vector<contacts::ContactChange> m_changes;     ///< of the chosen one, without their detail
  QComboBox* m_reading;
  QLabel* m_counts;
  QLabel* m_hint;
  QCheckBox* m_onlyBreaking;
  CellTableView* m_table;
  QLabel* m_chosen;
  CellTableView* m_differences;
};

}  // namespace prumo::ui
