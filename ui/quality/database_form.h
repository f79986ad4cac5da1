// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/database_tables.h"
#include "ui/shell/workspace.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace prumo::ui {

class CellTableView;
class ConnectionForm;
class MessageBar;
class WorkBar;

/// Which table, view or query of which database: it connects when a button says so and is pressed, and at no other time.
class DatabaseForm : public QWidget {
  Q_OBJECT
public:
  DatabaseForm(Workspace& workspace, WorkBar& work, MessageBar& message, QWidget* parent = nullptr);

  /// Starts over, empty or with what an address says.
  void begin(const engine::DatabaseAddress& address = {});
  /// The address as it is kept in a project. Errors: engine.* of one that is not whole.
  Result<std::string> address() const;
  /// Rows of the chosen table, about, where its database said so.
  std::optional<std::int64_t> expectedRows() const;
  /// What makes the typed password known to this session, and to the keychain where that was asked for; for a worker.
  std::function<Result<void>(const std::stop_token&)> password() const;

Q_SIGNALS:
  /// Another database, table or query than before.
  void edited();
  /// Its first rows are wanted.
  void previewAsked();

private:
  struct Listed {
    engine::TablesThere tables;
    std::optional<Error> notKept;  ///< why the keychain did not take the password
  };
  QLayout* choiceRow();
  QLayout* buttonRow(QPushButton* button, QLabel* words);
  void connectParts();
  void list();
  void takeList(const engine::DatabaseAddress& asked, Result<Listed> listed);
  void showTables();
  void preview();
  bool isQuery() const;
  const engine::TableThere* chosen() const;
  engine::DatabaseAddress current() const;
  void touch();
  void say();
  void sayState();

  Workspace& m_workspace;
  WorkBar& m_work;
  MessageBar& m_message;
  engine::DatabaseAddress m_begun;
  std::string m_said;  ///< the address, when edited() was last told
  std::optional<engine::TablesThere> m_tables;
  ConnectionForm* m_connection;
  QPushButton* m_list;
  QLabel* m_listWords;
  QLabel* m_whatLabel;
  QComboBox* m_what;
  QLabel* m_filterLabel;
  QLineEdit* m_filter;
  CellTableView* m_table;
  QLabel* m_tableWords;
  QPlainTextEdit* m_query;
  QPushButton* m_preview;
  QLabel* m_previewWords;
  QLabel* m_addressLabel;
  QLineEdit* m_address;
};

}  // namespace prumo::ui
