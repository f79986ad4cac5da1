// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/places.h"
#include "app/steps.h"
#include "core/method/salvaged.h"
#include "core/store/recovery.h"

namespace prumo::cli {

namespace {

using Json = nlohmann::ordered_json;

Json jsonOf(const Salvage& salvage) {
  Json tables = Json::array();
  for (const auto& table : salvage.tables) {
    tables.push_back({{"table", table.name}, {"saved", table.saved}, {"refused", table.refused}, {"complete", table.complete}});
  }
  return {{"tables", std::move(tables)}};
}

void printText(const Call& call, const Salvage& salvage) {
  const auto& speaker = call.speaker();
  for (const auto& table : salvage.tables) {
    const auto* code = table.complete ? "cli.recover.whole" : "cli.recover.part";
    call.print(QStringLiteral("  ") + speaker.say(Message{code, {{"record", table.name}, {"saved", table.saved}, {"refused", table.refused}}}));
  }
  call.print(speaker.say(Message{"cli.recover.done", {{"path", call.parameter(1)}}}));
}

/// Without a head and a method no other command could open what was saved.
Result<Completed> complete(const Call& call) {
  const auto method = shippedMethod();
  if (!method) return method.error();
  auto project = call.openToEdit(1);
  if (!project) return std::move(project).error();
  const auto unknown = call.speaker().say("cli.recover.unknown").toStdString();
  return completeAssessment(*project, {.client = unknown, .supplier = unknown, .language = std::string{call.speaker().language()}}, *method);
}

Result<Outcome> run(const Call& call) {
  const auto salvage = recover(call.path(0), call.path(1), schemaOf(rooms()), call.author());
  if (!salvage) return salvage.error();
  const auto completed = complete(call);
  if (!completed) return completed.error();
  if (call.wantsJson()) call.print(jsonOf(*salvage));
  else printText(call, *salvage);
  if (completed->head) call.tell({"cli.recover.head_lost", {}});
  if (completed->method) call.tell({"cli.recover.method_lost", {}});
  return Outcome::Done;
}

}  // namespace

Command recoverCommand() {
  return {.name = "recover",
          .summary = "cli.recover",
          .parameters = {{"cli.arg.damaged"}, {"cli.arg.new_file"}},
          .options = {authorOption(), jsonOption()},
          .run = run};
}

}  // namespace prumo::cli
