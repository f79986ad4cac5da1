// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/xml.h"

#include <pugixml.hpp>

#include <limits>
#include <map>
#include <optional>

namespace prumo::document {

constexpr std::uint32_t kNoElement = std::numeric_limits<std::uint32_t>::max();

/// An element as it is kept: children are a chain.
struct XmlElement {
  pugi::xml_node node;
  std::string_view space;
  std::uint32_t parent = kNoElement;
  std::uint32_t first = kNoElement;
  std::uint32_t next = kNoElement;
  std::uint32_t scope = kNoElement;   ///< the innermost declarations of prefixes that hold
};

/// The prefixes that one element declares.
struct XmlScope {
  std::map<std::string_view, std::string_view> spaces;
  std::uint32_t outer = kNoElement;
};

struct XmlTree {
  std::string text;                   ///< the parser keeps its names and values here
  pugi::xml_document document;
  std::vector<std::size_t> lineEnds;
  std::vector<XmlElement> elements;
  std::vector<XmlScope> scopes;
  std::vector<XmlRemark> remarks;

  XmlNode nodeAt(std::uint32_t at) const { return at == kNoElement ? XmlNode{} : XmlNode{this, at}; }
  std::int64_t lineAt(std::size_t offset) const;
  XmlName resolved(std::uint32_t scope, std::string_view name, bool hasDefault) const;
  /// Lays the parser's tree out; the line of what is nested too deep.
  std::optional<std::int64_t> build();

private:
  std::uint32_t add(pugi::xml_node node, std::uint32_t parent, std::uint32_t before);
  void noteRepeated(pugi::xml_node node);
};

}  // namespace prumo::document
