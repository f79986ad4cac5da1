// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "core/base/platform.h"
#include "core/quality/sampling/worksheet.h"

#include <fmt/ranges.h>

namespace prumo::cli {

namespace {

using namespace quality::sampling;
using nlohmann::ordered_json;

std::vector<WorksheetWords> allLanguages() {
  std::vector<WorksheetWords> all;
  for (const auto language : {kPortuguese, kEnglish}) {
    const Speaker speaker{language};
    all.push_back(worksheetWords([&speaker](const Message& message) { return speaker.say(message).toStdString(); }, ','));
  }
  return all;
}

bool isProject(const std::filesystem::path& path) { return path.extension() == ".prumo"; }

/// What a source holds for the study: a filled-in worksheet, or another copy of the project.
Result<ReturnedSheet> judgementsFrom(const Call& call, const ProjectFile& project, const Study& study, const std::filesystem::path& path) {
  if (!isProject(path)) {
    return worksheetOf(project, study).and_then([&](const Worksheet& sheet) {
      return readWorksheet(path, study, sheet, allLanguages(), call.option("judge", project.author().name), project.author().clock->now());
    });
  }
  return ProjectFile::open(path, project.schema(), project.author(), {.readOnly = true}).and_then([&](const ProjectFile& other) { return returnedCopy(other, project, study); });
}

void tell(const Call& call, const ReturnedSheet& sheet) {
  for (const auto& problem : sheet.problems) call.tell({"sampling.problem." + std::string{record::keyOf(problem.fault)}, {{"line", problem.line}, {"text", problem.text}}});
  if (!sheet.missing.empty()) call.tell({"sampling.missing_rows", {{"n", static_cast<std::int64_t>(sheet.missing.size())}, {"positions", fmt::format("{}", fmt::join(sheet.missing, ", "))}}});
  if (!sheet.edited.empty()) call.tell({"sampling.edited_rows", {{"n", static_cast<std::int64_t>(sheet.edited.size())}, {"lines", fmt::format("{}", fmt::join(sheet.edited, ", "))}}});
  if (!sheet.unreadable.empty()) call.tell({"sampling.unreadable_lines", {{"n", static_cast<std::int64_t>(sheet.unreadable.size())}, {"lines", fmt::format("{}", fmt::join(sheet.unreadable, ", "))}}});
}

ordered_json jsonOf(const Study& study, const ReturnedSheet& sheet, const Merged& merged) {
  ordered_json json{{"study", study.id}, {"taken", merged.fresh.size()}, {"files", merged.proofs.size()}, {"same", merged.same}, {"open", sheet.open}, {"missing", sheet.missing}, {"edited", sheet.edited}, {"unreadable", sheet.unreadable}};
  json["disputed"] = ordered_json::array();
  for (const auto& one : merged.disputed) {
    json["disputed"].push_back({{"row", one.row.substr(one.row.rfind('/') + 1)}, {"critical", one.critical}, {"major", one.major}, {"minor", one.minor}, {"note", one.note}, {"judge", one.judge}});
  }
  json["problems"] = ordered_json::array();
  for (const auto& one : sheet.problems) json["problems"].push_back({{"line", one.line}, {"fault", record::keyOf(one.fault)}, {"text", one.text}});
  return json;
}

void say(const Call& call, const Study& study, const ReturnedSheet& sheet, const Merged& merged) {
  tell(call, sheet);
  if (call.wantsJson()) return call.print(jsonOf(study, sheet, merged));
  call.print(call.speaker().say(Message{"sampling.taken", {{"taken", static_cast<std::int64_t>(merged.fresh.size())}, {"same", merged.same}, {"open", sheet.open}}}));
  if (!merged.proofs.empty()) call.print(call.speaker().say(Message{"sampling.proofs_taken", {{"n", static_cast<std::int64_t>(merged.proofs.size())}}}));
  if (!merged.disputed.empty()) call.print(call.speaker().say(Message{"sampling.disputed", {{"n", static_cast<std::int64_t>(merged.disputed.size())}}}));
}

Result<Outcome> takeIn(const Call& call, ProjectFile& project, const Study& study) {
  const auto sheet = judgementsFrom(call, project, study, call.path(1));
  if (!sheet) return sheet.error();
  const auto known = judgementsOf(project, study);
  if (!known) return known.error();
  auto merged = merge(study, *known, sheet->judgements);
  merged.proofs = sheet->proofs;
  const Message label{"sampling.edit.take", {{"name", platform::utf8FromPath(call.path(1).filename())}}};
  return project.edit(label, [&](Transaction& edit) { return saveMerged(edit, project, study, merged); }).transform([&](const Change&) {
    say(call, study, *sheet, merged);
    return call.has("fail-on") && (!sheet->problems.empty() || !merged.disputed.empty()) ? Outcome::GateFailed : Outcome::Done;
  });
}

Result<Outcome> run(const Call& call) {
  return call.openToEdit().and_then([&](ProjectFile project) {
    return studyNamed(project, call.option("study")).and_then([&](const Study& study) { return takeIn(call, project, study); });
  });
}

}  // namespace

Command sampleJudgeCommand() {
  return {.name = "sample judge",
          .summary = "sampling.command.judge",
          .parameters = {{"cli.arg.file"}, {"sampling.arg.judged"}},
          .options = {{.name = "study", .value = "cli.value.name", .help = "sampling.option.study"},
                      {.name = "judge", .value = "cli.value.name", .help = "sampling.option.judge"},
                      {.name = "fail-on", .help = "sampling.option.fail_on_problem", .choices = {"problem"}},
                      authorOption(),
                      takeOverOption(),
                      jsonOption()},
          .run = run};
}

}  // namespace prumo::cli
