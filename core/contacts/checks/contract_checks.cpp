// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/checks/list.h"
#include "core/base/ascii.h"
#include "core/contacts/facts.h"

#include <algorithm>

namespace prumo::contacts {

namespace {

template <class Test>
std::vector<const FoundOperation*> operationsThat(const ContactView& view, const Test& test) {
  std::vector<const FoundOperation*> found;
  for (const auto& one : view.operations) {
    if (test(one)) found.push_back(&one);
  }
  return found;
}

/// "3 of 12 (the first is GET /orders)".
std::optional<Message> told(const char* code, const ContactView& view, const std::vector<const FoundOperation*>& found) {
  if (found.empty()) return {};
  return Message{code, {{"name", view.contact.name}, {"count", static_cast<std::int64_t>(found.size())}, {"all", static_cast<std::int64_t>(view.operations.size())}, {"first", found.front()->key}}};
}

/// "cnpj", "emit_cnpj", "CNPJCPF"; access keys of invoices hold a CNPJ, too.
bool isCnpjField(const FoundField& field) {
  const auto name = lowerCase(field.path.substr(field.path.rfind('.') + 1));
  return name.find("cnpj") != std::string::npos || name == "chnfe" || name == "chavenfe" || name == "chaveacesso" || name == "chave_acesso";
}

bool isDigitsOnly(const FoundField& field) {
  if (field.type == "integer" || field.type == "number" || field.type == "int" || field.type == "Int" || field.type == "long") return true;
  const auto& pattern = field.pattern;
  const bool hasDigits = pattern.find("\\d") != std::string::npos || pattern.find("[0-9]") != std::string::npos;
  return hasDigits && pattern.find("A-Z") == std::string::npos && pattern.find("\\w") == std::string::npos;
}

}  // namespace

std::optional<Message> lookForNoErrorContract(const ContactView& view) {
  if (view.contact.errorContract == Known::No) return Message{"contacts.check.no_error_contract.condition", {{"name", view.contact.name}}};
  const auto isSilent = [](const FoundOperation& one) { return one.kind == OperationKind::Call && !hasErrorContract(one); };
  if (view.contact.errorContract == Known::Yes || !view.spec || view.spec->format != SpecFormat::OpenApi) return {};
  return told("contacts.check.no_error_contract.some", view, operationsThat(view, isSilent));
}

std::optional<Message> lookForNoPaging(const ContactView& view) {
  if (view.contact.pagination == Known::No) return Message{"contacts.check.no_paging.condition", {{"name", view.contact.name}}};
  if (view.contact.pagination == Known::NotApplicable || !view.spec || view.spec->format != SpecFormat::OpenApi) return {};
  const auto isEndless = [&view](const FoundOperation& one) {
    if (!isListing(one) || hasPaging(one)) return false;
    const auto answer = std::ranges::find_if(one.bodies, [](const FoundBody& body) { return body.status.starts_with('2'); });
    const auto schema = std::ranges::find(view.schemas, answer->schema, &FoundSchema::name);
    return schema != view.schemas.end() && std::ranges::any_of(schema->fields, &FoundField::isList);
  };
  return told("contacts.check.no_paging.some", view, operationsThat(view, isEndless));
}

std::optional<Message> lookForNoRateLimit(const ContactView& view) {
  const bool isCalled = view.contact.kind == ContactKind::Api && view.spec;
  if (!isCalled || view.contact.rateLimit || !view.contact.rateScope.empty() || std::ranges::any_of(view.operations, tellsRateLimit)) return {};
  return Message{"contacts.check.no_rate_limit.condition", {{"name", view.contact.name}}};
}

std::optional<Message> lookForRepeatedOrders(const ContactView& view) {
  if (view.contact.idempotency == Known::Yes || view.contact.idempotency == Known::NotApplicable) return {};
  const auto repeats = [](const FoundOperation& one) { return isOrderCreation(one) && !hasIdempotencyKey(one); };
  if (const auto message = told("contacts.check.repeated_orders.some", view, operationsThat(view, repeats))) return message;
  if (view.contact.idempotency != Known::No) return {};
  return Message{"contacts.check.repeated_orders.condition", {{"name", view.contact.name}}};
}

std::optional<Message> lookForNoSandbox(const ContactView& view) {
  if (view.contact.sandbox == Known::No) return Message{"contacts.check.no_sandbox.condition", {{"name", view.contact.name}}};
  const auto isLive = [](const FoundServer& server) { return server.url.find("://") != std::string::npos && !isForTrials(server); };
  const bool isCalled = view.contact.kind == ContactKind::Api && view.contact.sandbox == Known::Unknown && !view.servers.empty();
  if (!isCalled || !std::ranges::all_of(view.servers, isLive)) return {};
  return Message{"contacts.check.no_sandbox.unsaid", {{"name", view.contact.name}, {"count", static_cast<std::int64_t>(view.servers.size())}}};
}

std::optional<Message> lookForDeprecated(const ContactView& view) {
  return told("contacts.check.deprecated.condition", view, operationsThat(view, [](const FoundOperation& one) { return one.isDeprecated; }));
}

std::optional<Message> lookForNumericCnpj(const ContactView& view) {
  std::int64_t count = 0;
  std::string first;
  const auto take = [&](const FoundField& field, const std::string& place) {
    if (!isCnpjField(field) || !isDigitsOnly(field)) return;
    if (count++ == 0) first = place;
  };
  for (const auto& schema : view.schemas) {
    for (const auto& field : schema.fields) take(field, schema.name + "." + field.path);
  }
  for (const auto& operation : view.operations) {
    for (const auto& parameter : operation.parameters) {
      auto field = parameter.value;
      field.path = parameter.name;
      take(field, operation.key + " " + parameter.name);
    }
  }
  if (count == 0) return {};
  return Message{"contacts.check.numeric_cnpj.condition", {{"name", view.contact.name}, {"count", count}, {"first", first}}};
}

}  // namespace prumo::contacts
