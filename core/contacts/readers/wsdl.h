// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/readers/reader.h"

namespace prumo::contacts {

/// WSDL 1.1 (w3.org/TR/wsdl) with the XML Schemas it holds or imports: each service is an interface. Of WSDL 2.0 only services are read.
bool isWsdl(const Outline& outline);
Result<Found> readWsdl(const std::filesystem::path& path, const Job& job);

}  // namespace prumo::contacts
