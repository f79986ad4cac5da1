// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/contact.h"
#include "ui/shell/workspace.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace prumo::ui {

class CellTableView;
class SchemaTree;

/// The operations of a contact point, with what the chosen one takes and gives, and its schemas.
class OperationsView : public QWidget {
  Q_OBJECT
public:
  explicit OperationsView(Workspace& workspace, QWidget* parent = nullptr);
  /// Of the contact point with that id; empty: none.
  void show(const std::string& contact);

private:
  void fillTable();
  void showDetail(const contacts::ContactOperation& operation);
  void showSchemas(const QStringList& names);
  void showChosen();
  void keepNote();
  void say();
  Workspace& m_workspace;
  std::string m_contact;
  std::vector<contacts::ContactOperation> m_operations;
  std::optional<contacts::ContactSpec> m_spec;
  QLabel* m_count;
  QLabel* m_hint;
  QLineEdit* m_search;
  CellTableView* m_table;
  QLabel* m_chosen;
  QLineEdit* m_note;
  SchemaTree* m_tree;
};

}  // namespace prumo::ui
