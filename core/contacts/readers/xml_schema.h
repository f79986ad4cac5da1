// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/readers/xml_values.h"

namespace prumo::contacts {

/// Gathers schemas as XML Schema writes them: each once, by name, with its fields laid out flat ("@id" is an attribute, "#text" what stands
/// between the tags of an element that has some). A type that refers to another names it, so that circles end.
class XmlSchemaReader {
public:
  XmlSchemaReader(XmlSchemas& schemas, std::vector<FoundSchema>& into) : m_schemas(schemas), m_values(schemas), m_into(into) {}

  /// The name by which a global element's or complex type's schema is found in the result: an element of a named complex type is found by
  /// that one's name.
  std::string take(document::XmlNode node);
  /// A field of a type by its name.
  FoundField fieldOf(document::XmlNode at, std::string_view type, std::string path);
  /// A schema that is put together elsewhere; its name.
  std::string add(std::string_view name, std::vector<FoundField> fields, std::int64_t line);
  /// Describes all that was taken and what it refers to, until there is nothing new.
  void finish();

private:
  struct Occurs {
    bool isOptional = false;
    bool isMany = false;
  };
  struct Waiting {
    std::size_t place = 0;
    document::XmlNode node;
  };

  std::string known(document::XmlNode node);
  std::string free(std::string_view name);
  bool isCut(int depth);
  void describe(document::XmlNode type, const std::string& path, int depth, bool onlyAttributes = false);
  void addDerived(document::XmlNode content, const std::string& path, int depth, bool onlyAttributes);
  void addBase(document::XmlNode derived, const std::string& path, int depth, bool onlyAttributes);
  void addArray(document::XmlNode restriction, const std::string& path);
  void addParts(document::XmlNode content, const std::string& path, int depth, Occurs occurs, bool onlyAttributes = false);
  void addPart(document::XmlNode part, const std::string& path, int depth, Occurs occurs);
  void addReferred(document::XmlNode part, const char* kind, const std::string& path, int depth, Occurs occurs);
  void addElement(document::XmlNode element, const std::string& path, int depth, Occurs occurs);
  void addDeclared(document::XmlNode element, FoundField field, bool isReferred, int depth);
  void addAttribute(document::XmlNode attribute, const std::string& path);
  void setType(FoundField& field, document::XmlNode at, std::string_view type);
  bool add(FoundField field);

  XmlSchemas& m_schemas;
  XmlValues m_values;
  std::vector<FoundSchema>& m_into;
  std::map<document::XmlNode, std::string> m_names;
  std::set<std::string> m_taken;
  std::deque<Waiting> m_waiting;
  bool m_isFull = false;
  // Of the schema that is being described:
  std::vector<FoundField> m_fields;
  std::set<std::string> m_paths;
  std::set<std::tuple<document::XmlNode, std::string, bool>> m_seen;  ///< what was described where: nothing twice
  bool m_isCut = false;
};

}  // namespace prumo::contacts
