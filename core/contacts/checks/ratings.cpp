// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/checks/ratings.h"

#include "core/contacts/checks/list.h"
#include "core/contacts/encryption.h"
#include "core/contacts/facts.h"

#include <algorithm>

namespace prumo::contacts {

namespace {

constexpr auto kStep = "contacts";

bool isByHand(const ContactPoint& contact) { return contact.kind == ContactKind::Manual || contact.kind == ContactKind::Email || contact.kind == ContactKind::Portal; }

Counted one(bool isGood) { return {isGood ? 1 : 0, 1}; }

template <class Asked, class Good>
Counted operationsThat(const ContactView& view, const Asked& asked, const Good& good) {
  Counted counted;
  for (const auto& operation : view.operations) {
    if (!asked(operation)) continue;
    ++counted.all;
    counted.good += good(operation);
  }
  return counted;
}

Counted completeEntries(const ContactView& view) {
  const auto& contact = view.contact;
  return one(!contact.provider.empty() && !contact.consumer.empty() && !contact.owner.empty() && contact.flow != DataFlow::Unknown && contact.items && contact.updatesPerDay);
}

Counted describedContacts(const ContactView& view) { return isByHand(view.contact) ? Counted{} : one(view.spec.has_value()); }

/// Single operations that are open leave the others protected.
bool isMostlyOpen(const ContactView& view) { return view.contact.authentication == Authentication::None || openOperations(view) * 2 >= std::max(std::ssize(view.operations), std::ptrdiff_t{1}); }

Counted protectedContacts(const ContactView& view) {
  const bool isOpen = isMostlyOpen(view) || lookForPasswordInTheOpen(view) || lookForExposedSecrets(view);
  const bool isKnown = isOpen || view.contact.authentication != Authentication::Unknown;
  return isKnown ? one(!isOpen) : Counted{};
}

/// What the consultant knows better than the description is heard.
Counted repeatableOrders(const ContactView& view) {
  const auto known = view.contact.idempotency;
  if (known == Known::NotApplicable) return {};
  return operationsThat(view, isOrderCreation, [known](const FoundOperation& operation) { return known == Known::Yes || (known != Known::No && hasIdempotencyKey(operation)); });
}

Counted explainedErrors(const ContactView& view) {
  const auto known = view.contact.errorContract;
  const bool isDescribed = view.spec && view.spec->format == SpecFormat::OpenApi;
  if (known == Known::NotApplicable || !isDescribed) return {};
  const auto isCall = [](const FoundOperation& operation) { return operation.kind == OperationKind::Call; };
  return operationsThat(view, isCall, [known](const FoundOperation& operation) { return known != Known::No && hasErrorContract(operation); });
}

Counted signedNotices(const ContactView& view) {
  const bool isKnown = view.contact.signature == Known::Yes || view.contact.signature == Known::No;
  return view.contact.kind == ContactKind::Webhook && isKnown ? one(view.contact.signature == Known::Yes) : Counted{};
}

Counted encryptedContacts(const ContactView& view) {
  if (lookForNoEncryption(view) || lookForPasswordInTheOpen(view) || lookForOldTls(view)) return one(false);
  return isEncrypted(view.contact.address, view.contact.protocol) == true ? one(true) : Counted{};
}

}  // namespace

std::span<const ContactRating> contactRatings() {
  constexpr std::nullopt_t kNothing = std::nullopt;
  static constexpr std::array ratings{
      ContactRating{"inventory", completeEntries, {1, 1, 2, 3}},
      ContactRating{"contracts", describedContacts, {kNothing, 1, 2, 3}},
      ContactRating{"authentication", protectedContacts, {0, 1, 2, kNothing}},
      ContactRating{"idempotency", repeatableOrders, {1, 1, 2, 3}},
      ContactRating{"error_contract", explainedErrors, {0, 1, 2, 3}},
      ContactRating{"webhooks", signedNotices, {0, 1, 1, 3}},
      ContactRating{"personal_data", encryptedContacts, {0, 0, 0, kNothing}},
  };
  return ratings;
}

std::optional<int> levelOf(const ContactRating& rating, const Counted& counted) {
  if (counted.all == 0) return {};
  const std::size_t at = counted.good == 0 ? 0 : counted.good == counted.all ? 3 : counted.good * 2 < counted.all ? 1 : 2;
  return rating.levels[at];
}

void Ratings::take(const ContactView& view) {
  for (std::size_t i = 0; i < m_counted.size(); ++i) {
    const auto counted = contactRatings()[i].count(view);
    m_counted[i].good += counted.good;
    m_counted[i].all += counted.all;
  }
  const auto headroom = headroomOf(view.contact);
  if (headroom && (!m_tightest || leastRoom(*headroom) < leastRoom(m_tightest->headroom))) m_tightest = Tightest{view.contact, *headroom};
}

std::vector<Proposal> Ratings::proposals(const std::string& originPrefix, Instant at) const {
  std::vector<Proposal> all;
  const auto propose = [&](const char* criterion, int level, const Message& basis, const std::string& origin) {
    all.push_back({.id = answerId({kStep}, {criterion}), .step = kStep, .criterion = criterion, .level = level, .basis = toJson(basis), .origin = originPrefix + origin, .at = at});
  };
  for (std::size_t i = 0; i < m_counted.size(); ++i) {
    const auto& rating = contactRatings()[i];
    const Message basis{std::string{"contacts.rating."} + rating.criterion, {{"good", m_counted[i].good}, {"all", m_counted[i].all}}};
    if (const auto level = levelOf(rating, m_counted[i])) propose(rating.criterion, *level, basis, "inventory");
  }
  if (!m_tightest) return all;
  const auto& [contact, headroom] = *m_tightest;
  const Message basis = basisOf(contact, headroom);
  propose("rate_limits", levelOf(headroom), basis, contact.id);
  return all;
}

}  // namespace prumo::contacts
