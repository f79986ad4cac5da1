// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/readers/examples.h"

#include "core/base/utf8.h"
#include "core/contacts/readers/common.h"
#include "core/contacts/readers/examples_security.h"
#include "core/contacts/readers/exposed.h"
#include "core/contacts/secrets.h"

#include <algorithm>

namespace prumo::contacts {

namespace {

using document::Document;
using document::Node;

constexpr std::size_t kMostDescription = 300;
constexpr std::size_t kMostParameters = 500;  ///< of an operation

/// A cookie that lets whoever has it go on in somebody's name.
bool isSession(std::string_view cookie) {
  const auto name = lowerCase(cookie);
  return name.find("sess") != std::string::npos || name.find("auth") != std::string::npos || name == "sid" || name.ends_with(".sid");
}

bool looksLikeJson(const ExampleBody& body) {
  const auto first = body.text.find_first_not_of(" \t\r\n");
  return first != std::string::npos && (body.text[first] == '{' || body.text[first] == '[' || body.mediaType.find("json") != std::string::npos);
}

/// Names in braces or behind a colon.
std::vector<std::string> namesInPath(std::string_view path) {
  std::vector<std::string> names;
  for (std::size_t i = 0; i < path.size(); ++i) {
    const bool isColon = path[i] == ':' && i > 0 && path[i - 1] == '/';
    if (path[i] != '{' && !isColon) continue;
    const auto end = std::min(path.find_first_of(isColon ? "/" : "}", i), path.size());
    if (end > i + 1) names.emplace_back(path.substr(i + 1, end - i - 1));
    i = isColon ? end - 1 : end;
  }
  return names;
}

}  // namespace

void OperationDraft::add(const ExampleRequest& request) {
  if (m_times++ == 0) {
    m_operation.key = operationKey(request.method, request.path);
    m_operation.method = request.method;
    m_operation.path = request.path;
    m_operation.name = request.name;
    m_operation.summary = request.summary;
    m_operation.group = request.group;
    m_operation.line = request.line;
  }
  hideIn(m_operation.summary, "summary", request.line);
  readSecurity(request);
  addPathParameters(request);
  addParameters(request.query, "query");
  addParameters(request.headers, "header");
  addParameters(request.cookies, "cookie");
  if (request.body) addBody(*request.body);
  for (const auto& answer : request.answers) {
    addBody(answer);
    for (const auto& header : answer.headers) {
      auto name = lowerCase(header.name);
      expose(name, header.value, header.line);
      if (!name.starts_with(':') && std::ranges::find(m_operation.headers, name) == m_operation.headers.end()) m_operation.headers.push_back(std::move(name));
    }
  }
}

OperationDraft::Parameter& OperationDraft::parameter(const std::string& name, const char* in) {
  const bool isHeader = std::string_view{in} == "header";
  const auto found = std::ranges::find_if(m_parameters, [&](const Parameter& one) {
    return one.in == in && (isHeader ? lowerCase(one.name) == lowerCase(name) : one.name == name);
  });
  return found != m_parameters.end() ? *found : m_parameters.emplace_back(Parameter{.name = name, .in = in});
}

void OperationDraft::addParameters(const std::vector<ExampleEntry>& entries, const char* in) {
  for (const auto& entry : entries) {
    if (entry.name.empty() || entry.name.starts_with(':') || m_parameters.size() >= kMostParameters) continue;
    auto& into = parameter(entry.name, in);
    into.times += into.last == m_times ? 0 : 1;
    into.last = m_times;
    if (into.description.empty()) into.description = shortened(entry.description, kMostDescription);
    hideIn(into.description, entry.name, entry.line);
    if (entry.value.find("{{") == std::string::npos && !entry.value.empty()) into.values.addText(entry.value);
    expose(entry.name, entry.value, entry.line, std::string_view{in} == "cookie" && isSession(entry.name));
  }
}

void OperationDraft::addPathParameters(const ExampleRequest& request) {
  for (const auto& name : namesInPath(request.path)) {
    auto& into = parameter(name, "path");
    into.times = m_times;
    const auto said = std::ranges::find(request.pathVariables, name, &ExampleEntry::name);
    if (said == request.pathVariables.end()) continue;
    into.description = shortened(said->description, kMostDescription);
    if (said->value.find("{{") == std::string::npos && !said->value.empty()) into.values.addText(said->value);
    expose(name, said->value, said->line);
  }
}

void OperationDraft::addBody(const ExampleBody& body) {
  auto type = essenceOf(body.mediaType);
  if (type.empty() && looksLikeJson(body)) type = "application/json";
  const auto found = std::ranges::find_if(m_bodies, [&](const Body& one) { return one.status == body.status && one.mediaType == type; });
  auto& into = found != m_bodies.end() ? *found : m_bodies.emplace_back(Body{.status = body.status, .mediaType = type, .line = body.line});
  if (!body.form.empty()) into.examples.addForm(body.form);
  for (const auto& [name, value] : body.form) expose(name, value, body.line);
  if (!looksLikeJson(body)) return;
  const auto document = Document::parse(plainJson(body.text), document::Syntax::Json);
  if (!document) return noteNotTaken(m_found, body.line, m_operation.key, "contacts.example_unreadable", {{"line", body.line}, {"place", m_operation.key}});
  into.examples.add(document->root());
  exposeIn(document->root(), {}, body.line);
}

void OperationDraft::readSecurity(const ExampleRequest& request) {
  for (const auto& one : request.security) addSecurity(one);
  for (const auto& one : shownSecurity(request)) addSecurity(one);
}

void OperationDraft::addSecurity(FoundSecurity security) {
  const auto isSame = [&security](const FoundSecurity& one) { return one.kind == security.kind && one.detail == security.detail; };
  if (std::ranges::none_of(m_security, isSame)) m_security.push_back(std::move(security));
}

void OperationDraft::expose(std::string_view name, std::string_view value, std::int64_t line, bool isSecret) {
  if (!looksLikeSecret(isSecret ? "cookie" : name, value) || !m_exposed.emplace(name).second) return;
  addExposed(m_found, {line, m_operation.key + " " + std::string{name}, m_interface});
}

void OperationDraft::hideIn(std::string& text, std::string_view name, std::int64_t line) {
  if (!looksLikeSecret({}, text)) return;
  expose(name, text, line);
  text.clear();
}

void OperationDraft::exposeIn(Node node, std::string_view name, std::int64_t line) {
  if (node.kind() == document::Kind::Text) expose(name, node.text(), line);
  for (const auto child : node) exposeIn(child, child.key().empty() ? name : child.key(), line);
}

std::string OperationDraft::addSchema(FoundInterface& into, std::set<std::string>& names, const Body& body) {
  auto fields = body.examples.fields();
  if (fields.empty()) return {};
  if (!body.examples.isWhole()) noteNotTaken(m_found, body.line, m_operation.key, "contacts.example_cut", {{"line", body.line}, {"place", m_operation.key}});
  const auto first = (m_operation.name.empty() ? m_operation.key : m_operation.name) + " " + (body.status.empty() ? "request" : body.status);
  auto name = first;
  for (int i = 2; !names.insert(name).second; ++i) name = first + " " + std::to_string(i);
  into.schemas.push_back({.name = name, .fields = std::move(fields), .line = body.line});
  return name;
}

/// A scheme that another operation named already keeps that name.
void OperationDraft::settleSecurity(FoundInterface& into) {
  for (auto& scheme : m_security) {
    const auto known = std::ranges::find_if(into.security, [&](const FoundSecurity& one) { return one.kind == scheme.kind && one.detail == scheme.detail; });
    if (known != into.security.end()) {
      m_operation.security.push_back(known->name);
      continue;
    }
    const auto first = scheme.name;
    for (int i = 2; std::ranges::find(into.security, scheme.name, &FoundSecurity::name) != into.security.end(); ++i) scheme.name = first + " " + std::to_string(i);
    into.security.push_back(scheme);
    m_operation.security.push_back(scheme.name);
  }
}

void OperationDraft::finish(FoundInterface& into, std::set<std::string>& schemaNames, bool isRecorded) {
  settleSecurity(into);
  for (auto& parameter : m_parameters) {
    auto value = parameter.values.value();
    value.description = std::move(parameter.description);
    value.isRequired = parameter.in == "path" || (isRecorded && parameter.in == "query" && parameter.times == m_times);
    m_operation.parameters.push_back({parameter.name, parameter.in, std::move(value)});
  }
  for (const auto& body : m_bodies) m_operation.bodies.push_back({body.status, body.mediaType, addSchema(into, schemaNames, body)});
  addOperation(into, std::move(m_operation), m_found);
}

}  // namespace prumo::contacts
