// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/found.h"
#include "core/document/document.h"

#include <map>

namespace prumo::contacts {

/// "[Order!]!"
struct GraphQlType {
  std::string name;
  int lists = 0;
  bool isRequired = false;   ///< the outermost is never null
};

struct GraphQlField {
  std::string name;
  std::string description;
  GraphQlType type;
  std::vector<GraphQlField> arguments;
  bool hasDefault = false;
  bool isDeprecated = false;
  std::int64_t line = 0;
};

struct GraphQlDefinition {
  enum class Kind { Scalar, Object, Union, Enum, Input };

  Kind kind = Kind::Object;            ///< an interface is an object
  std::string name;
  std::string description;
  std::vector<GraphQlField> fields;    ///< of a union: its members, by their name
  std::vector<std::string> values;
  std::int64_t line = 0;
};

/// A GraphQL schema, however it is written down.
struct GraphQlSchema {
  std::string description;
  std::map<std::string, std::string, std::less<>> roots;   ///< "query", "mutation", "subscription": the type
  std::vector<GraphQlDefinition> definitions;
  std::map<std::string, std::size_t, std::less<>> places;  ///< of definitions, by name

  /// The definition of that name; a new one where there is none.
  GraphQlDefinition& define(GraphQlDefinition::Kind kind, const std::string& name, std::int64_t line);
  const GraphQlDefinition* find(std::string_view name) const;
};

/// Adds what the text says, and lists what cannot be understood.
void parseGraphQl(std::string_view text, GraphQlSchema& into, Found& found);
/// The same of the answer to an introspection query: of its member "__schema".
void readIntrospection(document::Node schema, GraphQlSchema& into);

/// The fields of the root types are operations, all other types are schemas.
void describe(const GraphQlSchema& schema, FoundInterface& into, Found& found);

}  // namespace prumo::contacts
