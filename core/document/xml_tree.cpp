// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/xml_tree.h"

#include "core/document/document.h"

#include <algorithm>
#include <utility>

namespace prumo::document {

namespace {

constexpr std::string_view kXmlSpace = "http://www.w3.org/XML/1998/namespace";

pugi::xml_node element(pugi::xml_node from) {
  while (from && from.type() != pugi::node_element) from = from.next_sibling();
  return from;
}

XmlScope declared(pugi::xml_node node, std::uint32_t outer) {
  XmlScope scope{.outer = outer};
  for (const auto attribute : node.attributes()) {
    const std::string_view name = attribute.name();
    if (name == "xmlns") scope.spaces[{}] = attribute.value();
    else if (name.starts_with("xmlns:")) scope.spaces[name.substr(6)] = attribute.value();
  }
  return scope;
}

}  // namespace

std::int64_t XmlTree::lineAt(std::size_t offset) const { return std::ranges::lower_bound(lineEnds, offset) - lineEnds.begin() + 1; }

XmlName XmlTree::resolved(std::uint32_t scope, std::string_view name, bool hasDefault) const {
  const auto colon = name.find(':');
  const auto prefix = colon == std::string_view::npos ? std::string_view{} : name.substr(0, colon);
  const auto local = name.substr(colon + 1);  // npos + 1 is 0
  if (prefix.empty() && !hasDefault) return {{}, local};
  for (; scope != kNoElement; scope = scopes[scope].outer) {
    if (const auto found = scopes[scope].spaces.find(prefix); found != scopes[scope].spaces.end()) return {found->second, local};
  }
  if (prefix == "xml") return {kXmlSpace, local};
  return {{}, local, prefix.empty()};
}

void XmlTree::noteRepeated(pugi::xml_node node) {
  std::vector<std::string_view> names;
  for (const auto attribute : node.attributes()) names.emplace_back(attribute.name());
  std::ranges::sort(names);
  const auto twice = std::ranges::adjacent_find(names);
  if (twice == names.end()) return;
  remarks.push_back(xmlRemark("document.repeated_key", lineAt(static_cast<std::size_t>(node.offset_debug())), {{"text", std::string{*twice}}}));
}

std::uint32_t XmlTree::add(pugi::xml_node node, std::uint32_t parent, std::uint32_t before) {
  const auto at = static_cast<std::uint32_t>(elements.size());
  auto& made = elements.emplace_back(XmlElement{.node = node, .parent = parent});
  if (parent != kNoElement) {
    made.scope = elements[parent].scope;
    (before == kNoElement ? elements[parent].first : elements[before].next) = at;
  }
  if (auto scope = declared(node, made.scope); !scope.spaces.empty()) {
    made.scope = static_cast<std::uint32_t>(scopes.size());
    scopes.push_back(std::move(scope));
  }
  made.space = resolved(made.scope, node.name(), true).space;
  noteRepeated(node);
  return at;
}

std::optional<std::int64_t> XmlTree::build() {
  auto parent = kNoElement;
  auto before = kNoElement;
  int depth = 1;
  for (auto node = element(document.document_element()); node;) {
    if (depth > kMostLevels) return lineAt(static_cast<std::size_t>(node.offset_debug()));
    before = add(node, parent, before);
    if (const auto child = element(node.first_child())) {
      parent = std::exchange(before, kNoElement);
      node = child;
      ++depth;
      continue;
    }
    auto next = depth == 1 ? pugi::xml_node{} : element(node.next_sibling());
    for (; !next && parent != kNoElement; --depth) {
      before = std::exchange(parent, elements[parent].parent);
      next = parent == kNoElement ? pugi::xml_node{} : element(elements[before].node.next_sibling());
    }
    node = next;
  }
  const auto further = element(document.document_element().next_sibling());
  if (further) remarks.push_back(xmlRemark("document.further_documents", lineAt(static_cast<std::size_t>(further.offset_debug())), {{"text", std::string{}}}));
  return std::nullopt;
}

}  // namespace prumo::document
