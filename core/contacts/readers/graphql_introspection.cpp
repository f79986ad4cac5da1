// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/readers/graphql_schema.h"

namespace prumo::contacts {

namespace {

using document::Node;
using Kind = GraphQlDefinition::Kind;

Kind kindOf(std::string_view word) {
  if (word == "SCALAR") return Kind::Scalar;
  if (word == "UNION") return Kind::Union;
  if (word == "ENUM") return Kind::Enum;
  return word == "INPUT_OBJECT" ? Kind::Input : Kind::Object;
}

std::string_view textIn(Node node) { return node.kind() == document::Kind::Null ? std::string_view{} : node.text(); }

GraphQlType typeOf(Node node) {
  GraphQlType type{.isRequired = node["kind"].text() == "NON_NULL"};
  for (; node["ofType"].isMap(); node = node["ofType"]) type.lists += node["kind"].text() == "LIST" ? 1 : 0;
  type.name = textIn(node["name"]);
  return type;
}

GraphQlField fieldOf(Node node) {
  GraphQlField field{.name = textIn(node["name"]),
                     .description = textIn(node["description"]),
                     .defaultValue = textIn(node["defaultValue"]),
                     .type = typeOf(node["type"]),
                     .line = static_cast<std::uint32_t>(node.line()),
                     .isDeprecated = node["isDeprecated"].isTrue()};
  for (const auto argument : node["args"]) field.arguments.push_back(fieldOf(argument));
  return field;
}

void readType(Node node, GraphQlSchema& into) {
  const auto name = textIn(node["name"]);
  if (name.empty() || name.starts_with("__")) return;
  auto& type = into.define(kindOf(node["kind"].text()), name, node.line());
  type.description = textIn(node["description"]);
  for (const auto field : node["fields"]) type.fields.push_back(fieldOf(field));
  for (const auto field : node["inputFields"]) type.fields.push_back(fieldOf(field));
  for (const auto value : node["enumValues"]) type.values.push_back(textIn(value["name"]));
  if (type.kind != Kind::Union) return;
  for (const auto member : node["possibleTypes"]) type.fields.push_back({.name = textIn(member["name"]), .type = {.name = textIn(member["name"])}, .line = static_cast<std::uint32_t>(member.line())});
}

}  // namespace

void readIntrospection(Node schema, GraphQlSchema& into) {
  into.description = textIn(schema["description"]);
  for (const std::string_view method : {"query", "mutation", "subscription"}) {
    const auto name = textIn(schema[std::string{method} + "Type"]["name"]);
    if (!name.empty()) into.roots[method] = name;
  }
  for (const auto type : schema["types"]) readType(type, into);
}

}  // namespace prumo::contacts
