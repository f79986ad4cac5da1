// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/unmasking.h"

#include "app/cli/commands.h"
#include "core/quality/unmasking.h"

#include <fmt/ranges.h>

#include <algorithm>
#include <sstream>

namespace prumo::cli {

namespace {

using namespace quality;
using Json = nlohmann::ordered_json;

std::string joined(const std::vector<std::string>& names) { return fmt::format("{}", fmt::join(names, ", ")); }

std::vector<std::string> namesIn(const std::string& list) {
  std::vector<std::string> names;
  std::istringstream parts(list);
  for (std::string name; std::getline(parts, name, ',');) {
    const auto from = name.find_first_not_of(' ');
    if (from != std::string::npos) names.push_back(name.substr(from, name.find_last_not_of(' ') + 1 - from));
  }
  return names;
}

Result<std::vector<std::string>> columnsOf(const Call& call, const std::string& option) {
  if (!call.has(option)) return std::vector<std::string>{};
  if (call.option("reason").find_first_not_of(" \t") == std::string::npos) return usage("cli.reason_needed");
  return namesIn(call.option(option));
}

Result<Outcome> add(const Call& call) {
  const auto columns = columnsOf(call, "columns");
  if (!columns) return columns.error();
  auto project = call.openToEdit();
  if (!project) return std::move(project).error();
  const auto dataset = datasetNamed(*project, call.option("dataset"));
  if (!dataset) return dataset.error();
  const Message label{"quality.edit.unmask", {{"columns", joined(*columns)}, {"dataset", dataset->name}, {"reason", call.option("reason")}}};
  return project
      ->edit(label, [&](Transaction& edit) { return unmask(edit, *project, dataset->id, *columns, call.option("reason"), call.has("in-reports")); })
      .transform([&](const Change&) {
        call.print(call.speaker().say(label));
        return Outcome::Done;
      });
}

Result<Outcome> takeBack(const Call& call) {
  auto project = call.openToEdit();
  if (!project) return std::move(project).error();
  const auto dataset = datasetNamed(*project, call.option("dataset"));
  if (!dataset) return dataset.error();
  const auto decisions = unmaskingsOf(*project, dataset->id);
  if (!decisions) return decisions.error();
  const auto columns = unmaskedColumns(*project, dataset->id);
  if (!columns) return columns.error();
  const Message label{"quality.edit.revoke", {{"columns", joined(*columns)}, {"dataset", dataset->name}}};
  return project
      ->edit(label,
             [&](Transaction& edit) {
               Result<void> done;
               for (const auto& decision : *decisions) {
                 if (done && decision.stands()) done = revoke(edit, *project, decision);
               }
               return done;
             })
      .transform([&](const Change&) {
        call.print(call.speaker().say(label));
        return Outcome::Done;
      });
}

Json jsonOf(const Unmasking& decision, const std::string& dataset) {
  Json json = Json::object();
  for (const auto& field : record::describe<Unmasking>().fields) json[field.name] = jsonValue(field.get(decision));
  json["dataset"] = dataset;
  json["columns"] = textsOf(decision.columns);
  json["in_reports"] = decision.inReports;
  return json;
}

void printLine(const Call& call, const Unmasking& decision, const std::string& dataset) {
  const auto& speaker = call.speaker();
  const Message words{decision.stands() ? "quality.unmasking.stands" : "quality.unmasking.revoked",
                      {{"dataset", dataset}, {"columns", joined(textsOf(decision.columns))}, {"author", decision.author}, {"at", toIso(decision.at)},
                       {"reason", decision.reason}, {"revoked_by", decision.revokedBy}, {"revoked_at", toIso(decision.revokedAt.value_or(Instant{}))}}};
  call.print(speaker.say(words));
}

Result<Outcome> list(const Call& call) {
  const auto project = call.openToRead();
  if (!project) return project.error();
  const auto datasets = project->all<Dataset>({.orderBy = "name"});
  if (!datasets) return datasets.error();
  auto all = Json::array();
  for (const auto& dataset : *datasets) {
    const auto decisions = unmaskingsOf(*project, dataset.id);
    if (!decisions) return decisions.error();
    for (const auto& decision : *decisions) {
      all.push_back(jsonOf(decision, dataset.name));
      if (!call.wantsJson()) printLine(call, decision, dataset.name);
    }
  }
  if (call.wantsJson()) call.print(all);
  else if (all.empty()) call.tell({"quality.unmasking.none", {}});
  return Outcome::Done;
}

const Option kDataset{.name = "dataset", .value = "cli.value.name", .help = "cli.option.unmask_dataset", .required = true};
const Option kReason{.name = "reason", .value = "cli.value.text", .help = "cli.option.unmask_reason"};
const Option kInReports{.name = "in-reports", .help = "cli.option.in_reports"};

}  // namespace

std::vector<Option> unmaskOptions() { return {{.name = "unmask", .value = "cli.value.columns", .help = "cli.option.unmask"}, kReason}; }

Result<std::vector<std::string>> columnsToUnmask(const Call& call) { return columnsOf(call, "unmask"); }

Result<void> tellUnmasked(const Call& call, const std::vector<std::string>& asked, const std::vector<std::string>& unmasked, const std::vector<std::string>& columns) {
  for (const auto& column : asked) {
    const bool isThere = std::ranges::find(columns, column) != columns.end();
    if (!isThere) return badInput("quality.cannot_unmask", {{"column", column}, {"columns", joined(columns)}});
  }
  if (unmasked.empty()) return {};
  const auto* code = asked.empty() ? "cli.unmasked_by_project" : call.has("into") ? "cli.unmasked_and_kept" : "cli.unmasked_here";
  call.tell({code, {{"columns", joined(unmasked)}, {"reason", call.option("reason")}}});
  return {};
}

Command unmaskAddCommand() {
  auto reason = kReason;
  reason.required = true;
  return {.name = "unmask add",
          .summary = "cli.unmask_add",
          .parameters = {{"cli.arg.file"}},
          .options = {kDataset, {.name = "columns", .value = "cli.value.columns", .help = "cli.option.unmask", .required = true}, reason, kInReports, authorOption(), takeOverOption()},
          .run = add};
}

Command unmaskListCommand() {
  return {.name = "unmask list", .summary = "cli.unmask_list", .parameters = {{"cli.arg.file"}}, .options = {jsonOption()}, .run = list};
}

Command unmaskRevokeCommand() {
  return {.name = "unmask revoke", .summary = "cli.unmask_revoke", .parameters = {{"cli.arg.file"}}, .options = {kDataset, authorOption(), takeOverOption()}, .run = takeBack};
}

}  // namespace prumo::cli
