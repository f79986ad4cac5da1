// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace prumo::text {

/// One sentence: the code by which core and ui name it, and its English source (translated through translations/).
struct Entry {
  const char* code;
  const char* english;
};

/// The English source of a code, or nullptr.
const char* sentence(std::string_view code);

/// Everything in the catalog, for the house tests.
std::span<const std::span<const Entry>> allEntries();

}  // namespace prumo::text
