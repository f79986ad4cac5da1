// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "core/contacts/found_json.h"
#include "core/contacts/readers/reader.h"

namespace prumo::cli {

namespace {

using namespace contacts;
using nlohmann::ordered_json;

ordered_json documentOf(const Call& call, const Found& found) {
  ordered_json json{{"format", record::keyOf(found.format)}, {"format_version", found.formatVersion}};
  auto& interfaces = json["interfaces"] = ordered_json::array();
  for (const auto& one : found.interfaces) interfaces.push_back(jsonOf(one));
  auto& notTaken = json["not_taken"] = ordered_json::array();
  for (const auto& one : found.notTaken) {
    notTaken.push_back({{"line", one.line}, {"place", one.place}, {"reason", one.why.code}, {"why", call.speaker().say(one.why).toStdString()}});
  }
  auto& exposed = json["exposed"] = ordered_json::array();
  for (const auto& one : found.exposed) exposed.push_back({{"line", one.line}, {"place", one.place}});
  return json;
}

void printText(const Call& call, const Found& found) {
  const auto& speaker = call.speaker();
  for (const auto& one : found.interfaces) {
    call.print(speaker.say(Message{"contacts.cli.interface", {{"name", one.name}, {"version", one.version}}}));
    for (const auto& server : one.servers) call.print(QStringLiteral("  ") + QString::fromStdString(server.url));
    const auto count = [&speaker](const char* code, std::size_t n) { return speaker.say(Message{code, {{"n", static_cast<std::int64_t>(n)}}}); };
    call.print(QStringLiteral("  ") + count("count.operations", one.operations.size()) + QStringLiteral(", ") + count("count.schemas", one.schemas.size()));
    for (const auto& operation : one.operations) call.print(QStringLiteral("    %1  %2").arg(QString::fromStdString(operation.key), QString::fromStdString(operation.summary)));
  }
  for (const auto& one : found.notTaken) call.tell(one.why);
  for (const auto& one : found.exposed) call.tell({"contacts.exposed", {{"line", one.line}, {"place", one.place}}});
}

Result<Outcome> importSpec(const Call& call, SpecFormat format) {
  return readSpec(call.path(0), format).transform([&](const Found& found) {
    if (call.wantsJson()) call.print(documentOf(call, found));
    else printText(call, found);
    return Outcome::Done;
  });
}

}  // namespace

std::vector<Command> importSpecCommands() {
  std::vector<Command> commands;
  for (const auto& reader : specReaders()) {
    commands.push_back({.name = "import " + std::string{record::keyOf(reader.format)},
                        .summary = "cli.import_spec",
                        .parameters = {{"cli.arg.spec"}},
                        .options = {jsonOption()},
                        .run = [format = reader.format](const Call& call) { return importSpec(call, format); }});
  }
  return commands;
}

}  // namespace prumo::cli
