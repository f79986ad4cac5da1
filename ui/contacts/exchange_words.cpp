// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/exchange_words.h"

#include "ui/kit/severity_badge.h"
#include "ui/kit/texts.h"

#include <algorithm>

namespace prumo::ui {

namespace {

using namespace contacts;

std::string systemIn(const Exchanges& exchanges, std::size_t at, const Speaker& speaker) { return toUtf8(speaker.say(nameOf(exchanges.systems[at])).simplified()); }

QString riskOf(const Exchange& edge, const Speaker& speaker) {
  return edge.worst ? speaker.choice("finding", "severity", record::keyOf(*edge.worst)) : speaker.say("contacts.exchanges.no_finding");
}

QString kindOf(const Exchange& edge, const Speaker& speaker) {
  return edge.kind ? speaker.choice("contact_point", "kind", record::keyOf(*edge.kind)) : speaker.say("contacts.exchanges.kinds");
}

QString pathOf(const Exchanges& exchanges, const Exchange& edge, const Speaker& speaker) {
  const bool isBack = edge.flow == DataFlow::ToProvider;
  const auto from = systemIn(exchanges, isBack ? edge.consumer : edge.provider, speaker), to = systemIn(exchanges, isBack ? edge.provider : edge.consumer, speaker);
  const auto* code = edge.flow == DataFlow::Both ? "contacts.exchanges.both" : edge.flow == DataFlow::Unknown ? "contacts.exchanges.between" : "contacts.exchanges.to";
  return speaker.say(Message{code, {{"from", from}, {"to", to}}});
}

Cell riskCell(const Exchange& edge, const Speaker& speaker) {
  if (!edge.worst) return {.text = riskOf(edge, speaker), .sort = -1, .look = Cell::Look::Muted};
  return {.text = severityLetter(*edge.worst, speaker) + QStringLiteral(" · ") + riskOf(edge, speaker), .sort = static_cast<int>(*edge.worst), .look = Cell::Look::Strong};
}

}  // namespace

QString systemWords(const Exchanges& exchanges, std::size_t system, const Speaker& speaker) {
  std::int64_t offers = 0, uses = 0;
  for (const auto& edge : exchanges.edges) {
    if (edge.provider == system) offers += std::ssize(edge.contacts);
    if (edge.consumer == system) uses += std::ssize(edge.contacts);
  }
  return speaker.say(Message{"contacts.exchanges.system", {{"name", systemIn(exchanges, system, speaker)}, {"offers", offers}, {"uses", uses}}});
}

QString exchangeWords(const Exchanges& exchanges, const Exchange& edge, const Speaker& speaker) {
  const auto count = std::int64_t{std::ssize(edge.contacts)};
  const auto name = count == 1 ? edge.name : toUtf8(speaker.say(Message{"contacts.exchanges.several", {{"n", count}}}));
  return speaker.say(Message{"contacts.exchanges.edge", {{"name", name}, {"kind", toUtf8(kindOf(edge, speaker))}, {"path", toUtf8(pathOf(exchanges, edge, speaker))}, {"risk", toUtf8(riskOf(edge, speaker))}}});
}

CellTable exchangeCells(const Exchanges& whole, const Speaker& speaker) {
  CellTable table;
  table.columns = {{speaker.say("contacts.report.worst")}, {speaker.label("contact_point")}, {speaker.label("contact_point", "kind")}, {speaker.say("contacts.report.path")}};
  std::vector<const Exchange*> edges;
  for (const auto& edge : whole.edges) edges.push_back(&edge);
  std::ranges::stable_sort(edges, std::ranges::greater{}, [](const Exchange* edge) { return edge->worst ? static_cast<int>(*edge->worst) : -1; });
  for (const auto* edge : edges) {
    table.rows.push_back({riskCell(*edge, speaker), {.text = fromUtf8(edge->name)}, {.text = kindOf(*edge, speaker)}, {.text = pathOf(whole, *edge, speaker)}});
    table.ids.push_back(edge->contacts.front());
  }
  return table;
}

}  // namespace prumo::ui
