// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/cells.h"
#include "core/report/sections.h"
#include "core/report/words.h"

#include <algorithm>

namespace prumo::report {

namespace {

Table tableOf(const Facts& facts) {
  Table table;
  table.columns = {{{}, 0.38},         {say("number"), 0.65},   {say("finding"), 2.5}, {say("action"), 3},
                   {say("owner"), 1.3}, {say("due"), 1.15}, {say("risk"), 0.7, true},  {say("gain"), 0.75, true}};
  for (const auto& action : facts.actions) {
    const auto& finding = action.finding;
    table.rows.push_back({badge(finding.severity), words(facts.numbers.at(finding.id)), words(finding.title),
                          finding.recommendation.empty() ? words(say("undefined")) : markdown(finding.recommendation),
                          finding.owner.empty() ? words(say("undefined")) : words(finding.owner), dateCell(finding.due, say("undefined")),
                          whole(action.risk),
                          action.gain > 0.0005 ? words(say("gain_of", {{"gain", action.gain}})) : words(say("none"))});
  }
  table.note = say("plan.note");
  return table;
}

std::int64_t lacking(const Facts& facts, std::string Finding::*field) {
  return std::ranges::count_if(facts.actions, [field](const Action& action) { return (action.finding.*field).empty(); });
}

}  // namespace

Section planSection(const Facts& facts) {
  Section section{.id = "plan", .title = say("plan.title")};
  if (facts.actions.empty()) {
    section.blocks.emplace_back(Paragraph{.text = say("plan.nothing")});
    return section;
  }
  section.blocks.emplace_back(Paragraph{.text = say("plan.purpose"), .style = Paragraph::Style::Small});
  const auto ownerless = lacking(facts, &Finding::owner);
  const auto dateless = lacking(facts, &Finding::due);
  if (ownerless > 0 || dateless > 0) {
    section.blocks.emplace_back(Paragraph{.text = say("plan.undefined", {{"owners", ownerless}, {"dates", dateless}, {"total", count(facts.actions.size())}}),
                                          .style = Paragraph::Style::Warning});
  }
  if (std::ranges::any_of(facts.actions, [](const Action& action) { return action.gain > 0.0005; })) section.blocks.emplace_back(gainChart(facts));
  if (facts.card.riskMax) section.blocks.emplace_back(moneyChart(facts));
  section.blocks.emplace_back(tableOf(facts));
  return section;
}

}  // namespace prumo::report
