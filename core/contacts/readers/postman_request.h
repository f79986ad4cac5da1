// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/readers/collection.h"

namespace prumo::contacts {

/// One item of a Postman collection that is a request, with the sign-in that holds for it.
void addPostmanRequest(Collection& into, document::Node item, document::Node auth, const std::string& group);

/// A description is a text, or a map that holds one.
std::string postmanDescription(document::Node description);

}  // namespace prumo::contacts
