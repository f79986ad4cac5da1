// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/room.h"
#include "ui/kit/card.h"
#include "ui/shell/workspace.h"

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace prumo::ui {

class CellTableView;
class DatabaseForm;
class DialectForm;
class MessageBar;
class WorkBar;

/// Adds a feed, or settles anew how one is read or where it lies: path or database, dialect as found and overridable, its first rows masked, its
/// rejects. Works inline; nothing is written before a person confirms, and no database is asked before a button is pressed that says so.
class FeedAssistant : public Card {
  Q_OBJECT
public:
  explicit FeedAssistant(Workspace& workspace, QWidget* parent = nullptr);

  /// A new feed; with a path it is read at once.
  void begin(const QString& path = {});
  /// A feed that is there already.
  void revise(const quality::Dataset& dataset);
  bool isRevising() const { return !m_revised.id.empty(); }

  /// One reading of the head of the file, and what the project would keep of it.
  struct Reading {
    quality::Preview preview;
    quality::Dataset dataset;
    std::optional<Error> notKept;  ///< why the keychain did not take the password
  };

Q_SIGNALS:
  /// Confirmed: to be put into the project.
  void confirmed(const prumo::quality::Dataset& dataset);
  void cancelled();

private:
  QLayout* pathRow();
  QLayout* buttonRow();
  void connectParts();
  void browse();
  void browseFolder();
  bool isDatabase() const;
  void showPlace();
  void setPlace(const QString& place);
  void readDatabase();
  void run(const std::string& place, std::function<Result<void>(const std::stop_token&)> before);
  void start(const quality::Dataset& dataset, const QString& path);
  void setOutdated(bool isOutdated);
  void read();
  void take(Result<Reading> reading);
  void count();
  void takeCount(Result<quality::CheckResult> counted);
  void confirm();
  void say();
  void sayPreview();
  void sayExpected();
  void sayCount();

  Workspace& m_workspace;
  quality::Dataset m_revised;  ///< what is changed; empty id: a new feed
  std::optional<Reading> m_reading;
  std::optional<quality::CheckResult> m_counted;
  bool m_isOutdated = false;  ///< m_reading is of another path or dialect than is chosen now
  bool m_wasRead = false;  ///< the file could be read once, so that how it is read can be settled again where it cannot be read now
  bool m_isStale = false;  ///< the path or the dialect changed while a reading ran
  QLabel* m_kindLabel;
  QComboBox* m_kind;
  QGridLayout* m_places;
  QLabel* m_pathLabel;
  QLineEdit* m_path;
  QPushButton* m_browse;
  QPushButton* m_browseFolder;
  QLabel* m_nameLabel;
  QLineEdit* m_name;
  MessageBar* m_message;
  WorkBar* m_work;
  DatabaseForm* m_database;
  QWidget* m_found;
  DialectForm* m_dialect;
  QLabel* m_previewWords;
  CellTableView* m_preview;
  QLabel* m_countWords;
  CellTableView* m_rejects;
  QPushButton* m_confirm;
  QPushButton* m_cancel;
};

}  // namespace prumo::ui
