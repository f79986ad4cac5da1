// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/stream.h"

#include <algorithm>
#include <cstdio>
#include <string>

namespace prumo::cli {

namespace {

/// Names of files, columns and authors are shown as they stand; what would steer a terminal is not.
std::string withoutControls(std::string_view line) {
  std::string plain{line};
  std::ranges::replace_if(plain, [](unsigned char c) { return c < 0x20 && c != '\n' && c != '\t'; }, '?');
  return plain;
}

}  // namespace

void writeLine(Stream stream, std::string_view line) {
  auto* file = stream == Stream::Out ? stdout : stderr;
  const auto plain = withoutControls(line);
  std::fwrite(plain.data(), 1, plain.size(), file);
  std::fputc('\n', file);
}

bool outIsWhole() { return std::fflush(stdout) == 0 && std::ferror(stdout) == 0; }

}  // namespace prumo::cli
