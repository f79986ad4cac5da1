// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/diagram.h"

#include <algorithm>
#include <array>
#include <set>

namespace prumo::contacts {

namespace {

using namespace report;

/// Units in which a drawing fits on a page with letters that can be read.
constexpr double kPageWidth = 860;
constexpr double kPageHeight = 920;

/// From all that a page could hold to what it always holds.
constexpr std::array kDetail{ExchangeLimits{.edges = 30, .systems = 14}, ExchangeLimits{.edges = 20, .systems = 10}, ExchangeLimits{.edges = 12, .systems = 7},
                             ExchangeLimits{.edges = 8, .systems = 5}, ExchangeLimits{.edges = 5, .systems = 4}};

Text letterOf(Severity severity) { return Message{"kit.severity.letter." + std::string{record::keyOf(severity)}, {}}; }

Tone toneOf(Severity severity) { return static_cast<Tone>(static_cast<int>(Tone::Low) + static_cast<int>(severity)); }

Box boxOf(const Exchanges& exchanges, std::size_t at, Place place) {
  const auto& system = exchanges.systems[at];
  std::int64_t offers = 0, uses = 0;
  for (const auto& edge : exchanges.edges) {
    if (edge.provider == at) offers += std::ssize(edge.contacts);
    if (edge.consumer == at) uses += std::ssize(edge.contacts);
  }
  return {.label = nameOf(system),
          .note = Message{"contacts.exchanges.part", {{"offers", offers}, {"uses", uses}}},
          .middle = place,
          .width = kBoxWidth,
          .height = kBoxHeight,
          .isDashed = system.name.empty()};
}

/// The name, or how many the line stands for.
Text labelOf(const Exchange& edge) {
  const auto count = std::int64_t{std::ssize(edge.contacts)};
  return count == 1 ? Text{edge.name} : Text{Message{"contacts.exchanges.several", {{"n", count}}}};
}

Connection connectionOf(const Exchange& edge, const std::vector<Place>& curve, Place label) {
  Connection line{.from = edge.consumer,
                  .to = edge.provider,
                  .curve = curve,
                  .startsWithArrow = edge.flow == DataFlow::FromProvider || edge.flow == DataFlow::Both,
                  .endsWithArrow = edge.flow == DataFlow::ToProvider || edge.flow == DataFlow::Both,
                  .isDashed = edge.flow == DataFlow::Unknown,
                  .label = labelOf(edge),
                  .labelMiddle = label,
                  .labelWidth = kLabelWidth,
                  .labelHeight = kLabelHeight};
  if (edge.worst) line.tone = toneOf(*edge.worst), line.mark = letterOf(*edge.worst);
  return line;
}

/// Only what occurs, the worst first.
std::vector<LegendEntry> legendOf(const Exchanges& exchanges) {
  std::set<Severity, std::greater<>> severities;
  for (const auto& edge : exchanges.edges) {
    if (edge.worst) severities.insert(*edge.worst);
  }
  std::vector<LegendEntry> legend;
  for (const auto severity : severities) {
    legend.push_back({.words = Message{"choice.finding.severity." + std::string{record::keyOf(severity)}, {}}, .tone = toneOf(severity), .mark = letterOf(severity)});
  }
  if (std::ranges::any_of(exchanges.edges, [](const Exchange& edge) { return edge.flow == DataFlow::Unknown; })) {
    legend.push_back({.words = Message{"contacts.report.dashed", {}}, .isDashed = true});
  }
  return legend;
}

std::vector<Text> notesOf(const Exchanges& exchanges, const ExchangeLayout& layout) {
  std::vector<Text> notes;
  if (exchanges.gathered > 0) notes.emplace_back(Message{"contacts.exchanges.gathered_notice", {{"n", exchanges.gathered}}});
  if (exchanges.isMerged) notes.emplace_back(Message{"contacts.report.merged", {}});
  if (layout.builtIn) {
    notes.emplace_back(*layout.builtIn);
    notes.emplace_back(Message{"contacts.exchanges.built_in", {}});
  }
  return notes;
}

/// 1 and more: it fits.
double fitOf(const ExchangeLayout& layout) { return std::min(kPageWidth / std::max(layout.width, 1.0), kPageHeight / std::max(layout.height, 1.0)); }

/// The direction in which it comes out larger. A program that failed once is not asked again.
Result<ExchangeLayout> pageLayout(const Exchanges& exchanges, const std::optional<Message>& before, const Job& job, const std::string& program) {
  if (before) {
    auto layout = builtInLayout(exchanges);
    layout.builtIn = before;
    return layout;
  }
  auto across = layoutOf(exchanges, job, program, Direction::Rightwards);
  if (!across || across->builtIn || fitOf(*across) >= 1) return across;
  auto down = layoutOf(exchanges, job, program, Direction::Downwards);
  if (!down) return down;
  return down->builtIn || fitOf(*down) <= fitOf(*across) ? across : down;
}

}  // namespace

Diagram diagramOf(const Exchanges& exchanges, const ExchangeLayout& layout) {
  Diagram diagram{.id = "contacts.exchanges",
                  .title = Message{"contacts.report.graph", {}},
                  .caption = Message{"contacts.report.graph_reading", {}},
                  .notes = notesOf(exchanges, layout),
                  .width = layout.width,
                  .height = layout.height};
  for (std::size_t at = 0; at < layout.systems.size(); ++at) diagram.boxes.push_back(boxOf(exchanges, at, layout.systems[at]));
  for (std::size_t at = 0; at < layout.edges.size(); ++at) diagram.connections.push_back(connectionOf(exchanges.edges[at], layout.edges[at], layout.labels[at]));
  diagram.legend = legendOf(exchanges);
  return diagram;
}

Result<Diagram> pageDiagram(const Exchanges& whole, const Job& job, const std::string& program) {
  Exchanges shown;
  ExchangeLayout layout;
  for (const auto& detail : kDetail) {
    shown = summarised(whole, detail);
    auto made = pageLayout(shown, layout.builtIn, job, program);
    if (!made) return std::move(made).error();
    layout = std::move(*made);
    if (fitOf(layout) >= 1) break;
  }
  return diagramOf(shown, layout);
}

}  // namespace prumo::contacts
