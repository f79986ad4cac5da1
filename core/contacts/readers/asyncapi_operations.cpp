// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contacts/readers/asyncapi_operations.h"

#include "core/contacts/readers/common.h"
#include "core/contacts/readers/examples.h"

#include <algorithm>
#include <array>

namespace prumo::contacts {

namespace {

using document::Node;

constexpr std::array<std::string_view, 4> kSchemaLanguages{"application/vnd.aai.asyncapi", "application/schema+", "application/vnd.oai.openapi", "application/json"};

bool isJsonSchema(std::string_view format) {
  return format.empty() || std::ranges::any_of(kSchemaLanguages, [format](std::string_view known) { return format.starts_with(known); });
}

/// The member, or the one of the first trait that has it.
Node withTraits(document::References& references, Node from, std::string_view key) {
  if (from.has(key)) return from[key];
  for (const auto trait : from["traits"]) {
    if (const auto found = references.follow(trait)[key]) return found;
  }
  return {};
}

}  // namespace

void AsyncApiOperations::read(const Job& job) {
  m_found.formatVersion.starts_with("3") ? readOperations(job) : readChannels(job);
}

std::string AsyncApiOperations::addressOf(Node channel) const {
  const auto target = m_references.follow(channel);
  if (!target["address"].text().empty() && target["address"].kind() != document::Kind::Null) return textOf(target["address"]);
  const auto reference = channel["$ref"].text();
  return channel.key().empty() || channel.key() == "channel" ? document::References::nameIn(reference) : std::string{channel.key()};
}

FoundOperation AsyncApiOperations::begin(Node operation, std::string_view action, Node channel, const std::string& address) {
  FoundOperation into{.key = operationKey(action, address), .kind = OperationKind::Event, .method = std::string{action}, .path = address, .line = operation.line()};
  const auto summary = withTraits(m_references, operation, "summary");
  into.summary = briefOf(summary ? summary : withTraits(m_references, operation, "description"));
  for (const auto tag : withTraits(m_references, operation, "tags")) {
    if (into.group.empty()) into.group = textOf(m_references.follow(tag)["name"]);
  }
  Names security;
  security.add(m_servers.securityOn(channel["servers"]));
  security.add(m_servers.securityOf(withTraits(m_references, operation, "security")));
  into.security = security.all();
  readParameters(into, channel);
  takeProtocol(channel["bindings"]);
  takeProtocol(withTraits(m_references, operation, "bindings"));
  return into;
}

void AsyncApiOperations::readChannels(const Job& job) {
  static constexpr std::array kActions{std::pair{"publish", "receive"}, std::pair{"subscribe", "send"}};
  for (const auto written : m_root["channels"]) {
    if (job.stop.stop_requested()) return;
    if (written.key().starts_with("x-")) continue;
    const auto channel = m_references.follow(written);
    const auto address = std::string{written.key()};
    if (channel && !channel.isMap()) noteNotTaken(m_found, written.line(), address, "contacts.no_map", {{"line", written.line()}, {"place", address}});
    for (const auto& [word, action] : kActions) {
      const auto operation = channel[word];
      if (!operation.isMap()) continue;
      auto into = begin(operation, action, channel, address);
      into.name = textOf(operation["operationId"]);
      const auto message = m_references.follow(operation["message"]);
      if (message.has("oneOf")) readMessages(into, message["oneOf"], {});
      else if (message.isMap()) readMessage(into, operation["message"], {});
      addOperation(m_into, std::move(into), m_found);
    }
  }
}

/// Several operations may do the same on one channel: then they are told apart by their names.
void AsyncApiOperations::countChannels() {
  for (const auto written : m_root["operations"]) {
    const auto operation = m_references.follow(written);
    const auto channel = m_references.follow(operation["channel"]);
    ++m_uses[{textOf(operation["action"]), channel}];
    m_used.insert(channel);
    m_used.insert(m_references.follow(operation["reply"]["channel"]));
  }
}

void AsyncApiOperations::readOperations(const Job& job) {
  countChannels();
  for (const auto written : m_root["operations"]) {
    if (job.stop.stop_requested()) return;
    if (!written.key().starts_with("x-")) readOperation(written);
  }
  for (const auto written : m_root["channels"]) {
    const auto channel = std::string{written.key()};
    if (m_used.contains(m_references.follow(written)) || channel.starts_with("x-")) continue;
    noteNotTaken(m_found, written.line(), channel, "contacts.channel_unused", {{"line", written.line()}, {"channel", channel}});
  }
}

void AsyncApiOperations::readOperation(Node written) {
  const auto operation = m_references.follow(written);
  const auto name = std::string{written.key()};
  const auto action = textOf(operation["action"]);
  if (action != "send" && action != "receive") return noteNotTaken(m_found, written.line(), name, "contacts.no_action", {{"line", written.line()}, {"name", name}});
  const auto channel = m_references.follow(operation["channel"]);
  auto into = begin(operation, action, channel, addressOf(operation["channel"]));
  into.name = name;
  into.line = written.line();
  if (m_uses[{action, channel}] > 1) into.key += " " + name;
  readMessages(into, operation["messages"].size() > 0 ? operation["messages"] : channel["messages"], {});
  if (const auto reply = m_references.follow(operation["reply"]); reply.isMap()) {
    const auto from = m_references.follow(reply["channel"]);
    readMessages(into, reply["messages"].size() > 0 ? reply["messages"] : from["messages"], "reply");
  }
  addOperation(m_into, std::move(into), m_found);
}

void AsyncApiOperations::readParameters(FoundOperation& into, Node channel) {
  for (const auto written : channel["parameters"]) {
    const auto parameter = m_references.follow(written);
    auto value = parameter.has("schema") ? m_schemas.valueOf(parameter["schema"]) : m_schemas.valueOf(parameter);
    if (value.type.empty()) value.type = "string";
    value.description = briefOf(parameter["description"]);
    value.isRequired = true;
    into.parameters.push_back({std::string{written.key()}, "path", std::move(value)});
  }
}

void AsyncApiOperations::readMessages(FoundOperation& into, Node messages, const std::string& status) {
  for (const auto message : messages) readMessage(into, message, status);
}

void AsyncApiOperations::readMessage(FoundOperation& into, Node written, const std::string& status) {
  const auto message = m_references.follow(written);
  if (!message.isMap()) return;
  const auto reference = written["$ref"].text();
  auto name = textOf(message["name"] ? message["name"] : message["messageId"]);
  if (name.empty() && !reference.empty()) name = document::References::nameIn(reference);
  if (name.empty()) name = written.key().empty() || written.key() == "message" ? into.key : std::string{written.key()};
  const auto type = withTraits(m_references, message, "contentType");
  into.bodies.push_back({status, essenceOf((type ? type : m_root["defaultContentType"]).text()), schemaOf(message, name)});
  if (into.summary.empty()) into.summary = briefOf(message["summary"] ? message["summary"] : message["title"]);
  readHeaders(into, message["headers"]);
  for (const auto trait : message["traits"]) readHeaders(into, m_references.follow(trait)["headers"]);
  readCorrelation(into, message);
  takeProtocol(withTraits(m_references, message, "bindings"));
}

/// The payload, in version 3 perhaps with the language it is written in around it.
std::string AsyncApiOperations::schemaOf(Node message, const std::string& name) {
  auto payload = message["payload"];
  auto language = message["schemaFormat"];
  if (const auto target = m_references.follow(payload); target.has("schemaFormat")) language = target["schemaFormat"], payload = target["schema"];
  if (isJsonSchema(language.text())) return m_schemas.take(payload, name);
  noteNotTaken(m_found, language.line(), name, "contacts.schema_language", {{"line", language.line()}, {"name", name}, {"language", textOf(language)}});
  return {};
}

void AsyncApiOperations::readHeaders(FoundOperation& into, Node written) {
  auto headers = m_references.follow(written);
  if (headers.has("schemaFormat")) headers = m_references.follow(headers["schema"]);
  std::set<std::string_view> required;
  for (const auto name : headers["required"]) required.insert(name.text());
  for (const auto property : headers["properties"]) {
    const auto isKnown = [&property](const FoundParameter& one) { return one.in == "header" && one.name == property.key(); };
    if (std::ranges::any_of(into.parameters, isKnown)) continue;
    auto value = m_schemas.valueOf(property);
    value.isRequired = required.contains(property.key());
    into.parameters.push_back({std::string{property.key()}, "header", std::move(value)});
  }
  for (const auto part : headers["allOf"]) {
    const auto target = m_references.follow(part);
    if (!target.has("allOf")) readHeaders(into, part);  // deeper ones are left: they would lead back
  }
}

void AsyncApiOperations::readCorrelation(FoundOperation& into, Node message) {
  const auto correlation = m_references.follow(withTraits(m_references, message, "correlationId"));
  const auto location = textOf(correlation["location"]);
  const auto isKnown = [&location](const FoundParameter& one) { return one.in == "correlation" && one.name == location; };
  if (location.empty() || std::ranges::any_of(into.parameters, isKnown)) return;
  into.parameters.push_back({location, "correlation", {.description = briefOf(correlation["description"])}});
}

/// Where no server says it.
void AsyncApiOperations::takeProtocol(Node bindings) {
  for (const auto binding : m_references.follow(bindings)) {
    if (m_into.protocol.empty() && !binding.key().starts_with("x-")) m_into.protocol = asyncApiProtocol(binding.key());
  }
}

}  // namespace prumo::contacts
