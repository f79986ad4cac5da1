// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "core/method/assessment.h"
#include "core/scoring/scorecard.h"

#include <algorithm>

namespace prumo::cli {

namespace {

using Json = nlohmann::ordered_json;

struct Facts {
  Assessment head;
  Method method;
  std::vector<Answer> answers;
  Scorecard card;
  int proposedFindings = 0;
  std::vector<Proposal> openProposals;
};

int countProposed(const std::vector<Finding>& findings) {
  return static_cast<int>(std::ranges::count(findings, FindingStatus::Proposed, &Finding::status));
}

Result<Facts> factsOf(const ProjectFile& project) {
  auto head = assessmentOf(project);
  if (!head) return std::move(head).error();
  auto method = prumo::methodOf(project);
  if (!method) return std::move(method).error();
  auto answers = project.all<Answer>();
  if (!answers) return std::move(answers).error();
  const auto findings = project.all<Finding>();
  if (!findings) return findings.error();
  auto proposals = project.all<Proposal>();
  if (!proposals) return proposals.error();
  auto card = scorecardOf(*method, *answers, *findings);
  auto waiting = openProposals(*std::move(proposals), *answers);
  return Facts{*std::move(head), *std::move(method), *std::move(answers), std::move(card), countProposed(*findings), std::move(waiting)};
}

Json orNull(const std::optional<double>& value) { return value ? Json(*value) : Json(nullptr); }

Json openOf(const SeverityCounts& open) {
  Json json = Json::object();
  for (std::size_t i = 0; i < open.size(); ++i) json[std::string{record::keyOf(static_cast<Severity>(i))}] = open[i];
  return json;
}

Json criterionOf(const Facts& facts, const MethodStep& step, const Criterion& criterion) {
  const auto found = std::ranges::find(facts.answers, answerId(step.id, criterion.id), &Answer::id);
  const bool isKnown = found != facts.answers.end() && found->rating != Rating::Unknown;
  return {{"id", criterion.id.text},
          {"number", numberOf(facts.method, step.id, criterion.id)},
          {"rating", record::keyOf(isKnown ? found->rating : Rating::Unknown)},
          {"level", isKnown && found->level ? Json(*found->level) : Json(nullptr)},
          {"confidence", isKnown ? Json(record::keyOf(found->confidence)) : Json(nullptr)}};
}

Json stepOf(const Facts& facts, const MethodStep& step, const StepScore& score, std::string_view language) {
  Json criteria = Json::array();
  for (const auto& criterion : step.criteria) criteria.push_back(criterionOf(facts, step, criterion));
  return {{"id", step.id.text},
          {"name", step.name.in(language)},
          {"answered", score.answered},
          {"applicable", score.applicable},
          {"coverage", score.coverage},
          {"score", orNull(score.score)},
          {"uncapped", orNull(score.uncapped)},
          {"capped", score.capped},
          {"confidence", orNull(score.confidence)},
          {"open", openOf(score.open)},
          {"criteria", std::move(criteria)}};
}

Json totalsOf(const Facts& facts) {
  const auto& card = facts.card;
  return {{"answered", card.answered},
          {"applicable", card.applicable},
          {"coverage", card.coverage},
          {"score", orNull(card.score)},
          {"confidence", orNull(card.confidence)},
          {"open", openOf(card.open)},
          {"proposed_findings", facts.proposedFindings},
          {"open_proposals", facts.openProposals.size()},
          {"risk_per_month", {{"min", orNull(card.riskMin)}, {"max", orNull(card.riskMax)}}}};
}

Json documentOf(const Facts& facts, std::string_view language) {
  const auto& head = facts.head;
  Json steps = Json::array();
  for (std::size_t i = 0; i < facts.card.steps.size(); ++i) {
    steps.push_back(stepOf(facts, facts.method.steps[i], facts.card.steps[i], language));
  }
  return {{"client", head.client},
          {"supplier", head.supplier},
          {"consultant", head.consultant},
          {"scope", head.scope},
          {"language", head.language},
          {"started", head.started},
          {"ended", head.ended},
          {"version", head.version},
          {"method", {{"id", facts.method.id}, {"version", facts.method.version}, {"name", facts.method.name.in(language)}}},
          {"steps", std::move(steps)},
          {"totals", totalsOf(facts)}};
}

QString scoreText(const Speaker& speaker, const std::optional<double>& score) {
  return score ? speaker.number(*score, 1) : speaker.say("cli.info.no_score");
}

QString openText(const Speaker& speaker, const SeverityCounts& open) {
  QStringList parts;
  for (std::size_t i = open.size(); i-- > 0;) {
    const auto key = record::keyOf(static_cast<Severity>(i));
    if (open[i] > 0) parts += speaker.choice("finding", "severity", key) + u' ' + speaker.number(open[i]);
  }
  return parts.join(QStringLiteral(", "));
}

void printStep(const Call& call, const MethodStep& step, const StepScore& score) {
  const auto& speaker = call.speaker();
  const auto open = openText(speaker, score.open);
  const auto name = speaker.say(Text{step.name});
  call.print(QStringLiteral("  %1 %2  %3  %4")
                 .arg(name.leftJustified(34), scoreText(speaker, score.score).rightJustified(4) + (score.capped ? u'*' : u' '),
                      speaker.percent(score.coverage).rightJustified(5), open)
                 .trimmed()
                 .prepend(QStringLiteral("  ")));
}

void printText(const Call& call, const Facts& facts) {
  const auto& speaker = call.speaker();
  const auto& card = facts.card;
  call.print(speaker.say(Message{"cli.info.head", {{"client", facts.head.client}, {"supplier", facts.head.supplier}}}));
  call.print(speaker.say(Message{"cli.info.total",
                                 {{"score", scoreText(speaker, card.score).toStdString()},
                                  {"coverage", card.coverage},
                                  {"answered", card.answered},
                                  {"applicable", card.applicable}}}));
  if (card.confidence) call.print(speaker.say(Message{"cli.info.confidence", {{"confidence", *card.confidence}}}));
  call.print(QString{});
  for (std::size_t i = 0; i < card.steps.size(); ++i) printStep(call, facts.method.steps[i], card.steps[i]);
  if (std::ranges::any_of(card.steps, &StepScore::capped)) call.print(speaker.say("cli.info.capped"));
  const auto suggestions = suggestionsFor(facts.method, card, facts.proposedFindings, facts.openProposals);
  call.print(u'\n' + speaker.say("cli.info.next") + u' ' + speaker.say(suggestions.front().what) + QStringLiteral(". ") + speaker.say(suggestions.front().why));
}

Result<Outcome> run(const Call& call) {
  const auto project = call.openToRead();
  if (!project) return project.error();
  return factsOf(*project).transform([&call](const Facts& facts) {
    if (call.wantsJson()) call.print(documentOf(facts, call.speaker().language()));
    else printText(call, facts);
    return Outcome::Done;
  });
}

}  // namespace

Command infoCommand() {
  return {.name = "info", .summary = "cli.info", .parameters = {{"cli.arg.file"}}, .options = {jsonOption()}, .run = run};
}

}  // namespace prumo::cli
