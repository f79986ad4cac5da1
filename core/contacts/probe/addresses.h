// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace prumo::contacts {

/// Whether an IP address (4 or 16 bytes) is one of the internet at large: not of this machine, of a private network, of a link or of a group, nor kept
/// for other uses (RFC 6890); an IPv6 address that stands for an IPv4 one is as public as that one. What is no address is not.
bool isPublicAddress(std::span<const unsigned char> address);

}  // namespace prumo::contacts
