// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include <algorithm>
#include <iterator>

namespace prumo::cli {

namespace {

std::vector<Command> allCommands() {
  std::vector<Command> list{
      newCommand(),
      infoCommand(),
      rateCommand(),
      findingAddCommand(),
      findingListCommand(),
      findingAcceptCommand(),
      findingDismissCommand(),
      profileCommand(),
      checkCommand(),
      reconcileCommand(),
      unmaskAddCommand(),
      unmaskListCommand(),
      unmaskRevokeCommand(),
      importRulesCommand(),
      exportRulesCommand(),
      exportContactsCommand(),
      contactAddCommand(),
      contactAttachCommand(),
      contactLimitsCommand(),
      contactListCommand(),
      contactCheckCommand(),
      contactFlowsCommand(),
      contactCarryCommand(),
      probeCommand(),
      secretKeepCommand(),
      secretFindCommand(),
      secretForgetCommand(),
      historyCommand(),
      undoCommand(),
      redoCommand(),
      verifyCommand(),
      recoverCommand(),
      sampleCommand(),
      samplePlanCommand(),
      sampleDrawCommand(),
      sampleJudgeCommand(),
      sampleVerdictCommand(),
      reportCommand(),
  };
  std::ranges::move(importSpecCommands(), std::back_inserter(list));
  return list;
}

}  // namespace

const std::vector<Command>& commands() {
  static const auto list = allCommands();
  return list;
}

}  // namespace prumo::cli
