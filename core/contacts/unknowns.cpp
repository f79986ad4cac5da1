// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/utf8.h"
#include "core/contacts/chapter.h"
#include "core/report/cells.h"

#include <algorithm>
#include <array>

namespace prumo::contacts {

namespace {

using namespace report;

constexpr std::size_t kNamesShown = 4;
constexpr std::size_t kNameLength = 60;

bool isAlways(const ContactPoint&) { return true; }
bool isByMachine(const ContactPoint& contact) { return contact.kind != ContactKind::Manual && contact.kind != ContactKind::Email; }
bool isCalled(const ContactPoint& contact) { return contact.kind == ContactKind::Api || contact.kind == ContactKind::Webhook; }
bool isWebhook(const ContactPoint& contact) { return contact.kind == ContactKind::Webhook; }
bool isApi(const ContactPoint& contact) { return contact.kind == ContactKind::Api; }

/// Something that ought to be known of a contact point of that kind.
struct Question {
  const char* field;
  bool (*matters)(const ContactPoint& contact);
  bool (*isOpen)(const ContactPoint& contact);
};

constexpr std::array kQuestions{
    Question{"provider", isAlways, [](const ContactPoint& one) { return one.provider.empty(); }},
    Question{"consumer", isAlways, [](const ContactPoint& one) { return one.consumer.empty(); }},
    Question{"flow", isAlways, [](const ContactPoint& one) { return one.flow == DataFlow::Unknown; }},
    Question{"owner", isAlways, [](const ContactPoint& one) { return one.owner.empty(); }},
    Question{"sla", isAlways, [](const ContactPoint& one) { return one.sla.empty(); }},
    Question{"items", isByMachine, [](const ContactPoint& one) { return !one.items || !one.updatesPerDay; }},
    Question{"authentication", isByMachine, [](const ContactPoint& one) { return one.authentication == Authentication::Unknown; }},
    Question{"rate_limit", isApi, [](const ContactPoint& one) { return !one.rateLimit || !one.rateSeconds; }},
    Question{"retry", isByMachine, [](const ContactPoint& one) { return one.retry.empty(); }},
    Question{"idempotency", isCalled, [](const ContactPoint& one) { return one.idempotency == Known::Unknown; }},
    Question{"error_contract", isCalled, [](const ContactPoint& one) { return one.errorContract == Known::Unknown; }},
    Question{"signature", isWebhook, [](const ContactPoint& one) { return one.signature == Known::Unknown; }},
    Question{"sandbox", isByMachine, [](const ContactPoint& one) { return one.sandbox == Known::Unknown; }},
};

Cell namesCell(const std::vector<const ContactPoint*>& contacts) {
  std::string names;
  for (std::size_t i = 0; i < std::min(kNamesShown, contacts.size()); ++i) names += (i > 0 ? ", " : "") + shortened(contacts[i]->name, kNameLength);
  const auto more = std::ssize(contacts) - static_cast<std::ptrdiff_t>(kNamesShown);
  return more > 0 ? words(Message{"contacts.report.and_more", {{"names", names}, {"n", std::int64_t{more}}}}) : words(names);
}

}  // namespace

Table unknownTable(const std::vector<ContactPoint>& contacts) {
  Table table{.title = Message{"contacts.report.unknown", {}},
              .columns = {{Message{"contacts.report.question", {}}, 2}, {Message{"contacts.report.lacking", {}}, 1, true}, {Message{"contacts.report.which", {}}, 4}},
              .note = Message{"contacts.report.unknown_note", {}}};
  for (const auto& question : kQuestions) {
    std::vector<const ContactPoint*> lacking;
    std::int64_t asked = 0;
    for (const auto& contact : contacts) {
      if (!question.matters(contact)) continue;
      ++asked;
      if (question.isOpen(contact)) lacking.push_back(&contact);
    }
    if (lacking.empty()) continue;
    table.rows.push_back({words(Message{std::string{"label.contact_point."} + question.field, {}}),
                          words(Message{"contacts.report.of", {{"some", std::int64_t{std::ssize(lacking)}}, {"all", asked}}}), namesCell(lacking)});
  }
  return table;
}

}  // namespace prumo::contacts
