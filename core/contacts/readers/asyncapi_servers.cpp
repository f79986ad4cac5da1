// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/readers/asyncapi_servers.h"

#include "core/contacts/readers/common.h"
#include "core/contacts/readers/examples.h"

#include <algorithm>
#include <array>

namespace prumo::contacts {

namespace {

using document::Node;

using Word = std::pair<std::string_view, std::string_view>;
constexpr std::array kProtocols{Word{"kafka", "Kafka"},      Word{"kafka-secure", "Kafka"}, Word{"amqps", "AMQP"},          Word{"amqp1", "AMQP"},     Word{"mqtts", "MQTT"},
                                Word{"secure-mqtt", "MQTT"}, Word{"mqtt5", "MQTT"},         Word{"wss", "WS"},              Word{"https", "HTTP"},     Word{"stomps", "STOMP"},
                                Word{"pulsar", "Pulsar"},    Word{"redis", "Redis"},        Word{"googlepubsub", "Google Pub/Sub"}, Word{"ibmmq", "IBM MQ"}, Word{"ibmmq-secure", "IBM MQ"},
                                Word{"solace", "Solace"},    Word{"mercure", "Mercure"},    Word{"anypointmq", "Anypoint MQ"}};

using Kind = std::pair<std::string_view, SecurityKind>;
constexpr std::array kKinds{Kind{"userPassword", SecurityKind::Basic}, Kind{"plain", SecurityKind::Basic},     Kind{"apiKey", SecurityKind::ApiKey},
                            Kind{"httpApiKey", SecurityKind::ApiKey},  Kind{"X509", SecurityKind::MutualTls},  Kind{"oauth2", SecurityKind::OAuth2},
                            Kind{"openIdConnect", SecurityKind::OpenIdConnect}};

SecurityKind kindOf(Node scheme) {
  const auto type = scheme["type"].text();
  if (type == "http") {
    const auto word = lowerCase(scheme["scheme"].text());
    return word == "basic" ? SecurityKind::Basic : word == "bearer" ? SecurityKind::Bearer : SecurityKind::Other;
  }
  const auto found = std::ranges::find(kKinds, type, &Kind::first);
  return found == kKinds.end() ? SecurityKind::Other : found->second;
}

std::string detailOf(Node scheme) {
  const auto type = textOf(scheme["type"]);
  if (type == "httpApiKey") return textOf(scheme["in"]) + " " + textOf(scheme["name"]);
  if (type == "apiKey") return textOf(scheme["in"]);
  if (scheme.has("openIdConnectUrl")) return withoutSecrets(scheme["openIdConnectUrl"].text());
  for (const auto flow : scheme["flows"]) {
    if (flow.has("tokenUrl")) return std::string{flow.key()} + " " + withoutSecrets(flow["tokenUrl"].text());
  }
  return type == "http" ? textOf(scheme["scheme"]) : type;
}

/// Version 2 writes one address, version 3 host and path; the protocol says what stands before it.
std::string urlOf(document::References& references, Node server) {
  auto url = server.has("url") ? textOf(server["url"]) : textOf(server["host"]) + textOf(server["pathname"]);
  for (const auto written : server["variables"]) {
    const auto variable = references.follow(written);
    const auto value = variable["default"] ? variable["default"] : variable["enum"].size() > 0 ? *variable["enum"].begin() : Node{};
    const auto name = "{" + std::string{written.key()} + "}";
    for (auto at = url.find(name); value && at != std::string::npos; at = url.find(name, at + value.text().size())) url.replace(at, name.size(), value.text());
  }
  const auto protocol = textOf(server["protocol"]);
  if (url.find("://") == std::string::npos && !protocol.empty() && !url.empty()) url.insert(0, protocol + "://");
  return withoutSecrets(url);
}

}  // namespace

std::string asyncApiProtocol(std::string_view written) {
  const auto word = lowerCase(written);
  const auto found = std::ranges::find(kProtocols, word, &Word::first);
  return found == kProtocols.end() ? upperCase(word) : std::string{found->second};
}

void AsyncApiServers::readSchemes() {
  for (const auto written : m_references.root()["components"]["securitySchemes"]) {
    const auto scheme = m_references.follow(written);
    if (!scheme.isMap()) continue;
    m_names.emplace(scheme, written.key());
    m_taken.emplace(written.key());
    m_into.security.push_back({std::string{written.key()}, kindOf(scheme), detailOf(scheme)});
  }
}

/// One that is written in place is called by its type.
std::string AsyncApiServers::nameOf(Node written) {
  const auto scheme = m_references.follow(written);
  if (!scheme.isMap()) return {};
  if (const auto known = m_names.find(scheme); known != m_names.end()) return known->second;
  const auto reference = written["$ref"].text();
  const auto first = reference.empty() ? textOf(scheme["type"]) : document::References::nameIn(reference);
  auto name = first;
  for (int i = 2; !m_taken.insert(name).second; ++i) name = first + " " + std::to_string(i);
  m_into.security.push_back({name, kindOf(scheme), detailOf(scheme)});
  m_names.emplace(scheme, name);
  return name;
}

std::vector<std::string> AsyncApiServers::securityOf(Node security) {
  Names names;
  for (const auto written : security) {
    if (written.has("$ref") || written.has("type")) {
      names.add(nameOf(written));
      continue;
    }
    for (const auto scheme : written) names.add(scheme.key());
  }
  return names.all();
}

std::vector<std::string> AsyncApiServers::securityOn(Node channelServers) const {
  if (channelServers.size() == 0) return m_everywhere;
  Names names;
  for (const auto server : channelServers) {
    const auto known = m_security.find(server.isMap() ? document::References::nameIn(server["$ref"].text()) : textOf(server));
    if (known != m_security.end()) names.add(known->second);
  }
  return names.all();
}

void AsyncApiServers::readServer(Node server, std::string_view name) {
  auto description = briefOf(server["description"] ? server["description"] : server["title"]);
  if (const auto version = textOf(server["protocolVersion"]); !version.empty()) {
    description += (description.empty() ? "" : " ") + std::string{"("} + textOf(server["protocol"]) + " " + version + ")";
  }
  if (auto url = urlOf(m_references, server); !url.empty()) m_into.servers.push_back({std::move(url), description.empty() ? std::string{name} : description});
  m_security[std::string{name}] = securityOf(server["security"]);
  const auto protocol = server.has("protocol") ? asyncApiProtocol(server["protocol"].text()) : protocolOf(server["url"].text());
  if (m_into.protocol.empty()) m_into.protocol = protocol;
}

void AsyncApiServers::read() {
  readSchemes();
  for (const auto written : m_references.root()["servers"]) {
    const auto server = m_references.follow(written);
    if (server.isMap()) readServer(server, written.key());
  }
  Names everywhere;
  for (const auto& [server, asked] : m_security) everywhere.add(asked);
  m_everywhere = everywhere.all();
}

}  // namespace prumo::contacts
