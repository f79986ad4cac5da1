// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/main_window.h"

#include <QStringList>

class QApplication;

namespace prumo {

/// The pages, steps and sample of this program, as the window takes them.
ui::WindowParts windowParts();

/// The window until it is closed. `words`: an optional file, and --lang (cli::languageOf reads it). The exit code.
int runWindow(QApplication& application, const QStringList& words);

}  // namespace prumo
