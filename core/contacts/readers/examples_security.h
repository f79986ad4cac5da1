// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/readers/examples.h"

/// How requests say who sends them.
namespace prumo::contacts {

/// A scheme that is called by what it is: "bearer", "api_key X-Api-Key".
FoundSecurity securityOf(SecurityKind kind, std::string detail = {});
/// "header X-Api-Key".
FoundSecurity apiKeyIn(std::string_view in, std::string_view name);
/// What "Bearer ..." in an Authorization header asks for.
FoundSecurity securityOfHeader(std::string_view value);
/// What the headers and parameters of a request show, where nothing else says it.
std::vector<FoundSecurity> shownSecurity(const ExampleRequest& request);

/// By the word that tools use for it: "basic", "apikey", "oauth2", "awsv4"...; nothing for "noauth", "none" and the like.
std::optional<SecurityKind> kindOfAuth(std::string_view word);
/// Whether an attribute of such a block is a secret itself: "password", "token", "secretKey"...
bool isSecretAttribute(std::string_view name);

}  // namespace prumo::contacts
