// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/exchanges.h"

#include <algorithm>
#include <numeric>

namespace prumo::contacts {

namespace {

constexpr std::string_view kOrigin = "contacts/";

std::string trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(" \t\n");
  return first == std::string_view::npos ? std::string{} : std::string{text.substr(first, text.find_last_not_of(" \t\n") - first + 1)};
}

bool stands(FindingStatus status) { return status != FindingStatus::Closed && status != FindingStatus::Dismissed; }

/// The contact point that a finding with this origin is about.
std::string contactIn(std::string_view origin) {
  if (!origin.starts_with(kOrigin)) return {};
  origin.remove_prefix(kOrigin.size());
  return std::string{origin.substr(0, origin.find('/'))};
}

/// No finding comes before the least severe one.
int weight(const std::optional<Severity>& severity) { return severity ? static_cast<int>(*severity) : -1; }

void worsen(std::optional<Severity>& worst, const std::optional<Severity>& other) {
  if (weight(other) > weight(worst)) worst = other;
}

DataFlow together(DataFlow one, DataFlow other) {
  if (one == other || other == DataFlow::Unknown) return one;
  return one == DataFlow::Unknown ? other : DataFlow::Both;
}

void sortEdges(std::vector<Exchange>& edges) {
  std::ranges::stable_sort(edges, {}, [](const Exchange& edge) { return std::tuple{edge.provider, edge.consumer, -weight(edge.worst), std::string_view{edge.name}}; });
}

void countContacts(Exchanges& exchanges) {
  for (auto& system : exchanges.systems) system.contacts = 0;
  for (const auto& edge : exchanges.edges) {
    const auto n = std::ssize(edge.contacts);
    exchanges.systems[edge.provider].contacts += n;
    if (edge.consumer != edge.provider) exchanges.systems[edge.consumer].contacts += n;
  }
}

/// Gives every system its new place; several may get the same.
void move(Exchanges& exchanges, std::vector<ExchangeSystem> systems, const std::vector<std::size_t>& placeOfOld) {
  exchanges.systems = std::move(systems);
  for (auto& edge : exchanges.edges) {
    edge.provider = placeOfOld[edge.provider];
    edge.consumer = placeOfOld[edge.consumer];
  }
  sortEdges(exchanges.edges);
  countContacts(exchanges);
}

/// The larger ones stay; one that nobody named is no system to be gathered.
void gather(Exchanges& exchanges, std::size_t most) {
  const auto& all = exchanges.systems;
  if (all.size() <= most || most < 2) return;
  std::vector<std::size_t> bySize(all.size());
  std::iota(bySize.begin(), bySize.end(), 0);
  std::ranges::stable_sort(bySize, std::ranges::greater{}, [&all](std::size_t at) { return std::tuple{all[at].name.empty(), all[at].contacts}; });
  std::vector<std::size_t> places(all.size(), most - 1);
  std::vector<std::size_t> kept(bySize.begin(), bySize.begin() + static_cast<std::ptrdiff_t>(most - 1));
  std::ranges::sort(kept);
  std::vector<ExchangeSystem> systems;
  for (const auto at : kept) {
    places[at] = systems.size();
    systems.push_back(all[at]);
  }
  exchanges.gathered = std::ssize(all) - std::ssize(systems);
  systems.push_back({.gathered = exchanges.gathered});
  move(exchanges, std::move(systems), places);
}

void add(Exchange& edge, Exchange&& other) {
  edge.flow = together(edge.flow, other.flow);
  if (edge.kind != other.kind) edge.kind.reset();
  worsen(edge.worst, other.worst);
  std::ranges::move(other.contacts, std::back_inserter(edge.contacts));
}

/// Edges lie sorted, so that those between the same two systems are neighbours and the worst names them all.
void merge(Exchanges& exchanges) {
  std::vector<Exchange> merged;
  for (auto& edge : exchanges.edges) {
    const bool isSame = !merged.empty() && merged.back().provider == edge.provider && merged.back().consumer == edge.consumer;
    if (isSame) add(merged.back(), std::move(edge));
    else merged.push_back(std::move(edge));
  }
  exchanges.isMerged = exchanges.isMerged || merged.size() < exchanges.edges.size();
  exchanges.edges = std::move(merged);
}

}  // namespace

