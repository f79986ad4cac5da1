// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QVariant>

namespace prumo::ui {

/// What a person set for the program (not for an assessment): one table of keys and defaults, kept by QSettings.
class Settings {
public:
  enum class Key { Language, Theme, TextSize, Author, Recent, Geometry, Inspector };

  /// The person's own settings, or those in a file (tests).
  explicit Settings(const QString& file = {});

  QVariant get(Key key) const;
  QString text(Key key) const { return get(key).toString(); }
  void set(Key key, const QVariant& value);

private:
  QSettings m_store;
};

/// "light", "dark" or "system", and the text size, put in force.
void applyLooks(const Settings& settings);
/// The system may have changed between light and dark: applies that where the settings leave it to the system.
void followSystem(const Settings& settings);

}  // namespace prumo::ui
