// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/checks/checks.h"

/// What each check looks for; the list in checks.cpp says how severe it is.
namespace prumo::contacts {

// How access is protected.
/// Operations that ask for no credential although others do, without those that have to be open.
std::int64_t openOperations(const ContactView& view);
std::optional<Message> lookForNoAuthentication(const ContactView& view);
/// A description of a kind that has a place for it, and leaves it empty.
std::optional<Message> lookForUnsaidAuthentication(const ContactView& view);
std::optional<Message> lookForPasswordInTheOpen(const ContactView& view);
std::optional<Message> lookForNoEncryption(const ContactView& view);
std::optional<Message> lookForExposedSecrets(const ContactView& view);
std::optional<Message> lookForUnsignedNotices(const ContactView& view);

// What the newest live probe saw.
std::optional<Message> lookForExpiredCertificate(const ContactView& view);
std::optional<Message> lookForCertificateOfAnother(const ContactView& view);
std::optional<Message> lookForUntrustedCertificate(const ContactView& view);
std::optional<Message> lookForOldTls(const ContactView& view);
std::optional<Message> lookForCertificateNearItsEnd(const ContactView& view);

// What the description promises.
std::optional<Message> lookForNoErrorContract(const ContactView& view);
std::optional<Message> lookForNoPaging(const ContactView& view);
std::optional<Message> lookForNoRateLimit(const ContactView& view);
std::optional<Message> lookForRepeatedOrders(const ContactView& view);
std::optional<Message> lookForNoSandbox(const ContactView& view);
std::optional<Message> lookForDeprecated(const ContactView& view);
/// Fields for a CNPJ, or for a key that holds one, that take digits alone: since July 2026 a CNPJ may hold letters (IN RFB 2229/2024).
std::optional<Message> lookForNumericCnpj(const ContactView& view);

// What the inventory says of its own entries.
std::optional<Message> lookForOrphan(const ContactView& view);
std::optional<Message> lookForNoOwner(const ContactView& view);
std::optional<Message> lookForTooLittleHeadroom(const ContactView& view);
std::optional<Message> lookForScarceHeadroom(const ContactView& view);

}  // namespace prumo::contacts
