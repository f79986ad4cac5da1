// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/database_address.h"
#include "ui/text/speaker.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace prumo::ui {

/// A password as it was typed, and the name by which an address speaks of it.
struct TypedPassword {
  std::string name;
  std::string value;      ///< empty: nothing was typed; what is kept under the name holds
  bool isLasting = false; ///< for the system's keychain, too
};

/// Where a database is and who asks it: PostgreSQL by host and name, anything else by its ODBC source or driver. Connects to nothing.
class ConnectionForm : public QWidget {
  Q_OBJECT
public:
  explicit ConnectionForm(QWidget* parent = nullptr);

  void setSpeaker(const Speaker& speaker);
  /// Shows it; forgets what was typed as a password.
  void setAddress(const engine::DatabaseAddress& address);
  /// An address without table or query.
  engine::DatabaseAddress address() const;
  TypedPassword password() const;
  /// What is still missing: a catalog code; nullptr: nothing.
  const char* missing() const;

Q_SIGNALS:
  void edited();

private:
  using Driver = engine::DatabaseAddress::Driver;
  enum Use { kPostgresql = 1, kOdbc = 2, kBoth = 3 };
  struct Entry {
    const char* code;
    QWidget* editor;
    QLabel* label;
    int use;
  };
  template <class W>
  W* add(const char* code, W* editor, int use);
  void offerOdbc();
  void arrange();
  void sayLasting();
  Driver driver() const;
  std::string secretName() const;
  void setOdbc(const engine::DatabaseAddress& address);
  void readOdbc(engine::DatabaseAddress& address) const;
  std::vector<std::pair<std::string, std::string>> m_others;  ///< attributes that no field shows
  std::vector<Entry> m_entries;
  Speaker m_speaker{kPortuguese};
  bool m_isOdbcOffered = false;
  QGridLayout* m_grid;
  QComboBox* m_driver;
  QComboBox* m_source;
  QComboBox* m_odbcDriver;
  QLineEdit* m_host;
  QLineEdit* m_port;
  QLineEdit* m_database;
  QLineEdit* m_user;
  QComboBox* m_sslMode;
  QLineEdit* m_password;
  QLineEdit* m_secret;
  QCheckBox* m_lasting;
  QLabel* m_lastingWords;
};

}  // namespace prumo::ui
