// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/readers/xml_common.h"

#include <deque>

namespace prumo::contacts {

/// The named components of XML Schemas (w3.org/TR/xmlschema-1), of those that include and import each other too.
class XmlSchemas {
public:
  XmlSchemas(document::XmlFiles& files, Found& found) : m_files(files), m_found(found), m_names(files, found) {}

  /// A schema and all it leads to. `isOwn`: its elements are what the description is about.
  void add(document::XmlNode schema, bool isOwn);

  /// What is called so where that name stands. Nothing: it is not defined, and that is noted; kind is "element", "type", "group",
  /// "attributeGroup" or "attribute".
  document::XmlNode find(std::string_view kind, document::XmlNode at, std::string_view name);
  /// The name with its namespace, that of a schema without one being the one it was included into.
  document::XmlName resolved(document::XmlNode at, std::string_view name) const;
  /// What a redefined component was before.
  document::XmlNode before(document::XmlNode component) const;
  /// Elements that may stand in for that one.
  std::vector<document::XmlNode> substitutes(document::XmlNode element) const;

  /// Global elements of the schemas that were added as own, and of what these include; types of all.
  const std::vector<document::XmlNode>& elements() const { return m_elements; }
  const std::vector<document::XmlNode>& types() const { return m_types; }
  Found& found() { return m_found; }
  std::string fileOf(document::XmlNode node) const { return m_files.fileOf(node); }

private:
  struct Waiting {
    document::XmlNode schema;
    std::string_view space;
    bool isOwn = false;
  };

  void read(const Waiting& schema);
  void lead(document::XmlNode child, const Waiting& schema);
  void addComponent(document::XmlNode component, const Waiting& schema);

  document::XmlFiles& m_files;
  Found& m_found;
  XmlNames m_names;
  std::deque<Waiting> m_waiting;
  std::set<std::pair<document::XmlNode, std::string_view>> m_read;
  std::map<document::XmlNode, std::string_view> m_spaces;              ///< of schemas without one
  std::map<document::XmlNode, document::XmlNode> m_redefined;
  std::map<std::pair<std::string_view, std::string_view>, std::vector<document::XmlNode>> m_substitutes;
  std::vector<document::XmlNode> m_elements;
  std::vector<document::XmlNode> m_types;
};

}  // namespace prumo::contacts
