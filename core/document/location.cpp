// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/location.h"

#include <algorithm>

namespace prumo::document {

namespace {

int hexOf(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

}  // namespace

std::string unescaped(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const int high = text[i] == '%' && i + 2 < text.size() ? hexOf(text[i + 1]) : -1;
    const int low = high < 0 ? -1 : hexOf(text[i + 2]);
    out += low < 0 ? text[i] : static_cast<char>(high * 16 + low);
    i += low < 0 ? 0 : 2;
  }
  return out;
}

bool isRemote(std::string_view reference) {
  const auto colon = reference.find(':');
  const auto isSlash = [](char c) { return c == '/' || c == '\\'; };
  const bool isHost = reference.size() > 1 && isSlash(reference[0]) && isSlash(reference[1]);
  return isHost || (colon != std::string_view::npos && colon > 1 && reference.find_first_of("/#") > colon);
}

bool isWithin(const std::filesystem::path& path, const std::filesystem::path& folder) {
  return std::mismatch(folder.begin(), folder.end(), path.begin(), path.end()).first == folder.end();
}

std::filesystem::path realPath(const std::filesystem::path& path) {
  std::error_code ignored;
  auto real = std::filesystem::weakly_canonical(path, ignored);
  return ignored ? path.lexically_normal() : real;
}

}  // namespace prumo::document
