// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/flows.h"
#include "ui/shell/workspace.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace prumo::ui {

class CellTableView;
class EmptyState;

/// What passes between the companies, as other steps know of it, and which contact point carries it.
class FlowsPage : public QWidget {
  Q_OBJECT
public:
  explicit FlowsPage(Workspace& workspace, QWidget* parent = nullptr);

protected:
  void showEvent(QShowEvent* event) override;

private:
  void build();
  void wire();
  void refresh();
  void fillTable();
  void fillContacts();
  void showChosen();
  void carryChosen();
  void addContact();
  void say();
  const contacts::CarriedFlow* chosen() const;

  Workspace& m_workspace;
  std::vector<contacts::CarriedFlow> m_flows;
  bool m_isStale = true;
  QLabel* m_purpose;
  CellTableView* m_table;
  QLabel* m_carrierLabel;
  QComboBox* m_carrier;
  QPushButton* m_add;
  QStackedWidget* m_stack;
  EmptyState* m_empty;
};

}  // namespace prumo::ui
