// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace prumo::cli {

enum class Stream { Out, Err };

/// A line of UTF-8. What cannot be written is remembered until `outIsWhole`.
void writeLine(Stream stream, std::string_view line);

/// Flushes stdout; false when something written to it was lost (a full disk, a closed pipe).
bool outIsWhole();

}  // namespace prumo::cli
