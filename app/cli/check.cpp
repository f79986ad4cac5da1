// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/check_comparison.h"
#include "app/cli/check_files.h"
#include "app/cli/check_summary.h"
#include "app/cli/commands.h"
#include "app/cli/feed.h"
#include "app/cli/rules.h"
#include "app/cli/unmasking.h"
#include "core/base/platform.h"
#include "core/method/assessment.h"
#include "core/quality/moved.h"
#include "core/quality/unmasking.h"

#include <fmt/ranges.h>

#include <algorithm>
#include <cmath>
#include <sstream>

namespace prumo::cli {

namespace {

using namespace quality;
using nlohmann::ordered_json;

ordered_json numberOrNull(const std::optional<Interval>& interval, double Interval::*member) {
  return interval ? ordered_json((*interval).*member) : ordered_json(nullptr);
}

ordered_json jsonOf(const ShownRow& row, const std::vector<std::string>& columns) {
  ordered_json json{{"line", row.line}};
  auto values = ordered_json::object();
  for (std::size_t i = 0; i < columns.size(); ++i) values[columns[i]] = row.cells[i].empty() ? ordered_json(nullptr) : ordered_json(row.cells[i]);
  json["values"] = std::move(values);
  return json;
}

ordered_json jsonOf(const RuleOutcome& outcome, const std::vector<std::string>& columns) {
  auto rows = ordered_json::array();
  for (const auto& row : outcome.rows) rows.push_back(jsonOf(row, columns));
  return {{"id", outcome.rule.id},
          {"title", outcome.rule.title},
          {"columns", columnsOf(outcome.rule)},
          {"kind", record::keyOf(outcome.rule.kind)},
          {"severity", record::keyOf(outcome.rule.severity)},
          {"characteristic", record::keyOf(characteristicOf(outcome.rule))},
          {"tolerance", outcome.rule.tolerance},
          {"checked", outcome.checked},
          {"failed", outcome.failed},
          {"share", numberOrNull(outcome.conforming, &Interval::share)},
          {"low", numberOrNull(outcome.conforming, &Interval::low)},
          {"high", numberOrNull(outcome.conforming, &Interval::high)},
          {"measured", outcome.measured ? ordered_json(*outcome.measured) : ordered_json(nullptr)},
          {"verdict", record::keyOf(outcome.verdict)},
          {"evaluated", record::keyOf(outcome.evaluated)},
          {"rows", std::move(rows)}};
}

ordered_json documentOf(const CheckResult& result) {
  const auto& totals = result.totals;
  ordered_json json{{"rows", totals.rows},     {"rejects", totals.rejects}, {"lines", totals.lines},    {"blank", totals.blank},
                    {"header", totals.header}, {"skipped", totals.skipped}, {"footer", totals.footer}, {"columns", result.columns}};
  json["rows_moved"] = result.rowsMoved ? ordered_json(*result.rowsMoved) : ordered_json(nullptr);
  if (!result.unmasked.empty()) json["unmasked"] = result.unmasked;
  json["dialect"] = ordered_json::parse(toJson(result.dialect));
  auto rules = ordered_json::array();
  for (const auto& outcome : result.outcomes) rules.push_back(jsonOf(outcome, result.columns));
  json["rules"] = std::move(rules);
  json["summary"] = cli::jsonOf(summaryOf(resultsOf(result)));
  json["reject_rows"] = cli::jsonOf(result.rejects);
  return json;
}

QString line(const Speaker& speaker, const RuleOutcome& outcome) {
  const auto& conforming = outcome.conforming;
  const auto measured = outcome.measured ? speaker.number(*outcome.measured) : speaker.say("quality.not_checked");
  const auto share = conforming ? speaker.percent(conforming->share, 2) : measured;
  const auto interval = conforming ? speaker.say(Message{"quality.interval", {{"low", conforming->low}, {"high", conforming->high}}}) : QString{};
  return QStringLiteral("  %1 %2 %3 %4 %5  %6  %7")
      .arg(speaker.choice("finding", "severity", record::keyOf(outcome.rule.severity)).leftJustified(9),
           speaker.say(nameOf(outcome.rule)).leftJustified(40), speaker.number(outcome.checked).rightJustified(11),
           speaker.number(outcome.failed).rightJustified(11), share.rightJustified(8), interval.leftJustified(20),
           speaker.choice("rule_result", "verdict", record::keyOf(outcome.verdict)));
}

QString firstLines(const Speaker& speaker, const RuleOutcome& outcome) {
  QStringList lines;
  for (const auto& row : outcome.rows) {
    if (row.line > 0) lines += speaker.number(row.line);
  }
  return QStringLiteral("            ") +
         speaker.say(Message{"quality.cli.first_lines", {{"lines", lines.join(QStringLiteral("; ")).toStdString()}}});
}

/// Of a database: what was judged there, and what had to come.
void printMoved(const Call& call, const CheckResult& result) {
  const auto& speaker = call.speaker();
  const auto results = resultsOf(result);
  if (const auto moved = movedWords(result.rowsMoved, results)) call.print(speaker.say(*moved));
  QStringList names;
  for (const auto& name : judgedHere(result.rowsMoved, results)) names += speaker.say(name);
  if (!names.isEmpty()) call.print(speaker.say(Message{"quality.moved.here", {{"rules", names.join(QStringLiteral("; ")).toStdString()}}}));
}

void printText(const Call& call, const CheckResult& result) {
  const auto& totals = result.totals;
  call.print(call.speaker().say(
      Message{"quality.cli.totals", {{"rows", totals.rows}, {"n", totals.rejects}, {"lines", totals.lines}, {"seconds", std::round(result.seconds * 100) / 100}}}));
  printApart(call, totals);
  printMoved(call, result);
  call.print(QString{});
  for (const auto& outcome : result.outcomes) {
    call.print(line(call.speaker(), outcome));
    if (!outcome.rows.empty() && outcome.rows.front().line > 0) call.print(firstLines(call.speaker(), outcome));
  }
  printSummary(call, summaryOf(resultsOf(result)));
  printRejects(call, result.rejects, totals.rejects);
}

Severity gateOf(const std::string& word) {
  if (word == "error") return Severity::High;
  if (word == "warning") return Severity::Medium;
  return record::fromKey<Severity>(word).value_or(Severity::Low);
}

Outcome judged(const Call& call, const CheckResult& result) {
  if (!call.has("fail-on")) return Outcome::Done;
  const auto gate = gateOf(call.option("fail-on"));
  const auto isMiss = [gate](const RuleOutcome& outcome) { return outcome.verdict == Verdict::Fail && outcome.rule.severity >= gate; };
  return std::ranges::any_of(result.outcomes, isMiss) ? Outcome::GateFailed : Outcome::Done;
}

/// The decision to see columns as they are stands in the history before what it shows.
Result<void> keepDecision(const Call& call, ProjectFile& project, const Dataset& dataset, const std::vector<std::string>& columns) {
  if (columns.empty()) return {};
  const Message label{"quality.edit.unmask", {{"columns", fmt::format("{}", fmt::join(columns, ", "))}, {"dataset", dataset.name}, {"reason", call.option("reason")}}};
  return project
      .edit(label, [&](Transaction& edit) { return edit.put(dataset).and_then([&] { return unmask(edit, project, dataset.id, columns, call.option("reason"), false); }); })
      .transform([](const Change&) {});
}

Result<std::optional<Comparison>> comparedWithLast(const ProjectFile& project, const QualityRun& run) {
  const auto before = runBefore(project, run);
  if (!before) return before.error();
  if (!*before) return std::optional<Comparison>{};
  return compare(project, **before, run).transform([](Comparison comparison) { return std::optional{std::move(comparison)}; });
}

/// Keeps the run, and compares it with the one before, where there is one.
Result<std::optional<Comparison>> save(const Call& call, ProjectFile& project, const Source& source, const RuleSet& rules, const CheckResult& result) {
  auto head = assessmentOf(project);
  if (!head) return std::move(head).error();
  auto dataset = datasetIn(call, project, source);
  if (!dataset) return std::move(dataset).error();
  const auto asked = columnsToUnmask(call);
  if (!asked) return asked.error();
  if (auto kept = keepDecision(call, project, *dataset, *asked); !kept) return std::move(kept).error();
  const Speaker speaker(head->language);
  const Words words = [&speaker](const Message& message) { return speaker.say(message).toStdString(); };
  return prepareRun(project, *dataset, rules, result, words).and_then([&](const KeptRun& run) {
    return project.edit({"quality.edit.check", {{"dataset", dataset->name}}}, [&](Transaction& edit) { return saveRun(edit, project, run); })
        .and_then([&](const Change&) { return comparedWithLast(project, run.run); });
  });
}

/// The feeds that rules may ask about: those of the project, and those named by --with NAME=DATA, which come first.
Result<std::map<std::string, Source>> datasetsFor(const Call& call, const ProjectFile* project) {
  auto datasets = project ? sourcesOf(*project) : Result{std::map<std::string, Source>{}};
  if (!datasets) return datasets;
  std::istringstream lines(call.option("with"));
  for (std::string line; std::getline(lines, line);) {
    const auto sign = line.find('=');
    if (sign == 0 || sign == std::string::npos || sign + 1 == line.size()) return usage("cli.not_named", {{"value", line}});
    (*datasets)[line.substr(0, sign)] = {platform::pathFromUtf8(line.substr(sign + 1)), {}};
  }
  return datasets;
}

/// The columns named by --unmask, and those that a decision of the project opens.
Result<void> openColumns(const Call& call, const ProjectFile* project, Source& source) {
  auto asked = columnsToUnmask(call);
  if (!asked) return std::move(asked).error();
  source.unmasked = std::move(*asked);
  if (!project) return {};
  const auto known = datasetNamed(*project, call.option("dataset", platform::utf8FromPath(source.path.filename())));
  if (!known) return {};
  return unmaskedColumns(*project, known->id).transform([&source](const std::vector<std::string>& columns) {
    source.unmasked.insert(source.unmasked.end(), columns.begin(), columns.end());
  });
}

void tell(const Call& call, const CheckResult& result, const std::optional<Comparison>& comparison) {
  if (call.wantsJson()) {
    auto json = documentOf(result);
    if (comparison) json["comparison"] = cli::jsonOf(*comparison);
    return call.print(json);
  }
  printText(call, result);
  if (comparison) printComparison(call, *comparison);
}

Result<Outcome> checkAndSave(const Call& call, Source source, const RuleSet& rules, ProjectFile* project, const Job& job) {
  const auto limit = countOption(call, "limit", CheckOptions{}.rowsPerRule, kMostRowsPerRule);
  if (!limit) return limit.error();
  auto datasets = datasetsFor(call, project);
  if (!datasets) return std::move(datasets).error();
  auto limits = limitsFor(call, *limit);
  limits.datasets = std::move(*datasets);
  if (auto open = openColumns(call, project, source); !open) return std::move(open).error();
  auto result = check(source, rules, limits, job);
  if (!result) return std::move(result).error();
  if (auto told = columnsToUnmask(call).and_then([&](const auto& asked) { return tellUnmasked(call, asked, result->unmasked, result->columns); }); !told) {
    return std::move(told).error();
  }
  if (job.stop.stop_requested()) return cancelled();
  if (auto written = writeFiles(call, *result); !written) return std::move(written).error();
  trim(*result, *limit);
  std::optional<Comparison> comparison;
  if (project) {
    auto saved = save(call, *project, source, rules, *result);
    if (!saved) return std::move(saved).error();
    comparison = std::move(*saved);
  }
  tell(call, *result, comparison);
  return judged(call, *result);
}

Result<Outcome> run(const Call& call) {
  const platform::StopSignals signals;
  const Job job{signals.token()};
  auto source = sourceOf(call, 0);
  if (!source) return std::move(source).error();
  auto read = readAnyRules(platform::pathFromUtf8(call.option("rules")), call.option("resource"));
  if (!read) return std::move(read).error();
  tellLeft(call, read->left);
  settle(source->choice, read->dialect);
  const auto& rules = read->rules;
  if (!call.has("into")) return checkAndSave(call, *source, rules, nullptr, job);
  const auto path = platform::pathFromUtf8(call.option("into"));
  return call.openToEdit(path).and_then([&](ProjectFile project) { return checkAndSave(call, *source, rules, &project, job); });
}

}  // namespace

Command checkCommand() {
  std::vector<Option> options{
      {.name = "rules", .value = "cli.value.json_file", .help = "cli.option.rules", .required = true},
      {.name = "resource", .value = "cli.value.name", .help = "cli.option.resource"},
      {.name = "into", .value = "cli.value.file", .help = "cli.option.into"},
      {.name = "dataset", .value = "cli.value.name", .help = "cli.option.dataset"},
      {.name = "fail-on", .help = "cli.option.fail_on", .choices = {"low", "medium", "high", "critical", "error", "warning", "info"}},
      {.name = "with", .value = "cli.value.named_data", .help = "cli.option.with", .repeated = true},
      {.name = "failures", .value = "cli.value.sheet_file", .help = "cli.option.failures", .isWritten = true},
      {.name = "rejects", .value = "cli.value.sheet_file", .help = "cli.option.rejects", .isWritten = true},
      {.name = "limit", .value = "cli.value.count", .help = "cli.option.rows"}};
  for (auto& option : unmaskOptions()) options.push_back(std::move(option));
  for (auto& option : dialectOptions()) options.push_back(std::move(option));
  options.push_back(authorOption());
  options.push_back(takeOverOption());
  options.push_back(jsonOption());
  return {.name = "check", .summary = "cli.check", .parameters = {{"cli.arg.data"}}, .options = std::move(options), .run = run};
}

}  // namespace prumo::cli
