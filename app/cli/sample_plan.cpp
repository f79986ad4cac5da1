// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/sampling.h"

namespace prumo::cli {

namespace {

using namespace quality::sampling;

Result<Outcome> run(const Call& call) {
  const auto lot = wholeOption(call, "lot", "sampling.bad_lot", 1, kMostLot);
  if (!lot) return lot.error();
  return planMaker(call).and_then([&](const PlanMaker& make) { return make(*lot); }).transform([&call](const Plan& plan) {
    if (call.wantsJson()) call.print(jsonOf(call.speaker(), plan));
    else printPlan(call, plan);
    return Outcome::Done;
  });
}

}  // namespace

Command samplePlanCommand() {
  std::vector<Option> options{{.name = "lot", .value = "cli.value.count", .help = "sampling.option.lot", .required = true}};
  for (auto& option : planOptions()) options.push_back(std::move(option));
  options.push_back(jsonOption());
  return {.name = "sample plan", .summary = "sampling.command.plan", .parameters = {}, .options = std::move(options), .run = run};
}

}  // namespace prumo::cli
