// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/readers/openapi.h"

#include "core/base/platform.h"
#include "core/contacts/readers/common.h"
#include "core/contacts/readers/exposed.h"
#include "core/contacts/readers/openapi_operations.h"

#include <algorithm>

namespace prumo::contacts {

namespace {

using document::Node;

/// "https://{region}.shop.example/{version}" with the values that hold where nobody says otherwise.
std::string filledIn(Node server) {
  auto url = textOf(server["url"]);
  for (const auto variable : server["variables"]) {
    const auto name = "{" + std::string{variable.key()} + "}";
    for (auto at = url.find(name); at != std::string::npos; at = url.find(name, at + 1)) url.replace(at, name.size(), variable["default"].text());
  }
  return withoutSecrets(url);
}

void readServers(FoundInterface& into, Node root) {
  for (const auto server : root["servers"]) into.servers.push_back({filledIn(server), briefOf(server["description"])});
  const auto host = textOf(root["host"]);
  for (const auto scheme : root["schemes"]) {
    if (!host.empty()) into.servers.push_back({withoutSecrets(textOf(scheme) + "://" + host + textOf(root["basePath"])), {}});
  }
  if (into.servers.empty() && !host.empty()) into.servers.push_back({withoutSecrets(host + textOf(root["basePath"])), {}});
}

SecurityKind kindOfHttp(std::string_view scheme) {
  const auto is = [scheme](std::string_view word) {
    return std::ranges::equal(scheme, word, [](char one, char other) { return (one | 0x20) == other; });
  };
  return is("basic") ? SecurityKind::Basic : is("bearer") ? SecurityKind::Bearer : SecurityKind::Other;
}

SecurityKind kindOf(Node scheme) {
  const auto type = scheme["type"].text();
  if (type == "http") return kindOfHttp(scheme["scheme"].text());
  if (type == "basic") return SecurityKind::Basic;
  if (type == "apiKey") return SecurityKind::ApiKey;
  if (type == "oauth2") return SecurityKind::OAuth2;
  if (type == "openIdConnect") return SecurityKind::OpenIdConnect;
  return type == "mutualTLS" ? SecurityKind::MutualTls : SecurityKind::Other;
}

std::string detailOf(Node scheme) {
  if (scheme["type"].text() == "apiKey") return textOf(scheme["in"]) + " " + textOf(scheme["name"]);
  if (scheme.has("openIdConnectUrl")) return withoutSecrets(scheme["openIdConnectUrl"].text());
  for (const auto flow : scheme["flows"]) {
    if (flow.has("tokenUrl")) return std::string{flow.key()} + " " + withoutSecrets(flow["tokenUrl"].text());
  }
  if (scheme.has("flow")) return textOf(scheme["flow"]) + " " + withoutSecrets(scheme["tokenUrl"].text());
  return textOf(scheme["scheme"]);
}

void readSecurity(FoundInterface& into, document::References& references) {
  const auto root = references.root();
  for (const auto schemes : {root["components"]["securitySchemes"], root["securityDefinitions"]}) {
    for (const auto written : schemes) {
      const auto scheme = references.follow(written);
      if (scheme.isMap()) into.security.push_back({std::string{written.key()}, kindOf(scheme), detailOf(scheme)});
    }
  }
}

/// Those that no operation uses are part of the description, too.
void readSchemas(SchemaReader& schemas, Node root) {
  for (const auto written : root["components"]["schemas"]) schemas.take(written, written.key());
  for (const auto written : root["definitions"]) schemas.take(written, written.key());
}

void judgeVersion(Found& found, Node root) {
  const auto version = found.formatVersion;
  const bool isKnown = root.has("openapi") ? version.starts_with("3.0") || version.starts_with("3.1") : version == "2.0";
  if (!isKnown) noteNotTaken(found, root.line(), {}, "contacts.unknown_version", {{"version", version}});
  if (!root["info"].has("title")) noteNotTaken(found, root["info"].line(), "info", "contacts.no_title");
  if (root["paths"].size() + root["webhooks"].size() == 0) noteNotTaken(found, root["paths"].line(), "paths", "contacts.no_operations");
}

}  // namespace

bool isOpenApi(const Outline& outline) { return outline.has("openapi") || outline.has("swagger"); }

Result<Found> readOpenApi(document::References references, const Job& job) {
  const auto root = references.root();
  const auto version = root["openapi"] ? root["openapi"] : root["swagger"];
  if (!root.isMap() || version.text().empty()) return notOfFormat(SpecFormat::OpenApi);
  Found found{.format = SpecFormat::OpenApi, .formatVersion = textOf(version)};
  judgeVersion(found, root);
  auto& into = found.interfaces.emplace_back();
  into.name = textOf(root["info"]["title"]);
  into.version = textOf(root["info"]["version"]);
  into.description = briefOf(root["info"]["description"]);
  into.protocol = "HTTP";
  readServers(into, root);
  readSecurity(into, references);
  SchemaReader schemas(references, into.schemas);
  readSchemas(schemas, root);
  OpenApiOperations(references, schemas, into, found).read(job);
  schemas.finish();
  if (job.stop.stop_requested()) return cancelled();
  exposeExamples(found, root);
  addRemarks(found, references);
  return found;
}

Result<Found> readOpenApi(const std::filesystem::path& path, const Job& job) {
  return document::Document::read(path).and_then([&](document::Document document) { return readOpenApi(document::References{std::move(document), path}, job); });
}

}  // namespace prumo::contacts
