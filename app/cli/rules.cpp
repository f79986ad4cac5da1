// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rules.h"

#include "app/cli/commands.h"
#include "core/base/file.h"
#include "core/base/platform.h"
#include "core/quality/room.h"

namespace prumo::cli {

namespace {

using namespace quality;
using nlohmann::ordered_json;

Result<Outcome> importInto(const Call& call) {
  const auto read = readAnyRules(call.path(0), call.option("resource"));
  if (!read) return read.error();
  auto project = call.openToEdit(platform::pathFromUtf8(call.option("into")));
  if (!project) return std::move(project).error();
  auto dataset = datasetNamed(*project, call.option("dataset"));
  if (!dataset) return std::move(dataset).error();
  auto choice = choiceFromJson(dataset->options);
  if (!choice) return std::move(choice).error();
  settle(*choice, read->dialect);
  dataset->options = toJson(*choice);
  dataset->rules = toJson(read->rules);
  const auto count = static_cast<std::int64_t>(read->rules.rules.size());
  const Message label{"quality.edit.import_rules", {{"n", count}, {"dataset", dataset->name}}};
  return project->edit(label, [&](Transaction& edit) { return edit.update(*dataset); }).transform([&](const Change&) {
    if (call.wantsJson()) call.print(ordered_json{{"rules", count}, {"left", jsonOf(call.speaker(), read->left)}});
    else call.print(call.speaker().say(label));
    tellLeft(call, read->left);
    return Outcome::Done;
  });
}

Result<Outcome> exportFrom(const Call& call) {
  const auto project = call.openToRead();
  if (!project) return project.error();
  const auto dataset = datasetNamed(*project, call.option("dataset"));
  if (!dataset) return dataset.error();
  const auto rules = parseRules(dataset->rules);
  if (!rules) return rules.error();
  const auto choice = choiceFromJson(dataset->options);
  if (!choice) return choice.error();
  const auto format = record::fromKey<RuleFormat>(call.option("format", "prumo")).value_or(RuleFormat::Prumo);
  const auto written = exportRules(*rules, format, *choice);
  const auto path = call.option("o");
  return writeFile(platform::pathFromUtf8(path), written.text).transform([&] {
    if (call.wantsJson()) call.print(ordered_json{{"path", path}, {"left", jsonOf(call.speaker(), written.left)}});
    else call.print(call.speaker().say(Message{"quality_page.exported", {{"path", path}}}));
    tellLeft(call, written.left);
    return Outcome::Done;
  });
}

}  // namespace

ordered_json jsonOf(const Speaker& speaker, const std::vector<Leftover>& left) {
  auto all = ordered_json::array();
  for (const auto& one : left) {
    all.push_back({{"place", one.place}, {"what", one.what}, {"changed", one.isChanged}, {"reason", one.why.code}, {"why", speaker.say(one.why).toStdString()}});
  }
  return all;
}

void tellLeft(const Call& call, const std::vector<Leftover>& left) {
  for (const auto& one : left) call.tell(lineOf(one, call.speaker().say(one.why).toStdString()));
}

Command importRulesCommand() {
  return {.name = "import rules",
          .summary = "cli.import_rules",
          .parameters = {{"cli.arg.rules"}},
          .options = {{.name = "into", .value = "cli.value.file", .help = "cli.option.into_rules", .required = true},
                      {.name = "dataset", .value = "cli.value.name", .help = "cli.option.dataset_rules", .required = true},
                      {.name = "resource", .value = "cli.value.name", .help = "cli.option.resource"},
                      authorOption(),
                      takeOverOption(),
                      jsonOption()},
          .run = importInto};
}

Command exportRulesCommand() {
  return {.name = "export rules",
          .summary = "cli.export_rules",
          .parameters = {{"cli.arg.file"}},
          .options = {{.name = "dataset", .value = "cli.value.name", .help = "cli.option.dataset_rules", .required = true},
                      {.name = "format", .help = "cli.option.rule_format", .choices = {"prumo", "frictionless", "json-schema"}},
                      {.name = "o", .value = "cli.value.json_file", .help = "cli.option.rules_out", .required = true, .isWritten = true},
                      jsonOption()},
          .run = exportFrom};
}

}  // namespace prumo::cli
