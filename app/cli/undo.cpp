// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

namespace prumo::cli {

namespace {

struct Way {
  Result<std::optional<HistoryEntry>> (ProjectFile::*next)() const;
  Result<Change> (ProjectFile::*go)();
  const char* nothing;
  const char* done;
};

void report(const Call& call, const Way& way, const HistoryEntry& entry, const Change& change) {
  using Json = nlohmann::ordered_json;
  const auto& speaker = call.speaker();
  if (!call.wantsJson()) return call.print(speaker.say(way.done) + u' ' + speaker.say(entry.label));
  Json changed = Json::object();
  for (const auto& [table, ids] : change.idsByTable) changed[table] = ids;
  call.print(Json{{"seq", entry.seq}, {"text", speaker.say(entry.label).toStdString()}, {"changed", std::move(changed)}});
}

Result<Outcome> walk(const Call& call, const Way& way) {
  auto project = call.openToEdit();
  if (!project) return std::move(project).error();
  const auto entry = ((*project).*way.next)();
  if (!entry) return entry.error();
  if (!*entry) return badInput(way.nothing);
  return ((*project).*way.go)().transform([&](const Change& change) {
    report(call, way, **entry, change);
    return Outcome::Done;
  });
}

Result<Outcome> undo(const Call& call) {
  return walk(call, {&ProjectFile::nextUndo, &ProjectFile::undo, "cli.nothing_to_undo", "cli.undone"});
}

Result<Outcome> redo(const Call& call) {
  return walk(call, {&ProjectFile::nextRedo, &ProjectFile::redo, "cli.nothing_to_redo", "cli.redone"});
}

}  // namespace

Command undoCommand() {
  return {.name = "undo", .summary = "cli.undo", .parameters = {{"cli.arg.file"}}, .options = {takeOverOption(), jsonOption()}, .run = undo};
}

Command redoCommand() {
  return {.name = "redo", .summary = "cli.redo", .parameters = {{"cli.arg.file"}}, .options = {takeOverOption(), jsonOption()}, .run = redo};
}

}  // namespace prumo::cli
