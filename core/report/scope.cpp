// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/cells.h"
#include "core/report/sections.h"
#include "core/report/words.h"

namespace prumo::report {

namespace {

Table headTable(const Facts& facts) {
  const auto& head = facts.head;
  Table table{.columns = {{say("scope.item"), 1.4}, {say("scope.content"), 4}}};
  const auto add = [&table](const char* code, Cell cell) { table.rows.push_back({words(say(code)), std::move(cell)}); };
  const auto orUndefined = [](const std::string& text) { return text.empty() ? words(say("undefined")) : words(text); };
  add("client", orUndefined(head.client));
  add("supplier", orUndefined(head.supplier));
  add("consultant", orUndefined(head.consultant));
  add("company", orUndefined(head.company));
  add("scope.from", dateCell(head.started, say("undefined")));
  add("scope.to", dateCell(head.ended, say("scope.running")));
  add("scope.method", words(facts.method.name));
  add("scope.method_version", words(facts.method.version));
  add("version", orUndefined(head.version));
  return table;
}

Table scaleTable() {
  Table table{.title = say("scope.scale"), .columns = {{say("level"), 0.7, true}, {say("scope.meaning"), 5}}};
  static constexpr std::array codes{"scale.0", "scale.1", "scale.2", "scale.3", "scale.4", "scale.5"};
  for (std::size_t level = 0; level < codes.size(); ++level) {
    table.rows.push_back({whole(static_cast<std::int64_t>(level)), words(say(codes[level]))});
  }
  table.rows.push_back({words(say("na")), words(say("scale.na"))});
  table.rows.push_back({words(say("none")), words(say("scale.unknown"))});
  return table;
}

Table confidenceTable() {
  Table table{.title = say("scope.confidence"), .columns = {{say("confidence"), 1.2}, {say("scope.worth"), 0.8, true}, {say("scope.meaning"), 4}}};
  static constexpr std::array worth{0.4, 0.6, 0.8, 1.0};
  for (std::size_t i = 0; i < worth.size(); ++i) {
    const std::string key{record::keyOf(static_cast<Confidence>(i))};
    table.rows.push_back({words(choice("answer", "confidence", key)), share(worth[i], {}), words(say("confidence.means." + key))});
  }
  return table;
}

Table stepsTable(const Facts& facts) {
  Table table{.title = say("scope.steps")};
  table.columns = {{say("number"), 0.4, true}, {say("step"), 2}, {say("scope.question"), 4}, {say("weight"), 0.6, true}, {say("criteria"), 0.8, true}};
  for (std::size_t i = 0; i < facts.method.steps.size(); ++i) {
    const auto& step = facts.method.steps[i];
    table.rows.push_back({whole(static_cast<std::int64_t>(i + 1)), words(step.name), words(step.purpose), real(step.weight, {}),
                          whole(static_cast<std::int64_t>(step.criteria.size()))});
  }
  return table;
}

}  // namespace

Section scopeSection(const Facts& facts) {
  Section section{.id = "scope", .title = say("scope.title")};
  if (!facts.head.scope.empty()) section.blocks.emplace_back(Paragraph{facts.head.scope, Paragraph::Style::Lead, true});
  section.blocks.emplace_back(headTable(facts));
  section.blocks.emplace_back(Heading{say("scope.how")});
  section.blocks.emplace_back(Bullets{{say("scope.how_rated"), say("scope.how_unknown"), say("scope.how_measured"), say("scope.how_findings"),
                                       say("scope.how_cap")}});
  section.blocks.emplace_back(scaleTable());
  section.blocks.emplace_back(confidenceTable());
  section.blocks.emplace_back(stepsTable(facts));
  return section;
}

}  // namespace prumo::report
