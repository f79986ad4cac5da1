// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace prumo::platform {

/// Waits until there is something to read from a socket, it is closed, or the time is over.
void waitReadable(int socket, std::chrono::milliseconds time);

}  // namespace prumo::platform
