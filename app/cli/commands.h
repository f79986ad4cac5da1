// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

/// One function a subcommand, each in the file of its name. A new one: declare it here, add it to the list in commands.cpp.
namespace prumo::cli {

Command newCommand();
Command infoCommand();
Command rateCommand();
Command findingAddCommand();
Command findingListCommand();
Command findingAcceptCommand();
Command findingDismissCommand();
Command profileCommand();
Command checkCommand();
Command reconcileCommand();
Command unmaskAddCommand();
Command unmaskListCommand();
Command unmaskRevokeCommand();
Command importRulesCommand();
Command exportRulesCommand();
std::vector<Command> importSpecCommands();  ///< one a format
Command contactAddCommand();
Command contactAttachCommand();
Command exportContactsCommand();
Command contactLimitsCommand();
Command contactListCommand();
Command contactCheckCommand();
Command contactFlowsCommand();
Command contactCarryCommand();
Command probeCommand();
Command secretKeepCommand();
Command secretFindCommand();
Command secretForgetCommand();
Command historyCommand();
Command undoCommand();
Command redoCommand();
Command verifyCommand();
Command recoverCommand();
Command sampleCommand();
Command samplePlanCommand();
Command sampleDrawCommand();
Command sampleJudgeCommand();
Command sampleVerdictCommand();
Command reportCommand();

}  // namespace prumo::cli
