// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/feed.h"
#include "app/cli/places.h"
#include "app/cli/sampling.h"
#include "core/base/platform.h"
#include "core/method/assessment.h"
#include "core/quality/sampling/generator.h"
#include "core/quality/sampling/worksheet.h"

namespace prumo::cli {

namespace {

using namespace quality;
using namespace quality::sampling;
using nlohmann::ordered_json;

/// The lot that was said has to be in the feed.
Result<void> checkLot(const Call& call, std::int64_t said, std::int64_t rows) {
  if (said > rows) return badInput("sampling.feed_smaller", {{"rows", rows}, {"lot", said}});
  if (said > 0 && said < rows) call.tell({"sampling.feed_larger", {{"rows", rows}, {"lot", said}}});
  return {};
}

Result<DrawOptions> optionsOf(const Call& call) {
  const auto seed = call.has("seed") ? wholeOption(call, "seed", "sampling.bad_seed", kLeastSeed, kMostSeed) : Result{freshSeed()};
  if (!seed) return seed.error();
  const auto said = call.has("lot") ? wholeOption(call, "lot", "sampling.bad_lot", 1, kMostLot) : Result{std::int64_t{0}};
  if (!said) return said.error();
  const auto maker = planMaker(call);
  if (!maker) return maker.error();
  return DrawOptions{.seed = *seed, .by = call.option("by"), .plan = [&call, make = *maker, lot = *said](std::int64_t rows) {
                       return checkLot(call, lot, rows).and_then([&] { return make(rows); });
                     }};
}

Result<void> checkCriterion(const Call& call, const ProjectFile& project) {
  if (!call.has("criterion")) return {};
  const auto method = methodOf(project);
  if (!method) return method.error();
  return stepNamed(*method, "quality").and_then([&](const MethodStep* step) { return criterionNamed(*method, *step, call.option("criterion")); }).transform([](const Criterion*) {});
}

Result<Study> save(const Call& call, ProjectFile& project, const Source& source, const Draw& drawn) {
  auto dataset = datasetIn(call, project, source);
  if (!dataset) return std::move(dataset).error();
  const auto kept = prepareStudy(project, std::move(*dataset), drawn, call.option("title"), call.option("criterion"));
  const Message label{"sampling.edit.draw", {{"dataset", kept.dataset.name}, {"size", kept.study.size}}};
  return project.edit(label, [&](Transaction& edit) { return saveStudy(edit, kept); }).transform([&](const Change&) { return kept.study; });
}

Result<void> write(const Call& call, const Draw& drawn) {
  if (!call.has("o")) return {};
  const auto words = worksheetWords([&call](const Message& message) { return call.speaker().say(message).toStdString(); }, call.speaker().locale().decimalPoint() == QStringLiteral(",") ? ';' : ',');
  return writeWorksheet(platform::pathFromUtf8(call.option("o")), worksheetOf(drawn), words).transform([](const SheetCount&) {});
}

/// The columns of whose values only the beginning is told.
std::vector<std::string> cutColumns(const Draw& drawn, const DrawnRow& row) {
  std::vector<std::string> columns;
  for (std::size_t i = 0; i < std::min(row.cells.size(), drawn.columns.size()); ++i) {
    if (isCut(row.cells[i])) columns.push_back(drawn.columns[i]);
  }
  return columns;
}

ordered_json jsonOf(const Call& call, const Draw& drawn, const std::optional<Study>& study) {
  ordered_json json{{"generator", kGenerator}, {"seed", drawn.seed}, {"plan", cli::jsonOf(call.speaker(), drawn.plan)}, {"by", drawn.by.empty() ? ordered_json(nullptr) : ordered_json(drawn.by)}};
  json["strata"] = ordered_json::array();
  for (const auto& one : drawn.strata) json["strata"].push_back({{"name", one.name}, {"rows", one.rows}, {"drawn", one.drawn}});
  json["study"] = study ? ordered_json(study->id) : ordered_json(nullptr);
  json["rejects"] = drawn.totals.rejects;
  json["cut"] = drawn.cut;
  json["columns"] = drawn.columns;
  json["rows"] = ordered_json::array();
  for (const auto& row : drawn.rows) {
    json["rows"].push_back({{"position", row.position}, {"code", keyText(row.key)}, {"number", row.number}, {"line", row.line}, {"stratum", drawn.strata[row.stratum].name}, {"cells", row.cells}, {"cut", cutColumns(drawn, row)}});
  }
  return json;
}

void printText(const Call& call, const Draw& drawn) {
  const auto& speaker = call.speaker();
  printPlan(call, drawn.plan);
  call.print(QString{});
  call.print(speaker.say(Message{"sampling.drawn", {{"size", static_cast<std::int64_t>(drawn.rows.size())}, {"lot", drawn.plan.lot}, {"seed", std::to_string(drawn.seed)}, {"generator", std::string{kGenerator}}}}));
  if (!drawn.by.empty()) {
    for (const auto& one : drawn.strata) {
      const auto name = one.name.empty() ? speaker.say("quality.empty") : QString::fromStdString(one.name);
      call.print(QStringLiteral("  ") + speaker.say(Message{"sampling.stratum", {{"name", name.toStdString()}, {"drawn", one.drawn}, {"rows", one.rows}}}));
    }
  }
  if (drawn.totals.rejects > 0) call.tell({"sampling.rejects_left_out", {{"n", drawn.totals.rejects}}});
  if (call.has("o")) call.print(speaker.say(Message{"cli.created", {{"path", call.option("o")}}}));
}

Result<Outcome> drawAndKeep(const Call& call, ProjectFile* project) {
  const platform::StopSignals signals;
  const auto source = cli::sourceOf(call, 0);
  if (!source) return source.error();
  const auto options = optionsOf(call);
  if (!options) return options.error();
  if (project) {
    if (auto known = checkCriterion(call, *project); !known) return std::move(known).error();
  }
  const auto drawn = draw(*source, *options, {signals.token()});
  if (!drawn) return drawn.error();
  // A worksheet that cannot be written must not leave a study behind that the next attempt draws a second time.
  if (auto written = write(call, *drawn); !written) return std::move(written).error();
  std::optional<Study> study;
  if (project) {
    auto saved = save(call, *project, *source, *drawn);
    if (!saved) return std::move(saved).error();
    study = std::move(*saved);
  }
  if (drawn->cut > 0) call.tell({"sampling.cells_cut", {{"n", drawn->cut}, {"limit", static_cast<std::int64_t>(kCellKept)}}});
  if (call.wantsJson()) call.print(jsonOf(call, *drawn, study));
  else printText(call, *drawn);
  return Outcome::Done;
}

Result<Outcome> run(const Call& call) {
  if (!call.has("o") && !call.has("into") && !call.wantsJson()) return usage("sampling.nowhere_to_draw");
  if (!call.has("into")) return drawAndKeep(call, nullptr);
  return call.openToEdit(platform::pathFromUtf8(call.option("into"))).and_then([&](ProjectFile project) { return drawAndKeep(call, &project); });
}

}  // namespace

Command sampleDrawCommand() {
  auto options = planOptions();
  for (auto& option : std::vector<Option>{{.name = "lot", .value = "cli.value.count", .help = "sampling.option.said_lot"},
                                          {.name = "seed", .value = "cli.value.count", .help = "sampling.option.seed"},
                                          {.name = "by", .value = "cli.value.name", .help = "sampling.option.by"},
                                          {.name = "o", .value = "cli.value.sheet_file", .help = "sampling.option.out", .isWritten = true},
                                          {.name = "into", .value = "cli.value.file", .help = "sampling.option.into"},
                                          {.name = "dataset", .value = "cli.value.name", .help = "cli.option.dataset"},
                                          {.name = "title", .value = "cli.value.text", .help = "sampling.option.title"},
                                          {.name = "criterion", .value = "cli.value.name", .help = "sampling.option.criterion"}}) {
    options.push_back(std::move(option));
  }
  for (auto& option : dialectOptions()) options.push_back(std::move(option));
  options.push_back(authorOption());
  options.push_back(takeOverOption());
  options.push_back(jsonOption());
  return {.name = "sample draw", .summary = "sampling.command.draw", .parameters = {{"cli.arg.data"}}, .options = std::move(options), .run = run};
}

}  // namespace prumo::cli
