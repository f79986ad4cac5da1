// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/readers/bruno_request.h"

#include "core/base/utf8.h"
#include "core/contacts/readers/common.h"

#include <algorithm>
#include <array>

namespace prumo::contacts {

namespace {

using document::Node;

constexpr std::size_t kMostSummary = 300;
constexpr std::array<std::string_view, 11> kMethods{"get", "post", "put", "delete", "patch", "options", "head", "connect", "trace", "http", "ws"};

std::string typeOf(std::string_view mode) {
  static constexpr std::array kTypes{std::pair{"json", "application/json"}, std::pair{"xml", "application/xml"}, std::pair{"text", "text/plain"}, std::pair{"sparql", "application/sparql-query"},
                                     std::pair{"graphql", "application/json"}, std::pair{"form-urlencoded", "application/x-www-form-urlencoded"}, std::pair{"formUrlEncoded", "application/x-www-form-urlencoded"},
                                     std::pair{"multipart-form", "multipart/form-data"}, std::pair{"multipartForm", "multipart/form-data"}, std::pair{"file", "application/octet-stream"}};
  const auto found = std::ranges::find_if(kTypes, [mode](const auto& one) { return mode == one.first; });
  return found == kTypes.end() ? std::string{} : found->second;
}

std::string graphQlBody(const std::string& variables) {
  const bool isNone = variables.find_first_not_of(" \t\r\n") == std::string::npos;
  return "{\"query\": \"\", \"variables\": " + (isNone ? "{}" : variables) + "}";
}

std::string typeIn(const std::vector<ExampleEntry>& headers) {
  const auto found = std::ranges::find_if(headers, [](const ExampleEntry& one) { return lowerCase(one.name) == "content-type"; });
  return found == headers.end() ? std::string{} : found->value;
}

std::vector<ExampleEntry> entriesOf(const BruText& text, std::string_view name) {
  const auto* block = text.find(name);
  return block ? block->entries : std::vector<ExampleEntry>{};
}

/// "json" by the method's block, or whatever body there is.
std::optional<ExampleBody> bodyOf(const BruText& text, std::string mode, const std::vector<ExampleEntry>& headers) {
  if (mode == "none") return {};
  const auto isBody = [&mode](const BruBlock& one) {
    const std::string_view name = one.name;
    return mode.empty() ? name.starts_with("body") : name == "body:" + mode || (name == "body" && mode == "json");
  };
  const auto block = std::ranges::find_if(text.blocks(), isBody);
  if (block == text.blocks().end()) return {};
  if (mode.empty()) mode = block->name == "body" ? "json" : block->name.substr(5);
  ExampleBody body{.mediaType = typeIn(headers), .text = block->text, .line = block->line};
  if (body.mediaType.empty()) body.mediaType = typeOf(mode);
  for (const auto& one : block->entries) body.form.emplace_back(one.name, one.value);
  const auto* variables = text.find("body:graphql:vars");
  if (mode == "graphql") body.text = graphQlBody(variables ? variables->text : std::string{});
  return body;
}

std::vector<ExampleEntry> entriesOf(Node list, std::string_view type = {}) {
  std::vector<ExampleEntry> entries;
  for (const auto one : list) {
    const auto own = one["type"].text();
    if (!type.empty() && own != type && !(own.empty() && type == "query")) continue;
    entries.push_back({textOf(one["name"]), textOf(one["value"]), briefOf(one["description"]), one.line()});
  }
  return entries;
}

std::optional<ExampleBody> bodyOf(Node body, const std::vector<ExampleEntry>& headers) {
  const auto mode = body["mode"].text();
  const auto content = body[mode];
  if (mode.empty() || mode == "none" || !content) return {};
  ExampleBody out{.mediaType = typeIn(headers), .text = textOf(content), .line = content.line()};
  if (out.mediaType.empty()) out.mediaType = typeOf(mode);
  for (const auto& one : entriesOf(content.isList() ? content : Node{})) out.form.emplace_back(one.name, one.value);
  if (mode == "graphql") out.text = graphQlBody(textOf(content["variables"]));
  return out;
}

/// Of several bodies the one that is chosen.
Node chosenBody(Node body) {
  if (!body.isList()) return body;
  for (const auto one : body) {
    if (one["selected"].isTrue()) return one["body"];
  }
  return body.size() > 0 ? (*body.begin())["body"] : Node{};
}

std::optional<ExampleBody> openCollectionBody(Node written, const std::vector<ExampleEntry>& headers) {
  const auto body = chosenBody(written);
  const auto mode = body["type"].text();
  const auto data = body["data"];
  if (mode.empty() || mode == "none" || !data) return {};
  ExampleBody out{.mediaType = typeIn(headers), .text = textOf(data), .line = data.line()};
  if (out.mediaType.empty()) out.mediaType = typeOf(mode);
  for (const auto& one : entriesOf(data.isList() ? data : Node{})) out.form.emplace_back(one.name, one.value);
  return out;
}

void addQuery(ExampleRequest& example, std::string_view url, std::int64_t line) {
  for (auto& entry : queryOf(url, line)) {
    if (std::ranges::find(example.query, entry.name, &ExampleEntry::name) == example.query.end()) example.query.push_back(std::move(entry));
  }
}

void add(Collection& into, ExampleRequest example, const BrunoAuth& auth, std::string_view url) {
  addQuery(example, url, example.line);
  if (const auto security = into.signIn(auth.mode, auth.attributes)) example.security.push_back(*security);
  into.add(std::move(example), url);
}

}  // namespace

BrunoAuth brunoAuth(const BruText& text) {
  BrunoAuth auth;
  if (const auto* method = brunoMethod(text)) auth.mode = text.value(method->name, "auth");
  else auth.mode = text.value("auth", "mode");
  for (const auto& block : text.blocks()) {
    if (!block.name.starts_with("auth:")) continue;
    if (auth.mode.empty()) auth.mode = block.name.substr(5);
    if (block.name == "auth:" + auth.mode) auth.attributes = block.entries;
  }
  return auth;
}

BrunoAuth brunoAuth(Node written) {
  BrunoAuth auth{.mode = textOf(written["mode"])};
  for (const auto one : written[auth.mode]) auth.attributes.push_back({.name = std::string{one.key()}, .value = textOf(one), .line = one.line()});
  return auth;
}

const BruBlock* brunoMethod(const BruText& text) {
  const auto found = std::ranges::find_if(text.blocks(), [](const BruBlock& one) { return std::ranges::find(kMethods, one.name) != kMethods.end(); });
  return found == text.blocks().end() ? nullptr : &*found;
}

void addBrunoRequest(Collection& into, const BruText& text, const BrunoAuth& inherited, const std::string& group) {
  const auto* method = brunoMethod(text);
  if (!method) return;
  const auto* docs = text.find("docs");
  auto summary = docs ? docs->text.substr(docs->text.find_first_not_of(" #\n\r") == std::string::npos ? 0 : docs->text.find_first_not_of(" #\n\r")) : std::string{};
  ExampleRequest example{.method = upperCase(method->name == "http" ? text.value("http", "method") : method->name),
                         .name = text.value("meta", "name"),
                         .summary = shortened(summary.substr(0, summary.find('\n')), kMostSummary),
                         .group = group,
                         .line = method->line,
                         .pathVariables = entriesOf(text, "params:path"),
                         .query = entriesOf(text, text.find("params:query") ? "params:query" : "query"),
                         .headers = entriesOf(text, "headers")};
  example.body = bodyOf(text, text.value(method->name, "body"), example.headers);
  const auto auth = brunoAuth(text);
  add(into, std::move(example), auth.isInherited() ? inherited : auth, text.value(method->name, "url"));
}

void addBrunoRequest(Collection& into, Node item, const BrunoAuth& inherited, const std::string& group) {
  const auto request = item["request"];
  const auto method = upperCase(request["method"].text());
  ExampleRequest example{.method = method.empty() ? "GET" : method,
                         .name = textOf(item["name"]),
                         .summary = briefOf(request["docs"]),
                         .group = group,
                         .line = item.line(),
                         .pathVariables = entriesOf(request["params"], "path"),
                         .query = entriesOf(request["params"] ? request["params"] : request["query"], "query"),
                         .headers = entriesOf(request["headers"])};
  example.body = bodyOf(request["body"], example.headers);
  const auto auth = brunoAuth(request["auth"]);
  add(into, std::move(example), auth.isInherited() ? inherited : auth, textOf(request["url"]));
}

BrunoAuth openCollectionAuth(Node written) {
  BrunoAuth auth{.mode = textOf(written.isMap() ? written["type"] : written)};
  for (const auto one : written) {
    if (!one.isMap() && !one.isList() && one.key() != "type") auth.attributes.push_back({.name = std::string{one.key()}, .value = textOf(one), .line = one.line()});
  }
  for (const auto one : written[auth.mode]) auth.attributes.push_back({.name = std::string{one.key()}, .value = textOf(one), .line = one.line()});
  return auth;
}

void addOpenCollectionRequest(Collection& into, Node item, const BrunoAuth& inherited, const std::string& group) {
  const bool isGraphQl = item["graphql"].isMap();
  const auto request = item[isGraphQl ? "graphql" : "http"];
  const auto method = upperCase(request["method"].text());
  const auto docs = item["docs"].isMap() ? item["docs"]["content"] : item["docs"];
  ExampleRequest example{.method = method.empty() ? (isGraphQl ? "POST" : "GET") : method,
                         .name = textOf(item["info"]["name"]),
                         .summary = briefOf(docs ? docs : item["info"]["description"]),
                         .group = group,
                         .line = request.line(),
                         .pathVariables = entriesOf(request["params"], "path"),
                         .query = entriesOf(request["params"], "query"),
                         .headers = entriesOf(request["headers"])};
  example.body = isGraphQl ? ExampleBody{.mediaType = "application/json", .text = graphQlBody(textOf(chosenBody(request["body"])["variables"])), .line = request.line()} : openCollectionBody(request["body"], example.headers);
  const auto auth = openCollectionAuth(request["auth"]);
  add(into, std::move(example), auth.isInherited() ? inherited : auth, textOf(request["url"]));
}

}  // namespace prumo::contacts
