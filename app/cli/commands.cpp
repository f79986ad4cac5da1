// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

namespace prumo::cli {

const std::vector<Command>& commands() {
  static const std::vector<Command> list{
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
  return list;
}

}  // namespace prumo::cli
