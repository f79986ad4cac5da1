// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/readers/graphql_schema.h"

#include "core/contacts/readers/common.h"
#include "core/contacts/readers/exposed.h"
#include "core/contacts/readers/graphql_lexer.h"
#include "core/contacts/secrets.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

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
std::map<std::string_view, std::string_view> rootsOf(const GraphQlSchema& schema) {
  if (!schema.roots.empty()) return schema.roots;
  std::map<std::string_view, std::string_view> roots;
  for (const auto& [method, name] : kRoots) {
    if (schema.find(name)) roots[method] = name;
  }
  return roots;
}

class Describing {
public:
  Describing(GraphQlSchema& schema, FoundInterface& into, Found& found) : m_schema(schema), m_into(into), m_found(found), m_roots(rootsOf(schema)) {}

  void run() {
    for (const auto& [method, name] : kRoots) {
      const auto root = m_roots.find(method);
      const auto* type = root == m_roots.end() ? nullptr : m_schema.find(root->second);
      if (root != m_roots.end() && !type) noteUnknown(root->second, 0);
      if (type) addOperations(method, *type);
    }
    m_into.schemas.reserve(m_schema.definitions.size());
    for (auto& definition : m_schema.definitions) {
      if (!isRoot(definition.name) && definition.kind != Kind::Scalar) addSchema(definition);
      std::exchange(definition.fields, {});
    }
  }

private:
  bool isRoot(std::string_view name) const {
    return std::ranges::any_of(m_roots, [name](const auto& root) { return root.second == name; });
  }

  void noteUnknown(std::string_view name, std::int64_t line) {
    if (m_unknown.insert(name).second) noteNotTaken(m_found, line, {}, "contacts.name_unknown", {{"line", line}, {"name", std::string{name}}});
  }

  FoundField fieldOf(const GraphQlField& written) {
    const auto& type = written.type;
    FoundField field{.description = m_schema.brief(written.description), .isRequired = type.isRequired && written.defaultValue.empty(), .isList = type.lists > 0};
    if (!written.defaultValue.empty()) exposeIn(m_found, written.name, written.defaultValue.substr(0, written.defaultValue.find_first_of("\"\n")), written.line);
    if (!secretsIn(written.defaultValue).empty()) addExposed(m_found, written.line, std::string{written.name});
    const auto* definition = m_schema.find(type.name);
    if (const auto* word = builtIn(type.name)) field.type = word;
    else if (!definition) noteUnknown(type.name, written.line);
    else if (definition->kind == Kind::Scalar) field.type = type.name;
    else if (definition->kind == Kind::Enum) setEnum(field, *definition);
    else field.type = "object", field.schema = isRoot(type.name) ? std::string_view{} : type.name;
    return field;
  }

  /// Many values are looked up where they are declared.
  static void setEnum(FoundField& field, const GraphQlDefinition& definition) {
    field.type = "string";
    if (definition.values.size() > kMostValues) field.schema = definition.name;
    else field.values.assign(definition.values.begin(), definition.values.end());
  }

  std::string schemaOf(const GraphQlField& written) {
    const auto* definition = m_schema.find(written.type.name);
    if (!definition && !builtIn(written.type.name)) noteUnknown(written.type.name, written.line);
    return definition && definition->kind != Kind::Scalar && !isRoot(written.type.name) ? std::string{written.type.name} : std::string{};
  }

  void addOperations(const std::string& method, const GraphQlDefinition& type) {
    m_into.operations.reserve(m_into.operations.size() + type.fields.size());
    for (const auto& field : type.fields) {
      const std::string name{field.name};
      FoundOperation operation{.key = method + " " + name,
                               .kind = method == "subscription" ? OperationKind::Event : OperationKind::Call,
                               .method = method,
                               .path = name,
                               .name = name,
                               .summary = m_schema.brief(field.description),
                               .isDeprecated = field.isDeprecated,
                               .line = field.line};
      operation.parameters.reserve(field.arguments.size());
      for (const auto& argument : field.arguments) operation.parameters.push_back({std::string{argument.name}, "argument", fieldOf(argument)});
      operation.bodies.push_back({"200", "application/json", schemaOf(field)});
      addOperation(m_into, std::move(operation), m_found);
    }
  }

  void addSchema(const GraphQlDefinition& definition) {
    FoundSchema schema{.name = std::string{definition.name}, .description = m_schema.brief(definition.description), .line = definition.line};
    if (definition.kind == Kind::Enum) schema.fields.push_back({.type = "string", .values = {definition.values.begin(), definition.values.end()}});
    else schema.fields.reserve(definition.fields.size());
    std::set<std::string_view> paths;
    for (const auto& written : definition.fields) {
      auto field = fieldOf(written);
      field.path = written.name;
      for (int i = 0; i < std::min(written.type.lists, kMostLists); ++i) field.path += "[]";
      if (written.type.lists > kMostLists) {
        const std::string name{written.name};
        noteNotTaken(m_found, written.line, schema.name + "." + name, "contacts.lists_too_deep", {{"line", std::int64_t{written.line}}, {"name", name}, {"limit", std::int64_t{kMostLists}}});
      }
      if (paths.insert(written.name).second) schema.fields.push_back(std::move(field));
      else noteNotTaken(m_found, written.line, schema.name, "contacts.repeated_field", {{"line", std::int64_t{written.line}}, {"name", std::string{written.name}}});
    }
    m_into.schemas.push_back(std::move(schema));
  }

  GraphQlSchema& m_schema;
  FoundInterface& m_into;
  Found& m_found;
  std::map<std::string_view, std::string_view> m_roots;
  std::set<std::string_view> m_unknown;
};

}  // namespace

GraphQlDefinition& GraphQlSchema::define(GraphQlDefinition::Kind kind, std::string_view name, std::int64_t line) {
  const auto [place, isNew] = places.emplace(name, definitions.size());
  if (isNew) definitions.push_back({.kind = kind, .name = name, .line = line});
  return definitions[place->second];
}

const GraphQlDefinition* GraphQlSchema::find(std::string_view name) const {
  const auto place = places.find(name);
  return place == places.end() ? nullptr : &definitions[place->second];
}

std::string GraphQlSchema::brief(std::string_view text) const {
  return text.empty() ? std::string{} : briefOf(isEscaped ? unquoted(text) : std::string{text});
}

void describe(GraphQlSchema& schema, FoundInterface& into, Found& found) { Describing(schema, into, found).run(); }

}  // namespace prumo::contacts
