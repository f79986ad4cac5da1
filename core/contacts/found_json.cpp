// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/found_json.h"

#include "core/base/json_reader.h"
#include "core/base/json_values.h"

namespace prumo::contacts {

namespace {

using nlohmann::json;
using nlohmann::ordered_json;

void put(ordered_json& into, const char* key, const std::string& text) {
  if (!text.empty()) into[key] = text;
}

ordered_json jsonOf(const FoundServer& server) { return {{"url", server.url}, {"description", server.description}}; }

ordered_json jsonOf(const FoundSecurity& security) {
  return {{"name", security.name}, {"kind", record::keyOf(security.kind)}, {"detail", security.detail}};
}

ordered_json jsonOf(const FoundParameter& parameter) {
  auto out = contacts::jsonOf(parameter.value);
  out.erase("path");
  out["name"] = parameter.name;
  out["in"] = parameter.in;
  return out;
}

ordered_json jsonOf(const FoundBody& body) {
  auto out = ordered_json::object();
  put(out, "status", body.status);
  put(out, "media_type", body.mediaType);
  put(out, "schema", body.schema);
  return out;
}

template <class List>
ordered_json listOf(const List& list) {
  auto all = ordered_json::array();
  for (const auto& one : list) all.push_back(jsonOf(one));
  return all;
}

FoundField fieldFrom(const json& from) {
  FoundField field{.path = textIn(from, "path"),
                   .type = textIn(from, "type"),
                   .format = textIn(from, "format"),
                   .pattern = textIn(from, "pattern"),
                   .schema = textIn(from, "schema"),
                   .description = textIn(from, "description"),
                   .isRequired = isTrueIn(from, "required"),
                   .isList = isTrueIn(from, "list")};
  field.maxLength = wholeIn(from, "max_length");
  for (const auto& value : listIn(from, "values")) {
    if (value.is_string()) field.values.push_back(value.get<std::string>());
  }
  return field;
}

}  // namespace

ordered_json jsonOf(const FoundField& field) {
  ordered_json out{{"path", field.path}};
  put(out, "type", field.type);
  put(out, "format", field.format);
  put(out, "pattern", field.pattern);
  put(out, "schema", field.schema);
  put(out, "description", field.description);
  if (!field.values.empty()) out["values"] = field.values;
  if (field.maxLength) out["max_length"] = *field.maxLength;
  if (field.isRequired) out["required"] = true;
  if (field.isList) out["list"] = true;
  return out;
}

ordered_json jsonOf(const FoundSchema& schema) {
  return {{"name", schema.name}, {"description", schema.description}, {"line", schema.line}, {"fields", listOf(schema.fields)}};
}

ordered_json detailOf(const FoundOperation& operation) {
  return {{"parameters", listOf(operation.parameters)}, {"bodies", listOf(operation.bodies)}, {"headers", operation.headers}};
}

ordered_json jsonOf(const FoundOperation& operation) {
  ordered_json out{{"key", operation.key},          {"kind", record::keyOf(operation.kind)}, {"method", operation.method},
                    {"path", operation.path},       {"name", operation.name},                {"summary", operation.summary},
                    {"group", operation.group},     {"deprecated", operation.isDeprecated},  {"security", operation.security},
                    {"line", operation.line}};
  out.update(detailOf(operation));
  return out;
}

ordered_json frameOf(const FoundInterface& found) {
  return {{"name", found.name},
          {"version", found.version},
          {"description", found.description},
          {"protocol", found.protocol},
          {"servers", listOf(found.servers)},
          {"security", listOf(found.security)},
          {"operations", ordered_json::array()},
          {"schemas", ordered_json::array()}};
}

ordered_json jsonOf(const FoundInterface& found) {
  auto out = frameOf(found);
  out["operations"] = listOf(found.operations);
  out["schemas"] = listOf(found.schemas);
  return out;
}

void addDetail(FoundOperation& operation, std::string_view text) {
  const auto detail = parseJson(text);
  if (!detail || !detail->is_object()) return;
  for (const auto& one : listIn(*detail, "parameters")) operation.parameters.push_back({textIn(one, "name"), textIn(one, "in"), fieldFrom(one)});
  for (const auto& one : listIn(*detail, "bodies")) operation.bodies.push_back({textIn(one, "status"), textIn(one, "media_type"), textIn(one, "schema")});
  for (const auto& one : listIn(*detail, "headers")) {
    if (one.is_string()) operation.headers.push_back(one.get<std::string>());
  }
}

std::string fieldsToJson(const std::vector<FoundField>& fields) { return listOf(fields).dump(-1, ' ', false, json::error_handler_t::replace); }

std::vector<FoundField> fieldsFromJson(std::string_view text) {
  std::vector<FoundField> fields;
  const auto all = parseJson(text);
  if (all) eachObject(*all, [&fields](const json& one) { fields.push_back(fieldFrom(one)); });
  return fields;
}

std::vector<FoundServer> serversFromJson(std::string_view text) {
  std::vector<FoundServer> servers;
  if (const auto all = parseJson(text)) eachObject(*all, [&servers](const json& one) { servers.push_back({textIn(one, "url"), textIn(one, "description")}); });
  return servers;
}

std::vector<FoundSecurity> securityFromJson(std::string_view text) {
  std::vector<FoundSecurity> security;
  const auto take = [&security](const json& one) {
    security.push_back({textIn(one, "name"), record::fromKey<SecurityKind>(textIn(one, "kind")).value_or(SecurityKind::Other), textIn(one, "detail")});
  };
  if (const auto all = parseJson(text)) eachObject(*all, take);
  return security;
}

std::vector<ExposedSecret> exposedFromJson(std::string_view text) {
  std::vector<ExposedSecret> exposed;
  if (const auto all = parseJson(text)) eachObject(*all, [&exposed](const json& one) { exposed.push_back({wholeIn(one, "line").value_or(0), textIn(one, "place")}); });
  return exposed;
}

}  // namespace prumo::contacts
