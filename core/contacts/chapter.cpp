// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/chapter.h"

#include "core/base/utf8.h"
#include "core/contacts/diagram.h"
#include "core/contacts/headroom.h"
#include "core/contacts/proofs.h"
#include "core/report/cells.h"

#include <algorithm>
#include <cmath>
#include <ranges>

namespace prumo::contacts {

namespace {

using namespace report;

constexpr std::size_t kContactsShown = 100;
constexpr std::size_t kHeadroomShown = 40;
constexpr std::size_t kSystemsShown = 8;      ///< columns that can be told apart on a page
constexpr std::size_t kAnyEdges = 1'000'000;
constexpr std::size_t kCellLength = 80;
constexpr std::ptrdiff_t kFilesNamed = 3;
constexpr std::size_t kFileLength = 40;

Message say(const char* code) { return {std::string{"contacts.report."} + code, {}}; }
Text field(const char* name) { return Message{std::string{"label.contact_point."} + name, {}}; }
Text orUnknown(const std::string& text) { return text.empty() ? Text{Message{"contacts.exchanges.unknown", {}}} : Text{shortened(text, kCellLength)}; }

/// As an argument: a name, or the code that stands for one.
std::string systemIn(const std::string& name) { return name.empty() ? std::string{"contacts.exchanges.unknown"} : shortened(name, kCellLength); }

/// From where to where the data goes, as far as it is known.
Text pathOf(const ContactPoint& contact) {
  const bool isBack = contact.flow == DataFlow::ToProvider;
  const auto from = systemIn(isBack ? contact.consumer : contact.provider);
  const auto to = systemIn(isBack ? contact.provider : contact.consumer);
  const auto code = contact.flow == DataFlow::Both ? "both" : contact.flow == DataFlow::Unknown ? "between" : "to";
  return Message{std::string{"contacts.exchanges."} + code, {{"from", from}, {"to", to}}};
}

/// The names of the first files and how many more there are; and the probes.
Text proofsOf(const ContactPoint& contact, const std::map<std::string, Proofs>& proofs) {
  const auto found = proofs.find(contact.id);
  if (found == proofs.end()) return {};
  std::string names;
  for (const auto& name : found->second.files | std::views::take(kFilesNamed)) names += (names.empty() ? "" : ", ") + shortened(name, kFileLength);
  if (const auto more = std::ssize(found->second.files) - kFilesNamed; more > 0) names += " +" + std::to_string(more);
  if (found->second.probes == 0) return names;
  return Message{names.empty() ? "contacts.report.probes" : "contacts.report.files_and_probes", {{"files", names}, {"n", found->second.probes}}};
}

std::vector<Cell> contactRow(const ContactPoint& contact, const Risks& risks, const std::map<std::string, Proofs>& proofs) {
  const auto risk = risks.find(contact.id);
  const auto protocol = contact.protocolVersion.empty() ? contact.protocol : contact.protocol + " " + contact.protocolVersion;
  return {risk == risks.end() ? words({}) : badge(risk->second),
          words(shortened(contact.name, kCellLength)),
          words(choice("contact_point", "kind", record::keyOf(contact.kind))),
          words(pathOf(contact)),
          words(orUnknown(protocol)),
          words(choice("contact_point", "authentication", record::keyOf(contact.authentication))),
          words(orUnknown(contact.owner)),
          words(proofsOf(contact, proofs))};
}

Table inventoryTable(std::vector<ContactPoint> contacts, const Risks& risks, const std::map<std::string, Proofs>& proofs) {
  Table table{.title = say("inventory"),
              .columns = {{say("worst"), 0.6}, {field("name"), 2.2}, {field("kind"), 1.1}, {say("path"), 2.2}, {field("protocol"), 1}, {field("authentication"), 1.3}, {field("owner"), 1}, {say("evidence"), 1.5}}};
  const auto gravity = [&risks](const ContactPoint& contact) { return risks.contains(contact.id) ? static_cast<int>(risks.at(contact.id)) : -1; };
  std::ranges::stable_sort(contacts, {}, [&gravity](const ContactPoint& contact) { return std::pair{-gravity(contact), std::string_view{contact.name}}; });
  for (const auto& contact : contacts | std::views::take(kContactsShown)) table.rows.push_back(contactRow(contact, risks, proofs));
  if (table.rows.size() < contacts.size()) {
    table.note = Message{"contacts.report.first", {{"shown", std::int64_t{std::ssize(table.rows)}}, {"all", std::int64_t{std::ssize(contacts)}}}};
  }
  return table;
}

KeyFigures figuresOf(const std::vector<ContactPoint>& contacts, const Exchanges& exchanges, const Risks& risks, std::int64_t operations) {
  const auto named = std::ranges::count_if(exchanges.systems, [](const ExchangeSystem& system) { return !system.name.empty(); });
  const auto grave = std::ranges::count_if(contacts, [&risks](const ContactPoint& contact) { return risks.contains(contact.id) && risks.at(contact.id) >= Severity::High; });
  return {{{say("figure.contacts"), whole(std::ssize(contacts)), {}},
           {say("figure.systems"), whole(named), {}},
           {say("figure.operations"), whole(operations), {}},
           {say("figure.grave"), whole(grave), {}}}};
}

Tone toneOf(const std::optional<Severity>& worst) { return worst ? static_cast<Tone>(static_cast<int>(Tone::Low) + static_cast<int>(*worst)) : Tone::Neutral; }

Point pointOf(const ExchangeMatrix::Cell& cell) {
  if (cell.contacts == 0) return {};
  Point point{.value = static_cast<double>(cell.contacts), .tone = toneOf(cell.worst)};
  if (cell.worst) point.note = Message{"kit.severity.letter." + std::string{record::keyOf(*cell.worst)}, {}};
  return point;
}

/// To three figures: what is reckoned is no more exact than what it was reckoned from.
double toThreeFigures(double value) {
  if (value == 0 || !std::isfinite(value)) return value;
  const double unit = std::pow(10, std::floor(std::log10(std::abs(value))) - 2);
  return unit >= 1 ? std::round(value) : std::round(value / unit) / std::round(1 / unit);
}

/// The derivation in one line: what is needed, and what is allowed.
Text derivationOf(const ContactPoint& contact, const Headroom& headroom) {
  return Message{headroom.isPeakAssumed ? "contacts.report.derivation_assumed" : "contacts.report.derivation",
                 {{"items", *contact.items},
                  {"updates", *contact.updatesPerDay},
                  {"peak", contact.peakFactor.value_or(kUsualPeak)},
                  {"needed", toThreeFigures(headroom.needed)},
                  {"limit", *contact.rateLimit},
                  {"seconds", *contact.rateSeconds},
                  {"allowed", toThreeFigures(headroom.limit)},
                  {"calls", headroom.fullSyncCalls}}};
}

Cell leftCell(double left) { return words(Message{left < 0 ? "contacts.report.exceeded" : "contacts.report.left_share", {{"share", left < 0 ? -left : left}}}); }

}  // namespace

Chart heatMapOf(const Exchanges& exchanges) {
  const auto shown = summarised(exchanges, {.edges = kAnyEdges, .systems = kSystemsShown});
  const auto matrix = matrixOf(shown);
  Chart chart{.kind = ChartKind::HeatMap, .id = "contacts.matrix", .title = say("matrix"), .caption = say("matrix_axes"), .max = 1, .unit = record::Kind::Integer};
  for (const auto provider : matrix.providers) chart.categories.push_back(nameOf(shown.systems[provider]));
  for (std::size_t column = 0; column < matrix.consumers.size(); ++column) {
    Series series{.name = nameOf(shown.systems[matrix.consumers[column]])};
    for (const auto& row : matrix.cells) {
      series.points.push_back(pointOf(row[column]));
      chart.max = std::max(chart.max, static_cast<double>(row[column].contacts));
    }
    chart.series.push_back(std::move(series));
  }
  return chart;
}

Table headroomTable(const std::vector<ContactPoint>& contacts) {
  struct Reckoned {
    const ContactPoint* contact;
    Headroom headroom;
  };
  std::vector<Reckoned> all;
  for (const auto& contact : contacts) {
    if (const auto headroom = headroomOf(contact)) all.push_back({&contact, *headroom});
  }
  std::ranges::stable_sort(all, {}, [](const Reckoned& one) { return std::min(one.headroom.share, one.headroom.windowShare.value_or(1)); });
  Table table{.title = say("headroom"),
              .columns = {{field("name"), 1.8}, {say("left"), 1.1, true}, {say("full_sync"), 1.1, true}, {say("window_left"), 1.1, true}, {say("how"), 4}},
              .note = say("headroom_note")};
  for (const auto& [contact, headroom] : all | std::views::take(kHeadroomShown)) {
    table.rows.push_back({words(shortened(contact->name, kCellLength)), leftCell(headroom.share), words(Message{"contacts.report.lasts", {{"seconds", headroom.fullSync}}}),
                          headroom.windowShare ? leftCell(*headroom.windowShare) : words(say("no_window")), words(derivationOf(*contact, headroom))});
  }
  if (table.rows.size() < all.size()) {
    table.note = Message{"contacts.report.first", {{"shown", std::int64_t{std::ssize(table.rows)}}, {"all", std::int64_t{std::ssize(all)}}}};
  }
  return table;
}

Result<std::vector<Block>> chapter(const ProjectFile& project, const Job& job) {
  const auto contacts = project.all<ContactPoint>();
  if (!contacts) return contacts.error();
  if (contacts->empty()) return std::vector<Block>{};
  const auto risks = risksOf(project);
  if (!risks) return risks.error();
  const auto proofs = proofsByContact(project);
  if (!proofs) return proofs.error();
  const auto operations = project.count("contact_operation", {.equals = {{"gone", record::Value{false}}}});
  if (!operations) return operations.error();
  const auto exchanges = exchangesOf(*contacts, *risks);
  auto diagram = pageDiagram(exchanges, job);
  if (!diagram) return std::move(diagram).error();
  std::vector<Block> blocks{figuresOf(*contacts, exchanges, *risks, *operations), inventoryTable(*contacts, *risks, *proofs), std::move(*diagram), heatMapOf(exchanges)};
  if (auto headroom = headroomTable(*contacts); !headroom.rows.empty()) blocks.emplace_back(std::move(headroom));
  if (auto unknown = unknownTable(*contacts); !unknown.rows.empty()) blocks.emplace_back(std::move(unknown));
  return blocks;
}

}  // namespace prumo::contacts
