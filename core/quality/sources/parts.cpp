// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/sources/parts.h"

#include "core/base/platform.h"

#include <fmt/ranges.h>

#include <algorithm>

namespace prumo::quality {

Error noPartOf(const std::filesystem::path& path, const std::string& part, const std::vector<std::string>& parts) {
  constexpr std::size_t kMostNamed = 20;
  const auto named = std::min(parts.size(), kMostNamed);
  auto list = fmt::format("{}", fmt::join(parts.begin(), parts.begin() + static_cast<std::ptrdiff_t>(named), ", "));
  if (named < parts.size()) list += "…";
  return {{"quality.no_part_of", {{"path", platform::utf8FromPath(path)}, {"part", part}, {"parts", list}}}, ErrorKind::BadInput, nullptr};
}

bool hasExtension(const std::filesystem::path& path, std::initializer_list<std::string_view> extensions) {
  auto own = platform::utf8FromPath(path.extension());
  std::ranges::transform(own, own.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return std::ranges::find(extensions, own) != extensions.end();
}

}  // namespace prumo::quality
