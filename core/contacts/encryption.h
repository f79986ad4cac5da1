// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

/// Whether data is encrypted on its way.
namespace prumo::contacts {

/// By the scheme of the address, or by the protocol where it names none. Nothing: neither of them tells (a host alone, an address of e-mail, mail servers, which
/// may turn encryption on later), or the machine is one's own, and nothing crosses a network.
std::optional<bool> isEncrypted(const std::string& address, const std::string& protocol);

}  // namespace prumo::contacts
