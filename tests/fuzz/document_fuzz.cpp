// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/document.h"

#include <cstdlib>

namespace {

using prumo::document::Node;

/// Levels below a value; a member that is iterated is a member that is found, unless its key comes again.
int heightOf(Node node, std::size_t& left) {
  int height = 0;
  std::size_t children = 0;
  for (const auto child : node) {
    ++children;
    if (node.isMap() && !node.has(child.key())) std::abort();
    if (left > 0) height = std::max(height, heightOf(child, --left) + 1);
  }
  if (children != node.size()) std::abort();
  return height;
}

}  // namespace

/// Whatever is called JSON or YAML: what is read is a tree that ends.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  using namespace prumo::document;
  for (const auto syntax : {Syntax::Json, Syntax::Yaml}) {
    const auto document = Document::parse({reinterpret_cast<const char*>(data), size}, syntax);
    std::size_t left = 100'000;
    if (document && heightOf(document->root(), left) > kMostLevels) std::abort();
  }
  return 0;
}
