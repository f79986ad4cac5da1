// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/readers/wsdl_parts.h"

namespace prumo::contacts {

/// Adds what the policies in and around an element ask of callers (WS-SecurityPolicy 1.1 to 1.3); the names of the schemes.
std::vector<std::string> takePolicies(FoundInterface& into, WsdlParts& parts, document::XmlNode element);

}  // namespace prumo::contacts
