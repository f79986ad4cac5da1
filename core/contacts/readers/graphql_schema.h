// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contacts/found.h"
#include "core/document/document.h"

#include <map>
#include <unordered_map>

namespace prumo::contacts {

/// "[Order!]!"
struct GraphQlType {
  std::string_view name;
  int lists = 0;
  bool isRequired = false;   ///< the outermost is never null
};

/// As all texts here it is a view of what is read: a file of a hundred megabytes holds millions of them.
struct GraphQlField {
  std::string_view name;
  std::string_view description;
  std::string_view defaultValue;   ///< as it is written; empty: none
  GraphQlType type;
  std::vector<GraphQlField> arguments;
  std::uint32_t line = 0;
  bool isDeprecated = false;
};

struct GraphQlDefinition {
  enum class Kind { Scalar, Object, Union, Enum, Input };

  Kind kind = Kind::Object;            ///< an interface is an object
  std::string_view name;
  std::string_view description;
  std::vector<GraphQlField> fields;    ///< of a union: its members, by their name
  std::vector<std::string_view> values;
  std::int64_t line = 0;
};

/// A GraphQL schema, however it is written down. Valid as long as what was read.
struct GraphQlSchema {
  std::string_view description;
  bool isEscaped = false;              ///< descriptions are as they stand between their quotes
  std::map<std::string_view, std::string_view> roots;   ///< "query", "mutation", "subscription": the type
  std::vector<GraphQlDefinition> definitions;
  std::unordered_map<std::string_view, std::size_t> places;  ///< of definitions, by name

  /// The definition of that name; a new one where there is none.
  GraphQlDefinition& define(GraphQlDefinition::Kind kind, std::string_view name, std::int64_t line);
  const GraphQlDefinition* find(std::string_view name) const;
  /// A description in one line.
  std::string brief(std::string_view text) const;
};

/// Adds what the text says, and lists what cannot be understood.
void parseGraphQl(std::string_view text, GraphQlSchema& into, Found& found);
/// The same of the answer to an introspection query: of its member "__schema".
void readIntrospection(document::Node schema, GraphQlSchema& into);

/// The fields of the root types are operations, all other types are schemas. What is described is gone from the schema.
void describe(GraphQlSchema& schema, FoundInterface& into, Found& found);

}  // namespace prumo::contacts
