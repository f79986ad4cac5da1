// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/build.h"
#include "core/report/cells.h"
#include "core/report/sections.h"
#include "core/report/words.h"

namespace prumo::report {

namespace {

Text remarkOn(const StepScore& step) {
  if (step.capped) return say("scorecard.capped", {{"uncapped", step.uncapped.value_or(0)}});
  if (step.applicable == 0) return say("chart.not_applicable");
  if (step.answered == 0) return say("chart.not_assessed");
  if (step.answered < step.applicable) return say("scorecard.missing", {{"n", std::int64_t{step.applicable - step.answered}}});
  return say("scorecard.complete");
}

std::vector<Cell> rowOf(const MethodStep& step, const StepScore& score, std::int64_t number) {
  std::vector<Cell> row{whole(number), words(step.name), real(score.score, say("none")), share(score.coverage, say("none")),
                        share(score.confidence, say("none"))};
  for (std::size_t severity = 4; severity-- > 0;) row.push_back(whole(score.open[severity]));
  row.push_back(words(remarkOn(score)));
  return row;
}

std::vector<Cell> totalRow(const Scorecard& card) {
  std::vector<Cell> row{words({}), words(say("total")), real(card.score, say("none")), share(card.coverage, say("none")),
                        share(card.confidence, say("none"))};
  for (std::size_t severity = 4; severity-- > 0;) row.push_back(whole(card.open[severity]));
  row.push_back(words({}));
  return row;
}

Table tableOf(const Facts& facts) {
  Table table;
  table.columns = {{say("number"), 0.4, true}, {say("step"), 2.6}, {say("score"), 0.7, true}, {say("coverage"), 1.05, true}, {say("confidence"), 1.05, true}};
  for (const char* code : {"letter.critical", "letter.high", "letter.medium", "letter.low"}) table.columns.push_back({say(code), 0.4, true});
  table.columns.push_back({say("remark"), 2.6});
  for (std::size_t i = 0; i < facts.method.steps.size(); ++i) {
    const auto& step = facts.method.steps[i];
    if (const auto* score = facts.card.find(step.id)) table.rows.push_back(rowOf(step, *score, static_cast<std::int64_t>(i + 1)));
  }
  table.rows.push_back(totalRow(facts.card));
  table.note = say("scorecard.note");
  return table;
}

}  // namespace

Section scorecardSection(const Facts& facts) {
  Section section{.id = "scorecard", .title = say("scorecard.title")};
  if (facts.card.score) section.mark = say("score_of", {{"score", *facts.card.score}});
  section.blocks.emplace_back(Paragraph{.text = say("scorecard.purpose"), .style = Paragraph::Style::Small});
  section.blocks.emplace_back(tableOf(facts));
  section.blocks.emplace_back(radarOf(facts.method, facts.card));
  section.blocks.emplace_back(coverageOf(facts.method, facts.card));
  section.blocks.emplace_back(levelsChart(facts));
  section.blocks.emplace_back(confidenceChart(facts));
  section.blocks.emplace_back(severityMapOf(facts.method, facts.card));
  if (!facts.actions.empty()) {
    section.blocks.emplace_back(severityChart(facts));
    section.blocks.emplace_back(riskChart(facts));
  }
  return section;
}

}  // namespace prumo::report
