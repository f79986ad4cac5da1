// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/writers/openapi_security.h"

#include <algorithm>

namespace prumo::contacts {

namespace {

using nlohmann::ordered_json;

/// "header X-Key": where, and how it is called.
ordered_json keyOf(const std::string& detail) {
  const auto space = detail.find(' ');
  const auto in = detail.substr(0, space);
  const bool isPlace = in == "header" || in == "query" || in == "cookie";
  if (!isPlace || space == std::string::npos || space + 1 == detail.size()) return {{"type", "apiKey"}, {"in", "header"}, {"name", "X-Api-Key"}};
  return {{"type", "apiKey"}, {"in", in}, {"name", detail.substr(space + 1)}};
}

/// "clientCredentials https://...": the flow, and where its token comes from.
ordered_json flowsOf(const std::string& detail) {
  const auto address = detail.substr(detail.rfind(' ') + 1);  // npos + 1 is 0
  const auto flow = ordered_json{{"tokenUrl", address.empty() ? "https://example.com/token" : address}, {"scopes", ordered_json::object()}};
  return {{"clientCredentials", flow}};
}

ordered_json schemeOf(const FoundSecurity& one) {
  switch (one.kind) {
    case SecurityKind::ApiKey: return keyOf(one.detail);
    case SecurityKind::Basic: return {{"type", "http"}, {"scheme", "basic"}};
    case SecurityKind::Bearer: return {{"type", "http"}, {"scheme", "bearer"}};
    case SecurityKind::OAuth2: return {{"type", "oauth2"}, {"flows", flowsOf(one.detail)}};
    case SecurityKind::OpenIdConnect: return {{"type", "openIdConnect"}, {"openIdConnectUrl", one.detail.empty() ? "https://example.com/.well-known/openid-configuration" : one.detail}};
    case SecurityKind::MutualTls: return {{"type", "mutualTLS"}};
    default: break;
  }
  return {{"type", "http"}, {"scheme", one.detail.empty() ? std::string{record::keyOf(one.kind)} : one.detail}};
}

std::optional<SecurityKind> kindOf(Authentication one) {
  switch (one) {
    case Authentication::ApiKey: return SecurityKind::ApiKey;
    case Authentication::Basic:
    case Authentication::Password: return SecurityKind::Basic;
    case Authentication::Bearer: return SecurityKind::Bearer;
    case Authentication::OAuth2: return SecurityKind::OAuth2;
    case Authentication::OpenIdConnect: return SecurityKind::OpenIdConnect;
    case Authentication::MutualTls: return SecurityKind::MutualTls;
    case Authentication::Signature: return SecurityKind::Signature;
    case Authentication::SshKey:
    case Authentication::Other: return SecurityKind::Other;
    default: return {};
  }
}

}  // namespace

StubSecurity::StubSecurity(const ContactView& view) : m_schemes(view.security) {
  std::erase_if(m_schemes, [](const FoundSecurity& one) { return one.kind == SecurityKind::None; });
  const auto isNamed = std::ranges::any_of(view.operations, [this](const FoundOperation& one) { return !of(one).empty(); });
  const auto kind = kindOf(view.contact.authentication);
  m_isOfAll = !isNamed && (!m_schemes.empty() || kind);
  if (m_schemes.empty() && kind) m_schemes.push_back({std::string{record::keyOf(*kind)}, *kind, {}});
}

void StubSecurity::addTo(ordered_json& document, std::string (*nameOf)(std::string_view)) const {
  for (const auto& one : m_schemes) {
    document["components"]["securitySchemes"][nameOf(one.name)] = schemeOf(one);
    if (m_isOfAll) document["security"].push_back({{nameOf(one.name), ordered_json::array()}});
  }
}

void StubSecurity::addTo(ordered_json& operation, const FoundOperation& one, std::string (*nameOf)(std::string_view)) const {
  if (m_isOfAll || m_schemes.empty()) return;
  operation["security"] = ordered_json::array();
  for (const auto& name : of(one)) operation["security"].push_back({{nameOf(name), ordered_json::array()}});
}

std::vector<std::string> StubSecurity::of(const FoundOperation& operation) const {
  auto names = operation.security;
  std::erase_if(names, [this](const std::string& name) { return std::ranges::find(m_schemes, name, &FoundSecurity::name) == m_schemes.end(); });
  return names;
}

}  // namespace prumo::contacts
