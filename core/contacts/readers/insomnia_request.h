// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/readers/collection.h"

namespace prumo::contacts {

/// One request of Insomnia, with the sign-in of the folder that holds where it has none of its own.
void addInsomniaRequest(Collection& into, document::Node request, document::Node auth, const std::string& group, const std::string& description);
/// The variables of an environment; maps in it are written with dots ("api.host").
void addInsomniaVariables(Collection& into, document::Node data, std::string_view environment);
/// Whether a block says how to sign in, be it that one does not.
bool saysAuth(document::Node auth);

}  // namespace prumo::contacts
