// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/writers/writers.h"

#include "core/base/ascii.h"
#include "core/contacts/writers/openapi_security.h"

#include <algorithm>
#include <array>
#include <set>

namespace prumo::contacts {

namespace {

using nlohmann::ordered_json;

/// Names of components hold letters, digits and . - _ (OpenAPI 3.1, 4.8.7).
std::string componentName(std::string_view name) {
  std::string out;
  for (const char c : name) {
    const bool fits = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '_';
    out += fits ? c : '_';
  }
  return out.empty() ? "_" : out;
}

ordered_json referenceTo(std::string_view schema) { return {{"$ref", "#/components/schemas/" + componentName(schema)}}; }

ordered_json valueOf(const FoundField& field) {
  if (!field.schema.empty()) return referenceTo(field.schema);
  auto out = ordered_json::object();
  static const std::set<std::string> types{"string", "integer", "number", "boolean", "object", "array"};
  if (types.contains(field.type)) out["type"] = field.type;
  if (!field.format.empty()) out["format"] = field.format;
  if (!field.pattern.empty()) out["pattern"] = field.pattern;
  if (field.maxLength) out["maxLength"] = *field.maxLength;
  if (!field.values.empty()) out["enum"] = field.values;
  if (!field.description.empty()) out["description"] = field.description;
  return out;
}

constexpr std::ptrdiff_t kDeepest = 200;  ///< objects and lists within each other; readers stop before

/// What only looks like thousands of levels is one name, however long.
bool isOneName(std::string_view path) { return std::ranges::count(path, '.') + std::ranges::count(path, '[') > kDeepest; }

/// Puts a field at its place: "address.street" below "address", "items[].sku" below the items of "items".
void place(ordered_json& schema, const FoundField& field) {
  const bool isWhole = isOneName(field.path);
  auto* at = &schema;
  std::string_view rest = field.path;
  while (true) {
    const auto dot = isWhole ? std::string_view::npos : rest.find('.');
    auto part = rest.substr(0, dot);
    int lists = 0;
    for (; !isWhole && part.ends_with("[]"); part.remove_suffix(2)) ++lists;
    if (!part.empty()) {
      const bool isLast = dot == std::string_view::npos;
      if (isLast && field.isRequired) (*at)["required"].push_back(std::string{part});
      (*at)["type"] = "object";
      at = &(*at)["properties"][std::string{part}];
    }
    for (; lists > 0; --lists) (*at)["type"] = "array", at = &(*at)["items"];
    if (dot == std::string_view::npos) break;
    rest.remove_prefix(dot + 1);
  }
  const auto value = valueOf(field);
  for (const auto& [key, one] : value.items()) (*at)[key] = one;
  if (at->is_null()) *at = ordered_json::object();
}

ordered_json schemaOf(const FoundSchema& schema) {
  auto out = ordered_json::object();
  if (!schema.description.empty()) out["description"] = schema.description;
  for (const auto& field : schema.fields) place(out, field);
  return out;
}

ordered_json contentOf(const FoundBody& body) {
  auto media = ordered_json::object();
  if (!body.schema.empty()) media["schema"] = referenceTo(body.schema);
  return {{body.mediaType.empty() ? "application/json" : body.mediaType, media}};
}

ordered_json operationOf(const FoundOperation& operation) {
  auto out = ordered_json::object();
  if (!operation.name.empty()) out["operationId"] = operation.name;
  if (!operation.summary.empty()) out["summary"] = operation.summary;
  if (!operation.group.empty()) out["tags"] = {operation.group};
  if (operation.isDeprecated) out["deprecated"] = true;
  for (const auto& one : operation.parameters) {
    static const std::set<std::string> places{"path", "query", "header", "cookie"};
    if (places.contains(one.in)) out["parameters"].push_back({{"name", one.name}, {"in", one.in}, {"required", one.in == "path" || one.value.isRequired}, {"schema", valueOf(one.value)}});
  }
  out["responses"] = ordered_json::object();
  for (const auto& body : operation.bodies) {
    if (body.status.empty()) {
      out["requestBody"]["content"].update(contentOf(body));
      continue;
    }
    auto& response = out["responses"][body.status];
    response["description"] = body.status;
    if (!body.schema.empty() || !body.mediaType.empty()) response["content"].update(contentOf(body));
  }
  return out;
}

bool isHttp(const FoundOperation& operation) {
  static const std::set<std::string> methods{"get", "put", "post", "delete", "options", "head", "patch", "trace"};
  return methods.contains(lowerCase(operation.method)) && operation.path.starts_with('/');
}

/// JSON is YAML but for what YAML takes for the end of a line, or not at all, where it stands as it is: that is written as its number.
std::string yamlOf(std::string json) {
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 7> kNumbers{{{"\x7F", "\\u007f"},
                                                                                          {"\xC2\x85", "\\u0085"},
                                                                                          {"\xE2\x80\xA8", "\\u2028"},
                                                                                          {"\xE2\x80\xA9", "\\u2029"},
                                                                                          {"\xEF\xBB\xBF", "\\ufeff"},
                                                                                          {"\xEF\xBF\xBE", "\\ufffe"},
                                                                                          {"\xEF\xBF\xBF", "\\uffff"}}};
  for (const auto& [letter, number] : kNumbers) {
    for (auto at = json.find(letter); at != std::string::npos; at = json.find(letter, at)) json.replace(at, letter.size(), number);
  }
  return json;
}

}  // namespace

std::string openApiOf(const ContactView& view) {
  ordered_json out{{"openapi", "3.1.0"}, {"info", {{"title", view.contact.name}, {"version", view.spec && !view.spec->version.empty() ? view.spec->version : "0"}}}};
  for (const auto& server : view.servers) {
    if (!server.url.empty()) out["servers"].push_back({{"url", server.url}, {"description", server.description}});
  }
  if (view.servers.empty() && !view.contact.address.empty()) out["servers"].push_back({{"url", view.contact.address}});
  out["paths"] = ordered_json::object();
  const StubSecurity security(view);
  security.addTo(out, componentName);
  for (const auto& one : view.operations) {
    if (!isHttp(one)) continue;
    auto& written = out["paths"][one.path][lowerCase(one.method)] = operationOf(one);
    security.addTo(written, one, componentName);
  }
  for (const auto& schema : view.schemas) out["components"]["schemas"][componentName(schema.name)] = schemaOf(schema);
  return yamlOf(out.dump(2, ' ', false, nlohmann::json::error_handler_t::replace)) + "\n";
}

}  // namespace prumo::contacts
