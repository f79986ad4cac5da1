// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>
#include <string>

namespace prumo::cli {

/// The language of --lang where it is given (nothing when its value is none of ours), else that of LC_ALL, LC_MESSAGES or LANG, else pt-BR.
std::optional<std::string> languageOf(const QStringList& words);

/// Whether these words (the program's name left out) are for the command line: a command, --help, --version, or a mistyped command.
bool isForCommandLine(const QStringList& words);

/// Whether the command they name paints, and needs more than a QCoreApplication.
bool draws(const QStringList& words);

/// Runs what the words say; the exit code: 0 done, 1 a gate failed or stopped, 2 usage, 3 bad input, 4 internal.
int run(const QStringList& words);

}  // namespace prumo::cli
