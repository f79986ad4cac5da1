// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/readers/graphql_schema.h"

#include "core/contacts/readers/common.h"

#include <algorithm>
#include <array>
#include <set>

namespace prumo::contacts {

namespace {

using Kind = GraphQlDefinition::Kind;

constexpr int kMostLists = 8;
constexpr std::size_t kMostValues = 50;
constexpr std::array<std::pair<const char*, const char*>, 3> kRoots{{{"query", "Query"}, {"mutation", "Mutation"}, {"subscription", "Subscription"}}};

const char* builtIn(std::string_view name) {
  if (name == "ID" || name == "String") return "string";
  if (name == "Int") return "integer";
  if (name == "Float") return "number";
  return name == "Boolean" ? "boolean" : nullptr;
}

/// Where a schema does not name its root types, they are those that are called so.
std::map<std::string, std::string, std::less<>> rootsOf(const GraphQlSchema& schema) {
  if (!schema.roots.empty()) return schema.roots;
  std::map<std::string, std::string, std::less<>> roots;
  for (const auto& [method, name] : kRoots) {
    if (schema.find(name)) roots[method] = name;
  }
  return roots;
}

class Describing {
public:
  Describing(const GraphQlSchema& schema, FoundInterface& into, Found& found) : m_schema(schema), m_into(into), m_found(found), m_roots(rootsOf(schema)) {}

  void run() {
    for (const auto& [method, name] : kRoots) {
      const auto root = m_roots.find(method);
      const auto* type = root == m_roots.end() ? nullptr : m_schema.find(root->second);
      if (root != m_roots.end() && !type) noteUnknown(root->second, 0);
      if (type) addOperations(method, *type);
    }
    for (const auto& definition : m_schema.definitions) {
      if (!isRoot(definition.name) && definition.kind != Kind::Scalar) addSchema(definition);
    }
  }

private:
  bool isRoot(std::string_view name) const {
    return std::ranges::any_of(m_roots, [name](const auto& root) { return root.second == name; });
  }

  void noteUnknown(const std::string& name, std::int64_t line) {
    if (m_unknown.insert(name).second) noteNotTaken(m_found, line, {}, "contacts.name_unknown", {{"line", line}, {"name", name}});
  }

  FoundField fieldOf(const GraphQlField& written) {
    const auto& type = written.type;
    FoundField field{.description = briefOf(written.description), .isRequired = type.isRequired && !written.hasDefault, .isList = type.lists > 0};
    const auto* definition = m_schema.find(type.name);
    if (const auto* word = builtIn(type.name)) field.type = word;
    else if (!definition) noteUnknown(type.name, written.line);
    else if (definition->kind == Kind::Scalar) field.type = type.name;
    else if (definition->kind == Kind::Enum) field.type = "string", field.values = definition->values;
    else field.type = "object", field.schema = isRoot(type.name) ? std::string{} : type.name;
    return field;
  }

  std::string schemaOf(const GraphQlField& written) {
    const auto* definition = m_schema.find(written.type.name);
    if (!definition && !builtIn(written.type.name)) noteUnknown(written.type.name, written.line);
    return definition && definition->kind != Kind::Scalar && !isRoot(written.type.name) ? written.type.name : std::string{};
  }

  void addOperations(const std::string& method, const GraphQlDefinition& type) {
    for (const auto& field : type.fields) {
      FoundOperation operation{.key = method + " " + field.name,
                               .kind = method == "subscription" ? OperationKind::Event : OperationKind::Call,
                               .method = method,
                               .path = field.name,
                               .name = field.name,
                               .summary = briefOf(field.description),
                               .isDeprecated = field.isDeprecated,
                               .line = field.line};
      for (const auto& argument : field.arguments) operation.parameters.push_back({argument.name, "argument", fieldOf(argument)});
      operation.bodies.push_back({"200", "application/json", schemaOf(field)});
      addOperation(m_into, std::move(operation), m_found);
    }
  }

  void addSchema(const GraphQlDefinition& definition) {
    FoundSchema schema{.name = definition.name, .description = briefOf(definition.description), .line = definition.line};
    if (definition.kind == Kind::Enum) schema.fields.push_back({.type = "string", .values = definition.values});
    std::set<std::string> paths;
    for (const auto& written : definition.fields) {
      auto field = fieldOf(written);
      field.path = written.name;
      for (int i = 0; i < std::min(written.type.lists, kMostLists); ++i) field.path += "[]";
      if (written.type.lists > kMostLists) {
        noteNotTaken(m_found, written.line, definition.name + "." + written.name, "contacts.lists_too_deep", {{"line", written.line}, {"name", written.name}, {"limit", std::int64_t{kMostLists}}});
      }
      if (paths.insert(written.name).second) schema.fields.push_back(std::move(field));
      else noteNotTaken(m_found, written.line, definition.name, "contacts.repeated_field", {{"line", written.line}, {"name", written.name}});
    }
    m_into.schemas.push_back(std::move(schema));
  }

  const GraphQlSchema& m_schema;
  FoundInterface& m_into;
  Found& m_found;
  std::map<std::string, std::string, std::less<>> m_roots;
  std::set<std::string> m_unknown;
};

}  // namespace

GraphQlDefinition& GraphQlSchema::define(GraphQlDefinition::Kind kind, const std::string& name, std::int64_t line) {
  const auto [place, isNew] = places.emplace(name, definitions.size());
  if (isNew) definitions.push_back({.kind = kind, .name = name, .line = line});
  return definitions[place->second];
}

const GraphQlDefinition* GraphQlSchema::find(std::string_view name) const {
  const auto place = places.find(name);
  return place == places.end() ? nullptr : &definitions[place->second];
}

void describe(const GraphQlSchema& schema, FoundInterface& into, Found& found) { Describing(schema, into, found).run(); }

}  // namespace prumo::contacts
