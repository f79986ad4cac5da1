// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/cells.h"
#include "core/report/sections.h"
#include "core/report/words.h"

#include <algorithm>

namespace prumo::report {

namespace {

LocalText numbered(std::size_t number, const LocalText& name) {
  const auto prefix = std::to_string(number) + ". ";
  return {prefix + name.pt, prefix + name.en};
}

/// Purpose, then score, cap, coverage and confidence in words.
Paragraph purposeOf(const MethodStep& step, const StepScore& score) {
  Paragraph paragraph{.text = step.purpose, .style = Paragraph::Style::Small};
  auto& add = paragraph.following;
  if (!score.score) add.push_back(score.applicable == 0 ? say("step.not_applicable") : say("step.not_assessed"));
  if (score.capped) {
    add.push_back(say("step.capped", {{"n", std::int64_t{score.open[3]}}, {"uncapped", score.uncapped.value_or(0)}, {"cap", kCriticalCap}}));
  }
  if (score.score) {
    add.push_back(say("step.covered", {{"coverage", score.coverage},
                                       {"answered", std::int64_t{score.answered}},
                                       {"applicable", std::int64_t{score.applicable}}}));
  }
  if (score.confidence) add.push_back(say("step.confidence", {{"confidence", *score.confidence}}));
  return paragraph;
}

Cell levelCell(const Answer* answer) {
  if (!answer || answer->rating == Rating::Unknown) return words(say("none"));
  if (answer->rating == Rating::NotApplicable) return words(say("na"));
  return whole(answer->level.value_or(0));
}

std::vector<Cell> answerRow(const Facts& facts, const MethodStep& step, const Criterion& criterion) {
  const auto* answer = facts.answerTo(step.id, criterion.id);
  const bool isRated = answer && answer->rating == Rating::Level;
  const bool isAnswered = answer && answer->rating != Rating::Unknown;
  auto note = answer ? answer->note : std::string{};
  if (answer && !answer->reason.empty()) note += (note.empty() ? "" : "\n\n") + answer->reason;
  return {words(numberOf(facts.method, step.id, criterion.id)), words(criterion.question), levelCell(answer),
          isRated ? words(choice("answer", "confidence", record::keyOf(answer->confidence))) : words({}),
          isAnswered || !note.empty() ? markdown(note) : words(say("chart.not_assessed"))};
}

Table answersOf(const Facts& facts, const MethodStep& step) {
  Table table{.title = say("step.answers")};
  table.columns = {{say("number"), 0.55, true}, {say("criterion"), 3}, {say("level"), 0.65, true}, {say("confidence"), 1.1}, {say("note"), 3}};
  for (const auto& criterion : step.criteria) table.rows.push_back(answerRow(facts, step, criterion));
  return table;
}

FindingCard cardOf(const Facts& facts, const MethodStep& step, const Finding& finding) {
  FindingCard card{.number = facts.numbers.at(finding.id), .finding = finding};
  if (const auto* criterion = step.find({finding.criterion})) card.criterion = criterion->title;
  for (const auto& evidence : facts.evidence) {
    if (evidence.finding == finding.id) card.evidence.push_back(evidence.name);
  }
  return card;
}

void addFindings(const Facts& facts, const MethodStep& step, std::vector<Block>& blocks) {
  blocks.emplace_back(Heading{say("findings")});
  bool any = false;
  for (const auto& finding : facts.findings) {
    if (finding.step != step.id.text || !isOpen(finding)) continue;
    blocks.emplace_back(cardOf(facts, step, finding));
    any = true;
  }
  if (!any) blocks.emplace_back(Paragraph{.text = say("step.no_findings")});
}

void addClosed(const Facts& facts, const MethodStep& step, std::vector<Block>& blocks) {
  Table table{.title = say("step.closed"), .columns = {{{}, 0.35}, {say("number"), 0.6}, {say("finding"), 4}, {say("last_seen"), 1.2}}};
  for (const auto& finding : facts.findings) {
    if (finding.step != step.id.text || finding.status != FindingStatus::Closed) continue;
    table.rows.push_back({badge(finding.severity), words(facts.numbers.at(finding.id)), words(finding.title), dateCell(dateOf(finding.lastSeen), {})});
  }
  if (!table.rows.empty()) blocks.emplace_back(std::move(table));
}

Cell evidenceOf(const Facts& facts, const MethodStep& step, const Evidence& evidence) {
  if (const auto number = facts.numbers.find(evidence.finding); number != facts.numbers.end()) return words(number->second);
  if (!evidence.subject.empty()) return words(say("evidence.subject"));
  if (step.find({evidence.criterion})) return words(numberOf(facts.method, step.id, {evidence.criterion}));
  return words(say("step.whole"));
}

/// What backs a finding stands in the finding's chapter.
const std::string& chapterOf(const Facts& facts, const Evidence& evidence) {
  const auto finding = std::ranges::find(facts.findings, evidence.finding, &Finding::id);
  return evidence.finding.empty() || finding == facts.findings.end() ? evidence.step : finding->step;
}

void addEvidence(const Facts& facts, const MethodStep& step, std::vector<Block>& blocks) {
  Table table{.title = say("evidence")};
  table.columns = {{say("evidence.name"), 2.6}, {say("evidence.for"), 1}, {say("evidence.size"), 0.9, true}, {say("evidence.sha"), 1.4}, {say("note"), 2}};
  for (const auto& evidence : facts.evidence) {
    if (chapterOf(facts, evidence) != step.id.text) continue;
    table.rows.push_back({words(evidence.name), evidenceOf(facts, step, evidence), words(say("size", {{"size", evidence.size}})),
                          words(evidence.sha256.substr(0, 12)), markdown(evidence.note)});
  }
  if (table.rows.empty()) {
    blocks.emplace_back(Paragraph{.text = say("evidence.none"), .style = Paragraph::Style::Small});
  } else {
    table.note = say("evidence.sha_note");
    blocks.emplace_back(std::move(table));
  }
}

}  // namespace

Section stepSection(const Facts& facts, std::size_t index) {
  const auto& step = facts.method.steps[index];
  const auto* found = facts.card.find(step.id);
  const StepScore score = found ? *found : StepScore{.step = step.id};
  Section section{.id = "step." + step.id.text, .title = numbered(index + 1, step.name)};
  section.mark = score.score ? Text{say("score_of", {{"score", *score.score}})} : Text{say("none")};
  section.markIsBad = score.capped || score.score.value_or(kTarget) < 2;
  section.blocks.emplace_back(purposeOf(step, score));
  section.blocks.emplace_back(criteriaChart(facts, step));
  section.blocks.emplace_back(answersOf(facts, step));
  if (const auto room = facts.chapters.find(step.id.text); room != facts.chapters.end()) {
    section.blocks.insert(section.blocks.end(), room->second.begin(), room->second.end());
  }
  addFindings(facts, step, section.blocks);
  addClosed(facts, step, section.blocks);
  addEvidence(facts, step, section.blocks);
  return section;
}

}  // namespace prumo::report
