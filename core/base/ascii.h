// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

/// Letters of ASCII, as keywords, schemes and file endings are written; all other bytes stay as they are.
namespace prumo {

std::string lowerCase(std::string_view text);
std::string upperCase(std::string_view text);

}  // namespace prumo
