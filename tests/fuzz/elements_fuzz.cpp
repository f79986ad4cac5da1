// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/utf8.h"
#include "core/document/document.h"
#include "core/document/xml.h"

#include <cstdlib>

namespace {

using prumo::document::XmlNode;

void require(bool holds) {
  if (!holds) std::abort();
}

/// Every element is below its parent, no earlier than it, and says nothing but UTF-8.
int heightOf(XmlNode node) {
  int height = 1;
  require(node.line() >= 1 && prumo::validUtf8Prefix(node.local()) == node.local().size() && prumo::validUtf8Prefix(node.space()) == node.space().size());
  node.resolved("p:name");
  node.attribute("urn:p", "name");
  for (const auto child : node) {
    require(child.parent() == node && child.line() >= node.line());
    height = std::max(height, heightOf(child) + 1);
  }
  return height;
}

}  // namespace

/// Whatever is called XML: what is read is a tree that ends.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  using namespace prumo::document;
  const auto document = XmlDocument::parse({reinterpret_cast<const char*>(data), size});
  if (!document) return 0;
  require(heightOf(document->root()) <= kMostLevels);
  const auto text = document->root().text();
  require(prumo::validUtf8Prefix(text) == text.size());
  for (const auto& remark : document->remarks()) require(remark.line >= 1);
  return 0;
}
