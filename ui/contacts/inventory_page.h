// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/contacts/contacts_filter.h"
#include "ui/shell/workspace.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace prumo::ui {

class ContactDetail;
class EmptyState;
class InventoryExport;
class InventorySearch;
class MessageBar;
class ProbeRun;
class SpecImport;
class WorkBar;

/// The register of contact points: searched, filled from descriptions, edited one by one or many at once, checked.
class InventoryPage : public QWidget {
  Q_OBJECT
public:
  explicit InventoryPage(Workspace& workspace, QWidget* parent = nullptr);
  void reveal(const QString& id);

protected:
  void resizeEvent(QResizeEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

private:
  void build();
  void wire();
  void wireWorkspace();
  void wireDetail();
  void load();
  void take(const Change& change);
  void countProofs();
  void filter();
  void showSelection();
  void showFigures();
  void fitColumns();
  void say();
  void fillKinds();
  void addNew();
  void removeChosen();
  void check();
  void exportShown();
  std::vector<contacts::ContactPoint> chosen() const;

  Workspace& m_workspace;
  ContactsModel* m_model;
  ContactsFilter* m_filter;
  QLineEdit* m_search;
  InventorySearch* m_searching;
  QComboBox* m_kind;
  QPushButton* m_new;
  QPushButton* m_import;
  QPushButton* m_check;
  QPushButton* m_export;
  QLabel* m_count;
  MessageBar* m_message;
  WorkBar* m_work;
  SpecImport* m_reader;
  ProbeRun* m_probe;
  InventoryExport* m_writer;
  QStackedWidget* m_stack;
  EmptyState* m_empty;
  QSplitter* m_splitter;
  QTableView* m_table;
  ContactDetail* m_detail;
};

}  // namespace prumo::ui
