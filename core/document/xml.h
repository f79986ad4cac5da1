// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/document/xml_text.h"

#include <compare>
#include <filesystem>
#include <iterator>
#include <memory>
#include <vector>

/// An XML document as a tree of elements that know their lines and namespaces. No entity is expanded but the five of XML itself, and nothing
/// outside the file is looked at.
namespace prumo::document {

struct XmlTree;

/// A name with its prefix resolved.
struct XmlName {
  std::string_view space;   ///< URI; empty: none
  std::string_view local;
  bool isBound = true;      ///< the prefix is declared where the name stands
};

/// An element, or nothing where there is none: reading on from nothing gives nothing. Valid as long as its document.
class XmlNode {
public:
  XmlNode() = default;

  explicit operator bool() const { return m_tree != nullptr; }
  std::string_view local() const;
  std::string_view space() const;
  bool is(std::string_view space, std::string_view local) const { return m_tree && this->local() == local && this->space() == space; }
  /// From 1; of nothing: 0.
  std::int64_t line() const;

  /// An attribute without prefix; empty where there is none. Of one that comes twice the last holds.
  std::string_view attribute(std::string_view name) const;
  bool has(std::string_view name) const;
  /// Name without prefix, and value; declarations of namespaces are none.
  std::vector<std::pair<std::string_view, std::string_view>> attributes() const;
  /// An attribute of a namespace.
  std::string_view attribute(std::string_view space, std::string_view local) const;
  /// A name as it stands in an attribute: "tns:Order". Without prefix it is of the default namespace.
  XmlName resolved(std::string_view name) const;
  /// All text within, in order.
  std::string text() const;

  XmlNode parent() const;
  XmlNode child(std::string_view space, std::string_view local) const;

  class Iterator;
  Iterator begin() const;   ///< of the elements right below
  Iterator end() const;

  friend auto operator<=>(const XmlNode&, const XmlNode&) = default;  ///< equal: one and the same place
  const XmlTree* tree() const { return m_tree; }

private:
  friend struct XmlTree;
  XmlNode(const XmlTree* tree, std::uint32_t at) : m_tree(tree), m_at(at) {}

  const XmlTree* m_tree = nullptr;
  std::uint32_t m_at = 0;
};

class XmlNode::Iterator {
public:
  using iterator_category = std::forward_iterator_tag;
  using value_type = XmlNode;
  using difference_type = std::ptrdiff_t;
  using pointer = const XmlNode*;
  using reference = XmlNode;

  Iterator() = default;
  XmlNode operator*() const { return m_node; }
  Iterator& operator++();
  Iterator operator++(int);
  friend bool operator==(const Iterator&, const Iterator&) = default;

private:
  friend class XmlNode;
  explicit Iterator(XmlNode node) : m_node(node) {}
  XmlNode m_node;
};

class XmlDocument {
public:
  /// UTF-8, UTF-16, or what is taken for Windows-1252 (ISO-8859-1 included).
  /// Errors {line}: document.xml_syntax {column}, document.too_deep {limit}; document.empty.
  static Result<XmlDocument> parse(std::string_view bytes);
  /// Errors: base.cannot_read, base.too_large, and as parse; all with {path}.
  static Result<XmlDocument> read(const std::filesystem::path& path);

  XmlDocument(XmlDocument&&) noexcept;
  XmlDocument& operator=(XmlDocument&&) noexcept;
  ~XmlDocument();

  XmlNode root() const;
  const std::vector<XmlRemark>& remarks() const;

private:
  explicit XmlDocument(std::unique_ptr<XmlTree> tree);
  std::unique_ptr<XmlTree> m_tree;
};

}  // namespace prumo::document
