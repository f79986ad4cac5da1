// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/build.h"
#include "core/report/cells.h"
#include "core/report/sections.h"
#include "core/report/words.h"

#include <algorithm>
#include <cmath>

namespace prumo::report {

namespace {

constexpr std::size_t kDecisions = 5;

/// One of five sentences about the whole, by the total score.
Message stateOf(const Scorecard& card) {
  if (!card.score) return say("executive.unrated");
  static constexpr std::array codes{"executive.fragile", "executive.manual", "executive.gaps", "executive.controlled", "executive.exemplary"};
  const auto band = std::clamp(static_cast<int>(std::floor(*card.score - 0.5)), 0, 4);
  return say(codes.at(static_cast<std::size_t>(band)), {{"score", *card.score}});
}

void addExtremes(const Scorecard& card, std::vector<Text>& sentences) {
  std::vector<const StepScore*> assessed;
  for (const auto& step : card.steps) {
    if (step.score) assessed.push_back(&step);
  }
  if (assessed.size() < 2) return;
  const auto [low, high] = std::ranges::minmax_element(assessed, {}, [](const StepScore* step) { return *step->score; });
  if (*(*low)->score == *(*high)->score) return;
  sentences.push_back(say("executive.extremes", {{"best", (*high)->step.text},
                                                 {"bestScore", *(*high)->score},
                                                 {"worst", (*low)->step.text},
                                                 {"worstScore", *(*low)->score}}));
}

Paragraph leadOf(const Facts& facts) {
  const auto& card = facts.card;
  Paragraph lead{.text = stateOf(card), .style = Paragraph::Style::Lead};
  addExtremes(card, lead.following);
  if (card.open[3] > 0) lead.following.push_back(say("executive.criticals", {{"n", std::int64_t{card.open[3]}}}));
  const auto open = card.open[0] + card.open[1] + card.open[2] + card.open[3];
  lead.following.push_back(open > 0 ? say("executive.open", {{"n", std::int64_t{open}}}) : say("executive.nothing_open"));
  if (card.answered < card.applicable) {
    lead.following.push_back(say("executive.incomplete", {{"n", std::int64_t{card.applicable - card.answered}}}));
  }
  return lead;
}

Text confidenceWord(const Scorecard& card) {
  if (!card.confidence) return say("none");
  if (*card.confidence < 0.55) return say("confidence.low");
  return *card.confidence < 0.75 ? say("confidence.medium") : say("confidence.high");
}

Text riskText(const Scorecard& card) {
  if (!card.riskMin && !card.riskMax) return say("executive.not_estimated");
  const double low = card.riskMin.value_or(0);
  const double high = card.riskMax.value_or(low);
  const bool inThousands = high >= 10'000;
  const auto shown = [&](double amount) { return std::int64_t{std::llround(inThousands ? amount / 1000 : amount)}; };
  return say(inThousands ? "executive.risk_thousands" : "executive.risk", {{"min", shown(low)}, {"max", shown(high)}});
}

KeyFigures figuresOf(const Scorecard& card) {
  return {{{say("executive.maturity"), real(card.score, say("none")), card.score ? Text{say("executive.of_five")} : Text{}},
           {say("executive.assessed"), share(card.coverage, say("none")), {}},
           {say("executive.confidence"), words(confidenceWord(card)), {}},
           {say("executive.at_risk"), words(riskText(card)), {}}}};
}

Table decisionsOf(const Facts& facts) {
  Table table{.title = say("executive.decide")};
  table.columns = {{{}, 0.35}, {say("finding"), 2.4}, {say("action"), 3.4}, {say("owner"), 1.2}, {say("due"), 1.15}};
  const auto shown = std::min(kDecisions, facts.actions.size());
  for (std::size_t i = 0; i < shown; ++i) {
    const auto& finding = facts.actions[i].finding;
    table.rows.push_back({badge(finding.severity), words(finding.title),
                          finding.recommendation.empty() ? words(say("undefined")) : markdown(finding.recommendation),
                          finding.owner.empty() ? words(say("undefined")) : words(finding.owner), dateCell(finding.due, say("undefined"))});
  }
  if (shown < facts.actions.size()) table.note = say("executive.more", {{"n", count(facts.actions.size() - shown)}});
  return table;
}

}  // namespace

Section executiveSection(const Facts& facts) {
  Section section{.id = "executive", .title = say("executive.title")};
  section.blocks.emplace_back(leadOf(facts));
  section.blocks.emplace_back(figuresOf(facts.card));
  section.blocks.emplace_back(barsOf(facts.method, facts.card));
  if (facts.actions.empty()) {
    section.blocks.emplace_back(Paragraph{.text = say("executive.nothing_to_decide")});
  } else {
    section.blocks.emplace_back(decisionsOf(facts));
  }
  return section;
}

}  // namespace prumo::report
