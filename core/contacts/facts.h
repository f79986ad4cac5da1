// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/contact.h"

/// What follows from the operations of an interface.
namespace prumo::contacts {

/// A call that answers with a list: GET without an identifier at the end, whose answer is a list or holds one.
bool isListing(const FoundOperation& operation);
/// A call that makes something new: POST without an identifier at the end.
bool isCreation(const FoundOperation& operation);
/// One that makes an order, a payment or an invoice, by its name and the end of its path.
bool isOrderCreation(const FoundOperation& operation);
/// One that has to be open: it hands out credentials, or says whether the server is well.
bool isOpenByNature(const FoundOperation& operation);
bool hasPaging(const FoundOperation& operation);
bool hasIdempotencyKey(const FoundOperation& operation);
/// Some answer says what an error looks like.
bool hasErrorContract(const FoundOperation& operation);
/// 429 or its headers (draft-ietf-httpapi-ratelimit-headers, and the "x-" ones before it).
bool tellsRateLimit(const FoundOperation& operation);
/// "sandbox", "homologacao", "staging" and so on.
bool isForTrials(const FoundServer& server);

/// Fills what a contact point does not say yet with what its description says; what is there stays.
void fillIn(ContactPoint& contact, const FoundInterface& found);

}  // namespace prumo::contacts
