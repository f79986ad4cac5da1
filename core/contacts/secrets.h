// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/found.h"
#include "core/document/document.h"

/// Credentials that stand where they should not.
namespace prumo::contacts {

/// Whether something of this name is usually secret: "Authorization", "api_key", "senha".
bool isSecretName(std::string_view name);
/// Whether a value of that name looks like a real credential and not like a placeholder ("string", "YOUR_KEY", "{{token}}", "xxxx").
bool looksLikeSecret(std::string_view name, std::string_view value);
/// The examples and default values of a description that hold one.
std::vector<ExposedSecret> exposedIn(document::Node root);

}  // namespace prumo::contacts
