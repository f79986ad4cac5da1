// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/cells.h"
#include "core/report/sections.h"
#include "core/report/words.h"

namespace prumo::report {

namespace {

Rating ratingOf(const Facts& facts, const StepId& step, const CriterionId& criterion) {
  const auto* answer = facts.answerTo(step, criterion);
  return answer ? answer->rating : Rating::Unknown;
}

/// Calls `take(step, criterion)` for each criterion with that rating.
template <class Take>
void eachRated(const Facts& facts, Rating rating, Take take) {
  for (const auto& step : facts.method.steps) {
    for (const auto& criterion : step.criteria) {
      if (ratingOf(facts, step.id, criterion.id) == rating) take(step, criterion);
    }
  }
}

Table unknownTable(const Facts& facts) {
  Table table{.title = say("gaps.unknown"), .columns = {{say("number"), 0.55, true}, {say("step"), 1.6}, {say("criterion"), 3}, {say("gaps.ask"), 3}}};
  eachRated(facts, Rating::Unknown, [&](const MethodStep& step, const Criterion& criterion) {
    table.rows.push_back({words(numberOf(facts.method, step.id, criterion.id)), words(step.name), words(criterion.question),
                          criterion.evidence.empty() ? words({}) : words(criterion.evidence.front())});
  });
  return table;
}

Table notApplicableTable(const Facts& facts) {
  Table table{.title = say("gaps.na"), .columns = {{say("number"), 0.55, true}, {say("step"), 1.6}, {say("criterion"), 3}, {say("reason"), 3}}};
  eachRated(facts, Rating::NotApplicable, [&](const MethodStep& step, const Criterion& criterion) {
    const auto* answer = facts.answerTo(step.id, criterion.id);
    const auto& reason = answer->note.empty() ? answer->reason : answer->note;
    table.rows.push_back({words(numberOf(facts.method, step.id, criterion.id)), words(step.name), words(criterion.question),
                          reason.empty() ? words(say("gaps.no_reason")) : markdown(reason)});
  });
  return table;
}

/// Proposals whose criterion is not rated as proposed.
Table proposalTable(const Facts& facts) {
  Table table{.title = say("gaps.proposals"),
              .columns = {{say("number"), 0.55, true}, {say("criterion"), 2.6}, {say("gaps.proposed"), 0.9, true}, {say("gaps.rated"), 0.9, true}, {say("gaps.basis"), 3}}};
  for (const auto& proposal : facts.proposals) {
    const auto* criterion = facts.method.find({proposal.step}, {proposal.criterion});
    const auto* answer = facts.answerTo({proposal.step}, {proposal.criterion});
    const bool isRated = answer && answer->rating == Rating::Level;
    if (!criterion || (isRated && answer->level == proposal.level)) continue;
    const auto basis = messageFromJson(proposal.basis);
    table.rows.push_back({words(numberOf(facts.method, {proposal.step}, {proposal.criterion})), words(criterion->question), whole(proposal.level),
                          isRated ? whole(answer->level.value_or(0)) : words(say("none")), basis.empty() ? words(say("none")) : words(basis)});
  }
  return table;
}

Table proposedFindingsTable(const Facts& facts) {
  Table table{.title = say("gaps.findings"), .columns = {{{}, 0.35}, {say("number"), 0.6}, {say("step"), 1.8}, {say("finding"), 4}}};
  for (const auto& finding : facts.findings) {
    const auto* step = facts.method.find({finding.step});
    if (finding.status != FindingStatus::Proposed || !step) continue;
    table.rows.push_back({badge(finding.severity), words(facts.numbers.at(finding.id)), words(step->name), words(finding.title)});
  }
  return table;
}

Bullets stepsWithoutData(const Facts& facts) {
  Bullets bullets;
  for (const auto& step : facts.method.steps) {
    const auto* score = facts.card.find(step.id);
    if (score && score->answered == 0 && score->applicable > 0) bullets.items.emplace_back(step.name);
  }
  return bullets;
}

void addTable(Section& section, Table table) {
  if (!table.rows.empty()) section.blocks.emplace_back(std::move(table));
}

}  // namespace

Section notAssessedSection(const Facts& facts) {
  Section section{.id = "not_assessed", .title = say("gaps.title")};
  section.blocks.emplace_back(Paragraph{.text = say("gaps.purpose"), .style = Paragraph::Style::Small});
  if (auto steps = stepsWithoutData(facts); !steps.items.empty()) {
    section.blocks.emplace_back(Heading{say("gaps.steps")});
    section.blocks.emplace_back(std::move(steps));
  }
  addTable(section, unknownTable(facts));
  addTable(section, notApplicableTable(facts));
  addTable(section, proposalTable(facts));
  addTable(section, proposedFindingsTable(facts));
  if (section.blocks.size() == 1) section.blocks.emplace_back(Paragraph{.text = say("gaps.nothing")});
  return section;
}

}  // namespace prumo::report
