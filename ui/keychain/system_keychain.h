// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secrets.h"

/// The keychain of the system: GNOME's or KDE's, macOS's, the credentials of Windows. On Qt Core alone, so that the command line has it, too.
namespace prumo {

/// Nothing is asked of the system before the first secret is. Where it keeps none, all calls say base.no_keychain.
std::shared_ptr<SecretKeeper> systemKeychain();

}  // namespace prumo
