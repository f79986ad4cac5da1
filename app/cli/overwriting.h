// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace prumo::cli {

/// That no file which a call writes is one that it reads, or an assessment, or written twice. Links and other ways to say a name are seen
/// through.
/// Errors (usage): cli.writes_over_input {option, path}, store.target_is_assessment {path}, cli.same_target {option, other}.
Result<void> checkTargets(const Command& command, const Call& call);

}  // namespace prumo::cli
