// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace prumo::cli {

enum class Stream { Out, Err };

/// A line of UTF-8, in which names of files, columns and authors stand as they are; what would steer a terminal, or show the rest in another order, is
/// shown as "?". What cannot be written is remembered until `outIsWhole`.
void writeLine(Stream stream, std::string_view line);

/// The same for JSON, in which it is written as \u and its number: whoever reads the document back loses nothing.
void writeJson(Stream stream, std::string_view document);

/// Flushes stdout; false when something written to it was lost (a full disk, a closed pipe).
bool outIsWhole();

}  // namespace prumo::cli