Text nameOf(const ExchangeSystem& system) {
  if (system.gathered > 0) return Message{"contacts.exchanges.gathered", {{"n", system.gathered}}};
  return system.name.empty() ? Text{Message{"contacts.exchanges.unknown", {}}} : Text{system.name};
}

Result<Risks> risksOf(const ProjectFile& project) {
  const auto findings = project.all<Finding>({.orderBy = {}, .fields = {"severity", "status", "origin"}});
  if (!findings) return findings.error();
  Risks risks;
  for (const auto& finding : *findings) {
    const auto contact = contactIn(finding.origin);
    if (contact.empty() || !stands(finding.status)) continue;
    const auto [known, isNew] = risks.try_emplace(contact, finding.severity);
    if (!isNew) known->second = std::max(known->second, finding.severity);
  }
  return risks;
}

Exchanges exchangesOf(const std::vector<ContactPoint>& contacts, const Risks& risks) {
  std::map<std::pair<bool, std::string>, std::size_t> places;  // the unknown one last
  const auto key = [](const std::string& name) { return std::pair{trimmed(name).empty(), trimmed(name)}; };
  for (const auto& contact : contacts) {
    for (const auto* name : {&contact.provider, &contact.consumer}) places[key(*name)];
  }
  Exchanges all{.contacts = std::ssize(contacts)};
  for (auto& [name, place] : places) {
    place = all.systems.size();
    all.systems.push_back({.name = name.second});
  }
  for (const auto& contact : contacts) {
    const auto risk = risks.find(contact.id);
    all.edges.push_back({.provider = places[key(contact.provider)],
                         .consumer = places[key(contact.consumer)],
                         .flow = contact.flow,
                         .kind = contact.kind,
                         .worst = risk == risks.end() ? std::nullopt : std::optional{risk->second},
                         .contacts = {contact.id},
                         .name = contact.name});
  }
  sortEdges(all.edges);
  countContacts(all);
  return all;
}

Result<Exchanges> exchangesIn(const ProjectFile& project) {
  const auto contacts = project.all<ContactPoint>({.fields = {"id", "name", "kind", "provider", "consumer", "flow"}});
  if (!contacts) return contacts.error();
  return risksOf(project).transform([&contacts](const Risks& risks) { return exchangesOf(*contacts, risks); });
}

Exchanges summarised(Exchanges whole, const ExchangeLimits& limits) {
  const auto all = whole;
  gather(whole, limits.systems);
  if (whole.edges.size() <= limits.edges) return whole;
  merge(whole);
  // Many systems that all speak with each other: fewer of them, until the lines can be told apart.
  for (auto most = whole.systems.size() * 3 / 4; whole.edges.size() > limits.edges * 2 && most > 2; most = most * 3 / 4) {
    whole = all;
    gather(whole, most);
    merge(whole);
  }
  return whole;
}

ExchangeMatrix matrixOf(const Exchanges& exchanges) {
  ExchangeMatrix matrix;
  std::map<std::pair<std::size_t, std::size_t>, ExchangeMatrix::Cell> cells;
  for (const auto& edge : exchanges.edges) {
    auto& cell = cells[{edge.provider, edge.consumer}];
    cell.contacts += std::ssize(edge.contacts);
    worsen(cell.worst, edge.worst);
  }
  for (std::size_t at = 0; at < exchanges.systems.size(); ++at) {
    if (std::ranges::any_of(cells, [at](const auto& cell) { return cell.first.first == at; })) matrix.providers.push_back(at);
    if (std::ranges::any_of(cells, [at](const auto& cell) { return cell.first.second == at; })) matrix.consumers.push_back(at);
  }
  for (const auto provider : matrix.providers) {
    auto& row = matrix.cells.emplace_back();
    for (const auto consumer : matrix.consumers) row.push_back(cells.contains({provider, consumer}) ? cells[{provider, consumer}] : ExchangeMatrix::Cell{});
  }
  return matrix;
}

}  // namespace prumo::contacts
