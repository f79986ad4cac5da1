// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <vector>

namespace prumo::platform {

/// Waits until there is something to read from a socket, it is closed, or the time is over.
void waitReadable(int socket, std::chrono::milliseconds time);

/// A new socket that no other program inherits; -1 where there is none to be had.
int openSocket(int family, int type, int protocol);

/// The 4 or 16 bytes of the IP address in a socket address (`sockaddr`); none where it is an address of another kind.
std::vector<unsigned char> addressBytes(const void* socketAddress);

}  // namespace prumo::platform
