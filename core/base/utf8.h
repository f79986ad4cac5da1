// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace prumo {

/// The length of the longest valid UTF-8 prefix (Unicode 15, table 3-7: no overlong forms, no surrogates).
std::size_t validUtf8Prefix(std::string_view bytes);

/// At most so many bytes and an ellipsis, cut between characters.
std::string shortened(std::string text, std::size_t bytes);

/// Valid UTF-8 without control characters other than tab, line feed and carriage return.
bool isPlainUtf8(std::string_view text);

}  // namespace prumo
