// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/checks/checks.h"

#include "core/contacts/checks/list.h"
#include "core/contacts/checks/ratings.h"

#include <array>

namespace prumo::contacts {

namespace {

constexpr auto kStep = "contacts";
constexpr auto kOrigin = "contacts/";

/// Of a flow, not of a contact point.
constexpr ContactCheck kUncarriedFlow{"uncarried_flow", "inventory", Severity::Medium, 3, nullptr};

Finding findingOf(const ContactCheck& check, const std::string& name, const Message& condition, const std::string& origin, const Words& words) {
  const auto say = [&](const char* part) { return words({std::string{"contacts.check."} + check.id + "." + part, {{"name", name}}}); };
  return {.step = kStep,
          .criterion = check.criterion,
          .title = storable(say("title"), 290),
          .severity = check.severity,
          .likelihood = check.likelihood,
          .condition = storable(words(condition), 3990),
          .expectation = say("expectation"),
          .effect = say("effect"),
          .recommendation = say("recommendation"),
          .origin = kOrigin + origin};
}

/// Data that passes, although the inventory does not say where.
Result<void> addUncarried(std::vector<Finding>& findings, const ProjectFile& project, std::span<const MessageFlow> flows, const Words& words) {
  return carriedFlows(project, flows).transform([&](const std::vector<CarriedFlow>& all) {
    for (const auto& [flow, contact, contactName, isBySample] : all) {
      const Message condition{"contacts.check.uncarried_flow.condition", {{"name", flow.name}}};
      if (contact.empty()) findings.push_back(findingOf(kUncarriedFlow, flow.name, condition, "flow/" + flow.id, words));
    }
  });
}

}  // namespace

std::span<const ContactCheck> contactChecks() {
  static constexpr std::array checks{
      ContactCheck{"password_in_the_open", "authentication", Severity::Critical, 4, lookForPasswordInTheOpen},
      ContactCheck{"no_authentication", "authentication", Severity::High, 3, lookForNoAuthentication},
      ContactCheck{"exposed_secrets", "authentication", Severity::High, 4, lookForExposedSecrets},
      ContactCheck{"no_encryption", "personal_data", Severity::High, 3, lookForNoEncryption},
      ContactCheck{"unsigned_notices", "webhooks", Severity::High, 3, lookForUnsignedNotices},
      ContactCheck{"certificate_expired", "authentication", Severity::High, 5, lookForExpiredCertificate},
      ContactCheck{"certificate_of_another", "authentication", Severity::High, 4, lookForCertificateOfAnother},
      ContactCheck{"certificate_untrusted", "authentication", Severity::High, 3, lookForUntrustedCertificate},
      ContactCheck{"old_tls", "personal_data", Severity::High, 3, lookForOldTls},
      ContactCheck{"certificate_near_its_end", "authentication", Severity::Medium, 4, lookForCertificateNearItsEnd},
      ContactCheck{"too_little_headroom", "rate_limits", Severity::High, 4, lookForTooLittleHeadroom},
      ContactCheck{"scarce_headroom", "rate_limits", Severity::Medium, 3, lookForScarceHeadroom},
      ContactCheck{"repeated_orders", "idempotency", Severity::High, 3, lookForRepeatedOrders},
      ContactCheck{"numeric_cnpj", "contracts", Severity::High, 4, lookForNumericCnpj},
      ContactCheck{"no_error_contract", "error_contract", Severity::Medium, 4, lookForNoErrorContract},
      ContactCheck{"no_paging", "rate_limits", Severity::Medium, 3, lookForNoPaging},
      ContactCheck{"no_sandbox", "contracts", Severity::Medium, 3, lookForNoSandbox},
      ContactCheck{"deprecated", "versioning", Severity::Medium, 3, lookForDeprecated},
      ContactCheck{"unsaid_authentication", "contracts", Severity::Low, 3, lookForUnsaidAuthentication},
      ContactCheck{"no_rate_limit", "rate_limits", Severity::Low, 3, lookForNoRateLimit},
      ContactCheck{"orphan", "inventory", Severity::Low, 3, lookForOrphan},
      ContactCheck{"no_owner", "inventory", Severity::Low, 3, lookForNoOwner},
  };
  return checks;
}

Result<Suspicions> suspicionsOf(const ProjectFile& project, std::span<const MessageFlow> flows, const Words& words, const Job& job) {
  const auto contacts = project.all<ContactPoint>();
  if (!contacts) return contacts.error();
  Suspicions all;
  Ratings ratings;
  std::size_t done = 0;
  for (const auto& contact : *contacts) {
    if (job.stop.stop_requested()) return cancelled();
    const auto view = viewOf(project, contact);
    if (!view) return view.error();
    for (const auto& check : contactChecks()) {
      if (const auto condition = check.look(*view)) all.findings.push_back(findingOf(check, contact.name, *condition, contact.id + "/" + check.id, words));
    }
    ratings.take(*view);
    job.progress(static_cast<double>(++done) / static_cast<double>(contacts->size()));
  }
  if (auto added = addUncarried(all.findings, project, flows, words); !added) return std::move(added).error();
  all.proposals = ratings.proposals(kOrigin, project.author().clock->now());
  return all;
}

Result<void> proposeSuspicions(Transaction& edit, const ProjectFile& project, const Suspicions& suspicions) {
  return proposeFindings(edit, project, kOrigin, suspicions.findings).and_then([&] { return proposeRatings(edit, project, kStep, kOrigin, suspicions.proposals); });
}

}  // namespace prumo::contacts
