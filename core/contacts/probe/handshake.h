// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/probe/result.h"

#include <openssl/ssl.h>

namespace prumo::contacts {

/// What a handshake showed. `reason` of the trust is left to whoever verified it.
struct Handshake {
  std::string version;
  std::string cipher;
  ProbeTrust trust;
};

Handshake handshakeOf(const SSL* ssl, const std::string& host, Instant now);

}  // namespace prumo::contacts
