// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/cells.h"
#include "core/report/sections.h"
#include "core/report/words.h"

namespace prumo::report {

namespace {

/// The formulas used, each with three sentences in the catalog: NAME (title), NAME.words, NAME.symbols, NAME.source.
constexpr std::array kFormulas{"formula.score", "formula.total", "formula.coverage", "formula.confidence", "formula.cap",
                               "formula.gain",  "formula.risk",  "formula.money",    "formula.wilson",     "formula.measure"};

constexpr std::array kTerms{"term.criterion",  "term.level",     "term.coverage",    "term.confidence",   "term.maturity",      "term.finding",
                            "term.severity",   "term.likelihood", "term.risk",       "term.cap",          "term.evidence",      "term.sha256",
                            "term.feed",       "term.rule",       "term.interval",   "term.rejected",     "term.sku",           "term.gtin",
                            "term.cnpj",       "term.idempotency", "term.dead_letter", "term.sla",         "term.draft"};

void addFormula(Section& section, const std::string& name) {
  section.blocks.emplace_back(Heading{say(name)});
  section.blocks.emplace_back(Paragraph{.text = say(name + ".words"), .keepsWithNext = true});
  section.blocks.emplace_back(Paragraph{.text = say(name + ".symbols"), .style = Paragraph::Style::Formula, .keepsWithNext = true});
  section.blocks.emplace_back(Paragraph{.text = say(name + ".source"), .style = Paragraph::Style::Small});
}

Table thresholds(const Facts& facts) {
  Table table{.title = say("formula.thresholds"), .columns = {{say("number"), 0.55, true}, {say("criterion"), 3}}};
  for (int level = 1; level <= 5; ++level) table.columns.push_back({say("chart.level", {{"level", std::int64_t{level}}}), 0.8, true});
  for (const auto& step : facts.method.steps) {
    for (const auto& criterion : step.criteria) {
      if (!criterion.measure) continue;
      std::vector<Cell> row{words(numberOf(facts.method, step.id, criterion.id)), words(criterion.question)};
      for (const auto lowest : criterion.measure->levels) row.push_back(words(say("at_least", {{"share", lowest}})));
      table.rows.push_back(std::move(row));
    }
  }
  return table;
}

Table signatures(const Facts& facts) {
  Table table{.columns = {{say("signoff.role"), 1.2}, {say("signoff.name"), 2.2}, {say("signoff.date"), 1}, {say("signoff.signature"), 2.4}}};
  table.rows.push_back({words(say("consultant")), words(facts.head.consultant), words({}), words({})});
  table.rows.push_back({words(say("client")), words(facts.head.client), words({}), words({})});
  table.rows.push_back({words(say("supplier")), words(facts.head.supplier), words({}), words({})});
  table.rowHeight = 44;
  return table;
}

}  // namespace

Section formulasSection(const Facts& facts) {
  Section section{.id = "formulas", .title = say("formula.title")};
  section.blocks.emplace_back(Paragraph{.text = say("formula.purpose"), .style = Paragraph::Style::Small});
  for (const char* name : kFormulas) addFormula(section, name);
  if (auto table = thresholds(facts); !table.rows.empty()) section.blocks.emplace_back(std::move(table));
  return section;
}

Section glossarySection() {
  Section section{.id = "glossary", .title = say("glossary.title")};
  Table table{.columns = {{say("glossary.term"), 1.3}, {say("glossary.means"), 4.5}}};
  for (const std::string name : kTerms) table.rows.push_back({words(say(name)), words(say(name + ".means"))});
  section.blocks.emplace_back(std::move(table));
  return section;
}

Section signoffSection(const Facts& facts) {
  Section section{.id = "signoff", .title = say("signoff.title")};
  section.blocks.emplace_back(Paragraph{.text = say("signoff.purpose")});
  section.blocks.emplace_back(signatures(facts));
  section.blocks.emplace_back(Heading{say("signoff.hash")});
  section.blocks.emplace_back(Paragraph{.text = say("signoff.hash_means")});
  section.blocks.emplace_back(Paragraph{.text = facts.projectHash, .style = Paragraph::Style::Formula});
  section.blocks.emplace_back(Paragraph{.text = say("signoff.printed", {{"at", toIso(facts.printedAt)}}), .style = Paragraph::Style::Small});
  return section;
}

}  // namespace prumo::report
