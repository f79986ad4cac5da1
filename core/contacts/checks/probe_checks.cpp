// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/checks/list.h"

#include <algorithm>
#include <array>

namespace prumo::contacts {

namespace {

constexpr std::int64_t kDay = 86'400'000;

Message told(const char* code, const ContactView& view) {
  const auto& own = view.trust->chain.front();
  return {code, {{"name", view.contact.name}, {"address", view.probe->address}, {"subject", own.subject}, {"issuer", own.issuer}, {"from", dateOf(own.notBefore)}, {"until", dateOf(own.notAfter)}, {"reason", view.trust->reason}, {"days", (own.notAfter.ms - view.now.ms) / kDay}, {"at", toIso(view.probe->at)}}};
}

bool isOver(const ContactView& view) {
  return view.trust->chain.front().notAfter < view.now;
}

bool isEarly(const ContactView& view) {
  return view.now < view.trust->chain.front().notBefore;
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
  if (isEarly(view)) return told("contacts.check.certificate_untrusted.early", view);
  const bool isToldElsewhere = isOver(view) || !view.trust->fitsHost || isOldTls(view);
  if (view.trust->isVerified || isToldElsewhere) return {};
  return told("contacts.check.certificate_untrusted.condition", view);
}

std::optional<Message> lookForOldTls(const ContactView& view) {
  if (!isOldTls(view)) return {};
  return Message{"contacts.check.old_tls.condition", {{"name", view.contact.name}, {"address", view.probe->address}, {"version", view.probe->tlsVersion}, {"at", toIso(view.probe->at)}}};
}

std::optional<Message> lookForCertificateNearItsEnd(const ContactView& view) {
  if (!view.trust || isOver(view) || !endsSoon((view.trust->chain.front().notAfter.ms - view.now.ms) / kDay)) return {};
  return told("contacts.check.certificate_near_its_end.condition", view);
}

}  // namespace prumo::contacts
