// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/readers/postman_request.h"

#include "core/contacts/readers/common.h"

#include <algorithm>

namespace prumo::contacts {

namespace {

using document::Node;

std::string joined(Node parts, std::string_view between) {
  if (!parts.isList()) return textOf(parts);
  std::string all;
  for (const auto part : parts) {
    if (part != *parts.begin()) all += between;
    all += (part.isMap() ? part["value"] : part).text();
  }
  return all;
}

/// As it was typed, or put together from its parts.
std::string urlOf(Node url) {
  if (!url.isMap()) return textOf(url);
  if (!url["raw"].text().empty()) return textOf(url["raw"]);
  const auto scheme = textOf(url["protocol"]);
  const auto port = textOf(url["port"]);
  auto path = joined(url["path"], "/");
  if (!path.empty() && !path.starts_with('/')) path.insert(0, "/");
  return (scheme.empty() ? "" : scheme + "://") + joined(url["host"], ".") + (port.empty() ? "" : ":" + port) + path;
}

/// Those that are switched off are part of what the interface knows, too.
std::vector<ExampleEntry> entriesOf(Node list) {
  std::vector<ExampleEntry> entries;
  for (const auto one : list) {
    if (one.isMap()) entries.push_back({textOf(one["key"]), textOf(one["value"]), postmanDescription(one["description"]), one.line()});
  }
  return entries;
}

/// A list of them, or "Name: value" lines in one text.
std::vector<ExampleEntry> headersOf(Node header) {
  auto entries = entriesOf(header);
  for (auto rest = header.kind() == document::Kind::Text ? header.text() : std::string_view{}; !rest.empty();) {
    const auto line = rest.substr(0, rest.find('\n'));
    const auto colon = line.find(':');
    if (colon != std::string_view::npos) entries.push_back({.name = std::string{line.substr(0, colon)}, .value = std::string{line.substr(colon + 1)}, .line = header.line()});
    rest.remove_prefix(std::min(line.size() + 1, rest.size()));
  }
  for (auto& one : entries) {
    one.value.erase(0, one.value.find_first_not_of(" \t"));
    one.value.erase(one.value.find_last_not_of(" \t\r") + 1);
  }
  return entries;
}

std::string typeIn(const std::vector<ExampleEntry>& headers) {
  const auto found = std::ranges::find_if(headers, [](const ExampleEntry& one) { return lowerCase(one.name) == "content-type"; });
  return found == headers.end() ? std::string{} : found->value;
}

std::string typeOfLanguage(std::string_view language) {
  if (language == "json") return "application/json";
  if (language == "xml") return "application/xml";
  if (language == "html") return "text/html";
  return language == "text" ? "text/plain" : "";
}

std::vector<std::pair<std::string, std::string>> formOf(Node fields) {
  std::vector<std::pair<std::string, std::string>> form;
  for (const auto field : fields) form.emplace_back(textOf(field["key"]), textOf(field["value"]));
  return form;
}

std::optional<ExampleBody> bodyOf(Node body, const std::vector<ExampleEntry>& headers) {
  const auto mode = textOf(body["mode"]);
  if (mode.empty()) return {};
  ExampleBody out{.mediaType = typeIn(headers), .line = body.line()};
  std::string type;
  if (mode == "raw") {
    out.text = textOf(body["raw"]);
    out.line = body["raw"].line();
    type = typeOfLanguage(body["options"]["raw"]["language"].text());
    if (out.text.empty()) return {};
  } else if (mode == "urlencoded" || mode == "formdata") {
    out.form = formOf(body[mode]);
    type = mode == "formdata" ? "multipart/form-data" : "application/x-www-form-urlencoded";
  } else if (mode == "graphql") {
    const auto variables = textOf(body["graphql"]["variables"]);
    out.text = "{\"query\": \"\", \"variables\": " + (variables.empty() ? "{}" : variables) + "}";
    type = "application/json";
  } else {
    type = "application/octet-stream";
  }
  if (out.mediaType.empty()) out.mediaType = type;
  return out;
}

std::vector<ExampleBody> answersOf(Node responses) {
  std::vector<ExampleBody> answers;
  for (const auto response : responses) {
    if (!response.isMap()) continue;
    ExampleBody answer{.status = textOf(response["code"]), .text = textOf(response["body"]), .headers = headersOf(response["header"]), .line = response["body"].line()};
    if (answer.status.empty()) answer.status = "default";
    answer.mediaType = typeIn(answer.headers);
    if (answer.mediaType.empty()) answer.mediaType = typeOfLanguage(response["_postman_previewlanguage"].text());
    answers.push_back(std::move(answer));
  }
  return answers;
}

/// The attributes of a sign-in: a list of keys and values (2.1), or a map of them (2.0).
std::vector<ExampleEntry> attributesOf(Node block) {
  if (block.isList()) return entriesOf(block);
  std::vector<ExampleEntry> entries;
  for (const auto one : block) entries.push_back({.name = std::string{one.key()}, .value = textOf(one), .line = one.line()});
  return entries;
}

}  // namespace

std::string postmanDescription(Node description) { return briefOf(description.isMap() ? description["content"] : description); }

void addPostmanRequest(Collection& into, Node item, Node auth, const std::string& group) {
  const auto request = item["request"];
  const auto url = request.isMap() ? request["url"] : request;
  const auto method = upperCase(request["method"].text());
  ExampleRequest example{.method = method.empty() ? "GET" : method,
                         .name = textOf(item["name"]),
                         .summary = postmanDescription(request["description"] ? request["description"] : item["description"]),
                         .group = group,
                         .line = item.line(),
                         .pathVariables = entriesOf(url["variable"]),
                         .query = url["query"].size() > 0 ? entriesOf(url["query"]) : queryOf(urlOf(url), url.line()),
                         .headers = headersOf(request["header"])};
  example.body = bodyOf(request["body"], example.headers);
  example.answers = answersOf(item["response"]);
  const auto own = request["auth"].isMap() ? request["auth"] : auth;
  if (const auto security = into.signIn(own["type"].text(), attributesOf(own[own["type"].text()]))) example.security.push_back(*security);
  into.add(std::move(example), urlOf(url));
}

}  // namespace prumo::contacts
