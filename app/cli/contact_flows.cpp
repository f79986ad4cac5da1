// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/steps.h"
#include "core/contacts/flows.h"

namespace prumo::cli {

namespace {

using namespace contacts;
using nlohmann::ordered_json;

ordered_json jsonOf(const CarriedFlow& one) {
  const auto orNull = [](const std::string& text) { return text.empty() ? ordered_json(nullptr) : ordered_json(text); };
  return {{"id", one.flow.id}, {"name", one.flow.name}, {"step", one.flow.step.text}, {"contact", orNull(one.contact)}, {"contact_name", orNull(one.contactName)}, {"by_sample", one.isBySample}};
}

Result<Outcome> list(const Call& call) {
  const auto project = call.openToRead();
  if (!project) return project.error();
  const auto flows = flowsOf(rooms(), *project).and_then([&](const std::vector<MessageFlow>& known) { return carriedFlows(*project, known); });
  if (!flows) return flows.error();
  auto all = ordered_json::array();
  for (const auto& one : *flows) all.push_back(jsonOf(one));
  if (call.wantsJson()) call.print(all);
  else if (flows->empty()) call.tell({"contacts.cli.no_flows", {}});
  else {
    for (const auto& one : *flows) {
      const auto carrier = one.contact.empty() ? call.speaker().say("contacts.flows.none") : QString::fromStdString(one.contactName);
      call.print(QString::fromStdString(one.flow.name).leftJustified(40) + QStringLiteral("  ") + carrier);
    }
  }
  return Outcome::Done;
}

Result<Outcome> carryFlow(const Call& call) {
  auto project = call.openToEdit();
  if (!project) return std::move(project).error();
  const auto flow = flowsOf(rooms(), *project).and_then([&](const std::vector<MessageFlow>& known) { return flowNamed(known, call.parameter(1)); });
  if (!flow) return flow.error();
  std::string contact;
  if (!call.option("contact").empty()) {
    const auto found = contactNamed(*project, call.option("contact"));
    if (!found) return found.error();
    contact = found->id;
  }
  return project->edit({"contacts.edit.carry", {{"name", flow->name}}}, [&](Transaction& edit) { return carry(edit, *project, flow->id, contact); }).transform([](const Change&) {
    return Outcome::Done;
  });
}

}  // namespace

Command contactFlowsCommand() {
  return {.name = "contact flows", .summary = "cli.contact_flows", .parameters = {{"cli.arg.file"}}, .options = {jsonOption()}, .run = list};
}

Command contactCarryCommand() {
  return {.name = "contact carry",
          .summary = "cli.contact_carry",
          .parameters = {{"cli.arg.file"}, {"cli.arg.flow"}},
          .options = {{.name = "contact", .value = "cli.value.name", .help = "cli.option.carrying_contact", .required = true}, authorOption(), takeOverOption()},
          .run = carryFlow};
}

}  // namespace prumo::cli
