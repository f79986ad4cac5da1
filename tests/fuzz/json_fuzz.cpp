// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/sources/json_cutter.h"
#include "tests/fuzz/scratch.h"

#include <cstdlib>

/// Whatever is called JSON is cut into pieces that end, lie one behind the other and hold no more than the file does.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  using namespace prumo::quality;
  const auto path = prumo::fuzz::scratch({reinterpret_cast<const char*>(data), size}, "feed.json");
  const auto layout = layoutOf(path, "");
  if (!layout) return 0;
  auto cutter = JsonCutter::open(path, *layout);
  if (!cutter) return 0;
  JsonPiece piece;
  std::int64_t line = 0;
  std::size_t bytes = 0;
  for (std::size_t pieces = 0; cutter->next(piece); ++pieces) {
    bytes += piece.text.size();
    if (piece.line < line || bytes > size || pieces > size) std::abort();
    line = piece.line;
  }
  return 0;
}
