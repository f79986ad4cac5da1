// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace prumo::cli {

/// The words after a command's name as a call of it.
/// Errors (usage): cli.unknown_option {option}, cli.value_missing {option}, cli.flag_with_value {option}, cli.option_needed {option},
/// cli.not_a_choice {option, value, choices}, cli.argument_needed {argument}, cli.too_many_arguments {argument}.
Result<Call> parse(const Speaker& speaker, const Command& command, const QStringList& words);

}  // namespace prumo::cli
