// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/found.h"
#include "core/document/references.h"

#include <deque>
#include <map>
#include <set>

namespace prumo::contacts {

/// Gathers schemas as JSON Schema writes them (draft 4 to 2020-12, and the dialects of OpenAPI and AsyncAPI): each once, by name, with its fields
/// laid out flat. A schema that refers to another names it, so that circles end.
class SchemaReader {
public:
  SchemaReader(document::References& references, std::vector<FoundSchema>& schemas) : m_references(references), m_schemas(schemas) {}

  /// The name by which a schema is found in the result; one that is written in place gets `name`. Empty where there is none.
  std::string take(document::Node schema, std::string_view name);
  /// A value that is no object: type, format, pattern and so on.
  FoundField valueOf(document::Node schema);
  /// Describes all that was taken and what it refers to, until there is nothing new.
  void finish();

private:
  struct Waiting {
    std::size_t place = 0;
    document::Node schema;
  };

  std::string known(document::Node schema, std::string_view name);
  void describe(document::Node schema, const std::string& path, int depth);
  void addProperties(document::Node schema, const std::string& path, int depth);
  void addProperty(document::Node property, const std::string& path, bool isRequired, int depth);
  void addValue(document::Node written, FoundField field, int depth);

  document::References& m_references;
  std::vector<FoundSchema>& m_schemas;
  std::map<document::Node, std::string> m_names;
  std::set<std::string> m_taken;
  std::deque<Waiting> m_waiting;
  // Of the schema that is being described:
  std::vector<FoundField> m_fields;
  std::set<std::string> m_paths;
  std::set<std::pair<document::Node, std::string>> m_seen;  ///< what was described where: nothing twice
};

}  // namespace prumo::contacts
