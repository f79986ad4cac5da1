// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/sources/ole.h"

#include <algorithm>
#include <fstream>
#include <string>

namespace prumo::quality {

bool isOle(std::string_view head) { return head.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"); }

bool isProtected(const std::filesystem::path& path) {
  constexpr std::size_t kPiece = std::size_t{1024} * 1024;
  std::string wanted;  // as a directory entry names it, in UTF-16
  for (const char c : std::string_view{"EncryptedPackage"}) wanted.append({c, '\0'});
  std::ifstream in(path, std::ios::binary);
  std::string bytes;
  while (in) {
    const auto kept = std::min(bytes.size(), wanted.size());
    bytes.erase(0, bytes.size() - kept);
    bytes.resize(kept + kPiece);
    in.read(bytes.data() + kept, static_cast<std::streamsize>(kPiece));
    bytes.resize(kept + static_cast<std::size_t>(in.gcount()));
    if (bytes.find(wanted) != bytes.npos) return true;
  }
  return false;
}

}  // namespace prumo::quality
