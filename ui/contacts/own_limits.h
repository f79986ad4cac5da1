// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/limits.h"

#include <filesystem>

/// The list of known limits that is in force: the one that Prumo ships, or a person's own in its place, for every assessment on this machine.
namespace prumo::ui {

/// Where a person's own list lies, and may be edited with any editor.
std::filesystem::path ownLimitsPath();
bool hasOwnLimits();

/// The list in force. Errors {place}: as contacts::parseLimits, base.cannot_read; a broken list of one's own is told, not passed over.
Result<std::vector<contacts::KnownLimit>> limitsInForce();

/// Puts a list in the place of the shipped one, once it is known that it can be read. Errors: as above, and as writeFile.
Result<void> useOwnLimits(const std::filesystem::path& list);
/// Back to the list that Prumo ships.
Result<void> dropOwnLimits();

}  // namespace prumo::ui
