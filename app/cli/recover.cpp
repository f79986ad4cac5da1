// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/steps.h"
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

Result<Outcome> run(const Call& call) {
  return recover(call.path(0), call.path(1), schemaOf(rooms()), call.author()).transform([&call](const Salvage& salvage) {
    if (call.wantsJson()) call.print(jsonOf(salvage));
    else printText(call, salvage);
    return Outcome::Done;
  });
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
