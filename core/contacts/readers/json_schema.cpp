// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/readers/json_schema.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <array>

namespace prumo::contacts {

namespace {

using document::Kind;
using document::Node;

constexpr int kDeepest = 12;                   ///< objects written within objects
constexpr std::size_t kMostFields = 5000;      ///< of a schema
constexpr std::size_t kMostSeen = 5000;        ///< schemas that one is put together from
constexpr std::size_t kMostValues = 50;
constexpr std::size_t kMostDescription = 300;  ///< bytes
constexpr std::array kParts{"allOf", "anyOf", "oneOf"};

std::string textOf(Node node) { return std::string{node.text()}; }

/// "type" is a word, or a list of them in which "null" only says that the value may be missing.
std::string typeOf(Node schema) {
  const auto type = schema["type"];
  if (!type.isList()) return textOf(type);
  for (const auto one : type) {
    if (one.text() != "null") return textOf(one);
  }
  return {};
}

std::string pathOf(const std::string& parent, std::string_view name) { return parent.empty() ? std::string{name} : parent + "." + std::string{name}; }

bool hasOwnFields(Node schema) {
  return schema.has("properties") || std::ranges::any_of(kParts, [&](const char* part) { return schema.has(part); });
}

FoundField described(Node schema) {
  FoundField field{.type = typeOf(schema),
                   .format = textOf(schema["format"]),
                   .pattern = textOf(schema["pattern"]),
                   .description = shortened(textOf(schema["description"]), kMostDescription)};
  if (field.type.empty() && hasOwnFields(schema)) field.type = "object";
  if (const auto most = schema["maxLength"].number()) field.maxLength = static_cast<std::int64_t>(std::clamp(*most, 0.0, 1e15));
  for (const auto one : schema["enum"]) {
    if (field.values.size() < kMostValues) field.values.push_back(textOf(one));
  }
  if (schema.has("const")) field.values = {textOf(schema["const"])};
  return field;
}

}  // namespace

std::string SchemaReader::known(Node schema, std::string_view name) {
  if (const auto found = m_names.find(schema); found != m_names.end()) return found->second;
  auto own = std::string{name};
  for (int i = 2; !m_taken.insert(own).second; ++i) own = std::string{name} + " " + std::to_string(i);
  m_names.emplace(schema, own);
  m_waiting.push_back({m_schemas.size(), schema});
  m_schemas.push_back({.name = own, .description = shortened(textOf(schema["description"]), kMostDescription), .line = schema.line()});
  return own;
}

std::string SchemaReader::take(Node schema, std::string_view name) {
  const auto reference = schema["$ref"];
  const auto target = m_references.follow(schema);
  if (!target.isMap()) return {};
  if (reference.kind() == Kind::Text) return known(target, document::References::nameIn(reference.text()));
  // A list of something, or something made of one other: that is what is looked up.
  if (target.has("items") && !hasOwnFields(target)) return take(target["items"], name);
  return known(target, name);
}

FoundField SchemaReader::valueOf(Node schema) {
  auto target = m_references.follow(schema);
  auto field = described(target);
  if (target.has("items")) {
    field = described(m_references.follow(target["items"]));
    field.isList = true;
  }
  return field;
}

void SchemaReader::finish() {
  for (; !m_waiting.empty(); m_waiting.pop_front()) {
    const auto [place, schema] = m_waiting.front();
    m_fields.clear();
    m_paths.clear();
    m_seen.clear();
    const bool isObject = typeOf(schema) == "object" || hasOwnFields(schema);
    if (!isObject && schema.has("type")) addValue(schema, {}, 0);
    else describe(schema, {}, 0);
    m_schemas[place].fields = m_fields;
  }
}

/// The fields of an object, of all that it is put together from, and of what it may be.
void SchemaReader::describe(Node schema, const std::string& path, int depth) {
  if (depth > kDeepest || m_fields.size() >= kMostFields || m_seen.size() >= kMostSeen || !m_seen.emplace(schema, path).second) return;
  addProperties(schema, path, depth);
  for (const auto* part : kParts) {
    for (const auto one : schema[part]) {
      const auto target = m_references.follow(one);
      if (target.isMap()) describe(target, path, depth);
    }
  }
  const auto values = schema["additionalProperties"];
  if (values.isMap() && values.size() > 0) addProperty(values, pathOf(path, "*"), false, depth);
}

void SchemaReader::addProperties(Node schema, const std::string& path, int depth) {
  std::set<std::string_view> required;
  for (const auto name : schema["required"]) required.insert(name.text());
  for (const auto property : schema["properties"]) addProperty(property, pathOf(path, property.key()), required.contains(property.key()), depth);
}

void SchemaReader::addProperty(Node property, const std::string& path, bool isRequired, int depth) {
  if (m_fields.size() >= kMostFields || !m_paths.insert(path).second) return;
  addValue(property, {.path = path, .isRequired = isRequired}, depth);
}

/// A field as it is written: a value, a list of some, another schema by its name, or an object on the spot.
void SchemaReader::addValue(Node written, FoundField field, int depth) {
  const auto target = m_references.follow(written);
  if (target.has("items") && !hasOwnFields(target) && depth <= kDeepest) {
    field.path += "[]";
    field.isList = true;
    return addValue(target["items"], std::move(field), depth + 1);
  }
  auto value = described(target);
  value.path = std::move(field.path);
  value.isRequired = field.isRequired;
  value.isList = field.isList;
  const auto reference = written["$ref"];
  const bool isNamed = reference.kind() == Kind::Text && hasOwnFields(target);
  if (isNamed) value.schema = known(target, document::References::nameIn(reference.text()));
  m_fields.push_back(std::move(value));
  if (!isNamed && target.isMap()) describe(target, std::string{m_fields.back().path}, depth + 1);
}

}  // namespace prumo::contacts
