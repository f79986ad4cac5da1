// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace prumo::cli {

/// What `prumo --help` prints; with a word, only the commands that begin with it.
QString helpOfAll(const Speaker& speaker, const std::string& firstWord = {});
QString helpOf(const Speaker& speaker, const Command& command);

}  // namespace prumo::cli
