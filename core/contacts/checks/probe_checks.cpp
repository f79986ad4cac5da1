// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/checks/list.h"

#include <algorithm>
#include <array>

namespace prumo::contacts {

namespace {

constexpr std::int64_t kDay = 86'400'000;
constexpr std::int64_t kSoon = 30;  ///< days

Message told(const char* code, const ContactView& view) {
  const auto& own = view.trust->chain.front();
  return {code, {{"name", view.contact.name}, {"address", view.probe->address}, {"subject", own.subject}, {"issuer", own.issuer}, {"until", dateOf(own.notAfter)}, {"days", (own.notAfter.ms - view.now.ms) / kDay}, {"at", toIso(view.probe->at)}}};
}

bool isOver(const ContactView& view) {
  return view.trust->chain.front().notAfter < view.now;
}

bool isOldTls(const ContactView& view) {
  static constexpr std::array<std::string_view, 4> kOld{"SSLv2", "SSLv3", "TLSv1", "TLSv1.1"};
  return view.probe && std::ranges::find(kOld, view.probe->tlsVersion) != kOld.end();
}

}  // namespace

std::optional<Message> lookForExpiredCertificate(const ContactView& view) {
  if (!view.trust || !isOver(view)) return {};
  return told("contacts.check.certificate_expired.condition", view);
}

std::optional<Message> lookForCertificateOfAnother(const ContactView& view) {
  if (!view.trust || view.trust->fitsHost) return {};
  return told("contacts.check.certificate_of_another.condition", view);
}

std::optional<Message> lookForUntrustedCertificate(const ContactView& view) {
  if (!view.trust) return {};
  if (view.trust->isSelfSigned) return told("contacts.check.certificate_untrusted.self_signed", view);
  const bool isToldElsewhere = view.trust->isExpired || !view.trust->fitsHost || isOldTls(view);
  if (view.trust->isVerified || isToldElsewhere) return {};
  return told("contacts.check.certificate_untrusted.condition", view);
}

std::optional<Message> lookForOldTls(const ContactView& view) {
  if (!isOldTls(view)) return {};
  return Message{"contacts.check.old_tls.condition", {{"name", view.contact.name}, {"address", view.probe->address}, {"version", view.probe->tlsVersion}, {"at", toIso(view.probe->at)}}};
}

std::optional<Message> lookForCertificateNearItsEnd(const ContactView& view) {
  if (!view.trust || isOver(view) || view.trust->chain.front().notAfter.ms - view.now.ms > kSoon * kDay) return {};
  return told("contacts.check.certificate_near_its_end.condition", view);
}

}  // namespace prumo::contacts
