// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/stream.h"

#include <cstdio>

namespace prumo::cli {

void writeLine(Stream stream, std::string_view line) {
  auto* file = stream == Stream::Out ? stdout : stderr;
  std::fwrite(line.data(), 1, line.size(), file);
  std::fputc('\n', file);
}

bool outIsWhole() { return std::fflush(stdout) == 0 && std::ferror(stdout) == 0; }

}  // namespace prumo::cli
