// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/checks/list.h"
#include "core/contacts/encryption.h"
#include "core/contacts/facts.h"

#include <algorithm>

namespace prumo::contacts {

namespace {

/// The address of the contact point, or of a server that is described, that is reached without encryption. Trials may be.
std::optional<std::string> openAddressOf(const ContactView& view) {
  if (isEncrypted(view.contact.address, view.contact.protocol) == false) return view.contact.address;
  for (const auto& server : view.servers) {
    if (!isForTrials(server) && isEncrypted(server.url, {}) == false) return server.url;
  }
  return {};
}

bool sendsPassword(Authentication authentication) {
  return authentication == Authentication::Basic || authentication == Authentication::Password || authentication == Authentication::ApiKey || authentication == Authentication::Bearer;
}

}  // namespace

std::int64_t openOperations(const ContactView& view) {
  if (view.security.empty()) return 0;
  return std::ranges::count_if(view.operations, [](const FoundOperation& one) { return one.kind == OperationKind::Call && one.security.empty() && !isOpenByNature(one); });
}

std::optional<Message> lookForNoAuthentication(const ContactView& view) {
  if (view.contact.authentication == Authentication::None) return Message{"contacts.check.no_authentication.condition", {{"name", view.contact.name}}};
  const auto open = openOperations(view);
  if (open == 0) return {};
  return Message{"contacts.check.no_authentication.some", {{"name", view.contact.name}, {"open", std::int64_t{open}}, {"all", static_cast<std::int64_t>(view.operations.size())}}};
}

std::optional<Message> lookForUnsaidAuthentication(const ContactView& view) {
  const bool isDescribed = view.spec && view.spec->format == SpecFormat::OpenApi && !view.operations.empty();
  if (!isDescribed || !view.security.empty() || view.contact.authentication != Authentication::Unknown) return {};
  return Message{"contacts.check.unsaid_authentication.condition", {{"name", view.contact.name}, {"all", static_cast<std::int64_t>(view.operations.size())}}};
}

std::optional<Message> lookForPasswordInTheOpen(const ContactView& view) {
  const auto address = openAddressOf(view);
  if (!address || !sendsPassword(view.contact.authentication)) return {};
  return Message{"contacts.check.password_in_the_open.condition", {{"name", view.contact.name}, {"address", *address}}};
}

std::optional<Message> lookForNoEncryption(const ContactView& view) {
  const auto address = openAddressOf(view);
  if (!address || sendsPassword(view.contact.authentication)) return {};  // told by the check above
  return Message{"contacts.check.no_encryption.condition", {{"name", view.contact.name}, {"address", *address}}};
}

std::optional<Message> lookForExposedSecrets(const ContactView& view) {
  if (view.exposed.empty() || !view.spec) return {};
  const auto& first = view.exposed.front();
  Message said{"contacts.check.exposed_secrets.condition", {{"file", view.spec->file}, {"count", static_cast<std::int64_t>(view.exposed.size())}, {"place", first.place}}};
  if (first.line <= 0) said.code = "contacts.check.exposed_secrets.no_line";
  else said.args.emplace_back("line", first.line);
  return said;
}

std::optional<Message> lookForUnsignedNotices(const ContactView& view) {
  if (view.contact.kind != ContactKind::Webhook || view.contact.signature != Known::No) return {};
  return Message{"contacts.check.unsigned_notices.condition", {{"name", view.contact.name}}};
}

}  // namespace prumo::contacts
