// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/feed.h"
#include "app/cli/reconcile_plan.h"
#include "app/cli/reconcile_text.h"
#include "app/cli/unmasking.h"
#include "core/base/file.h"
#include "core/base/id.h"
#include "core/base/platform.h"
#include "core/method/assessment.h"
#include "core/quality/reconciliation/kept.h"
#include "core/quality/reconciliation/result_json.h"
#include "core/quality/unmasking.h"
#include "ui/text/difference_words.h"

#include <algorithm>
#include <sstream>

namespace prumo::cli {

namespace {

using namespace quality;

const std::vector<std::string> kGates{"omissions", "extras", "duplicates", "divergences", "any"};

Result<std::vector<std::string>> gatesOf(const Call& call) {
  std::vector<std::string> gates;
  std::istringstream words(call.option("fail-on"));
  for (std::string word; std::getline(words, word, ',');) {
    const bool isKnown = std::ranges::find(kGates, word) != kGates.end();
    if (!isKnown) return usage("cli.not_a_choice", {{"option", std::string{"--fail-on"}}, {"value", word}, {"choices", std::string{"omissions, extras, duplicates, divergences, any"}}});
    gates.push_back(word);
  }
  return gates;
}

/// Rows on a side, and not one with a key: nothing of it was compared, so that no other gate can miss.
bool isWithoutKeys(const RecordCounts& counts) {
  const bool isSentBlind = counts.sentWithoutKey > 0 && counts.sentWithoutKey == counts.sentRows();
  return isSentBlind || (counts.receivedWithoutKey > 0 && counts.receivedWithoutKey == counts.receivedRows());
}

Outcome outcomeOf(const ReconcileResult& result, const std::vector<std::string>& gates) {
  const auto isMissed = [](const auto& judged) { return judged.verdict == Verdict::Fail; };
  const auto fails = [&](const std::string& gate) {
    const bool isAny = gate == "any";
    if (isAny && isWithoutKeys(result.all.counts)) return true;
    if ((isAny || gate == "omissions") && isMissed(result.omissions)) return true;
    if ((isAny || gate == "extras") && isMissed(result.extras)) return true;
    if ((isAny || gate == "duplicates") && std::ranges::any_of(result.duplicates, isMissed)) return true;
    return (isAny || gate == "divergences") && std::ranges::any_of(result.fields, isMissed);
  };
  return std::ranges::any_of(gates, fails) ? Outcome::GateFailed : Outcome::Done;
}

/// An announced cap: how many there are, and how many went into the file.
void tellCap(const Call& call, const std::string& what, std::size_t kept, std::int64_t all) {
  if (static_cast<std::int64_t>(kept) < all) call.tell({"quality.cli.capped", {{"what", what}, {"kept", static_cast<std::int64_t>(kept)}, {"all", all}}});
}

Result<void> writeFile(const Call& call, const ReconcileResult& result) {
  if (!call.has("differences")) return {};
  const auto words = text::differenceWords(call.speaker());
  const auto written = writeDifferences(platform::pathFromUtf8(call.option("differences")), result, words);
  if (!written) return written.error();
  if (written->left > 0) call.tell({"quality.sheet_full", {{"written", written->written}, {"left", written->left}}});
  const auto& counts = result.all.counts;
  tellCap(call, words.omitted, result.omitted.size(), counts.omitted);
  tellCap(call, words.extra, result.extra.size(), counts.extra);
  tellCap(call, words.repeated[0], result.repeated[0].size(), counts.sentDuplicates);
  tellCap(call, words.repeated[1], result.repeated[1].size(), counts.receivedDuplicates);
  for (const auto& field : result.fields) tellCap(call, field.field.sent, field.records.size(), field.divergent);
  return {};
}

/// What the file has in full is shown in part.
void trim(ReconcileResult& result, std::size_t shown) {
  const auto cut = [shown](std::vector<ShownRecord>& records) { records.resize(std::min(records.size(), shown)); };
  cut(result.omitted);
  cut(result.extra);
  for (auto& records : result.repeated) cut(records);
  for (auto& field : result.fields) cut(field.records);
}

Result<Source> sideOf(const Call& call, std::size_t parameter, const std::string& prefix) {
  auto choice = dialectChoice(call.under(prefix));
  if (!choice) return std::move(choice).error();
  auto open = columnsToUnmask(call);
  if (!open) return std::move(open).error();
  return Source{call.path(parameter), std::move(*choice), std::move(*open)};
}

/// The columns that a decision of the project opens are open here too.
Result<void> openColumns(const ProjectFile& project, Source& source) {
  const auto all = project.all<Dataset>();
  if (!all) return all.error();
  std::error_code fault;
  const auto path = platform::utf8FromPath(std::filesystem::absolute(source.path, fault).lexically_normal());
  const auto known = std::ranges::find(*all, path, &Dataset::path);
  if (known == all->end()) return {};
  return unmaskedColumns(project, known->id).transform([&source](const std::vector<std::string>& columns) { source.unmasked.insert(source.unmasked.end(), columns.begin(), columns.end()); });
}

Result<void> keepPlan(const Call& call, const ReconciliationPlan& plan) {
  return call.has("write-plan") ? prumo::writeFile(platform::pathFromUtf8(call.option("write-plan")), toJson(plan) + "\n") : Result<void>{};
}

/// Who saw what as it is, and why, stays in the history.
Result<void> keepDecisions(const Call& call, Transaction& edit, const ProjectFile& project, const Dataset& sent, const Dataset& received, const ReconcileResult& result) {
  const auto asked = columnsToUnmask(call);
  if (!asked) return asked.error();
  for (const auto& [dataset, side] : {std::pair{&sent, &result.sides[0]}, std::pair{&received, &result.sides[1]}}) {
    std::vector<std::string> own;
    std::ranges::copy_if(*asked, std::back_inserter(own), [&](const std::string& column) { return std::ranges::find(side->columns, column) != side->columns.end(); });
    if (own.empty()) continue;
    if (auto done = unmask(edit, project, dataset->id, own, call.option("reason"), false); !done) return done;
  }
  return {};
}

/// The project's dataset of that place, or a new one.
Result<Dataset> datasetAt(const ProjectFile& project, const Source& source) {
  auto fresh = datasetSeen(source.path, source.choice, project.author().clock->now());
  if (!fresh) return fresh;
  const auto all = project.all<Dataset>();
  if (!all) return all.error();
  const auto known = std::ranges::find_if(*all, [&](const Dataset& one) { return one.path == fresh->path; });
  return known == all->end() ? std::move(fresh) : readAgain(*known, *fresh);
}

/// The reconciliation of --name, or of these two datasets; or a new one.
Result<Reconciliation> reconciliationOf(const Call& call, const ProjectFile& project, const Dataset& sent, const Dataset& received) {
  const auto all = project.all<Reconciliation>();
  if (!all) return all.error();
  const auto name = call.option("name");
  for (const auto& one : *all) {
    if (name.empty() ? one.sent == sent.id && one.received == received.id : one.name == name) {
      auto known = one;
      known.sent = sent.id;
      known.received = received.id;
      return known;
    }
  }
  const auto given = name.empty() ? sent.name + " → " + received.name : name;
  return Reconciliation{newUuid(), given, sent.id, received.id, {}, project.author().clock->now()};
}

/// Keeps the comparison, and with it the decision to see columns as they are.
Result<void> keep(const Call& call, ProjectFile& project, const std::array<Source, 2>& sources, const ReconcileResult& result) {
  const auto head = assessmentOf(project);
  if (!head) return head.error();
  auto sent = datasetAt(project, sources[0]);
  if (!sent) return std::move(sent).error();
  auto received = datasetAt(project, sources[1]);
  if (!received) return std::move(received).error();
  if (received->path == sent->path) received->id = sent->id;
  const auto reconciliation = reconciliationOf(call, project, *sent, *received);
  if (!reconciliation) return reconciliation.error();
  const Speaker speaker(head->language);
  const Words words = [&speaker](const Message& message) { return speaker.say(message).toStdString(); };
  const auto kept = prepareReconciliation(project, *reconciliation, result, words);
  if (!kept) return kept.error();
  return project
      .edit({"reconciliation.edit.run", {{"name", reconciliation->name}}},
            [&](Transaction& edit) {
              return edit.put(*sent).and_then([&] { return edit.put(*received); }).and_then([&] { return keepDecisions(call, edit, project, *sent, *received, result); }).and_then([&] {
                return saveReconciliation(edit, project, *kept);
              });
            })
      .transform([](const Change&) {});
}

/// Columns to unmask must be there on one of the sides.
Result<void> tellOpen(const Call& call, const ReconcileResult& result) {
  const auto asked = columnsToUnmask(call);
  if (!asked) return asked.error();
  auto all = result.sides[0].columns;
  auto open = result.sides[0].unmasked;
  all.insert(all.end(), result.sides[1].columns.begin(), result.sides[1].columns.end());
  open.insert(open.end(), result.sides[1].unmasked.begin(), result.sides[1].unmasked.end());
  return tellUnmasked(call, *asked, open, all);
}

Result<Outcome> compare(const Call& call, const Source& sent, const Source& received, ProjectFile* project, const Job& job) {
  const auto gates = gatesOf(call);
  if (!gates) return gates.error();
  const auto shown = countOption(call, "limit", ReconcileOptions{}.recordsShown, kMostRecordsShown);
  if (!shown) return shown.error();
  const auto memory = countOption(call, "memory", ReconcileOptions{}.memoryLimit / (1024 * 1024), 1'000'000);
  if (!memory) return memory.error();
  const auto plan = comparisonPlan(call, sent, received);
  if (!plan) return plan.error();
  ReconcileOptions options{.recordsShown = *shown, .memoryLimit = std::max<std::int64_t>(*memory, 256) * 1024 * 1024};
  if (call.has("differences") && !call.has("limit")) options.recordsShown = kMostRecordsShown;
  auto result = reconcile(sent, received, *plan, options, job);
  if (!result) return std::move(result).error();
  if (job.stop.stop_requested()) return cancelled();
  auto written = tellOpen(call, *result).and_then([&] { return writeFile(call, *result); }).and_then([&] { return keepPlan(call, *plan); });
  if (!written) return std::move(written).error();
  trim(*result, static_cast<std::size_t>(*shown));
  auto kept = project ? keep(call, *project, {sent, received}, *result) : Result<void>{};
  if (!kept) return std::move(kept).error();
  if (call.wantsJson()) call.print(documentOf(*result, true));
  else printText(call, *result);
  return outcomeOf(*result, *gates);
}

Result<Outcome> run(const Call& call) {
  const platform::StopSignals signals;
  auto sent = sideOf(call, 0, "sent-");
  if (!sent) return std::move(sent).error();
  auto received = sideOf(call, 1, "received-");
  if (!received) return std::move(received).error();
  const Job job{signals.token()};
  if (!call.has("into")) return compare(call, *sent, *received, nullptr, job);
  return call.openToEdit(platform::pathFromUtf8(call.option("into"))).and_then([&](ProjectFile project) -> Result<Outcome> {
    if (auto open = openColumns(project, *sent).and_then([&] { return openColumns(project, *received); }); !open) return std::move(open).error();
    return compare(call, *sent, *received, &project, job);
  });
}

}  // namespace

Command reconcileCommand() {
  auto options = comparisonOptions();
  options.push_back({.name = "write-plan", .value = "cli.value.json_file", .help = "cli.option.write_plan", .isWritten = true});
  options.push_back({.name = "into", .value = "cli.value.file", .help = "cli.option.into"});
  options.push_back({.name = "name", .value = "cli.value.name", .help = "cli.option.reconciliation_name"});
  options.push_back({.name = "fail-on", .value = "cli.value.gates", .help = "cli.option.fail_on_differences"});
  options.push_back({.name = "differences", .value = "cli.value.sheet_file", .help = "cli.option.differences", .isWritten = true});
  options.push_back({.name = "limit", .value = "cli.value.count", .help = "cli.option.records"});
  options.push_back({.name = "memory", .value = "cli.value.count", .help = "cli.option.memory"});
  for (auto& option : unmaskOptions()) options.push_back(std::move(option));
  for (const std::string prefix : {"sent-", "received-"}) {
    for (auto& option : dialectOptions()) {
      option.name.insert(0, prefix);
      options.push_back(std::move(option));
    }
  }
  options.push_back(authorOption());
  options.push_back(takeOverOption());
  options.push_back(jsonOption());
  return {.name = "reconcile", .summary = "cli.reconcile", .parameters = {{"cli.arg.sent"}, {"cli.arg.received"}}, .options = std::move(options), .run = run};
}

}  // namespace prumo::cli
