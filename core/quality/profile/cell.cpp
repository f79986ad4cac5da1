// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/profile/cell.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

namespace prumo::quality::profiling {

std::uint64_t hashOf(std::string_view text) { return XXH3_64bits(text.data(), text.size()); }

std::uint64_t hashOf(std::int64_t id) { return XXH3_64bits(&id, sizeof id); }

std::string_view whole(std::string_view text, std::size_t bytes) {
  if (text.size() <= bytes) return text;
  const auto space = text.substr(0, bytes).find_last_of(" \t\r\n");
  return text.substr(0, space == text.npos ? 0 : space);
}

}  // namespace prumo::quality::profiling
