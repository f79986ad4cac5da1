// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QApplication;

namespace prumo {

/// The window until it is closed. `words`: an optional file, and --lang (cli::languageOf reads it). The exit code.
int runWindow(QApplication& application, const QStringList& words);

}  // namespace prumo
