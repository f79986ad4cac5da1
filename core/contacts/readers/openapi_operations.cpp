// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/readers/openapi_operations.h"

#include "core/base/ascii.h"
#include "core/contacts/readers/common.h"

#include <algorithm>
#include <array>

namespace prumo::contacts {

namespace {

using document::Node;

constexpr std::array kMethods{"get", "put", "post", "delete", "options", "head", "patch", "trace", "query"};
constexpr int kDeepestCallbacks = 3;

bool isMethod(std::string_view key) { return std::ranges::find(kMethods, key) != kMethods.end(); }

/// A media type without its parameters.
std::string essence(std::string_view type) {
  const auto end = type.find(';');
  auto bare = type.substr(0, end);
  while (!bare.empty() && bare.back() == ' ') bare.remove_suffix(1);
  return std::string{bare};
}

}  // namespace

OpenApiOperations::OpenApiOperations(document::References& references, SchemaReader& schemas, FoundInterface& into, Found& found)
    : m_references(references), m_schemas(schemas), m_into(into), m_found(found), m_root(references.root()) {}

void OpenApiOperations::read(const Job& job) {
  readItems(m_root["paths"], OperationKind::Call, job);
  readItems(m_root["webhooks"], OperationKind::Event, job);
}

void OpenApiOperations::readItems(Node items, OperationKind kind, const Job& job) {
  std::size_t done = 0;
  for (const auto item : items) {
    if (job.stop.stop_requested()) return;
    if (!item.key().starts_with("x-")) readItem(item, item.key(), kind);
    if (++done % 64 == 0) job.progress(static_cast<double>(done) / static_cast<double>(items.size()));
  }
}

void OpenApiOperations::readItem(Node item, std::string_view path, OperationKind kind) {
  const auto target = m_references.follow(item);
  if (target && !target.isMap()) noteNotTaken(m_found, item.line(), std::string{path}, "contacts.no_map", {{"line", item.line()}, {"place", std::string{path}}});
  for (const auto member : target) {
    if (isMethod(member.key())) readOperation(m_references.follow(member), upperCase(member.key()), path, target, kind);
  }
  for (const auto member : target["additionalOperations"]) readOperation(m_references.follow(member), member.key(), path, target, kind);
}

void OpenApiOperations::readOperation(Node operation, std::string_view method, std::string_view path, Node item, OperationKind kind) {
  if (!operation.isMap()) return;
  FoundOperation into{.key = operationKey(method, path),
                      .kind = kind,
                      .method = std::string{method},
                      .path = std::string{path},
                      .name = textOf(operation["operationId"]),
                      .summary = briefOf(operation["summary"] ? operation["summary"] : operation["description"]),
                      .isDeprecated = operation["deprecated"].isTrue(),
                      .security = securityOf(operation),
                      .line = operation.line()};
  if (operation["tags"].size() > 0) into.group = textOf(*operation["tags"].begin());
  readParameters(into, operation["parameters"]);
  readParameters(into, item["parameters"]);
  readRequest(into, operation);
  readResponses(into, operation);
  addOperation(m_into, std::move(into), m_found);
  readCallbacks(operation);
}

void OpenApiOperations::readCallbacks(Node operation) {
  if (m_depth >= kDeepestCallbacks) return;
  ++m_depth;
  for (const auto callback : operation["callbacks"]) {
    for (const auto item : m_references.follow(callback)) {
      if (!item.key().starts_with("x-")) readItem(item, item.key(), OperationKind::Event);
    }
  }
  --m_depth;
}

/// Those of the operation come first and hide those of its path with the same name and place.
void OpenApiOperations::readParameters(FoundOperation& into, Node parameters) {
  std::set<std::pair<std::string, std::string>> known;
  for (const auto& one : into.parameters) known.emplace(one.name, one.in);
  for (const auto written : parameters) {
    const auto parameter = m_references.follow(written);
    const auto name = textOf(parameter["name"]);
    const auto in = textOf(parameter["in"]);
    if (in == "body") {
      for (auto& type : mediaTypes(parameter, "consumes")) addBody(into, {}, std::move(type), parameter["schema"]);
    }
    if (name.empty() || in == "body" || !known.emplace(name, in).second) continue;
    auto value = m_schemas.valueOf(parameter.has("schema") ? parameter["schema"] : parameter);
    value.isRequired = parameter["required"].isTrue();
    if (value.description.empty()) value.description = briefOf(parameter["description"]);
    into.parameters.push_back({name, in, std::move(value)});
  }
}

void OpenApiOperations::readRequest(FoundOperation& into, Node operation) { readContent(into, m_references.follow(operation["requestBody"])["content"], {}); }

void OpenApiOperations::readResponses(FoundOperation& into, Node operation) {
  Names headers;
  for (const auto written : operation["responses"]) {
    const auto status = std::string{written.key()};
    if (status.starts_with("x-")) continue;
    const auto response = m_references.follow(written);
    for (const auto header : response["headers"]) headers.add(lowerCase(header.key()));
    if (response.has("schema")) {
      for (auto& type : mediaTypes(operation, "produces")) addBody(into, status, std::move(type), response["schema"]);
    } else if (response["content"].size() > 0) {
      readContent(into, response["content"], status);
    } else {
      into.bodies.push_back({.status = status});
    }
  }
  into.headers = headers.all();
}

void OpenApiOperations::readContent(FoundOperation& into, Node content, const std::string& status) {
  for (const auto media : content) addBody(into, status, essence(media.key()), m_references.follow(media)["schema"]);
}

void OpenApiOperations::addBody(FoundOperation& into, const std::string& status, std::string mediaType, Node schema) {
  const auto name = into.name.empty() ? into.key : into.name;
  into.bodies.push_back({status, std::move(mediaType), m_schemas.take(schema, name + " " + (status.empty() ? "request" : status))});
}

std::vector<std::string> OpenApiOperations::mediaTypes(Node operation, const char* key) const {
  const auto own = operation[key];
  std::vector<std::string> types;
  for (const auto type : own ? own : m_root[key]) types.push_back(essence(type.text()));
  if (types.empty()) types.emplace_back("application/json");
  return types;
}

/// An empty requirement among others makes all of them optional: then nothing is asked.
std::vector<std::string> OpenApiOperations::securityOf(Node operation) const {
  const auto own = operation["security"];
  Names names;
  for (const auto requirement : own ? own : m_root["security"]) {
    if (requirement.size() == 0) return {};
    for (const auto scheme : requirement) names.add(scheme.key());
  }
  return names.all();
}

}  // namespace prumo::contacts
