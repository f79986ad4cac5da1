// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/readers/insomnia_request.h"

#include "core/contacts/readers/common.h"

#include <algorithm>

namespace prumo::contacts {

namespace {

using document::Node;

constexpr int kDeepest = 8;  ///< maps in environments

std::vector<ExampleEntry> entriesOf(Node list) {
  std::vector<ExampleEntry> entries;
  for (const auto one : list) {
    if (one.isMap()) entries.push_back({textOf(one["name"]), textOf(one["value"]), briefOf(one["description"]), one.line()});
  }
  return entries;
}

std::optional<ExampleBody> bodyOf(Node body, const std::vector<ExampleEntry>& headers) {
  const auto type = textOf(body["mimeType"]);
  if (!body.isMap() || (type.empty() && textOf(body["text"]).empty())) return {};
  ExampleBody out{.mediaType = type == "application/graphql" ? "application/json" : type, .text = textOf(body["text"]), .line = body["text"] ? body["text"].line() : body.line()};
  for (const auto& one : entriesOf(body["params"])) out.form.emplace_back(one.name, one.value);
  const auto said = std::ranges::find_if(headers, [](const ExampleEntry& one) { return lowerCase(one.name) == "content-type"; });
  if (out.mediaType.empty() && said != headers.end()) out.mediaType = said->value;
  return out;
}

std::vector<ExampleEntry> attributesOf(Node auth) {
  std::vector<ExampleEntry> entries;
  for (const auto one : auth) entries.push_back({.name = std::string{one.key()}, .value = textOf(one), .line = one.line()});
  return entries;
}

void addVariables(Collection& into, Node data, const std::string& path, std::string_view environment, int depth) {
  for (const auto one : data) {
    const auto name = path.empty() ? std::string{one.key()} : path + "." + std::string{one.key()};
    if (one.isMap() && depth < kDeepest) addVariables(into, one, name, environment, depth + 1);
    else if (!one.isMap() && !one.isList()) into.addVariable(name, textOf(one), one.line(), environment);
  }
}

}  // namespace

bool saysAuth(Node auth) { return auth.isMap() && !auth["type"].text().empty() && auth["type"].text() != "inherit"; }

void addInsomniaVariables(Collection& into, Node data, std::string_view environment) { addVariables(into, data, {}, environment, 0); }

void addInsomniaRequest(Collection& into, Node request, Node auth, const std::string& group, const std::string& description) {
  const auto method = upperCase(request["method"].text());
  const auto url = request["url"];
  ExampleRequest example{.method = method.empty() ? (lowerCase(url.text()).starts_with("ws") ? "WS" : "GET") : method,
                         .name = textOf(request["name"]),
                         .summary = description,
                         .group = group,
                         .line = request.line(),
                         .pathVariables = entriesOf(request["pathParameters"]),
                         .query = entriesOf(request["parameters"]),
                         .headers = entriesOf(request["headers"])};
  for (auto& entry : queryOf(url.text(), url.line())) example.query.push_back(std::move(entry));
  example.body = bodyOf(request["body"], example.headers);
  const auto own = saysAuth(request["authentication"]) ? request["authentication"] : auth;
  if (const auto security = into.signIn(own["disabled"].isTrue() ? std::string_view{} : own["type"].text(), attributesOf(own))) example.security.push_back(*security);
  into.add(std::move(example), textOf(url));
}

}  // namespace prumo::contacts
