// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace prumo {

/// While a QApplication is made: Qt ends the process with a core dump where it finds no display. With this standing, it ends with a sentence
/// in the language that the words ask for, and exit code 3.
class DisplayNeeded {
public:
  explicit DisplayNeeded(const QStringList& words);
  DisplayNeeded(const DisplayNeeded&) = delete;
  DisplayNeeded& operator=(const DisplayNeeded&) = delete;
  ~DisplayNeeded();
};

}  // namespace prumo
