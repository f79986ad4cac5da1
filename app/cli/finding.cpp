// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/places.h"
#include "core/findings/finding.h"
#include "core/method/assessment.h"

#include <algorithm>

namespace prumo::cli {

namespace {

using Json = nlohmann::ordered_json;

std::vector<std::string> likelihoods() { return {"1", "2", "3", "4", "5"}; }

Result<Finding> findingOf(const Call& call, const ProjectFile& project, const Method& method) {
  const auto now = project.author().clock->now();
  Finding finding{.id = newUuid(),
                  .step = call.option("step"),
                  .title = call.option("title"),
                  .severity = *record::fromKey<Severity>(call.option("severity")),
                  .likelihood = call.option("likelihood", "3").front() - '0',
                  .condition = call.option("note"),
                  .recommendation = call.option("recommendation"),
                  .owner = call.option("owner"),
                  .due = call.option("due"),
                  .firstSeen = now,
                  .lastSeen = now};
  const auto step = stepNamed(method, finding.step);
  if (!step) return step.error();
  if (!call.has("criterion")) return finding;
  return criterionNamed(method, **step, call.option("criterion")).transform([&finding](const Criterion* criterion) {
    finding.criterion = criterion->id.text;
    return finding;
  });
}

Result<Outcome> add(const Call& call) {
  auto project = call.openToEdit();
  if (!project) return std::move(project).error();
  const auto method = methodOf(*project);
  if (!method) return method.error();
  const auto finding = findingOf(call, *project, *method);
  if (!finding) return finding.error();
  const Message label{"findings.added", {{"title", finding->title}}};
  return project->edit(label, [&finding](Transaction& edit) { return edit.insert(*finding); }).transform([&](const Change&) {
    if (call.wantsJson()) call.print(Json{{"id", finding->id}});
    else call.print(QString::fromStdString(finding->id));
    return Outcome::Done;
  });
}

Json jsonOf(const Finding& finding) {
  Json json = Json::object();
  for (const auto& field : record::describe<Finding>().fields) json[field.name] = jsonValue(field.get(finding));
  json["risk"] = riskOf(finding);
  return json;
}

void printLine(const Call& call, const Finding& finding) {
  const auto& speaker = call.speaker();
  const auto severity = speaker.choice("finding", "severity", record::keyOf(finding.severity));
  const auto status = speaker.choice("finding", "status", record::keyOf(finding.status));
  call.print(QStringList{QString::fromStdString(finding.id), severity.leftJustified(8), status.leftJustified(12),
                         QString::fromStdString(finding.step).leftJustified(13), QString::fromStdString(finding.title)}
                 .join(QStringLiteral("  ")));
}

Result<Outcome> list(const Call& call) {
  const auto project = call.openToRead();
  if (!project) return project.error();
  Query query;
  for (const char* filter : {"step", "status", "severity"}) {
    if (call.has(filter)) query.equals.emplace_back(filter, call.option(filter));
  }
  return project->all<Finding>(query).transform([&call](const std::vector<Finding>& findings) {
    if (call.wantsJson()) {
      Json all = Json::array();
      for (const auto& finding : findings) all.push_back(jsonOf(finding));
      call.print(all);
    } else {
      for (const auto& finding : findings) printLine(call, finding);
      if (findings.empty()) call.tell({"cli.finding.none", {}});
    }
    return Outcome::Done;
  });
}

/// The finding with that id, or the only one whose id begins so.
Result<Finding> findingNamed(const ProjectFile& project, const std::string& id) {
  auto all = project.all<Finding>();
  if (!all) return std::move(all).error();
  std::vector<Finding> matches;
  std::ranges::copy_if(*all, std::back_inserter(matches), [&id](const Finding& finding) { return finding.id.starts_with(id); });
  if (matches.empty() || id.empty()) return badInput("findings.not_found", {{"id", id}});
  if (matches.size() > 1) return badInput("findings.ambiguous_id", {{"id", id}});
  return std::move(matches.front());
}

Result<Outcome> decide(const Call& call, FindingStatus status, const char* label) {
  auto project = call.openToEdit();
  if (!project) return std::move(project).error();
  auto finding = findingNamed(*project, call.parameter(1));
  if (!finding) return std::move(finding).error();
  finding->status = status;
  const Message message{label, {{"title", finding->title}}};
  return project->edit(message, [&finding](Transaction& edit) { return edit.update(*finding); }).transform([&](const Change&) {
    if (call.wantsJson()) call.print(Json{{"id", finding->id}, {"status", record::keyOf(status)}});
    else call.print(call.speaker().say(message));
    return Outcome::Done;
  });
}

Result<Outcome> accept(const Call& call) { return decide(call, FindingStatus::Open, "findings.accepted"); }
Result<Outcome> dismiss(const Call& call) { return decide(call, FindingStatus::Dismissed, "findings.dismissed"); }

Command deciding(const char* name, const char* summary, Result<Outcome> (*run)(const Call&)) {
  return {.name = name,
          .summary = summary,
          .parameters = {{"cli.arg.file"}, {"cli.arg.finding"}},
          .options = {authorOption(), takeOverOption(), jsonOption()},
          .run = run};
}

}  // namespace

Command findingAddCommand() {
  return {.name = "finding add",
          .summary = "cli.finding_add",
          .parameters = {{"cli.arg.file"}},
          .options = {{.name = "step", .value = "cli.arg.step", .help = "cli.option.step", .required = true},
                      {.name = "title", .value = "cli.value.text", .help = "cli.option.title", .required = true},
                      {.name = "severity", .help = "cli.option.severity", .required = true, .choices = record::keysOf<Severity>()},
                      {.name = "likelihood", .help = "cli.option.likelihood", .choices = likelihoods()},
                      {.name = "criterion", .value = "cli.arg.criterion", .help = "cli.option.criterion"},
                      {.name = "note", .value = "cli.value.text", .help = "cli.option.finding_note"},
                      {.name = "recommendation", .value = "cli.value.text", .help = "cli.option.recommendation"},
                      {.name = "owner", .value = "cli.value.name", .help = "cli.option.owner"},
                      {.name = "due", .value = "cli.value.date", .help = "cli.option.due"},
                      authorOption(),
                      takeOverOption(),
                      jsonOption()},
          .run = add};
}

Command findingListCommand() {
  return {.name = "finding list",
          .summary = "cli.finding_list",
          .parameters = {{"cli.arg.file"}},
          .options = {{.name = "step", .value = "cli.arg.step", .help = "cli.option.only_step"},
                      {.name = "status", .help = "cli.option.only_status", .choices = record::keysOf<FindingStatus>()},
                      {.name = "severity", .help = "cli.option.only_severity", .choices = record::keysOf<Severity>()},
                      jsonOption()},
          .run = list};
}

Command findingAcceptCommand() { return deciding("finding accept", "cli.finding_accept", accept); }
Command findingDismissCommand() { return deciding("finding dismiss", "cli.finding_dismiss", dismiss); }

}  // namespace prumo::cli
