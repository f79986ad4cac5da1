// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/readers/xml_schemas.h"

namespace prumo::contacts {

/// What values of simple types look like (w3.org/TR/xmlschema-2): type, format, pattern, the only values allowed, the longest.
class XmlValues {
public:
  explicit XmlValues(XmlSchemas& schemas) : m_schemas(schemas) {}

  /// Of a simple type; of what it is derived from where it says nothing itself.
  const FoundField& of(document::XmlNode simpleType);
  /// Of one that XML Schema itself brings along; nothing: there is no such type.
  static const FoundField* builtIn(std::string_view local);
  /// Of a type by its name, which may be one of XML Schema itself; of a complex one and of none: nothing is said.
  FoundField named(document::XmlNode at, std::string_view name);
  /// The facets of a restriction, where nothing is said yet.
  static void addFacets(FoundField& field, document::XmlNode restriction);

private:
  FoundField read(document::XmlNode simpleType);
  FoundField readUnion(document::XmlNode node);

  XmlSchemas& m_schemas;
  std::map<document::XmlNode, FoundField> m_known;
  std::set<document::XmlNode> m_open;   ///< being read: circles end
};

}  // namespace prumo::contacts
