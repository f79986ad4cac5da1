// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/sample.h"
#include "core/base/platform.h"

namespace prumo::cli {

namespace {

Result<Outcome> run(const Call& call) {
  const platform::StopSignals signals;
  return buildSample(call.path(0), call.speaker().language(), {signals.token()}).transform([&call] {
    if (call.wantsJson()) call.print(nlohmann::ordered_json{{"path", call.parameter(0)}});
    else call.print(call.speaker().say(Message{"cli.created", {{"path", call.parameter(0)}}}));
    return Outcome::Done;
  });
}

}  // namespace

Command sampleCommand() {
  return {.name = "sample", .summary = "sample.command", .parameters = {{"cli.arg.file"}}, .options = {jsonOption()}, .run = run};
}

}  // namespace prumo::cli
