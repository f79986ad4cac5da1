// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/steps.h"
#include "core/report/build.h"

namespace prumo::cli {

namespace {

using Json = nlohmann::ordered_json;

Result<void> readRooms(const ProjectFile& project, const std::vector<Room>& rooms) {
  for (const auto& room : rooms) {
    if (!room.verify) continue;
    if (auto read = room.verify(project); !read) return read;
  }
  return {};
}

/// The file's every part read: pages, rows, attachments, history, what the rooms keep, and all that a report is made of.
Result<void> readAll(const ProjectFile& project) {
  const auto all = rooms();
  return project.verify()
      .and_then([&] { return readRooms(project, all); })
      .and_then([&] { return report::buildReport(project, all).transform([](const report::Report&) {}); });
}

Result<Json> rowsOf(const ProjectFile& project) {
  Json rows = Json::object();
  for (const auto& table : project.schema()) {
    const auto count = project.count(table.name);
    if (!count) return count.error();
    rows[table.name] = *count;
  }
  return rows;
}

void report(const Call& call, const std::string& hash, const Json& rows) {
  if (call.wantsJson()) return call.print(Json{{"sound", true}, {"content_hash", hash}, {"rows", rows}});
  call.print(call.speaker().say(Message{"cli.sound", {{"path", call.parameter(0)}}}));
  call.print(call.speaker().say(Message{"cli.content_hash", {{"hash", hash}}}));
}

Result<Outcome> run(const Call& call) {
  const auto project = call.openToRead();
  if (!project) return project.error();
  if (auto sound = readAll(*project); !sound) return std::move(sound).error();
  const auto hash = project->contentHash();
  if (!hash) return hash.error();
  return rowsOf(*project).transform([&](const Json& rows) {
    report(call, *hash, rows);
    return Outcome::Done;
  });
}

}  // namespace

Command verifyCommand() {
  return {.name = "verify", .summary = "cli.verify", .parameters = {{"cli.arg.file"}}, .options = {jsonOption()}, .run = run};
}

}  // namespace prumo::cli
