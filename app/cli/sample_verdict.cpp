// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/sampling.h"
#include "core/method/assessment.h"
#include "core/quality/sampling/plan_words.h"
#include "core/quality/sampling/verdict.h"

namespace prumo::cli {

namespace {

using namespace quality::sampling;
using nlohmann::ordered_json;

ordered_json jsonOf(const std::optional<Bounds>& bounds) {
  if (!bounds) return nullptr;
  return {{"estimate", bounds->estimate}, {"low", bounds->low}, {"high", bounds->high}};
}

ordered_json documentOf(const Study& study, const Verdict& verdict) {
  ordered_json json{{"study", study.id}, {"seed", study.seed}, {"lot", study.lot}, {"size", verdict.size}, {"judged", verdict.judged}, {"disputed", verdict.disputed}, {"in_order", verdict.isInOrder}, {"closed", study.closedAt.has_value()}, {"decision", record::keyOf(verdict.decision)}};
  json["limits"] = ordered_json::array();
  for (const auto& one : verdict.limits) {
    json["limits"].push_back({{"class", record::keyOf(one.limit.of)}, {"size", one.limit.size}, {"judged", one.judged}, {"found", one.found}, {"accept", one.limit.accept}, {"decision", record::keyOf(one.decision)}});
  }
  json["estimates"] = ordered_json::array();
  for (const auto& one : verdict.estimates) {
    json["estimates"].push_back({{"class", record::keyOf(one.of)}, {"items", one.items}, {"defects", one.defects}, {"share", jsonOf(one.share)}, {"defects_per_item", jsonOf(one.perItem)}});
  }
  return json;
}

void printText(const Call& call, const Study& study, const Verdict& verdict) {
  const auto& speaker = call.speaker();
  call.print(speaker.say(Message{"sampling.judged", {{"judged", verdict.judged}, {"size", verdict.size}, {"lot", study.lot}, {"seed", std::to_string(study.seed)}}}));
  for (const auto& one : verdict.limits) {
    const auto name = speaker.choice("sample_limit", "class", record::keyOf(one.limit.of));
    const auto decision = speaker.say(Message{"sampling.decision." + std::string{record::keyOf(one.decision)}, {}});
    call.print(QStringLiteral("  %1: %2").arg(name, speaker.say(Message{"sampling.found", {{"found", one.found}, {"judged", one.judged}, {"size", one.limit.size}, {"accept", one.limit.accept}}})) + QStringLiteral(" ") + decision);
  }
  for (const auto& one : verdict.estimates) {
    if (!one.share) continue;
    call.print(QStringLiteral("  ") + speaker.say(Message{"sampling.estimate", {{"class", speaker.choice("sample_limit", "class", record::keyOf(one.of)).toStdString()}, {"share", one.share->estimate}, {"low", one.share->low}, {"high", one.share->high}, {"confidence", verdict.confidence}}}));
  }
  call.print(speaker.say("sampling.interval_note"));
  if (verdict.disputed > 0) call.print(speaker.say(Message{"sampling.disputed", {{"n", verdict.disputed}}}));
  if (!verdict.isInOrder) call.print(speaker.say("sampling.out_of_order"));
}

Result<void> tellFeed(const Call& call, const ProjectFile& project, const Study& study) {
  return project.find<quality::Dataset>(study.dataset).transform([&](const std::optional<quality::Dataset>& dataset) {
    if (!dataset) return;
    const auto state = feedState(*dataset, study);
    if (state == FeedState::Changed) call.tell({"sampling.feed_changed", {{"name", dataset->name}}});
    if (state == FeedState::Gone) call.tell({"sampling.feed_gone", {{"name", dataset->name}}});
  });
}

Result<Study> concluded(const Call& call, ProjectFile& project, const Study& study) {
  if (study.closedAt) return study;
  const auto head = assessmentOf(project);
  if (!head) return head.error();
  const Speaker speaker(head->language);
  return conclude(project, study, [&speaker](const Message& message) { return speaker.say(message).toStdString(); }).and_then([&](const Conclusion& conclusion) {
    return project.edit({"sampling.edit.conclude", {}}, [&](Transaction& edit) { return saveConclusion(edit, project, conclusion); }).transform([&](const Change&) {
      call.tell({"sampling.concluded", {{"n", static_cast<std::int64_t>(conclusion.findings.size())}}});
      return conclusion.study;
    });
  });
}

Result<Outcome> tell(const Call& call, const ProjectFile& project, const Study& study) {
  const auto verdict = verdictOf(project, study);
  if (!verdict) return verdict.error();
  if (auto told = tellFeed(call, project, study); !told) return std::move(told).error();
  if (call.wantsJson()) call.print(documentOf(study, *verdict));
  else printText(call, study, *verdict);
  const auto gate = call.option("fail-on");
  const bool isMissed = (gate == "reject" && verdict->decision == Decision::Reject) || (gate == "open" && verdict->decision != Decision::Accept);
  return isMissed ? Outcome::GateFailed : Outcome::Done;
}

Result<Outcome> run(const Call& call) {
  auto project = call.has("conclude") ? call.openToEdit() : call.openToRead();
  if (!project) return std::move(project).error();
  auto study = studyNamed(*project, call.option("study"));
  if (study && call.has("conclude")) study = concluded(call, *project, *study);
  if (!study) return std::move(study).error();
  return tell(call, *project, *study);
}

}  // namespace

Command sampleVerdictCommand() {
  return {.name = "sample verdict",
          .summary = "sampling.command.verdict",
          .parameters = {{"cli.arg.file"}},
          .options = {{.name = "study", .value = "cli.value.name", .help = "sampling.option.study"},
                      {.name = "conclude", .help = "sampling.option.conclude"},
                      {.name = "fail-on", .help = "sampling.option.fail_on", .choices = {"reject", "open"}},
                      authorOption(),
                      takeOverOption(),
                      jsonOption()},
          .run = run};
}

}  // namespace prumo::cli
