// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/sources/xml_cutter.h"

#include <cstdlib>

namespace {

using namespace prumo::quality;

void require(bool holds) {
  if (!holds) std::abort();
}

/// Every piece is a record within its bounds or a reject, lines never go back, and there are no more pieces than bytes.
std::size_t readAll(const std::string& text, const std::shared_ptr<XmlShape>& shape, bool grows, std::size_t columns) {
  const auto cutter = XmlCutter::of(text, "c/p", shape, grows);
  XmlPiece piece;
  std::size_t rows = 0;
  std::int64_t line = 1;
  for (std::size_t pieces = 0;; ++pieces) {
    const auto more = cutter->next(piece);
    if (!more || !*more) return rows;
    require(pieces <= text.size() && piece.line >= line);
    line = piece.line;
    if (piece.fault) continue;
    ++rows;
    for (std::size_t i = 0; i < piece.tree.size(); ++i) require(piece.tree[i].end > i && piece.tree[i].end <= piece.tree.size());
    if (grows) shape->learn(piece.tree);
    std::vector<std::string> cells(columns);
    if (!grows) shape->cells(piece.tree, cells);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  const std::string text(reinterpret_cast<const char*>(data), size);
  looksLikeXml(text);
  auto shape = std::make_shared<XmlShape>("p");
  const auto rows = readAll(text, shape, true, 0);
  const auto columns = shape->settle().size();
  require(readAll(text, shape, false, columns) == rows);
  return 0;
}
